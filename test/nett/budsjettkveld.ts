import type { Tjener } from '../e2e/tjener';

/** The day that everything happens, which is also the server's. */
export const DAGEN = '2025-10-14';
const HP = '2026-2029';
const FOER = '2025-08-15';

const PLASSER: readonly (readonly [parti: string, navn: readonly string[]])[] = [
  ['Høyre', ['Anne Aas', 'Bjørn Berg', 'Cecilie Dahl']],
  ['Arbeiderpartiet', ['Dag Eide', 'Eva Foss', 'Finn Gran']],
  ['Senterpartiet', ['Gro Hagen', 'Hans Iversen']],
];

const beloep = (kroner: number) =>
  Object.fromEntries(['2026', '2027', '2028', '2029'].map((aar) => [aar, kroner]));
const linje = (utvalg: string, tittel: string, kroner: number) => ({
  utvalg,
  kategori: 'Politiske vedtak HP',
  tittel,
  beloep: beloep(kroner),
});
const budsjett = (parti: string, kroner: number) => ({
  type: 'alternativt-budsjett',
  tittel: `Budsjettet til ${parti}`,
  partier: [parti],
  linjer: [linje('OKI', 'Flere lærere', kroner), linje('HOV', 'Lavere sykefravær', -kroner)],
  skjedde: '2025-09-01',
});

/** A kommune of its own, with eight seats, three budgets and a verbalforslag, ready for the night; throws when one is refused. */
export const forberedBudsjettkveld = async (tjener: Tjener, kommune: string): Promise<void> => {
  const gjoer = async (rolle: string, sti: string, innhold: object) => {
    const svar = await tjener.gjoer(rolle, sti, innhold);
    if (svar.status >= 300) throw new Error(`${sti}: ${JSON.stringify(svar.innhold)}`);
  };
  const i = `/kommuner/${kommune}`;
  await gjoer('administrator', '/kommuner', { kommune, navn: 'Nes', kommunenummer: '3228' });
  await gjoer('budsjettsjef', `${i}/hp`, {
    hp: HP,
    utvalg: [
      { kode: 'OKI', navn: 'Oppvekst' },
      { kode: 'HOV', navn: 'Helse' },
    ],
    skjedde: FOER,
  });
  await gjoer('kommunedirektoer', `${i}/hp/${HP}/beslutningsgrunnlag`, { skjedde: FOER });
  await gjoer('administrator', `${i}/organer`, {
    organ: 'kommunestyret',
    type: 'kommunestyret',
    navn: 'Kommunestyret',
    saksprefiks: 'KS',
  });
  let plass = 0;
  await gjoer('moetesekretaer', `${i}/organer/kommunestyret/medlemmer`, {
    gjelderFra: FOER,
    medlemmer: PLASSER.flatMap(([parti, navn]) => navn.map((n) => ({ plass: ++plass, parti, navn: n }))),
    varamedlemmer: [{ parti: 'Høyre', nr: 1, navn: 'Vera Vik' }],
    leder: 1,
    skjedde: FOER,
  });
  for (const [parti, kroner] of [
    ['Høyre', 4_000_000],
    ['Arbeiderpartiet', 3_000_000],
    ['Senterpartiet', 1_500_000],
  ] as const)
    await gjoer('gruppeleder', `${i}/hp/${HP}/forslag`, budsjett(parti, kroner));
  await gjoer('gruppeleder', `${i}/hp/${HP}/forslag`, {
    type: 'verbalforslag',
    tittel: 'Støyskjerming ved skolen',
    partier: ['Senterpartiet'],
    verbalforslag: [
      {
        punkt: '3.47',
        tittel: 'Støyskjerming',
        tekst: 'Det legges fram en sak om støyskjerming av skolegården.',
      },
    ],
    skjedde: '2025-09-01',
  });
  await gjoer('moetesekretaer', `${i}/hp/${HP}/innstilling`, {
    organ: 'formannskapet',
    stillere: ['Høyre'],
    skjedde: '2025-09-20',
  });
  await gjoer('moetesekretaer', `${i}/hp/${HP}/innstilling/offentliggjoering`, { skjedde: '2025-09-22' });
};
