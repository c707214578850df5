import type { Dokument } from '../dokument.view';
import { funnUtenBeloep, type Kontrollfunn } from '../kontrollfunn';
import type { Tekstlinje } from '../tekst/kapitler';

const IKKE_OPPDATERT = /(kapit|plan)\S*\s.*\bikke (er )?oppdatert\b/i;

/** An adopted document that says itself that parts of it are older than the vedtak. */
export const eldreEnnVedtaket = (
  { punkter }: Dokument,
  linjer: readonly Tekstlinje[],
): readonly Kontrollfunn[] => {
  const sagt = linjer.filter((l) => IKKE_OPPDATERT.test(l.tekst));
  return sagt.length === 0 || punkter.size === 0
    ? []
    : [
        funnUtenBeloep({
          id: 'eldre-enn-vedtaket',
          slag: 'merking',
          utvalg: null,
          tekst: `Dokumentet sier selv at deler av det er eldre enn vedtaket: ${sagt.map((l) => `«${l.tekst}» (linje ${l.nr})`).join(', ')}`,
          linjer: sagt.map((l) => l.nr),
        }),
      ];
};
