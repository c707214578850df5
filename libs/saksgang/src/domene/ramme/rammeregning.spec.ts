import { dato, fold, kroner, STOERSTE_BELOEP, type LinjeId } from '@saksgang/kernel';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  beslutningsgrunnlagLagtFram,
  etForslag,
  HOV,
  HP,
  ID,
  linjeNr,
  OKI,
  rammeendringerForeslaatt,
  rulleringStartet,
  sentraleLinjer,
} from '../sak/sak.fixtures';
import type { Handlingsprogram } from '../sak/sak.state';
import { balansenMed } from '../behandling/lovkrav';
import { TOMT_INNHOLD } from '../forslag/innhold';
import { forslagsbalansen } from '../forslag/virkning';
import { leggSammen, summer, trekkFra, type Beloep } from './beloep';
import { STANDARD_KATEGORIER } from './kategorier';
import type { Rammelinje } from './rammelinje';
import { KONSEKVENSJUSTERT_RAMME, NYE_TILTAK, omfangAv, rammenavn, rammesummer, sumAv } from './rammesummer';

const AAR = ['2025', '2026', '2027', '2028'];

const tall = fc.integer({ min: -STOERSTE_BELOEP, max: STOERSTE_BELOEP });
const kjent = fc.tuple(tall, tall, tall, tall);
/** Each year known, or unknown in either of the two ways: said to be, or left out. */
const kanskje = fc.tuple(...AAR.map(() => fc.option(fc.oneof(tall, fc.constant(undefined)))));

const somBeloep = (n: readonly (number | null | undefined)[]): Beloep =>
  Object.fromEntries(
    AAR.flatMap((aar, i) => {
      const verdi = n[i];
      return verdi === undefined ? [] : [[aar, verdi === null ? null : kroner(verdi)]];
    }),
  );

/** The lines of a frame, of two utvalg and any kategori, also one that is in no group. */
const linjene = (beloep: fc.Arbitrary<readonly (number | null | undefined)[]>, foerste = 1) =>
  fc
    .array(
      fc.record({
        beloep,
        utvalg: fc.constantFrom(OKI, HOV),
        kategori: fc.constantFrom(...STANDARD_KATEGORIER.map((k) => k.navn), 'Omstilling'),
      }),
      { maxLength: 25 },
    )
    .map((rader) =>
      rader.map((rad, i): Rammelinje => linjeNr(foerste + i, 0, { ...rad, beloep: somBeloep(rad.beloep) })),
    );

const beloepene = (linjer: readonly Rammelinje[]) => linjer.map((l) => l.beloep);
const ramme = (linjer: readonly Rammelinje[]) => summer(beloepene(linjer), AAR);
const omstokket = (linjer: readonly Rammelinje[]) =>
  fc.shuffledSubarray([...linjer], { minLength: linjer.length });

const iSaken = (...hendelser: readonly SakEvent[]): Handlingsprogram => {
  const tilstand = fold(sak, [rulleringStartet(), beslutningsgrunnlagLagtFram, ...hendelser]);
  if (tilstand.slag !== 'handlingsprogram') throw new Error('handlingsprogrammet er borte');
  return tilstand;
};

describe('Rammeregningen', () => {
  it('er summen av linjene i hele kroner, til siste krone og i hvilken som helst rekkefølge', () => {
    const alle = linjene(kjent).chain((linjer) => fc.tuple(fc.constant(linjer), omstokket(linjer)));
    fc.assert(
      fc.property(alle, ([linjer, stokket]) => {
        for (const aar of AAR) {
          const eksakt = linjer.reduce((sum, l) => sum + BigInt(l.beloep[aar] ?? 0), 0n);
          expect(BigInt(ramme(stokket)[aar] ?? NaN)).toBe(eksakt);
        }
      }),
      sekvenser(),
    );
  });

  it('deler seg på utvalgene uten at en krone blir borte', () => {
    fc.assert(
      fc.property(linjene(kanskje), (linjer) => {
        const [oki, hov] = [OKI, HOV].map((kode) => ramme(linjer.filter((l) => l.utvalg === kode)));
        expect(leggSammen(oki ?? {}, hov ?? {}, AAR)).toEqual(ramme(linjer));
      }),
      sekvenser(),
    );
  });

  describe('gjør aldri et ukjent beløp til null kroner', () => {
    const ukjentI = (linjer: readonly Rammelinje[], aar: string) =>
      linjer.some((l) => (l.beloep[aar] ?? null) === null);

    it('i en sum: ett ukjent beløp gjør året ukjent, og bare det året', () => {
      fc.assert(
        fc.property(linjene(kanskje), (linjer) => {
          for (const aar of AAR) expect(ramme(linjer)[aar] === null).toBe(ukjentI(linjer, aar));
        }),
        sekvenser(),
      );
    });

    it('i en differanse', () => {
      fc.assert(
        fc.property(kanskje, kanskje, (a, b) => {
          const differanse = trekkFra(somBeloep(a), somBeloep(b), AAR);
          AAR.forEach((aar, i) => expect(differanse[aar] === null).toBe(a[i] == null || b[i] == null));
        }),
        sekvenser(),
      );
    });

    it('i en balanse: den kan da ikke kontrolleres, og sies aldri å være skjev (R7)', () => {
      fc.assert(
        fc.property(linjene(kanskje), (linjer) => {
          const ukjent = AAR.some((aar) => ukjentI(linjer, aar));
          const hp = iSaken(...sentraleLinjer());
          const endret = forslagsbalansen(hp, { ...TOMT_INNHOLD, linjer });
          expect(endret.svar === 'kan-ikke-kontrolleres').toBe(ukjent);
          expect(balansenMed(hp, linjer).svar === 'kan-ikke-kontrolleres').toBe(ukjent);
        }),
        sekvenser(),
      );
    });
  });

  it('gir grunnlaget igjen når et forslags linjer legges til og trekkes fra', () => {
    fc.assert(
      fc.property(linjene(kjent), linjene(kjent, 50), (grunnlag, forslag) => {
        const medForslag = ramme([...grunnlag, ...forslag]);
        expect(trekkFra(medForslag, ramme(forslag), AAR)).toEqual(ramme(grunnlag));
      }),
      sekvenser(),
    );
  });

  it('gir grunnlaget igjen når forslaget trekkes, og forslaget endret aldri rammen mens det sto', () => {
    fc.assert(
      fc.property(linjene(kanskje), linjene(kanskje, 50), (grunnlag, linjer) => {
        const foer = [rammeendringerForeslaatt(...grunnlag), ...sentraleLinjer()];
        const fremmet: SakEvent = {
          type: 'ForslagFremmet',
          data: { ...etForslag({ linjer }), dato: dato('2024-11-20') },
        };
        const uten = iSaken(...foer);
        const mens = iSaken(...foer, fremmet);
        const etter = iSaken(...foer, fremmet, { type: 'ForslagTrukket', data: { forslag: ID.forslag } });
        for (const hp of [mens, etter]) {
          expect(ramme([...hp.linjer.values()])).toEqual(ramme(grunnlag));
          expect(balansenMed(hp, [])).toEqual(balansenMed(uten, []));
        }
      }),
      sekvenser(),
    );
  });

  it('har delsummer som til sammen er Ramme, også når en kategori ikke hører til noen gruppe', () => {
    fc.assert(
      fc.property(linjene(kanskje), (linjer) => {
        const sum = (navn: string) =>
          sumAv(omfangAv(navn, STANDARD_KATEGORIER, linjer, []), STANDARD_KATEGORIER, linjer, AAR);
        const hele = sum(rammenavn(HP)) ?? {};
        expect(hele).toEqual(ramme(linjer));

        const utgangspunkt = linjer.filter((l) => l.kategori === 'Opprinnelig budsjett');
        const perKategori = rammesummer(HP, STANDARD_KATEGORIER, linjer).flatMap(({ omfang }) =>
          omfang.slag === 'kategori' ? [sumAv(omfang, STANDARD_KATEGORIER, linjer, AAR) ?? {}] : [],
        );
        expect(summer([ramme(utgangspunkt), ...perKategori], AAR)).toEqual(hele);

        const [konsekvensjustert, nye] = [sum(KONSEKVENSJUSTERT_RAMME), sum(NYE_TILTAK)];
        const uavklart = linjer.some((l) => l.kategori === 'Omstilling');
        expect([konsekvensjustert, nye].includes(null)).toBe(uavklart);
        if (konsekvensjustert && nye) expect(leggSammen(konsekvensjustert, nye, AAR)).toEqual(hele);
      }),
      sekvenser(),
    );
  });

  it('legger hvert forslags linjer til rammen nøyaktig én gang når det vedtas', () => {
    fc.assert(
      fc.property(linjene(kjent), linjene(kjent, 50), (grunnlag, linjer) => {
        const vedtatt: SakEvent = {
          type: 'RammeendringerVedtatt',
          data: {
            vedtak: ID.vedtak,
            utvalg: null,
            linjer,
            endringer: [],
            vedtatt: grunnlag.map((l): LinjeId => l.id),
          },
        };
        const hp = iSaken(rammeendringerForeslaatt(...grunnlag), vedtatt, vedtatt);
        expect(ramme([...hp.linjer.values()])).toEqual(leggSammen(ramme(grunnlag), ramme(linjer), AAR));
      }),
      sekvenser(),
    );
  });
});
