import type { Forslag } from '@saksgang/saksgang';
import {
  alleSentrale,
  beloep,
  bildet,
  endret,
  endring,
  foreslaatt,
  forslag,
  forslagId,
  fraLinje,
  fraPost,
  fremmet,
  grunnlagLagtFram,
  HOV,
  linje,
  linjeId,
  sentrale,
  startet,
  tilleggLagtFram,
  trukket,
} from '../beregning.fixtures';
import type { Beregningshendelse } from '../beregningsprojeksjon';
import { grunnlagsendringer } from './grunnlagsendringer';

/** Forslag put on the beslutningsgrunnlag, and what the tilleggsinnstilling does after. */
const etter = (forslagene: readonly Forslag[], ...tillegg: readonly Beregningshendelse[]) =>
  grunnlagsendringer(
    bildet(
      startet,
      grunnlagLagtFram,
      foreslaatt(linje(1, 1000), linje(2, 500), linje(3, 300, { utvalg: HOV })),
      ...alleSentrale({ 'netto-avsetninger': 700 }),
      ...forslagene.map(fremmet),
      tilleggLagtFram,
      ...tillegg,
    ),
  ) ?? [];

const bestemmes = (alle: ReturnType<typeof etter>) => alle.flatMap((f) => f.maaBestemmes.map((b) => b.slag));

describe('Et forslag mot det nye grunnlaget', () => {
  const kutter = forslag(1, { linjer: [linje(11, 200, { kategori: 'Nytt' })], endringer: [endring(1, 800)] });

  it('finnes ikke før tilleggsinnstillingen er lagt fram', () => {
    expect(grunnlagsendringer(bildet(startet, grunnlagLagtFram, fremmet(kutter)))).toBeNull();
  });

  it('står når ingenting er endret under det', () => {
    expect(etter([kutter], endret(endring(2, 400)))).toMatchObject([
      {
        forslag: forslagId(1),
        grunnlagOppgitt: true,
        staar: true,
        endret: [],
        uendret: [{ slag: 'linje', linje: linjeId(1), bruk: ['endring'] }],
        maaBestemmes: [],
        balanse: { foer: { svar: 'i-balanse' }, naa: { svar: 'i-balanse' } },
        virkning: { utvalg: [], sum: { foer: beloep(1700), endring: beloep(0), etter: beloep(1700) } },
      },
    ]);
  });

  it('viser en linje det endrer som er blitt en annen, og at balansen ikke holder lenger', () => {
    const [f] = etter([kutter], endret(endring(1, beloep(900, 1000, 1000, 1000))));
    expect(f?.endret).toMatchObject([
      { linje: linjeId(1), foer: beloep(1000), naa: beloep(900, 1000, 1000, 1000) },
    ]);
    expect(f?.staar).toBe(false);
    expect(f?.balanse.naa).toEqual({ svar: 'ikke-i-balanse', differanse: { drift: beloep(100, 0, 0, 0) } });
    expect(f?.maaBestemmes.map((b) => b.setning)).toEqual([
      'Linjen «Tiltak 1» (OKI) er endret fra 1\u00a0000 kr i 2025 til 900 kr i 2025. Bestem om forslagets beløp skal stå, eller endres tilsvarende.',
      'Forslaget er ikke i balanse på det nye grunnlaget: drift 100 kr i 2025. Rett beløpene så det går opp.',
    ]);
  });

  it('må finne ny inndekning når kilden ikke har nok lenger, men ikke når den fortsatt rekker', () => {
    const tar = forslag(1, { linjer: [linje(11, 400), linje(12, -400)], inndekning: [fraLinje(11, 2)] });
    expect(bestemmes(etter([tar], endret(endring(2, 450))))).toEqual([]);
    const [f] = etter([tar], endret(endring(2, beloep(300, 450, 450, 450))));
    expect(f?.maaBestemmes).toMatchObject([
      {
        slag: 'finne-ny-inndekning',
        gjelder: linjeId(2),
        setning:
          'Linjen «Tiltak 2» (OKI) har nå 300 kr i 2025, men forslaget tar 400 kr i 2025 derfra. Finn annen inndekning for resten.',
      },
    ]);
  });

  it('må bygge på noe annet når linjen er borte', () => {
    expect(bestemmes(etter([kutter], endret(endring(1, 0))))).toEqual([
      'bygge-paa-noe-annet',
      'rette-balansen',
    ]);
  });

  it('viser en sentral post det trekker på, som er endret', () => {
    const tar = forslag(1, { linjer: [linje(11, 400)], inndekning: [fraPost(11, 'netto-avsetninger')] });
    const [f] = etter([tar], sentrale('drift', { 'netto-avsetninger': 100 }));
    expect(f?.endret).toMatchObject([
      { slag: 'post', post: 'netto-avsetninger', foer: beloep(700), naa: beloep(100) },
    ]);
    expect(f?.maaBestemmes[0]?.slag).toBe('finne-ny-inndekning');
  });

  it('viser nye linjer i samme utvalg og kategori, og bare der', () => {
    const [f] = etter(
      [kutter],
      foreslaatt(linje(21, 5), linje(22, 5, { kategori: 'Et annet sted' }), linje(23, 5, { utvalg: HOV })),
    );
    expect(f?.nye.map((l) => l.linje)).toEqual([linjeId(21)]);
    expect(f?.maaBestemmes.map((b) => b.slag)).toEqual(['vurdere-nye-linjer']);
  });

  it('regnes på det nye grunnlaget', () => {
    const [f] = etter([forslag(1, { linjer: [linje(11, 50)] })], endret(endring(1, 900)));
    expect(f?.virkning.utvalg).toMatchObject([
      { kode: 'OKI', foer: beloep(1400), endring: beloep(50), etter: beloep(1450) },
    ]);
  });

  it('er med når det ikke oppgir grunnlaget, men er eldre enn tilleggsinnstillingen, og det sies', () => {
    expect(etter([forslag(1, { grunnlag: { slag: 'ikke-oppgitt' } })])).toMatchObject([
      { grunnlagOppgitt: false },
    ]);
  });

  it('er med når det bygger på et forslag som er regnet fra det gamle', () => {
    const paa = forslag(2, {
      grunnlag: { slag: 'forslag', forslag: forslagId(1) },
      gjelder: forslagId(1),
      endringer: [endring(11, 150)],
    });
    const alle = etter([kutter, paa], endret(endring(2, 400)));
    expect(alle.map((f) => f.forslag)).toEqual([forslagId(1), forslagId(2)]);
    expect(alle[1]?.virkning.sum.endring).toEqual(beloep(-50));
  });

  it('er ikke med når det er trukket, eller regnet fra tilleggsinnstillingen', () => {
    const nytt = forslag(2, { grunnlag: { slag: 'tilleggsinnstilling' } });
    expect(etter([kutter], trukket(1), fremmet(nytt))).toEqual([]);
  });

  it('holdes mot det gamle grunnlaget også når det er revidert etterpå uten å bytte grunnlag', () => {
    const revidert: Beregningshendelse = {
      type: 'ForslagEndret',
      data: { ...kutter, tittel: 'Revidert', dato: null, utgangspunkt: null },
    };
    const [f] = etter([kutter], endret(endring(1, 900)), revidert);
    expect([f?.tittel, f?.endret[0]?.foer]).toEqual(['Revidert', beloep(1000)]);
  });
});
