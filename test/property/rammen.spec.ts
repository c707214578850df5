import type { Recorded } from '@saksgang/kernel';
import {
  hpOmraade,
  rammebilde,
  rammeprojeksjon,
  rammetabell,
  type Rammebilde,
  type Rammehendelse,
  type Utvalgssvar,
} from '@saksgang/rammer';
import { recorded, sekvenser, visning } from '@saksgang/testing';
import fc from 'fast-check';
import { budsjettsaken, stokket, UTVALGENE, veienTil } from './budsjettsaken';
import { forloep, spill, velformet } from './forloep';
import { HP, HP_SAK } from './ord';
import { bevegelsen, Regnskap } from './regnskap';
import type { Steg, Trekk } from './verden';

const OMRAADE = hpOmraade('lier', HP_SAK);
const SUMMEN = `Ramme ${HP}`;
const AARENE = ['2025', '2026', '2027', '2028'];
const ramme = visning(rammeprojeksjon, rammebilde);

/** The facts of the HP that a step made. */
const fakta = ({ trekk, svar }: Steg): readonly Recorded<Rammehendelse>[] =>
  svar.ok && trekk.stream === HP_SAK ? svar.value.map((h) => recorded(h as Rammehendelse)) : [];

type Sum = Readonly<Record<string, number | null>>;

/** The frame of each utvalg and of all, as the view shows it. */
const rammeneI = (bilde: Rammebilde): readonly Sum[] => {
  const hvert = bilde.utvalg.map(({ kode }) => rammetabell(bilde, kode, 'kr').summer[SUMMEN]?.beloep ?? {});
  const iAlt = (aar: string) =>
    hvert.reduce<number | null>(
      (sum, { [aar]: n = null }) => (sum === null || n === null ? null : sum + n),
      0,
    );
  return [...hvert, Object.fromEntries(AARENE.map((aar) => [aar, iAlt(aar)]))];
};

const rammeneAv = (regnskap: Regnskap, { utvalg }: Rammebilde): readonly Sum[] =>
  [...utvalg.map(({ kode }) => kode), 'alle' as const].map((kode) => regnskap.ramme(kode));

/** A whole budget, often with anything at all after it. */
const budsjettforloep: fc.Arbitrary<readonly Trekk[]> = fc
  .tuple(budsjettsaken, fc.array(velformet, { maxLength: 15 }), fc.nat(30))
  .map(([sak, alle, plass]) => {
    const vei = veienTil(sak);
    return [...vei.slice(0, plass), ...alle, ...vei.slice(plass)];
  });

/** The lines are shown, and named, in the order in which they were laid; that is all that the order decides. */
const utenRekkefoelge = ({ linjer, summer, ...mer }: Utvalgssvar) => ({
  ...mer,
  linjer: linjer.toSorted((a, b) => a.id.localeCompare(b.id)),
  summer: Object.entries(summer)
    .map(([navn, { ukjent = '', ...sum }]) => [navn, sum, ukjent.match(/«[^»]*»/g)?.sort()])
    .sort(),
});

it('En budsjettsak er lovlig fra grunnlaget til endringene etter vedtaket, og vedtar et budsjett', () => {
  fc.assert(
    fc.property(budsjettsaken, (sak) => {
      const { steg } = spill(veienTil(sak));
      expect(steg.flatMap(({ svar, trekk }) => (svar.ok ? [] : [[trekk.type, svar.refusal]]))).toEqual([]);
      expect(steg.flatMap(fakta).map((f) => f.event.type)).toContain('VedtakFattet');
    }),
    sekvenser(),
  );
});

describe('Rammen', () => {
  it.each([
    ['en budsjettsak', budsjettforloep],
    ['hva som helst', forloep(velformet)],
  ])('er grunnlaget og de vedtatte linjene, for hvert år, hvert utvalg og i alt, gjennom %s', (_, alle) => {
    fc.assert(
      fc.property(alle, (trekkene) => {
        const regnskap = new Regnskap();
        const logg: Recorded<Rammehendelse>[] = [];
        for (const steg of spill(trekkene).steg) {
          regnskap.foer(bevegelsen(steg));
          const nye = fakta(steg);
          if (nye.length === 0) continue;
          logg.push(...nye);
          const bilde = ramme.given(...logg).answer(OMRAADE);
          if (bilde.hp === HP) expect(rammeneI(bilde)).toEqual(rammeneAv(regnskap, bilde));
        }
      }),
      sekvenser(),
    );
  });

  it('er den samme i hvilken rekkefølge linjer som ikke avhenger av hverandre, er lagt', () => {
    const toVeier = budsjettsaken.chain((sak) => fc.tuple(fc.constant(sak), stokket(sak)));
    fc.assert(
      fc.property(toVeier, (sakene) => {
        const [a, b] = sakene.map((sak) => {
          const bilde = ramme.given(...spill(veienTil(sak)).steg.flatMap(fakta)).answer(OMRAADE);
          return UTVALGENE.map((utvalg) => {
            return utenRekkefoelge(rammetabell(bilde, utvalg, 'kr'));
          });
        });
        expect(b).toEqual(a);
      }),
      sekvenser(),
    );
  });
});
