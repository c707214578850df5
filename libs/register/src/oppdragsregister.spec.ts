import { dato, type OppdragId } from '@saksgang/kernel';
import type { OppdragEvent } from '@saksgang/oppfoelging';
import { recorded, visning } from '@saksgang/testing';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { oppdragssvar } from './oppdragssvar';
import {
  avsluttet,
  avvikMeldt,
  fordelt,
  gjenaapnet,
  kanIkkeGjennomfoeres,
  LINJE,
  oppdragId,
  oppdragRegistrert,
  sattPaaVent,
  statusRapportert,
  tattAvVent,
  utfoert,
  vedtattFrist,
  OPPSLAG,
} from './register.fixtures';

const register = visning(oppdragsregister, oppdragene);
const omEtt = (event: OppdragEvent, skjedde: string | null = '2024-12-10', id: OppdragId = oppdragId(1)) =>
  recorded(event, { stream: `oppdrag-lier.${id}`, skjedde });
const etter = (...events: readonly OppdragEvent[]) =>
  register.given(...[oppdragRegistrert(1), ...events].map((e) => omEtt(e))).answer('lier');

/** The oppdrag as a reader meets it on a day. */
const svaret = (dag: string, ...events: readonly OppdragEvent[]) => {
  const ett = etter(...events).get(oppdragId(1));
  if (!ett) throw new Error('the oppdrag is not there');
  return oppdragssvar(ett, dato(dag), OPPSLAG);
};
const status = (...events: readonly OppdragEvent[]) => svaret('2025-01-01', ...events).status;

describe('Oppdragsregisteret', () => {
  it('har et oppdrag fra det er registrert, med alt vedtaket sier om det', () => {
    expect(svaret('2025-01-01')).toMatchObject({
      id: oppdragId(1),
      hp: '2025-2028',
      punkt: '3.16',
      delpunkt: 'a',
      tittel: 'Sak om skolebøker',
      mottaker: 'kommunedirektøren',
      mottakerkilde: 'tolket',
      utvalg: 'OKI, HOV',
      organ: 'kommunestyret',
      vedtaksdato: '2024-12-10',
      status: 'Ikke fordelt',
      ansvarlig: null,
      person: null,
      frist: { dato: '2025-09-01', tolket: true },
      sistMeldt: null,
      sisteKommentar: null,
      linjer: [{ id: LINJE, utvalg: 'OKI', nr: 12 }],
    });
  });

  it('har ingenting om et oppdrag som ikke er registrert', () => {
    expect(register.given(omEtt(fordelt)).answer('lier').size).toBe(0);
  });

  it('holder kommunene for seg, og oppdragene i hver av dem', () => {
    const fakta = [
      omEtt(oppdragRegistrert(1)),
      omEtt(oppdragRegistrert(2), '2024-12-10', oppdragId(2)),
      omEtt(fordelt, '2025-01-10', oppdragId(2)),
      recorded(oppdragRegistrert(3), { stream: `oppdrag-asker.${oppdragId(3)}` }),
    ];
    const statusene = (kommune: string) =>
      [
        ...register
          .given(...fakta)
          .answer(kommune)
          .values(),
      ].map((o) => o.tilstand.status);
    expect(statusene('lier')).toEqual(['ikke-fordelt', 'ikke-paabegynt']);
    expect(statusene('asker')).toEqual(['ikke-fordelt']);
  });

  describe('statusen', () => {
    it.each<[string, readonly OppdragEvent[]]>([
      ['Ikke påbegynt', [fordelt]],
      ['Pågår', [fordelt, statusRapportert('I gang.')]],
      ['Meldt utført, ikke dokumentert', [fordelt, utfoert()]],
      ['Utført – til politisk behandling', [fordelt, utfoert('KS 55/25')]],
      ['Kan ikke gjennomføres, avvik meldt', [avvikMeldt, kanIkkeGjennomfoeres]],
      ['Avsluttet', [utfoert('KS 55/25'), avsluttet('utfoert')]],
      ['Utgår (vedtak)', [avsluttet('utgaar')]],
      ['Pågår', [fordelt, avsluttet('utfoert'), gjenaapnet]],
      ['Ikke fordelt', [avsluttet('utfoert'), gjenaapnet]],
      ['På vent', [fordelt, statusRapportert('I gang.'), sattPaaVent]],
      ['På vent', [sattPaaVent, fordelt]],
      ['Avsluttet', [avsluttet('utfoert'), sattPaaVent]],
      ['Pågår', [fordelt, sattPaaVent, statusRapportert('I gang.'), tattAvVent]],
    ])('er «%s» etter det som har skjedd', (ventet, events) => {
      expect(status(...events)).toBe(ventet);
    });

    it.each([
      ['Innarbeidet i budsjett', 'ramme'],
      ['Følges løpende', 'loepende'],
    ] as const)('er «%s» fra første dag for det som følges opp på måten %s', (ventet, maate) => {
      const fakta = omEtt(oppdragRegistrert(1, { maate }));
      const ett = register.given(fakta).answer('lier').get(oppdragId(1));
      expect(ett && oppdragssvar(ett, dato('2025-01-01'), OPPSLAG)).toMatchObject({
        status: ventet,
      });
    });
  });

  it('sier hvorfor det venter, og siden når (R41)', () => {
    expect(svaret('2025-01-01', sattPaaVent).utsatt).toEqual({
      dato: '2024-12-21',
      grunn: 'Lovligheten prøves.',
    });
    expect(svaret('2025-02-01', sattPaaVent, tattAvVent).utsatt).toBeNull();
  });

  it('har rollen som har ansvaret, og personen', () => {
    expect(svaret('2025-01-01', fordelt)).toMatchObject({ ansvarlig: 'skolesjef', person: 'person-7' });
  });

  it('har fristen slik den er satt eller bekreftet til slutt', () => {
    const satt: OppdragEvent = {
      type: 'FristSatt',
      data: {
        frist: { ...vedtattFrist('2025-10-01', false), kilde: 'satt av administrasjonen' },
      },
    };
    const bekreftet: OppdragEvent = {
      type: 'FristBekreftet',
      data: { frist: vedtattFrist('2025-09-01', false) },
    };
    expect(svaret('2025-01-01', satt).frist?.dato).toBe('2025-10-01');
    expect(svaret('2025-01-01', bekreftet).frist).toMatchObject({ dato: '2025-09-01', tolket: false });
  });

  it('flytter ikke fristen når en ny bare er foreslått', () => {
    const foreslaatt: OppdragEvent = {
      type: 'NyFristForeslaatt',
      data: { dato: dato('2026-01-01'), grunn: 'Mer tid.' },
    };
    expect(svaret('2025-01-01', foreslaatt).frist?.dato).toBe('2025-09-01');
  });

  describe('det sist meldte', () => {
    const meldt = (...fakta: readonly [OppdragEvent, string | null][]) => {
      const alle = fakta.map(([e, dag]) => omEtt(e, dag));
      const ett = register
        .given(omEtt(oppdragRegistrert(1)), ...alle)
        .answer('lier')
        .get(oppdragId(1));
      return [ett?.sistMeldt, ett?.sisteKommentar];
    };

    it.each<[string, OppdragEvent, string]>([
      ['en statusmelding', statusRapportert('I gang.'), 'I gang.'],
      ['at det er utført', utfoert(), 'Ferdig.'],
      ['et avvik', avvikMeldt, 'Forlaget leverer ikke.'],
      ['at det ikke kan gjennomføres', kanIkkeGjennomfoeres, 'Forlaget er nedlagt.'],
    ])('er %s, med dagen og ordene', (_, event, kommentar) => {
      expect(meldt([event, '2025-02-01'])).toEqual(['2025-02-01', kommentar]);
    });

    it('er den siste av flere, og blir stående når noe annet skjer', () => {
      expect(
        meldt(
          [statusRapportert('En.'), '2025-02-01'],
          [statusRapportert('To.'), '2025-03-01'],
          [fordelt, '2025-04-01'],
        ),
      ).toEqual(['2025-03-01', 'To.']);
    });
  });

  it('teller versjonen som en endring kan holdes mot', () => {
    const fakta = [omEtt(oppdragRegistrert(1)), omEtt(fordelt)];
    const [, siste] = fakta;
    expect(
      register
        .given(...fakta)
        .answer('lier')
        .get(oppdragId(1))?.revisjon,
    ).toBe(siste?.revision);
  });

  it('svarer slik det var ved utgangen av en dag', () => {
    const historie = register.given(
      omEtt(oppdragRegistrert(1), '2024-12-10'),
      omEtt(fordelt, '2025-01-10'),
      omEtt(utfoert('KS 55/25'), '2025-09-02'),
    );
    const paa = (dag: string) => {
      const ett = historie.answer('lier', dag).get(oppdragId(1));
      return ett && oppdragssvar(ett, dato(dag), OPPSLAG);
    };
    expect(paa('2024-12-09')).toBeUndefined();
    expect(paa('2024-12-10')).toMatchObject({ status: 'Ikke fordelt', iRute: 'i rute' });
    expect(paa('2025-09-01')).toMatchObject({ status: 'Ikke påbegynt', iRute: 'i rute' });
    expect(paa('2025-09-02')).toMatchObject({ status: 'Utført – til politisk behandling', iRute: 'i rute' });
  });
});
