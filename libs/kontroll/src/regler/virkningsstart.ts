import { aarAv, kroner } from '@saksgang/kernel';
import { summer, type Delpunkt, type Oversikt } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { funnUtenBeloep, tusener, type Kontrollfunn } from '../kontrollfunn';
import { radI, sammenhenger } from './sammenhenger';

/** What is to begin in a year begins in that year: in the lines of the frame, and in the plans of investment. */
export const virkningsstart = (dok: Dokument): readonly Kontrollfunn[] => [
  ...oppstartIPlanen(dok),
  ...startIRammen(dok),
];

/** The year from which a delpunkt is to work, where its text says one. A day by which it must work is no start. */
const startaaret = ({ frist, virkningsdato }: Delpunkt): string | null => {
  if (frist.type === 'virkning') return String(aarAv(frist.dato));
  const kanVaereStart = frist.type === 'ingen' || frist.type === 'hendelse';
  return kanVaereStart && virkningsdato !== null ? String(aarAv(virkningsdato)) : null;
};

/** The text says from when; the lines carry money from another year. */
const startIRammen = (dok: Dokument): readonly Kontrollfunn[] =>
  [...dok.punkter.values()].flatMap(({ punkt, kildeLinje, delpunkter }) =>
    delpunkter.flatMap((d): readonly Kontrollfunn[] => {
      const start = startaaret(d);
      const linjer = d.rammelinjer.flatMap((id) => dok.linjer.get(id) ?? []);
      if (start === null || linjer.length === 0) return [];
      const beloep = summer(
        linjer.map((l) => l.beloep),
        dok.aarene,
      );
      const foerste = dok.aarene.find((a) => beloep[a] !== 0);
      const ventet = dok.aarene.find((a) => a >= start);
      const trykt = foerste === undefined ? null : (beloep[foerste] ?? null);
      // A year with an unknown amount may be the first, or not; nothing can be said then.
      if (foerste === undefined || trykt === null || foerste === ventet) return [];
      const forTidlig = foerste < start;
      const ord = 'ord' in d.frist && d.frist.ord !== null ? ` («${d.frist.ord}»)` : '';
      const hvilke = linjer.map((l) => `${l.utvalg} ${l.nr ?? ''}`.trim()).join(' + ');
      return [
        {
          id: `virkningsstart:${punkt}${d.delpunkt}:${forTidlig ? foerste : (ventet ?? start)}`,
          slag: 'tekst mot tabell',
          utvalg: linjer[0]?.utvalg ?? null,
          tekst:
            `Punkt ${punkt} ${d.delpunkt} virker fra ${start}${ord}, men rammelinjene ` +
            (forTidlig
              ? `har ${tusener(trykt)} alt i ${foerste} (${hvilke})`
              : `har ingenting før ${foerste} (${hvilke})`),
          linjer: [d.kildeLinje ?? kildeLinje, ...linjer.map((l) => l.kildeLinje)].filter((l) => l !== null),
          kolonne: forTidlig ? foerste : (ventet ?? start),
          trykt: forTidlig ? trykt : kroner(0),
          ventet: forTidlig ? kroner(0) : null,
          differanse: forTidlig ? trykt : null,
        },
      ];
    }),
  );

const AAR = /^\d{4}(-\d{4})?$/;

/** The columns of years, in order: not the sums. */
const aarskolonner = ({ kolonner, sammenhenger: alle }: Oversikt): readonly string[] => {
  const summene = new Set(alle.flatMap((s) => (s.slag === 'kolonnesum' ? [s.kolonne] : [])));
  return kolonner.filter((k) => AAR.test(k) && !summene.has(k)).sort();
};

/** The vedtak says when a project starts; the plan has money for it first in another year. */
const oppstartIPlanen = (dok: Dokument): readonly Kontrollfunn[] =>
  sammenhenger(dok, 'oppstart').flatMap(({ oversikt, sammenheng: s }): readonly Kontrollfunn[] => {
    const rad = radI(oversikt, s.rad);
    const d = dok.punkter.get(s.punkt)?.delpunkter.find((en) => en.delpunkt === s.delpunkt);
    const start = d ? startaaret(d) : null;
    if (!rad || !d || start === null) return [];
    const aar = aarskolonner(oversikt).find((k) => rad.beloep[k] !== 0);
    const beloep = aar === undefined ? null : (rad.beloep[aar] ?? null);
    if (aar !== undefined && (beloep === null || aar.slice(0, 4) === start)) return [];
    const har =
      aar === undefined || beloep === null
        ? 'har ingen beløp'
        : `har første beløp i ${aar} (${tusener(beloep)})`;
    return [
      funnUtenBeloep({
        id: `oppstart:${s.punkt}${s.delpunkt}:${oversikt.noekkel}:${rad.noekkel}`,
        slag: 'kryssjekk',
        utvalg: oversikt.utvalg,
        tekst:
          `Punkt ${s.punkt} ${s.delpunkt} har oppstart i ${start}, men «${rad.navn}» i «${oversikt.tittel}» ${har}` +
          (oversikt.merknad === null ? '' : `. ${oversikt.merknad}`),
        linjer: [rad.kildeLinje, d.kildeLinje],
      }),
    ];
  });
