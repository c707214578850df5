import type { Kroner, LinjeId } from '@saksgang/kernel';
import { tusener, utregningen } from '@saksgang/kontroll';
import type { Rammebildelinje } from '@saksgang/rammer';
import { summer, type Delpunkt } from '@saksgang/saksgang';
import type { Aarskontroll, Beloepskontroll } from './graf';

/**
 * What the text of a delpunkt says against what its lines carry, in every year in which they carry something; null where
 * there is nothing to compare. A text seldom says which years its amount is for, so a year without money says nothing.
 */
export const beloepskontroll = (
  { beloepITekst: nevnt, rammelinjer }: Pick<Delpunkt, 'beloepITekst' | 'rammelinjer'>,
  {
    linjer,
    aarene,
  }: {
    readonly linjer: ReadonlyMap<LinjeId, Pick<Rammebildelinje, 'utvalg' | 'nr' | 'gjeldende'>>;
    readonly aarene: readonly string[];
  },
): Beloepskontroll | null => {
  const funnet = rammelinjer.flatMap((id) => linjer.get(id) ?? []);
  const iTabellen = summer(
    funnet.map((l) => l.gjeldende),
    aarene,
  );
  const aar = aarene.flatMap((navn): Aarskontroll[] => {
    const beloep = iTabellen[navn];
    return beloep == null || beloep === 0
      ? []
      : [{ aar: navn, iTabellen: beloep, stemmer: utregningen(nevnt, beloep) !== null }];
  });
  if (funnet.length === 0 || nevnt.length === 0 || aar.length === 0) return null;
  const ukjente = aarene.filter((navn) => iTabellen[navn] == null);
  const navn = funnet.map(linjenavn).join(' + ');
  return {
    nevnt,
    aar,
    stemmer: aar.every((a) => a.stemmer),
    tekst: [
      ...gruppene(aar).map((gruppe) => setningen(nevnt, navn, gruppe)),
      ...(ukjente.length === 0 ? [] : [`beløpet i ${ukjente.join(', ')} er ukjent`]),
    ].join('; '),
  };
};

/** The years that follow one another with the same amount. */
const gruppene = (alle: readonly Aarskontroll[]): readonly (readonly Aarskontroll[])[] =>
  alle.reduce<Aarskontroll[][]>((grupper, en) => {
    const siste = grupper.at(-1);
    const forrige = siste?.at(-1);
    const foelger = forrige?.iTabellen === en.iTabellen && Number(forrige.aar) + 1 === Number(en.aar);
    if (siste && foelger) siste.push(en);
    else grupper.push([en]);
    return grupper;
  }, []);

const setningen = (nevnt: readonly Kroner[], navn: string, gruppe: readonly Aarskontroll[]): string => {
  const [foerste, siste] = [gruppe[0], gruppe.at(-1)];
  if (!foerste || !siste) return '';
  const naar = foerste === siste ? foerste.aar : `${foerste.aar}–${siste.aar}`;
  const regnet = utregningen(nevnt, foerste.iTabellen);
  const gir = `${navn} har ${tusener(foerste.iTabellen)} i ${naar}`;
  return regnet === null
    ? `Teksten nevner ${nevnt.map(tusener).join(' og ')}, og ${gir}: stemmer ikke`
    : `${regnestykket(regnet)}, og ${gir}: stemmer`;
};

const regnestykket = ({ fra, minus }: { fra: Kroner; minus: Kroner | null }): string =>
  minus === null
    ? `Teksten nevner ${tusener(fra)}`
    : `Teksten gir ${tusener(fra)} − ${tusener(minus)} = ${tusener(fra - minus)}`;

export const linjenavn = ({ utvalg, nr }: Pick<Rammebildelinje, 'utvalg' | 'nr'>): string =>
  nr === null ? utvalg : `${utvalg} ${nr}`;
