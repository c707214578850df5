import type { Vedtaksliste } from '@saksgang/historikk';

/** One point of a vedtak; a vedtak without points is one row without them. */
export interface Vedtaksrad {
  readonly vedtak: string;
  readonly vedtakstittel: string;
  readonly organ: string;
  readonly vedtatt: string;
  readonly saksnummer: string | null;
  readonly stemmerFor: number | null;
  readonly stemmerMot: number | null;
  readonly punkt: string | null;
  readonly tittel: string | null;
  readonly tekst: string | null;
  readonly tekstform: string | null;
  readonly forslagsstillere: string | null;
  /** What has been put right in the text since, each with its day. */
  readonly rettelser: string | null;
  readonly merknad: string | null;
}

/** What was decided, point by point, in the words that stand now. */
export const vedtaksrader = ({ vedtak }: Vedtaksliste): readonly Vedtaksrad[] =>
  vedtak.flatMap((v): readonly Vedtaksrad[] => {
    const hode = {
      vedtak: v.id,
      vedtakstittel: v.tittel,
      organ: v.organ,
      vedtatt: v.dato,
      saksnummer: v.saksnummer,
      stemmerFor: v.stemmer?.for ?? null,
      stemmerMot: v.stemmer?.mot ?? null,
      merknad: v.etterregistrert
        ? 'Etterregistrert fra dokument. Det kilden ikke oppgir, er tomt.'
        : v.merknader.map((m) => `${m.merknad} (${m.hjemmel})`).join(' ') || null,
    };
    if (v.punkter.length === 0)
      return [
        {
          ...hode,
          punkt: null,
          tittel: null,
          tekst: null,
          tekstform: null,
          forslagsstillere: null,
          rettelser: null,
        },
      ];
    return v.punkter.map((p) => ({
      ...hode,
      punkt: p.punkt,
      tittel: p.tittel,
      tekst: p.tekst,
      tekstform: p.tekstform,
      forslagsstillere: p.forslagsstillere,
      rettelser: p.rettelser.map((r) => `${r.dato}: fra «${r.fra}» til «${r.til}»`).join('; ') || null,
    }));
  });
