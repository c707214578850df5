import type { Lier } from './data';

export const VEDTAKSDAGEN = '2024-12-10';

/** The seats as printed, by party. Their numbers are ours; the names of those who have them are not printed. */
export const plassene = ({ kommunestyre }: Lier) => ({
  gjelderFra: VEDTAKSDAGEN,
  medlemmer: kommunestyre.partier
    .flatMap(({ parti, representanter }) => Array.from({ length: representanter }, () => parti))
    .map((parti, i) => ({ plass: i + 1, parti })),
  begrunnelse:
    'Dokumentet gir plassene per parti for perioden 2023-2027, og hverken navn eller valgdag. De står derfor uten navn, ' +
    'ført fra møtet 10.12.2024, som er den eneste dagen dokumentet nevner. Ordføreren er fra Høyre; plassen er ikke oppgitt.',
});

/** The meeting as far as the document knows it: its day. */
export const moetet = {
  dato: VEDTAKSDAGEN,
  begrunnelse:
    'Dokumentet oppgir bare møtedagen. Klokkeslett, sted, frammøte og voteringer er ikke oppgitt, så møtet er aldri åpnet her.',
};
