import type { SqliteEventStore, StoredEvent } from '@saksgang/event-store';
import {
  lesSjekkpunkt,
  seglFor,
  Signaturnoekkel,
  undertegn,
  type Bevisfil,
  type Bevishendelse,
  type Hode,
} from '@saksgang/revisjon';
import fc from 'fast-check';
import { filFor, skrevetOm, somTekst, type Fil } from './verden';

type Skrivbar<T> = { -readonly [K in keyof T]: T[K] };
type Hendelse = Skrivbar<Omit<Bevishendelse, 'hode' | 'felter'>> & {
  hode: Skrivbar<Hode>;
  felter: Record<string, { salt: string; verdi: unknown }>;
};

/** The file as one who tampers with it has it. */
type Rot = Omit<
  Skrivbar<Bevisfil>,
  'hendelser' | 'fortelling' | 'andre' | 'typer' | 'omfang' | 'tidligere'
> & {
  hendelser: Hendelse[];
  fortelling: string[];
  typer: Record<string, string>;
  omfang: { slag: string; stroemmer: string[] };
  tidligere: string[];
  andre: { stroemmer: string[]; blad: [number, string][] };
};

/** What one attack has to work with. `a` and `b` choose where. */
export interface Angrep {
  readonly hva: string;
  readonly a: number;
  readonly b: number;
}

const paa = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const plass = (list: readonly unknown[], n: number): number => n % list.length;

/** A text that is another: one letter of it changed. */
const annen = (tekst: string, n: number): string => {
  const at = n % Math.max(1, tekst.length);
  const letter = tekst[at] === 'A' ? 'B' : 'A';
  return tekst.slice(0, at) + letter + tekst.slice(at + 1);
};

/** One who has the file alone, and changes it. Each returns whether it changed anything. */
const UTENFRA: Readonly<Record<string, (fil: Rot, a: number, b: number) => boolean>> = {
  'endrer et felt': ({ hendelser }, a, b) => {
    const felter = Object.values(paa(hendelser, a).felter);
    const felt = paa(felter, b);
    felt.verdi = { endret: felt.verdi };
    return true;
  },
  'endrer et salt': ({ hendelser }, a, b) => {
    const felt = paa(Object.values(paa(hendelser, a).felter), b);
    felt.salt = annen(felt.salt, b);
    return true;
  },
  'tar bort et felt fra hendelsen og hodet': ({ hendelser }, a, b) => {
    const { felter, hode } = paa(hendelser, a);
    const felt = paa(Object.keys(felter), b);
    delete felter[felt];
    delete (hode.metadata?.forpliktelser as Record<string, unknown>)[felt];
    return true;
  },
  'endrer aktøren': ({ hendelser }, a) => {
    (paa(hendelser, a).hode.metadata as { aktoer: string }).aktoer = 'noen-andre';
    return true;
  },
  'endrer datoen og bladet': ({ hendelser }, a, b) => {
    const hendelse = paa(hendelser, a);
    (hendelse.hode.metadata as { skjedde: string }).skjedde = `2023-01-${String(10 + (b % 20))}`;
    hendelse.blad = annen(hendelse.blad, b);
    return true;
  },
  'sletter en hendelse': ({ hendelser }, a) => hendelser.splice(plass(hendelser, a), 1).length > 0,
  'sletter og gir de andre nye nummer': ({ hendelser }, a) => {
    const [borte] = hendelser.splice(plass(hendelser, a), 1);
    for (const hendelse of hendelser) if (hendelse.nr > (borte?.nr ?? 0)) hendelse.nr--;
    return true;
  },
  'setter inn en kopi': ({ hendelser }, a, b) => {
    hendelser.splice(plass(hendelser, a), 0, structuredClone(paa(hendelser, b)));
    return true;
  },
  'setter inn en oppdiktet': ({ hendelser }, a) => {
    const ny = structuredClone(paa(hendelser, a));
    ny.hode.id = '00000000-0000-4000-8000-000000000000';
    ny.nr++;
    hendelser.splice(plass(hendelser, a) + 1, 0, ny);
    return true;
  },
  'bytter to om': ({ hendelser }, a, b) => {
    const [i, j] = [plass(hendelser, a), plass(hendelser, b)];
    const [x, y] = [hendelser[i], hendelser[j]];
    if (!x || !y || i === j) return false;
    [hendelser[i], hendelser[j]] = [y, x];
    return true;
  },
  'bytter to om, med nummer': ({ hendelser }, a, b) => {
    const [i, j] = [plass(hendelser, a), plass(hendelser, b)];
    const [x, y] = [hendelser[i], hendelser[j]];
    if (!x || !y || i === j) return false;
    [x.nr, y.nr] = [y.nr, x.nr];
    [hendelser[i], hendelser[j]] = [y, x];
    return true;
  },
  'kutter slutten': ({ hendelser }, a) => hendelser.splice(plass(hendelser, a)).length > 0,
  'gjemmer en hendelse blant de andre': (fil, a) => {
    const [gjemt] = fil.hendelser.splice(plass(fil.hendelser, a), 1);
    const foran = fil.hendelser.filter(({ nr }) => nr < (gjemt?.nr ?? 0)).length;
    fil.andre.blad.splice((gjemt?.nr ?? 0) - foran, 0, [0, annen(paa(fil.andre.blad, a)[1], a)]);
    return true;
  },
  'endrer et utelatt blad': ({ andre }, a, b) => {
    const blad = paa(andre.blad, a);
    blad[1] = annen(blad[1], b % 42);
    return true;
  },
  'tar bort et utelatt blad': ({ andre }, a) => andre.blad.splice(plass(andre.blad, a), 1).length > 0,
  'endrer fortellingen': (fil, a) => {
    fil.fortelling[plass(fil.fortelling, a)] = 'Ingenting skjedde.';
    return true;
  },
  'endrer hva en type heter': ({ typer }, a) => {
    typer[paa(Object.keys(typer), a)] = 'Noe annet';
    return true;
  },
  'tar en strøm ut av omfanget': ({ omfang }, a) =>
    omfang.slag === 'sak' && omfang.stroemmer.splice(plass(omfang.stroemmer, a), 1).length > 0,
  'endrer tallet i sjekkpunktet': (fil, a) => {
    fil.sjekkpunkt = fil.sjekkpunkt.replace(/\n\d+\n/, `\n${1 + (a % 299)}\n`);
    return true;
  },
  'legger noe til i filen': (fil, a) => {
    (paa(fil.hendelser, a) as unknown as Record<string, string>)['merknad'] = 'Enstemmig vedtatt.';
    return true;
  },
  'tar bort et tidligere sjekkpunkt': ({ tidligere }, a) =>
    tidligere.splice(plass(tidligere, a), 1).length > 0,
};

type Omskriving = (event: StoredEvent, nr: number) => Pick<StoredEvent, 'type' | 'stream' | 'data'> | null;

/** One who holds the disk and the key, and writes the log anew, from a number that a known checkpoint covers. */
const INNENFRA: Readonly<Record<string, (hvor: number, annet: number) => Omskriving>> = {
  'skriver en hendelse om': (hvor) => (event, nr) =>
    nr === hvor ? { ...pluss(event), data: { x: 1 } } : event,
  'fjerner en hendelse': (hvor) => (event, nr) => (nr === hvor ? null : event),
  'kutter loggen': (hvor) => (event, nr) => (nr >= hvor && nr > 12 ? null : event),
  'legger en hendelse i en annen sak': (hvor) => (event, nr) =>
    nr === hvor ? { ...pluss(event), stream: 'sak-asker.annen-9' as never } : event,
  'gir en hendelse en annen type': (hvor) => (event, nr) =>
    nr === hvor ? { ...pluss(event), type: 'VedtakTrukket.v1' } : event,
};

const pluss = ({ type, stream, data }: StoredEvent) => ({ type, stream, data });

/** With the key, but without writing the log anew: the seal is put right again over what was changed. */
const SEGL = Object.keys(UTENFRA).filter(
  // What only the seal vouches for is true when the one who holds the key says so.
  (hva) => !/fortellingen|heter|legger noe til|omfanget|tidligere/.test(hva),
);

export const ANGREP: readonly string[] = [
  ...Object.keys(UTENFRA),
  ...SEGL.map((hva) => `${hva}, med nøkkelen`),
  ...Object.keys(INNENFRA).map((hva) => `${hva}, med nøkkelen og disken`),
  'undertegner alt med en annen nøkkel',
  'viser en gammel fil',
];

export const angrep: fc.Arbitrary<Angrep> = fc.record({
  hva: fc.constantFrom(...ANGREP),
  a: fc.nat(1_000_000),
  b: fc.nat(1_000_000),
});

export interface Offer {
  readonly store: SqliteEventStore;
  readonly noekkel: Signaturnoekkel;
  readonly stoerrelse: number;
  readonly fil: Fil;
  /** The file as it was when the log was half as long. */
  readonly gammel: Fil;
}

/** The file after an attack; null when the attack left it as it was. */
export const angrepet = async (offer: Offer, { hva, a, b }: Angrep): Promise<string | null> => {
  const { fil, noekkel, store, stoerrelse } = offer;
  if (hva === 'viser en gammel fil') return somTekst(offer.gammel.bevis);
  if (hva === 'undertegner alt med en annen nøkkel') return somTekst(medAnnen(fil.bevis, noekkel));
  const [navn = '', ...hvordan] = hva.split(', med nøkkelen');
  const innenfra = hvordan[0] === ' og disken' ? INNENFRA[navn] : undefined;
  if (innenfra) {
    const ny = await skrevetOm(store, innenfra(a % stoerrelse, b));
    const { bevis } = await filFor(ny, noekkel);
    await ny.close();
    return somTekst(bevis);
  }
  const rot = structuredClone(fil.bevis) as unknown as Rot;
  const medNoekkel = hvordan.length > 0 && SEGL.includes(navn);
  const gjort = UTENFRA[medNoekkel ? navn : hva]?.(rot, a, b) ?? false;
  if (medNoekkel) rot.segl = seglFor(utenSegl(rot as unknown as Bevisfil), noekkel);
  const tekst = somTekst(rot);
  return gjort && tekst !== somTekst(fil.bevis) ? tekst : null;
};

const utenSegl = ({ segl: _, ...resten }: Bevisfil): Omit<Bevisfil, 'segl'> => resten;

/** Everything as it was, and signed throughout by another key under the same name. */
const medAnnen = (bevis: Bevisfil, ekte: Signaturnoekkel): Bevisfil => {
  const falsk = Signaturnoekkel.ny(ekte.navn);
  const paaNytt = (note: string): string => {
    const lest = lesSjekkpunkt(note, ekte.verifikator);
    if (!lest) throw new Error('not signed');
    return undertegn(lest.stoerrelse, lest.rot, falsk);
  };
  const uten = {
    ...utenSegl(bevis),
    sjekkpunkt: paaNytt(bevis.sjekkpunkt),
    tidligere: bevis.tidligere.map(paaNytt),
    noekkel: bevis.noekkel,
  };
  return { ...uten, segl: seglFor(uten, falsk) };
};
