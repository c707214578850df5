import { dato, kroner } from '@saksgang/kernel';
import type { OppdragEvent, OppdragRegistrert } from '@saksgang/oppfoelging';
import { recorded, visning } from '@saksgang/testing';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { oppdragssvar } from './oppdragssvar';
import {
  avsluttet,
  avvikMeldt,
  fordelt,
  gjenaapnet,
  oppdragId,
  oppdragRegistrert,
  statusRapportert,
  utfoert,
  vedtattFrist,
  OPPSLAG,
} from './register.fixtures';

type Skjedd = readonly [dag: string, event: OppdragEvent];

const ID = oppdragId(1);
const svaret = (dag: string, mer: Partial<OppdragRegistrert['data']>, ...skjedd: readonly Skjedd[]) => {
  const ett = visning(oppdragsregister, oppdragene)
    .given(
      ...[['2024-12-10', oppdragRegistrert(1, mer)] as Skjedd, ...skjedd].map(([skjedde, event]) =>
        recorded(event, { stream: `oppdrag-lier.${ID}`, skjedde }),
      ),
    )
    .answer('lier')
    .get(ID);
  if (!ett) throw new Error('the oppdrag is not there');
  return oppdragssvar(ett, dato(dag), OPPSLAG);
};
const plandato = (dag: string): OppdragEvent => ({
  type: 'FristSatt',
  data: {
    frist: { dato: dato(dag), kilde: 'satt av administrasjonen', tekst: 'plandato', tolket: false },
  },
});
const foreslaatt = (dag: string, grunn = 'Mer tid.'): OppdragEvent => ({
  type: 'NyFristForeslaatt',
  data: { dato: dato(dag), grunn },
});
const flyttet = (dag: string): OppdragEvent => ({
  type: 'FristFlyttet',
  data: {
    vedtak: (avsluttet('utfoert') as Extract<OppdragEvent, { type: 'OppdragAvsluttet' }>).data.vedtak,
    frist: vedtattFrist(dag, false),
  },
});

describe('Utsettelsene', () => {
  it('er hver gang en dato som sto, ble satt senere, av organet eller av administrasjonen selv', () => {
    const utenFrist = { frist: null };
    expect(svaret('2025-03-01', {}, ['2025-02-01', flyttet('2026-01-01')]).utsettelser).toBe(1);
    expect(svaret('2025-03-01', utenFrist, ['2025-02-01', plandato('2025-06-01')]).utsettelser).toBe(0);
    expect(
      svaret(
        '2025-03-01',
        utenFrist,
        ['2025-02-01', plandato('2025-06-01')],
        ['2025-02-02', plandato('2025-09-01')],
        ['2025-02-03', plandato('2025-05-01')],
        ['2025-02-04', flyttet('2025-10-01')],
      ).utsettelser,
    ).toBe(2);
  });

  it('er ikke et forslag, som står til organet har avgjort det', () => {
    const bedt: Skjedd = ['2025-02-01', foreslaatt('2026-01-01')];
    expect(svaret('2025-03-01', {}, bedt)).toMatchObject({
      utsettelser: 0,
      frist: { dato: '2025-09-01' },
      fristforslag: { dato: '2026-01-01', grunn: 'Mer tid.' },
    });
    expect(svaret('2025-03-01', {}, bedt, ['2025-02-20', flyttet('2025-12-01')])).toMatchObject({
      utsettelser: 1,
      frist: { dato: '2025-12-01' },
      fristforslag: null,
    });
  });
});

describe('Alderen', () => {
  it('er dagene fra vedtaket, til det avsluttes', () => {
    expect(svaret('2024-12-20', {}).alderDager).toBe(10);
    const lukket: Skjedd = ['2025-10-15', avsluttet('utfoert')];
    expect(svaret('2099-01-01', {}, lukket).alderDager).toBe(308);
    expect(svaret('2026-12-10', {}, lukket, ['2026-01-01', gjenaapnet]).alderDager).toBe(730);
  });
});

describe('Det som sist ble annerledes', () => {
  const datoene = (...skjedd: readonly Skjedd[]) => {
    const { sistEndret, sistOmskrevet } = svaret('2026-01-01', { frist: null }, ...skjedd);
    return [sistEndret, sistOmskrevet];
  };
  const iGang: Skjedd = ['2025-02-01', statusRapportert('I gang.')];

  it('er ingenting når det bare er registrert', () => {
    expect(datoene()).toEqual([null, null]);
  });

  it.each<[string, OppdragEvent]>([
    ['en annen status', utfoert()],
    ['en ansvarlig', fordelt],
    ['en plandato', plandato('2025-06-01')],
    ['et forslag om ny frist', foreslaatt('2026-01-01')],
    ['et avvik', avvikMeldt],
    ['dokumentasjon', utfoert('KS 1/25')],
    ['at det er avsluttet', avsluttet('utfoert')],
  ])('er %s', (_, event) => {
    expect(datoene(iGang, ['2025-03-01', event])).toEqual(['2025-03-01', null]);
  });

  it.each<[string, readonly OppdragEvent[], OppdragEvent]>([
    ['den samme statusen med andre ord', [], statusRapportert('Fortsatt i gang.')],
    ['den samme ansvarlige', [fordelt], fordelt],
    ['den samme plandatoen', [plandato('2025-06-01')], plandato('2025-06-01')],
    ['det samme forslaget', [foreslaatt('2026-01-01')], foreslaatt('2026-01-01', 'Som før.')],
    ['de samme dokumentene', [utfoert('KS 1/25')], utfoert('KS 1/25')],
  ])('er ikke %s', (_, foer, event) => {
    const gitt = foer.map((e): Skjedd => ['2025-02-15', e]);
    expect(datoene(iGang, ...gitt, ['2025-03-01', event])).toEqual([
      foer.length === 0 ? '2025-02-01' : '2025-02-15',
      '2025-03-01',
    ]);
  });

  it('er andre beløp, men ikke de samme beløpene med andre ord', () => {
    const effekt = (oppnaadd: number, kommentar: string): OppdragEvent => ({
      type: 'EffektRapportert',
      data: {
        aar: '2025',
        tertial: 1,
        oppnaadd: kroner(oppnaadd),
        prognose: kroner(-9),
        erstatningstiltak: null,
        kommentar,
      },
    });
    expect(datoene(['2025-05-01', effekt(-1, 'Som ventet.')])).toEqual(['2025-05-01', null]);
    expect(
      datoene(['2025-05-01', effekt(-1, 'Som ventet.')], ['2025-05-02', effekt(-1, 'Etter planen.')]),
    ).toEqual(['2025-05-01', '2025-05-02']);
    expect(datoene(['2025-05-01', effekt(-1, 'Som ventet.')], ['2025-05-02', effekt(-2, 'Rettet.')])).toEqual(
      ['2025-05-02', null],
    );
  });

  it('er aldri at en påminnelse er gitt, eller at fristen er gått ut', () => {
    const utloept: OppdragEvent = {
      type: 'FristUtloept',
      data: { frist: dato('2025-06-01'), fristversjon: 1 },
    };
    expect(datoene(iGang, ['2025-06-02', utloept])).toEqual(['2025-02-01', null]);
  });

  it('viser hver dokumentasjon én gang', () => {
    expect(
      svaret(
        '2026-01-01',
        {},
        ['2025-03-01', utfoert('KS 1/25')],
        ['2025-04-01', utfoert('KS 1/25', 'KS 2/25')],
      ).dokumentasjon,
    ).toEqual([
      { slag: 'sak', referanse: 'KS 1/25' },
      { slag: 'sak', referanse: 'KS 2/25' },
    ]);
  });
});
