import { kroner } from '@saksgang/kernel';
import type { Aarseffekt, Oppdragssvar } from '@saksgang/register';
import { effektbilde } from './effekt';
import { etterRute, etterStatus, etterUtvalg } from './tall';

const oppdrag = (mer: Partial<Oppdragssvar> = {}): Oppdragssvar =>
  ({
    punkt: '3.1',
    delpunkt: 'a',
    tittel: 'Noe',
    maate: 'oppdrag',
    status: 'Pågår',
    iRute: 'i rute',
    utvalg: null,
    effekt: null,
    ...mer,
  }) as Oppdragssvar;

describe('the counts of an HP', () => {
  const alle = [
    oppdrag({ utvalg: 'HOV, OKI', iRute: 'forsinket' }),
    oppdrag({ utvalg: 'OKI' }),
    oppdrag({ iRute: 'frist ikke satt', status: 'Ikke fordelt' }),
    oppdrag({ status: 'Avsluttet', utvalg: 'OKI' }),
    oppdrag({ maate: 'ramme', utvalg: 'OKI' }),
  ];

  it('counts every oppdrag by status, those that are closed as well', () => {
    expect(etterStatus(alle)).toEqual([
      { navn: 'Pågår', antall: 2 },
      { navn: 'Ikke fordelt', antall: 1 },
      { navn: 'Avsluttet', antall: 1 },
    ]);
  });

  it('counts the open ones by whether they are in time', () => {
    expect(etterRute(alle)).toEqual({ 'i rute': 1, forsinket: 1, 'frist ikke satt': 1 });
  });

  it('counts what concerns several utvalg under each, and what has none last', () => {
    expect(etterUtvalg(alle).map(({ utvalg, sum }) => [utvalg, sum])).toEqual([
      ['OKI', 2],
      ['HOV', 1],
      [null, 1],
    ]);
  });
});

describe('the effect in kroner', () => {
  const effekt = (
    vedtatt: number | null,
    oppnaadd: readonly [tertial: 1 | 2 | 3, beloep: number][] = [],
  ): readonly Aarseffekt[] => [
    {
      aar: '2025',
      status: oppnaadd.length > 0 ? 'rapportert' : 'ikke rapportert',
      vedtatt: vedtatt === null ? null : kroner(vedtatt),
      oppnaadd: null,
      prognose: null,
      avvik: null,
      tertialer: oppnaadd.map(([tertial, beloep]) => ({
        tertial,
        oppnaadd: kroner(beloep),
        prognose: kroner(beloep),
        erstatningstiltak: null,
        kommentar: 'Slik gikk det',
        meldt: null,
        rettelser: 0,
      })),
    },
  ];
  const bilde = effektbilde(
    [
      oppdrag({ effekt: effekt(-9_000_000, [[1, -2_000_000]]) }),
      oppdrag({ effekt: effekt(-1_000_000) }),
      oppdrag({ effekt: effekt(400_000, [[2, 0]]) }),
      oppdrag({ effekt: effekt(null) }),
      oppdrag({ effekt: effekt(0) }),
    ],
    '2025',
  );

  it('keeps grants and cuts apart, and compares only with what was adopted for those reported on', () => {
    expect(bilde.grupper.map(({ slag, vedtatt }) => [slag, vedtatt])).toEqual([
      ['bevilgning', 400_000],
      ['kutt', -10_000_000],
    ]);
    expect(bilde.grupper[1]?.tertialer[0]).toEqual({
      tertial: 1,
      meldt: 1,
      oppnaadd: -2_000_000,
      vedtatt: -9_000_000,
    });
  });

  it('knows a reported 0 from nothing reported', () => {
    expect(bilde.grupper[0]?.tertialer.map((t) => t.meldt)).toEqual([0, 1, 0]);
    expect(bilde.grupper[0]?.linjer[0]?.oppnaadd).toEqual({ 1: null, 2: 0, 3: null });
  });

  it('puts an unknown amount, and none, in no sum', () => {
    expect(bilde.uten.map((l) => l.effekt.vedtatt)).toEqual([null, 0]);
    expect(effektbilde([oppdrag({ effekt: effekt(5_000) })], '2026').grupper).toEqual([]);
  });
});
