import { V } from '../../tekster/verksted';
import type { Form, Skrevet } from './form';

/** A field that is different between what somebody has on the screen and what is saved. */
export interface Utkastforskjell {
  readonly felt: string;
  readonly ditt: string;
  readonly deres: string;
}

const beloep = (skrevet: Skrevet): string =>
  Object.entries(skrevet)
    .map(([aar, verdi]) => `${aar}: ${verdi === '' ? V.ingen : verdi}`)
    .join(', ');

/** Everything that a form says, by the name of the field. */
const felter = (form: Form, linjenavn: (id: string) => string): ReadonlyMap<string, string> =>
  new Map([
    [V.felt.tittel, form.tittel],
    [V.felt.tekst, form.tekst],
    [V.felt.type, form.type],
    [V.felt.partier, form.partier],
    [V.felt.grunnlag, form.grunnlag],
    ...form.endringer.map((e) => [linjenavn(e.linje), beloep(e.beloep)] as const),
    ...form.linjer.map((l) => [`${l.utvalg} ${l.tittel}`.trim(), beloep(l.beloep)] as const),
    ...form.sentrale.map((s) => [s.post, beloep(s.endring)] as const),
    ...form.verbal.map((v) => [`${V.verbal} ${v.punkt}`, `${v.tittel} ${v.tekst}`.trim()] as const),
  ]);

export const utkastforskjeller = (
  mitt: Form,
  deres: Form,
  linjenavn: (id: string) => string,
): readonly Utkastforskjell[] => {
  const [a, b] = [felter(mitt, linjenavn), felter(deres, linjenavn)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((felt) => {
    const [ditt, lagret] = [a.get(felt) ?? V.ingen, b.get(felt) ?? V.ingen];
    return ditt === lagret ? [] : [{ felt, ditt, deres: lagret }];
  });
};
