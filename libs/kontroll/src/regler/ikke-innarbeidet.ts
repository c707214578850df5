import type { Rammelinje } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { funnUtenBeloep, type Kontrollfunn } from '../kontrollfunn';
import { henvisteTall, setningene, type Kapittel, type Note } from '../tekst/kapitler';
import { kuttgrunnlag, kuttUtenGrunnlag, navnet, sumI } from './kuttgrunnlag';

const BEVILGET = /\b(bevilg|vedtok|vedtatt|vedtatte)/i;
const IKKE_MED = /\bikke\b[^.]{0,40}\b((tatt|lagt|kom|kommet|regnet|tatt) (inn|med)|innarbeidet)\b/i;
const KUTT = /\b(kutt|redu(ks|ser|sert)|innspar|inntektskrav|trekk)/i;
const FORUTSATT = /\bforut(satt|setning|setter)/i;
const SAK = /\b(formannskapet|kommunestyret|utvalget)\b.{0,40}?\bsak\s+([\w/]+)/i;
const I_KRONER = /(\d{1,3}(?: \d{3})*) kroner/;

/**
 * Money that a body granted, and that was never carried into the frame, as the notes tell it; and what was cut in the
 * belief that it was there.
 */
export const ikkeInnarbeidet = (dok: Dokument, kapitler: readonly Kapittel[]): readonly Kontrollfunn[] => {
  const kjent = new Set(kuttgrunnlag(dok).map((f) => f.id));
  return kapitler.flatMap(({ utvalg, noter }) => {
    const linjene = new Map(
      [...dok.linjer.values()].flatMap((l) => (l.utvalg === utvalg && l.nr !== null ? [[l.nr, l]] : [])),
    );
    return noter.flatMap((note): readonly Kontrollfunn[] => {
      const linje = linjene.get(note.nr);
      const setninger = setningene(note);
      const ikkeMed = setninger.findIndex((s) => IKKE_MED.test(s));
      const bevilget = setninger.slice(0, ikkeMed + 1).find((s) => BEVILGET.test(s));
      const kutt = setninger
        .filter((s) => KUTT.test(s) && FORUTSATT.test(s))
        .flatMap((s) => [...henvisteTall(s).keys()].flatMap((nr) => linjene.get(nr) ?? []));
      if (!linje || ikkeMed === -1 || bevilget === undefined) return [];
      return [
        bevilgetMenIkkeMed(dok, note, linje, bevilget, kutt),
        ...kutt.map((k) => kuttUtenGrunnlag(dok, k, linje)).filter((f) => !kjent.has(f.id)),
      ];
    });
  });
};

const bevilgetMenIkkeMed = (
  dok: Dokument,
  note: Note,
  linje: Rammelinje,
  bevilget: string,
  kutt: readonly Rammelinje[],
): Kontrollfunn => {
  const [, organ, sak] = SAK.exec(bevilget) ?? [];
  const beloep = I_KRONER.exec(bevilget)?.[1];
  const hvem = organ === undefined ? '' : ` av ${organ.toLowerCase()} i sak ${sak}`;
  return funnUtenBeloep({
    id: `bevilget-ikke-innarbeidet:${linje.utvalg}:${note.nr}`,
    slag: 'kobling',
    utvalg: linje.utvalg,
    tekst: [
      `${linje.utvalg} note ${note.nr}: bevilget${hvem}${beloep === undefined ? '' : ` (${beloep} kroner)`}, men ikke innarbeidet i rammen`,
      ...kutt.map((k) => `${navnet(k)} kutter likevel ${sumI(dok, k)}`),
      `rettet opp i ${navnet(linje)} med ${sumI(dok, linje)}`,
    ].join('; '),
    linjer: [note.linje, linje.kildeLinje, ...kutt.map((k) => k.kildeLinje)],
  });
};
