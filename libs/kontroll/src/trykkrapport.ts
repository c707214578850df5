import { antall, langDato, medOg, somDocx, somHtml, stor, type Blokk } from '@saksgang/dokumenter';
import { ord, skrivDato, type Dato } from '@saksgang/kernel';
import { FUNNTILSTANDER, type BesvartFunn } from './besvart-funn';
import type { Kontrollsvar } from './hent-kontrollfunn.query';
import { FUNNSLAG, tusener, type Funnslag } from './kontrollfunn';

/** What a budget office reads before it prints: every finding, the gravest first, and what has been said of it. */
export interface Trykkrapport extends Kontrollsvar {
  /** The day at whose end it was so. */
  readonly gjelder: Dato;
}

const tittelen = ({ hp }: Trykkrapport): string => `Kontroll før trykking, handlingsprogram ${hp}`;

/** The report as files. What is in them is the report alone, so that the same facts give the same bytes. */
export const trykkrapportSomHtml = (r: Trykkrapport): string => somHtml(tittelen(r), blokker(r), 'liggende');

export const trykkrapportSomDocx = (r: Trykkrapport): Uint8Array =>
  somDocx(tittelen(r), r.gjelder, blokker(r), 'liggende');

const avsnitt = (tekst: string): Blokk => ({ slag: 'avsnitt', tekst });

/** The report from beginning to end. */
export const blokker = (r: Trykkrapport): readonly Blokk[] => [
  { slag: 'tittel', tekst: tittelen(r) },
  {
    slag: 'fakta',
    rader: [
      ['Kommune', r.kommune],
      ['Status ved utgangen av', langDato(r.gjelder)],
      ['Funn', tilstandene(r)],
    ],
  },
  avsnitt(konklusjonen(r)),
  ...[...r.merknader, ...r.ukontrollert].map(avsnitt),
  ...FUNNSLAG.flatMap((slag) => delen(slag, r.funn)),
  ...bortfalte(r),
];

const tilstandene = ({ tilstander }: Trykkrapport): string => {
  const deler = FUNNTILSTANDER.flatMap((t) => (tilstander[t] > 0 ? [`${tilstander[t]} ${ord(t)}`] : []));
  return deler.length === 0 ? 'ingen' : medOg(deler);
};

/** What is left to do; a report that finds nothing says so. */
const konklusjonen = ({ tilstander }: Trykkrapport): string => {
  const igjen = tilstander.ubesvart + tilstander.endret;
  const rettes = tilstander['rettes-ved-vedtak'];
  if (igjen > 0) return `${stor(antall(igjen, 'funn', 'funn'))} må besvares før dokumentet trykkes.`;
  return rettes > 0
    ? `Alle funn er besvart. ${stor(antall(rettes, 'funn', 'funn'))} skal rettes ved vedtak.`
    : 'Ingen funn står igjen.';
};

const delen = (slag: Funnslag, alle: readonly BesvartFunn[]): readonly Blokk[] => {
  const funn = alle.filter((f) => f.slag === slag);
  return funn.length === 0
    ? []
    : [
        { slag: 'overskrift', nivaa: 2, tekst: `${stor(slag)} (${funn.length})` },
        {
          slag: 'tabell',
          innhold: 'tekst',
          tittel: `${stor(slag)}, beløp i 1000 kr`,
          hode: ['Linje', 'Funn', 'Differanse', 'Svar'],
          rader: funn.map((f) => [
            f.linjer.join(', '),
            f.tekst,
            f.differanse === null ? '' : tusener(f.differanse),
            svaret(f),
          ]),
        },
      ];
};

const svaret = ({ svar, tilstand }: BesvartFunn): string => {
  if (svar === null) return stor(ord('ubesvart'));
  const gitt = `${stor(ord(svar.svar))} ${skrivDato(svar.dato)}: ${svar.grunn}`;
  return tilstand === 'endret' ? `${stor(ord('endret'))}. Svaret var: ${gitt}` : gitt;
};

const bortfalte = ({ borte }: Trykkrapport): readonly Blokk[] =>
  borte.length === 0
    ? []
    : [
        { slag: 'overskrift', nivaa: 2, tekst: 'Besvart, og ikke lenger et funn' },
        {
          slag: 'liste',
          punkter: borte.map((s) => `${s.sett.tekst}: ${ord(s.svar)} ${skrivDato(s.dato)}. ${s.grunn}`),
        },
      ];
