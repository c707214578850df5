import { dato, type CommandMeta } from '@saksgang/kernel';
import { oppdrag, type AktivtOppdrag, type OppdragEvent } from '@saksgang/oppfoelging';
import type { Oppdragsrad } from '@saksgang/register';
import { kommando } from '@saksgang/testing';
import type { Meldt } from '../skjema/les-rad';
import { skjema } from '../skjema/skjema.fixtures';
import { endringerSiden, somSetning } from './endringer';
import { avslaget, navnene, ordrene, sagt } from './ordrer';

const [rad] = skjema(1).rader;
const registrert = (maate: 'oppdrag' | 'ramme' = 'oppdrag'): OppdragEvent => ({
  type: 'OppdragRegistrert',
  data: {
    ...(rad as NonNullable<typeof rad>),
    hp: skjema(1).hp,
    maate,
    vedtaksdato: dato('2024-12-10'),
    mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
    tilOrgan: null,
    frist: null,
    uavklartFrist: null,
    virkningsdato: null,
    betingelse: null,
    rammelinjer: [],
  },
});
const etter = (...hendelser: readonly OppdragEvent[]): AktivtOppdrag => {
  const tilstand = hendelser.reduce(oppdrag.evolve, oppdrag.initialState);
  if (!tilstand.finnes) throw new Error('it is not registered');
  return tilstand;
};
const META: CommandMeta = kommando('RapporterStatus', {}).meta;
const status = (ny: 'paagaar' | 'utfoert' | 'uendret', mer: Partial<Meldt> = {}): Meldt => ({
  status: { ny, kommentar: 'Slik er det.', dokumentasjon: [] },
  frist: null,
  ...mer,
});
const FRIST = { dato: dato('2026-03-31'), grunn: 'Mer tid.' };

describe('Det en rad ber om', () => {
  it('er en kommando for statusen og en for fristen, i den rekkefølgen', () => {
    const svar = ordrene(status('paagaar', { frist: FRIST }), 'ikke-fordelt');
    expect('ordrer' in svar && svar.ordrer.map((o) => [o.type, sagt(o)])).toEqual([
      ['RapporterStatus', 'Status: Pågår.'],
      ['ForeslaaNyFrist', 'Ny frist foreslås: 31.03.2026.'],
    ]);
    const utfoert = ordrene(status('utfoert'), 'paagaar');
    expect('ordrer' in utfoert && utfoert.ordrer.map(sagt)).toEqual(['Status: Utført, ikke dokumentert.']);
  });

  it('melder den samme statusen når den er uendret, der det er noe å melde', () => {
    expect(ordrene(status('uendret'), 'paa-vent')).toEqual({
      ordrer: [{ type: 'RapporterStatus', data: { status: 'paa-vent', kommentar: 'Slik er det.' } }],
    });
    for (const naa of ['ikke-fordelt', 'utfoert-til-politisk-behandling'] as const)
      expect(ordrene(status('uendret'), naa)).toHaveProperty('feil');
  });

  it('er det samme når det sies på nytt, og et annet når noe er annerledes', () => {
    const en = navnene(status('paagaar', { frist: FRIST }));
    expect(navnene(status('paagaar', { frist: FRIST }))).toEqual(en);
    expect(new Set([...en, ...navnene(status('utfoert')), ...navnene(status('uendret'))]).size).toBe(4);
  });

  it('avslås som kommandoene selv avslår det', () => {
    const proevd = (meldt: Meldt, fra: AktivtOppdrag) => {
      const svar = ordrene(meldt, fra.status);
      return 'ordrer' in svar ? (avslaget(svar.ordrer, fra, META)?.code ?? null) : 'feil';
    };
    expect(proevd(status('paagaar', { frist: FRIST }), etter(registrert()))).toBeNull();
    expect(proevd(status('paagaar'), etter(registrert('ramme')))).toBe('IngenArbeidsstatusPaaDette');
  });
});

describe('Det som er endret siden skjemaet ble sendt ut', () => {
  const fakta = (revisjon: number, event: OppdragEvent): Oppdragsrad => ({
    id: rad?.oppdrag as NonNullable<typeof rad>['oppdrag'],
    revisjon,
    skjedde: dato('2025-09-20'),
    event,
  });
  const meldt = fakta(8, { type: 'StatusRapportert', data: { status: 'paa-vent', kommentar: 'Venter.' } });
  const utloept = fakta(9, {
    type: 'FristUtloept',
    data: { frist: dato('2025-09-19'), fristversjon: 1 },
  });

  it('er det andre har ført, og ikke det klokken eller raden selv har ført', () => {
    expect(endringerSiden([meldt, utloept], 7, new Set())).toEqual([meldt]);
    expect(endringerSiden([meldt, utloept], 7, new Set([8]))).toEqual([]);
    expect(endringerSiden([meldt, utloept], 8, new Set())).toEqual([]);
  });

  it.each<[OppdragEvent, string]>([
    [meldt.event, 'Status rapportert 20.09.2025: På vent, «Venter.»'],
    [{ type: 'NyFristForeslaatt', data: FRIST }, 'Ny frist foreslått 20.09.2025: 31.03.2026'],
    [{ type: 'OppdragFordelt', data: { ansvarlig: 'rektor', person: 'p' } }, 'Oppdrag fordelt 20.09.2025'],
  ])('sies med dag og innhold, uten navn på personer', (event, tekst) => {
    expect(somSetning(fakta(8, event))).toBe(tekst);
  });
});
