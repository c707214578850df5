import { dato, hpPeriode, kroner } from '@saksgang/kernel';
import type { EffektRapportert, OppdragEvent } from '@saksgang/oppfoelging';
import { recorded, visning } from '@saksgang/testing';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { oppdragssvar } from './oppdragssvar';
import { LINJE, oppdragId, oppdragRegistrert, OPPSLAG } from './register.fixtures';

const ID = oppdragId(1);
const kutt = (mer = {}) => oppdragRegistrert(1, { maate: 'ramme', type: 'bevilgning', ...mer });
const meldt = (
  tertial: 1 | 2 | 3,
  oppnaadd: number,
  prognose: number,
  mer: Partial<EffektRapportert['data']> = {},
): OppdragEvent => ({
  type: 'EffektRapportert',
  data: {
    aar: '2025',
    tertial,
    oppnaadd: kroner(oppnaadd),
    prognose: kroner(prognose),
    erstatningstiltak: null,
    kommentar: 'Slik regnskapet viser.',
    ...mer,
  },
});
const svaret = (...hendelser: readonly OppdragEvent[]) => {
  const ett = visning(oppdragsregister, oppdragene)
    .given(...hendelser.map((e) => recorded(e, { stream: `oppdrag-lier.${ID}`, skjedde: '2025-09-10' })))
    .answer('lier')
    .get(ID);
  if (!ett) throw new Error('the oppdrag is not there');
  return oppdragssvar(ett, dato('2025-09-15'), OPPSLAG);
};
const aaret = (aar: string, ...hendelser: readonly OppdragEvent[]) =>
  svaret(...hendelser).effekt?.find((e) => e.aar === aar);

describe('Effekten av en bevilgning', () => {
  it('er ikke rapportert før noen har gjort det, og er da aldri 0', () => {
    expect(svaret(kutt()).effekt?.map((e) => [e.aar, e.status, e.vedtatt, e.oppnaadd, e.avvik])).toEqual([
      ['2025', 'ikke rapportert', -9_000_000, null, null],
      ['2026', 'ikke rapportert', -12_000_000, null, null],
      ['2027', 'ikke rapportert', null, null, null],
      ['2028', 'ikke rapportert', null, null, null],
    ]);
  });

  it('holdes mot det som er vedtatt, år for år, etter det siste tertialet som er meldt', () => {
    const meldinger = [meldt(2, -4_500_000, -7_000_000), meldt(1, -1_500_000, -9_000_000)];
    expect(aaret('2025', kutt(), ...meldinger)).toMatchObject({
      status: 'rapportert',
      vedtatt: -9_000_000,
      oppnaadd: -4_500_000,
      prognose: -7_000_000,
      avvik: 2_000_000,
      tertialer: [
        { tertial: 1, oppnaadd: -1_500_000 },
        { tertial: 2, oppnaadd: -4_500_000, meldt: '2025-09-10' },
      ],
    });
    expect(aaret('2026', kutt(), ...meldinger)).toMatchObject({ status: 'ikke rapportert' });
  });

  it('er den som sist ble meldt om tertialet, med hvor mange ganger den er rettet', () => {
    const rettet = meldt(2, -4_100_000, -6_500_000, { erstatningstiltak: 'Innkjøp utsettes.' });
    expect(aaret('2025', kutt(), meldt(2, -4_500_000, -7_000_000), rettet)).toMatchObject({
      oppnaadd: -4_100_000,
      prognose: -6_500_000,
      tertialer: [{ rettelser: 1, erstatningstiltak: 'Innkjøp utsettes.' }],
    });
  });

  it('som er meldt til 0 kroner, er rapportert', () => {
    expect(aaret('2025', kutt(), meldt(1, 0, -9_000_000))).toMatchObject({
      status: 'rapportert',
      oppnaadd: 0,
      avvik: 0,
    });
  });

  it.each([
    ['ingen linjer', []],
    ['en linje som ikke finnes', [LINJE, 'ukjent' as typeof LINJE]],
  ])('kan ikke holdes mot noe når punktet har %s', (_, rammelinjer) => {
    expect(aaret('2025', kutt({ rammelinjer }), meldt(1, -1, -2))).toMatchObject({
      vedtatt: null,
      prognose: -2,
      avvik: null,
    });
  });

  it('er summen av linjene i delpunktet', () => {
    expect(aaret('2026', kutt({ rammelinjer: [LINJE, LINJE] }))).toMatchObject({ vedtatt: -24_000_000 });
  });

  it('følger årene som er meldt når bevilgningen ikke er av et handlingsprogram', () => {
    expect(svaret(kutt({ hp: null }), meldt(1, 5, 5)).effekt?.map((e) => e.aar)).toEqual(['2025']);
  });

  it('er ikke for det som skal gjøres eller følges', () => {
    expect(svaret(kutt({ maate: 'oppdrag', hp: hpPeriode('2025-2028') })).effekt).toBeNull();
  });

  it('teller som statusmelding', () => {
    expect(svaret(kutt(), meldt(1, 0, 0))).toMatchObject({
      sistMeldt: '2025-09-10',
      sisteKommentar: 'Slik regnskapet viser.',
      status: 'Innarbeidet i budsjett',
    });
  });
});
