/** A word of a title: its stem, and how much it says of what the title is about. */
export interface Emneord {
  readonly stamme: string;
  readonly vekt: number;
}

/** Words that any order may have, whatever it is about. */
const STOPPORD: ReadonlySet<string> = new Set(
  (
    'alle andre arbeid arbeide bedre bruk bruke både den der det dette eller en enn er et etter finne fleste flere for ' +
    'barn brukere elever innsparing ks midlertidig omstilling prosjekt prosjekter ressurs ressurser skole skolen skolene skoler ' +
    'tjenester tjenesten forslag fra fram fremme får færre før gjennom gjennomføre gjøre god gode ha har hele hos hva hvert i igjen ikke ' +
    'innen inn kan kommune kommunen kommunal kommunens kommunale kutt lage lavere lier med mellom mer midler mindre mot ' +
    'mulig muligheter ned ny nye når nytt og om opp opprette oppfølging ordning penger per plan planen på ramme rammen ' +
    'redusere retningslinjer revidert sak saken samarbeid se seg sette sikre skal som store strategi styrke styrking ' +
    'større støtte tilbud til tiltak to under utarbeide ut utrede utredning uten utvikle utvikling ved vedtak verbalpunkt ' +
    'verbalvedtak videre videreføre vurdere være år årlig økt øke over'
  ).split(' '),
);

/** The endings by which a word is made definite or plural, the longest first. */
const ENDELSER = ['enes', 'ene', 'ers', 'ets', 'ens', 'en', 'et', 'er', 'ne', 'e'];
const KORTESTE_STAMME = 4;

export const stammen = (ord: string): string => {
  const endelse = ENDELSER.find((e) => ord.endsWith(e) && ord.length - e.length >= KORTESTE_STAMME);
  return endelse === undefined ? ord : ord.slice(0, -endelse.length);
};

/** A long word is a compound, which names its subject closely; a name, a place or a person, does so most. */
const VEKT = { navn: 3, langt: 2, vanlig: 1 } as const;
const LANGT = 9;

/** The words of a title that tell what it is about. A capital first in the title says nothing. */
export const emneordene = (tittel: string): readonly Emneord[] => {
  const ord = tittel.match(/[\p{L}\d]+/gu) ?? [];
  const funnet = new Map<string, number>();
  ord.forEach((skrevet, i) => {
    const smaa = skrevet.toLocaleLowerCase('nb');
    const forkortelse = /^\p{Lu}{2,}$/u.test(skrevet);
    if (STOPPORD.has(smaa) || /^\d/.test(smaa) || (smaa.length < 4 && !forkortelse)) return;
    const navn = forkortelse || (i > 0 && /^\p{Lu}/u.test(skrevet));
    const stamme = stammen(smaa);
    const vekt = navn ? VEKT.navn : smaa.length >= LANGT ? VEKT.langt : VEKT.vanlig;
    funnet.set(stamme, Math.max(vekt, funnet.get(stamme) ?? 0));
  });
  return [...funnet].map(([stamme, vekt]) => ({ stamme, vekt }));
};

/** What two titles have in common, and how much of the shorter one that is, from 0 to 1. */
export interface Likhet {
  readonly ord: readonly string[];
  readonly vekt: number;
  readonly andel: number;
}

/** «fysioterapi» is in «fysioterapisaken» too; a shorter beginning may be of anything. */
const LENGSTE_FELLES = 7;

/** Words that are the same always have the same one; other words may share it too. */
export const noekkelord = ({ stamme }: Emneord): string => stamme.slice(0, LENGSTE_FELLES);

const samme = (a: string, b: string): boolean => {
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a];
  return kort === lang || (kort.length >= LENGSTE_FELLES && lang.startsWith(kort));
};

/** The same both ways. */
export const likheten = (a: readonly Emneord[], b: readonly Emneord[]): Likhet => {
  const felles = new Map<string, number>();
  for (const x of a)
    for (const y of b)
      if (samme(x.stamme, y.stamme)) {
        const kort = x.stamme.length <= y.stamme.length ? x.stamme : y.stamme;
        felles.set(kort, Math.max(x.vekt, y.vekt, felles.get(kort) ?? 0));
      }
  const vekt = summen([...felles.values()]);
  const minste = Math.min(summen(a.map((e) => e.vekt)), summen(b.map((e) => e.vekt)));
  return { ord: [...felles.keys()].sort(), vekt, andel: minste === 0 ? 0 : Math.min(1, vekt / minste) };
};

const summen = (tall: readonly number[]): number => tall.reduce((sum, n) => sum + n, 0);
