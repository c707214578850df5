import { IKKE_OPPGITT, kronetall, type Blokk } from '@saksgang/dokumenter';
import { skrivDato, type Kroner } from '@saksgang/kernel';
import type { Prognoselinje, Prognosetabell } from '@saksgang/rammer';

/** The frames of the budget year beside what they are expected to come to; what nobody has said, is not filled in. */
export const prognoseblokkene = ({ aar, linjer, sum }: Prognosetabell): readonly Blokk[] => [
  {
    slag: 'tabell',
    innhold: 'tall',
    tittel: `Regulert budsjett ${aar} og prognose, i kroner`,
    hode: [
      'Utvalg',
      'Tallene per',
      'Vedtatt budsjett',
      'Regulert budsjett',
      'Regnskap hittil',
      'Prognose for året',
      'Avvik',
    ],
    rader: [
      ...linjer.map((l) => [
        l.utvalg,
        l.melding === null ? IKKE_OPPGITT : skrivDato(l.melding.per),
        kronetall(l.vedtatt),
        kronetall(l.regulert),
        meldt(l, l.melding?.regnskap ?? null, IKKE_OPPGITT),
        meldt(l, l.melding?.prognose ?? null, 'ukjent'),
        avviket(l.avvik),
      ]),
      [
        'Sum',
        '',
        kronetall(sum.vedtatt),
        kronetall(sum.regulert),
        '',
        sum.prognose === null ? 'ikke oppgitt for alle' : kronetall(sum.prognose),
        avviket(sum.avvik),
      ],
    ],
  },
  {
    slag: 'avsnitt',
    tekst:
      'Avviket er prognosen mindre det regulerte budsjettet: over null er merforbruk, under er mindreforbruk.',
  },
  ...merknadene(linjer),
];

const meldt = ({ melding }: Prognoselinje, beloep: Kroner | null, ellers: string): string =>
  melding === null ? IKKE_OPPGITT : beloep === null ? ellers : kronetall(beloep);

const avviket = (avvik: Kroner | null): string => (avvik === null ? '–' : kronetall(avvik));

const merknadene = (linjer: readonly Prognoselinje[]): readonly Blokk[] => {
  const punkter = linjer.flatMap(({ utvalg, melding }) => [
    ...(melding?.merknad ? [`${utvalg}: ${melding.merknad}`] : []),
    ...(melding && melding.rettelser > 0
      ? [`${utvalg}: rettet ${melding.rettelser === 1 ? 'én gang' : `${melding.rettelser} ganger`}.`]
      : []),
  ]);
  return punkter.length === 0 ? [] : [{ slag: 'liste', punkter }];
};
