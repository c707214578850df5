import { ord, type ForslagId, type LinjeId } from '@saksgang/kernel';
import type { Beloep, Forslag, Forslagsskjebne, Rammelinje } from '@saksgang/saksgang';
import { stillere, type Forslagsfakta, type Forslagsmappe, type Forslagsnavn } from './forslagsmappe';
import { IKKE_OPPGITT, kronetall, langDato, medOg } from '@saksgang/dokumenter';
import type { Forslagsinnfoersel, Linjetabell } from './protokolldokument';

const SKJEBNE: Readonly<Record<Forslagsskjebne, string>> = {
  fremmet: 'Det er ikke avgjort.',
  trukket: 'Forslaget ble trukket.',
  vedtatt: 'Forslaget ble vedtatt.',
  falt: 'Forslaget falt.',
  oversendt: 'Forslaget ble oversendt.',
  'slaatt-sammen': 'Forslaget ble slått sammen med andre',
  delt: 'Forslaget ble delt',
};

/** A forslag with everything it says, who stands behind it, and what became of it. */
export const forslagsinnfoersel = (
  nr: number,
  fakta: Forslagsfakta,
  mappe: Forslagsmappe,
  navn: Forslagsnavn,
  linjer: ReadonlyMap<LinjeId, Rammelinje>,
): Forslagsinnfoersel => {
  const { innhold, fremmet, revidert, skjebne, til } = fakta;
  return {
    id: innhold.id,
    nr,
    tittel: innhold.tittel,
    stillere: stillere(innhold),
    opphav: [
      `Fremmet av ${medOg(stillere(innhold)) || IKKE_OPPGITT}, ${fremmet === null ? `dato ${IKKE_OPPGITT}` : langDato(fremmet)}.`,
      ...(innhold.gjelder === null ? [] : [`Det gjelder ${navn(innhold.gjelder)}.`]),
      ...revidert.map(
        ({ dato, utgangspunkt }) =>
          `Revidert${dato === null ? `, dato ${IKKE_OPPGITT}` : ` ${langDato(dato)}`}` +
          `${utgangspunkt === null ? '' : ` med utgangspunkt i ${navn(utgangspunkt)}`}.`,
      ),
    ],
    tekst: innhold.tekst,
    punkter: innhold.verbalforslag.map(({ punkt, tittel, tekst }) => ({ punkt, tittel, tekst })),
    tabeller: tabellene(innhold, linjer),
    skjebne: til.length === 0 ? SKJEBNE[skjebne] : `${SKJEBNE[skjebne]}, som ${titler(til, mappe)}.`,
  };
};

const titler = (ider: readonly ForslagId[], mappe: Forslagsmappe): string =>
  medOg(ider.map((id) => `«${mappe.get(id)?.innhold.tittel ?? IKKE_OPPGITT}»`));

const tabellene = (f: Forslag, kjente: ReadonlyMap<LinjeId, Rammelinje>): readonly Linjetabell[] =>
  [
    linjetabell('Rammeendringer (kroner)', f.linjer),
    linjetabell(
      'Linjer som får nye beløp (kroner)',
      f.endringer.map(({ linje, beloep }) => {
        const gammel = kjente.get(linje);
        return { utvalg: gammel?.utvalg ?? '', tittel: gammel?.tittel ?? 'linje uten kjent navn', beloep };
      }),
    ),
    linjetabell(
      'Sentrale poster (kroner)',
      f.sentrale.map(({ post, endring }) => ({ utvalg: '', tittel: ord(post), beloep: endring })),
    ),
    linjetabell(
      'Investeringer, bevilgning (kroner)',
      f.investeringer.map((i) => ({
        utvalg: i.visesHos,
        tittel: `${i.prosjekt}, kostnadsramme ${kronetall(i.kostnadsramme)}`,
        beloep: i.bevilgning,
      })),
    ),
    linjetabell(
      'Finansiering av investeringene (kroner)',
      f.investeringer.flatMap((i) =>
        i.finansiering.map(({ kilde, beloep }) => ({
          utvalg: i.visesHos,
          tittel: `${i.prosjekt}: ${KILDE[kilde]}`,
          beloep,
        })),
      ),
    ),
  ].flatMap((tabell) => tabell ?? []);

const KILDE = {
  laan: 'lån',
  'tilskudd-og-salg': 'tilskudd og salg',
  'mva-kompensasjon': 'kompensasjon for merverdiavgift',
  'overfoering-fra-drift': 'overføring fra drift',
  fond: 'fond',
} as const;

/** The lines as a table over the years that any of them names; null when there are none. */
export const linjetabell = (
  tittel: string,
  linjer: readonly { readonly utvalg: string; readonly tittel: string; readonly beloep: Beloep }[],
): Linjetabell | null => {
  if (linjer.length === 0) return null;
  const aar = [...new Set(linjer.flatMap(({ beloep }) => Object.keys(beloep)))].sort();
  const rader = linjer.map(({ utvalg, tittel: navn, beloep }) => ({
    utvalg,
    tittel: navn,
    beloep: aar.map((a) => beloep[a] ?? null),
  }));
  return { tittel, aar, rader };
};
