import { dato, hpPeriode, type HpPeriode, type Punkt, type VedtakId } from '@saksgang/kernel';
import { recorded } from '@saksgang/testing';
import type { OppdragEvent } from '@saksgang/oppfoelging';
import fc from 'fast-check';
import { antallBestillinger, gjentakelsesforslag, type Bestilling } from './gjentatte-bestillinger';
import { bestiltFoer } from './hent-bestilt-foer.query';
import { emneordene, likheten } from './ordlikhet';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { oppdragId, oppdragRegistrert } from './register.fixtures';

const vedtak = (n: number) => oppdragId(900 + n) as unknown as VedtakId;
const bestilling = (
  n: number,
  aar: number,
  tittel: string,
  hp: HpPeriode | null = periode(aar),
): Bestilling => ({
  id: oppdragId(n),
  hp,
  vedtak: vedtak(aar - 2000),
  punkt: '3.1' as Punkt,
  vedtaksdato: dato(`${aar - 1}-12-10`),
  tittel,
});
const periode = (aar: number): HpPeriode => hpPeriode(`${aar}-${aar + 3}`);
const forslagFor = (...titler: readonly [number, string][]) =>
  gjentakelsesforslag(titler.map(([aar, tittel], i) => bestilling(i + 1, aar, tittel)));

describe('Gjentatte bestillinger', () => {
  it('foreslår par fra ulike handlingsprogram om det samme, med ordene de har felles', () => {
    expect(forslagFor([2024, 'Gjenoppta Klimasats'], [2025, 'Om Lier igjen bør søke Klimasats'])).toEqual([
      { senere: oppdragId(2), tidligere: oppdragId(1), ord: ['klimasats'], andel: 75 },
    ]);
  });

  it('kjenner ordet igjen i bestemt form og som begynnelsen på et lengre', () => {
    expect(forslagFor([2024, 'Eplefondet styrkes'], [2025, 'Større Eplefond fra 2026'])).toHaveLength(1);
    expect(forslagFor([2024, 'Fysioterapisaken'], [2025, 'Mer fysioterapi fra 2027'])).toHaveLength(1);
  });

  it.each([
    ['Eplefondet', 'Større Eplefond fra 2026', 'eplefond'],
    [
      'Revidert reguleringsplan Lier Bygdetun - ref 3.19',
      'Penger til reguleringsarbeidet på Bygdetunet',
      'bygdetun',
    ],
    ['Fysioterapisaken KS 96/2023', 'Mer fysioterapi fra 2027', 'fysioterapi'],
  ])('finner i Liers egne titler at «%s» er bestilt igjen som «%s»', (eldre, nyere, felles) => {
    expect(forslagFor([2024, eldre], [2025, nyere])).toMatchObject([{ ord: [felles] }]);
  });

  it.each([
    ['Engangsstøtte til lærebøker i skolen', 'Ekstra skolebokpenger til småtrinnet', 0],
    ['Gatebruksplan/kvalitetsprogram Lierbyen', 'Sentrumsstrategi for Lierbyen', 1],
  ])(
    'ser bare ordene: mellom «%s» og «%s» er det %d forslag, som et menneske må ta stilling til',
    (eldre, nyere, antall) => {
      expect(forslagFor([2024, eldre], [2025, nyere])).toHaveLength(antall);
    },
  );

  it('foreslår ikke av ord som enhver bestilling kan ha, eller av et tall', () => {
    expect(forslagFor([2024, 'Plan for tiltak i 2025'], [2025, 'Vurdere tiltak og plan i 2025'])).toEqual([]);
  });

  it('foreslår ikke punkter fra samme handlingsprogram eller samme vedtak', () => {
    expect(forslagFor([2025, 'Klimasats'], [2025, 'Klimasats'])).toEqual([]);
    const uten = [1, 2].map((n) => bestilling(n, 2025, 'Klimasats', null));
    expect(gjentakelsesforslag(uten)).toEqual([]);
  });

  it('gjelder også vedtak utenom handlingsprogrammet', () => {
    const uten = [2024, 2025].map((aar, i) => bestilling(i + 1, aar, 'Søke Klimasats', null));
    expect(gjentakelsesforslag(uten)).toHaveLength(1);
  });

  const ordene = [
    'Eplefondet',
    'fysioterapi',
    'fysioterapisaken',
    'skolebøker',
    'skole',
    'KI',
    'plan',
    'Bygdetunet',
  ];
  const tittel = fc.array(fc.constantFrom(...ordene), { maxLength: 5 }).map((ord) => ord.join(' '));

  it('er like langt fra det ene til det andre som tilbake, og aldri mer enn hele tittelen', () => {
    fc.assert(
      fc.property(tittel, tittel, (a, b) => {
        const [x, y] = [emneordene(a), emneordene(b)];
        expect(likheten(x, y)).toEqual(likheten(y, x));
        expect(likheten(x, y).andel).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gir for ett oppdrag de parene av alle som det er med i', () => {
    const en = fc.tuple(fc.constantFrom(2023, 2024, 2025), tittel);
    fc.assert(
      fc.property(fc.array(en, { minLength: 1, maxLength: 8 }), (alle) => {
        const bestillinger = alle.map(([aar, t], i) => bestilling(i + 1, aar, t));
        const om = oppdragId(1);
        expect(gjentakelsesforslag(bestillinger, om)).toEqual(
          gjentakelsesforslag(bestillinger).filter((f) => f.senere === om || f.tidligere === om),
        );
      }),
    );
  });

  it('gir de samme forslagene i hvilken rekkefølge oppdragene enn kommer', () => {
    const en = fc.tuple(fc.constantFrom(2023, 2024, 2025), tittel);
    fc.assert(
      fc.property(fc.array(en, { maxLength: 8 }), (alle) => {
        const bestillinger = alle.map(([aar, t], i) => bestilling(i + 1, aar, t));
        expect(gjentakelsesforslag([...bestillinger].reverse())).toEqual(gjentakelsesforslag(bestillinger));
      }),
    );
  });
});

describe('Det et menneske har svart', () => {
  const eldre = oppdragRegistrert(1, {
    tittel: 'Søke Klimasats',
    hp: periode(2023),
    vedtak: vedtak(23),
    vedtaksdato: dato('2022-12-10'),
  });
  const nyere = oppdragRegistrert(2, { tittel: 'Søke Klimasats igjen' });
  const svar = (type: 'GjentattBestillingBekreftet' | 'GjentattBestillingAvvist'): OppdragEvent => ({
    type,
    data: { tidligere: oppdragId(1) },
  });
  const register = (...paaNyere: readonly OppdragEvent[]) =>
    [[1, eldre] as const, [2, nyere] as const, ...paaNyere.map((e) => [2, e] as const)]
      .flatMap(([n, event]) =>
        oppdragsregister.project(recorded(event, { stream: `oppdrag-lier.${oppdragId(n)}` })),
      )
      .map(({ rad }) => rad)
      .reduce(oppdragene.evolve, oppdragene.initial());

  it('er ukjent til noen har svart, og telles ikke', () => {
    expect(bestiltFoer(register())).toMatchObject([
      { svar: 'foreslaatt', ord: ['klimasats', 'søke'], ganger: 1 },
    ]);
  });

  it('teller bestillingene når det er bekreftet', () => {
    const alle = register(svar('GjentattBestillingBekreftet'));
    expect(bestiltFoer(alle)).toMatchObject([{ svar: 'bekreftet', andel: null, ganger: 2 }]);
  });

  it('foreslås ikke igjen når det er avvist', () => {
    expect(bestiltFoer(register(svar('GjentattBestillingAvvist')))).toEqual([]);
  });

  it('teller hvert HP i opphavet en gang, også når oppdraget derfra er bekreftet', () => {
    const opphav = (hp: HpPeriode, punkt: string, n: number): OppdragEvent => ({
      type: 'OpphavFoert',
      data: {
        id: oppdragId(700 + n),
        ledd: { slag: 'hp-oppdrag', hp, punkt: punkt as Punkt },
        tittel: null,
        kilde: null,
      },
    });
    const alle = register(
      opphav(periode(2023), eldre.data.punkt, 1),
      opphav(periode(2024), '3.7', 2),
      svar('GjentattBestillingBekreftet'),
    );
    expect(antallBestillinger(oppdragId(2), alle)).toBe(3);
  });
});
