import { dato, hpPeriode, type WorkflowOutput } from '@saksgang/kernel';
import {
  DELPUNKTTYPER,
  OPPDRAGSTYPER,
  type Delpunkt,
  type Delpunkttype,
  type SakEvent,
} from '@saksgang/saksgang';
import { recorded } from '@saksgang/testing';
import type { RegistrerOppdrag } from '../domene/oppdrag/registrer-oppdrag';
import { registrerOppdragWorkflow } from './registrer-oppdrag.workflow';
import { delpunkt, foert, uuid, VEDTAK, vedtatt } from './vedtakspunkt.fixtures';

type Bestilling = RegistrerOppdrag['data'];

/** Written out: the id is in logs out there, and another one would register everything once more. */
const OPPDRAG = '962f693c-1c48-5eb2-919c-1c12532a535c';

const svarPaa = (hendelse: SakEvent, stream = 'sak-lier.hp-2025-2028'): readonly WorkflowOutput[] =>
  registrerOppdragWorkflow.react(recorded(hendelse, { stream }));
const sendtFor = (hendelse: SakEvent, stream?: string) =>
  svarPaa(hendelse, stream).flatMap((svar) => (svar.kind === 'send' ? [svar] : []));
const bestilt = (mer: Partial<Delpunkt> = {}, stream?: string): Bestilling | undefined =>
  sendtFor(vedtatt([delpunkt(mer)]), stream).map((svar) => svar.data as Bestilling)[0];

/** What every type of delpunkt gives: an oppdrag, money to follow, a guideline, or nothing. */
const GIR: Readonly<Record<Delpunkttype, Bestilling['maate'] | 'ingenting'>> = {
  sak: 'oppdrag',
  utredning: 'oppdrag',
  iverksetting: 'oppdrag',
  plan: 'oppdrag',
  rapportering: 'oppdrag',
  opphoer: 'oppdrag',
  bevilgning: 'ramme',
  foering: 'loepende',
  fullmakt: 'loepende',
  skattevedtak: 'ingenting',
  laanevedtak: 'ingenting',
  gebyrvedtak: 'ingenting',
  finansielt_maaltall: 'ingenting',
  oppfoelgingsvedtak: 'ingenting',
};

describe('Arbeidsflyten som registrerer oppdrag', () => {
  it('registrerer det delpunktet bestiller, med vedtaket det kommer av (R21)', () => {
    expect(bestilt()).toEqual({
      oppdrag: OPPDRAG,
      hp: hpPeriode('2025-2028'),
      sak: 'hp-2025-2028',
      vedtak: VEDTAK,
      punkt: '3.23',
      delpunkt: 'a',
      tittel: 'Sak om skolebøker',
      type: 'sak',
      maate: 'oppdrag',
      organ: 'kommunestyret',
      vedtaksdato: dato('2024-12-10'),
      mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
      utvalg: ['OKI'],
      tilOrgan: 'kommunestyret',
      frist: null,
      uavklartFrist: null,
      virkningsdato: null,
      betingelse: 'når lærerplanen er vedtatt',
      rammelinjer: [uuid(11)],
    });
  });

  it.each(DELPUNKTTYPER.map((type) => [type, GIR[type]] as const))('%s gir %s', (type, gir) => {
    const svar = svarPaa(vedtatt([delpunkt({ type })]));
    expect(svar).toHaveLength(1);
    if (gir === 'ingenting')
      expect(svar[0]).toEqual({ kind: 'ignore', reason: expect.stringContaining(type) });
    else
      expect(svar[0]).toMatchObject({ kind: 'send', type: 'RegistrerOppdrag', data: { type, maate: gir } });
  });

  it('gir noe å varsle om for de typene som kan ha en varslingsplan, og ingen andre', () => {
    expect(DELPUNKTTYPER.filter((type) => GIR[type] === 'oppdrag')).toEqual(
      DELPUNKTTYPER.filter((type) => OPPDRAGSTYPER.some((t) => t === type)),
    );
  });

  it('sender nøyaktig én bestilling for hvert delpunkt som bestiller noe, og ingen for de andre', () => {
    const alle = DELPUNKTTYPER.map((type, i) => delpunkt({ type, delpunkt: String.fromCharCode(97 + i) }));
    const bestiller = alle.filter((d) => GIR[d.type] !== 'ingenting').map((d) => d.delpunkt);
    const sendt = sendtFor(vedtatt(alle));
    expect(sendt.map((svar) => (svar.data as Bestilling).delpunkt)).toEqual(bestiller);
    expect(new Set(sendt.map((svar) => svar.name)).size).toBe(bestiller.length);
    expect(new Set(sendt.map((svar) => (svar.data as Bestilling).oppdrag)).size).toBe(bestiller.length);
  });

  it('gir det samme når hendelsen leveres to ganger', () => {
    const hendelse = recorded(vedtatt([delpunkt(), delpunkt({ delpunkt: 'b', type: 'bevilgning' })]));
    const foerste = registrerOppdragWorkflow.react(hendelse);
    expect(registrerOppdragWorkflow.react(hendelse)).toEqual(foerste);
    expect(foerste.map((svar) => svar.kind === 'send' && svar.name)).toEqual(['3.23a', '3.23b']);
  });

  it('gir oppdraget en id som følger av vedtaket, punktet og delpunktet alene', () => {
    const ider = (hendelse: SakEvent) => sendtFor(hendelse).map((svar) => (svar.data as Bestilling).oppdrag);
    expect(ider(vedtatt([delpunkt()]))).toEqual([OPPDRAG]);
    expect(ider(vedtatt([delpunkt({ tittel: 'Et annet ord for det samme', type: 'plan' })]))).toEqual([
      OPPDRAG,
    ]);
    expect(ider(foert([delpunkt()]))).toEqual([OPPDRAG]);
    const andre = [vedtatt([delpunkt({ delpunkt: 'b' })]), vedtatt([delpunkt()], '3.24')].flatMap(ider);
    expect(new Set([OPPDRAG, ...andre]).size).toBe(3);
  });

  it('registrerer oppdrag også når delpunktene føres etter voteringen', () => {
    const utenom = { tittel: 'Skolebøker' };
    expect(sendtFor(vedtatt([]))).toEqual([]);
    expect(sendtFor(foert([delpunkt(utenom)]))).toEqual(sendtFor(vedtatt([delpunkt(utenom)])));
  });

  it('svarer ikke på noe annet, og sier at det er med vilje', () => {
    const ekspedert: SakEvent = {
      type: 'VedtakEkspedert',
      data: { vedtak: VEDTAK, dato: dato('2024-12-13'), mottakere: [] },
    };
    expect(svarPaa(ekspedert)).toEqual([{ kind: 'ignore', reason: expect.stringMatching(/\S/) }]);
  });

  it('knytter oppdraget til HP-perioden i HP-saken, og til ingen i andre saker', () => {
    expect(bestilt({}, 'sak-lier.hp-2025-2028')).toMatchObject({ sak: 'hp-2025-2028', hp: '2025-2028' });
    expect(bestilt({}, 'sak-lier.tertial-2-2025')).toMatchObject({ sak: 'tertial-2-2025', hp: null });
    expect(bestilt({}, 'sak-lier.ks-2025-2028')).toMatchObject({ sak: 'ks-2025-2028', hp: null });
    expect(bestilt({}, 'sak-lier.hp-uten-aar')).toMatchObject({ sak: 'hp-uten-aar', hp: null });
  });
});
