/** Words that order something of somebody, wherever they stand in a sentence. The list is read as it is, and said. */
export const BESTILLENDE_ORD: readonly string[] = [
  ...['skal', 'må', 'bør', 'ber', 'bes', 'anmodes', 'oppfordres', 'pålegges', 'forutsettes', 'forventes'],
  ...['ønsker', 'gis', 'gir', 'settes', 'avsettes', 'bevilges', 'tilføres', 'overføres', 'finansieres'],
  ...['dekkes', 'økes', 'styrkes', 'reduseres', 'kuttes', 'strykes', 'legges', 'framlegges', 'fremlegges'],
  ...['fremmes', 'utredes', 'vurderes', 'kartlegges', 'undersøkes', 'utarbeides', 'lages', 'utvikles'],
  ...['revideres', 'oppdateres', 'iverksettes', 'igangsettes', 'gjennomføres', 'innføres', 'etableres'],
  ...['opprettes', 'tilsettes', 'ansettes', 'startes', 'videreføres', 'prioriteres', 'sikres', 'ivaretas'],
  ...['evalueres', 'rapporteres', 'orienteres', 'følges', 'avvikles', 'nedlegges', 'oppheves', 'endres'],
  ...['vedtas', 'tas', 'brukes', 'søkes', 'bygges', 'rehabiliteres', 'flyttes', 'selges', 'kjøpes'],
];

/** Verbs that order when a sentence begins with them: «Utred ...». */
export const BYDENDE_ORD: readonly string[] = [
  ...['be', 'gi', 'sett', 'legg', 'lag', 'utred', 'vurder', 'kartlegg', 'undersøk', 'utarbeid', 'utvikle'],
  ...['revider', 'oppdater', 'iverksett', 'gjennomfør', 'innfør', 'etabler', 'opprett', 'ansett', 'start'],
  ...['viderefør', 'prioriter', 'sikre', 'styrk', 'øk', 'reduser', 'kutt', 'evaluer', 'rapporter', 'avvikle'],
];

const BESTILLER = new Set(BESTILLENDE_ORD);
const BYR = new Set(BYDENDE_ORD);

/** Abbreviations after which a sentence goes on, also when a name comes next. */
const FORKORTELSE = /(?:^|\s)(?:f\.eks|bl\.a|ca|nr|pkt|kl|jf|inkl|ekskl|evt|dvs|st|kap)\.$/iu;

/**
 * The sentences of a text, word for word. A full stop ends one where a capital letter, a number or a quotation follows,
 * and so does a new line; a sentence too many is seen by whoever reads it, one too few would hide an order.
 */
export const setningeneI = (tekst: string): readonly string[] =>
  tekst
    .split(/\n+/u)
    .flatMap((linje) => linje.split(/(?<=[.!?])\s+(?=[\p{Lu}\d«"–-])/u))
    .reduce<string[]>((ferdige, del) => {
      const forrige = ferdige.at(-1);
      if (forrige !== undefined && FORKORTELSE.test(forrige))
        return [...ferdige.slice(0, -1), `${forrige} ${del}`];
      return [...ferdige, del];
    }, [])
    .map((setning) => setning.trim())
    .filter((setning) => setning !== '');

/** Whether a sentence orders something, as far as its words tell. */
export const bestillerNoe = (setning: string): boolean => {
  const ordene = setning.toLowerCase().match(/\p{L}+/gu) ?? [];
  return BYR.has(ordene[0] ?? '') || ordene.some((ord) => BESTILLER.has(ord));
};
