import { dato, ord, skrivDato, type Dato } from '@saksgang/kernel';
import type { RapportBehandlet, Rapportslag } from '@saksgang/saksgang';
import {
  aaret,
  budsjettvedtaket,
  moetene,
  omMoetet,
  uoppfylt,
  type Aarsgrunnlag,
  type Lovfrist,
} from './lovfrist';

const RAPPORTER_I_AARET = 2;

/** The clocks that a report, or a document that closes the year, meets. */
export const rapportfristene = (grunnlag: Aarsgrunnlag, idag: Dato): readonly Lovfrist[] => [
  ...TERTIALER.map((tertial) => tertialrapporten(grunnlag, tertial, idag)),
  toRapporter(grunnlag, idag),
  ...DOKUMENTER.map((dokument) => avleggelsen(grunnlag, dokument, idag)),
  regnskapsvedtaket(grunnlag, idag),
];

const medStor = (tekst: string): string => tekst.slice(0, 1).toLocaleUpperCase('nb') + tekst.slice(1);

/**
 * Whether reports that are not on record can be taken not to be there. A budget taken from a document, with no report on
 * record, was followed up elsewhere.
 */
const foeresHer = (grunnlag: Aarsgrunnlag): boolean => {
  const vedtak = budsjettvedtaket(grunnlag);
  return grunnlag.historie.rapporter.length > 0 || vedtak === undefined || !('ikkeOppgitt' in vedtak);
};

const IKKE_FOERT_HER =
  'Budsjettet er etterregistrert, og ingen rapport om året er ført. Før rapportene for å få svar.';

const OEKONOMIRAPPORTER: ReadonlySet<Rapportslag> = new Set([
  'tertialrapport-1',
  'tertialrapport-2',
  'oekonomirapport',
]);

/** What kommunestyret has treated, each report on a day once, the earliest first. */
const behandletIKommunestyret = (
  { historie }: Aarsgrunnlag,
  med: (rapport: Rapportslag) => boolean,
): readonly RapportBehandlet['data'][] => {
  const alle = historie.rapporter
    .flatMap((e) => (e.type === 'RapportBehandlet' ? [e.data] : []))
    .filter((r) => r.organ === 'kommunestyret' && med(r.rapport));
  const unike = new Map(alle.map((r) => [`${r.rapport} ${r.dato}`, r]));
  return [...unike.values()].sort((a, b) => (a.dato < b.dato ? -1 : 1));
};

/** R15: kommunestyret gets two reports in the year; counted are those it treated before the year was out. */
const toRapporter = (grunnlag: Aarsgrunnlag, idag: Dato): Lovfrist => {
  const aar = aaret(grunnlag);
  const [fra, frist] = [dato(`${aar}-01-01`), dato(`${aar}-12-31`)];
  const behandlet = behandletIKommunestyret(grunnlag, (r) => OEKONOMIRAPPORTER.has(r)).filter(
    (r) => r.dato <= frist,
  );
  const nok = behandlet[RAPPORTER_I_AARET - 1];
  const mangler = RAPPORTER_I_AARET - behandlet.length;
  // Each report that is missing takes a meeting of its own.
  const sisteMoete = nok ? null : (moetene(grunnlag, 'kommunestyret', fra, frist).at(-mangler) ?? null);
  const tilstand = nok
    ? 'oppfylt'
    : idag > frist && !foeresHer(grunnlag)
      ? 'kan ikke avgjøres'
      : uoppfylt(idag, frist, sisteMoete);
  const antall = `${behandlet.length} av ${RAPPORTER_I_AARET} rapporter er ført som behandlet i kommunestyret i ${aar}.`;
  return {
    noekkel: 'to-rapporter',
    navn: `To rapporter om økonomien i ${aar} til kommunestyret`,
    regel: 'R15',
    hjemmel: 'kommuneloven § 14-5',
    klasse: 'LOV',
    dato: frist,
    tilstand,
    sisteMoete,
    oppfylt: nok ? { dato: nok.dato, av: ord(nok.rapport) } : null,
    forklaring:
      tilstand === 'kan ikke avgjøres'
        ? IKKE_FOERT_HER
        : nok
          ? antall
          : sisteMoete === null
            ? `${antall} ${omMoetet(null, 'kommunestyret')}`
            : `${antall} Den neste må behandles senest ${skrivDato(sisteMoete.dato)} etter møteplanen.`,
  };
};

interface Tertialfrist {
  readonly rapport: Rapportslag;
  readonly teller: string;
  readonly frist: string;
}

/** The figures are of the last day of the tertial; the sak is treated in May or June, and in September or October. */
const TERTIALER: readonly Tertialfrist[] = [
  { rapport: 'tertialrapport-1', teller: '04-30', frist: '06-30' },
  { rapport: 'tertialrapport-2', teller: '08-31', frist: '10-31' },
];

const tertialrapporten = (
  grunnlag: Aarsgrunnlag,
  { rapport, teller, frist }: Tertialfrist,
  idag: Dato,
): Lovfrist => {
  const aar = aaret(grunnlag);
  const [telles, senest] = [dato(`${aar}-${teller}`), dato(`${aar}-${frist}`)];
  const [behandlet] = behandletIKommunestyret(grunnlag, (r) => r === rapport);
  return etterRapport(grunnlag, idag, {
    noekkel: rapport,
    navn: `${medStor(ord(rapport))} med tall per ${skrivDato(telles)} i kommunestyret`,
    regel: null,
    hjemmel: 'årshjulet, jf. kommuneloven § 14-5',
    klasse: 'PRAKSIS',
    dato: senest,
    fra: telles,
    behandlet: behandlet?.dato ?? null,
    mangler: `Tertialet slutter ${skrivDato(telles)}, og rapporten er ikke ført som behandlet i kommunestyret.`,
  });
};

/** R17: kommunestyret adopts regnskap and årsberetning within half a year. */
const regnskapsvedtaket = (grunnlag: Aarsgrunnlag, idag: Dato): Lovfrist => {
  const neste = aaret(grunnlag) + 1;
  const dager = (['aarsregnskap', 'aarsberetning'] as const).map(
    (slag) => behandletIKommunestyret(grunnlag, (r) => r === slag)[0]?.dato ?? null,
  );
  const ufoert = dager.includes(null);
  return etterRapport(grunnlag, idag, {
    noekkel: 'regnskapsvedtak',
    navn: `Årsregnskap og årsberetning for ${aaret(grunnlag)} er behandlet i kommunestyret`,
    regel: 'R17',
    hjemmel: 'kommuneloven § 14-3',
    klasse: 'LOV',
    dato: dato(`${neste}-06-30`),
    fra: dato(`${neste}-01-01`),
    behandlet: ufoert ? null : (dager.sort().at(-1) ?? null),
    mangler: 'Årsregnskapet og årsberetningen er ikke begge ført som behandlet i kommunestyret.',
  });
};

/** A clock that one treatment in kommunestyret meets. */
const etterRapport = (
  grunnlag: Aarsgrunnlag,
  idag: Dato,
  {
    fra,
    behandlet,
    mangler,
    ...felles
  }: Pick<Lovfrist, 'noekkel' | 'navn' | 'regel' | 'hjemmel' | 'klasse'> & {
    readonly dato: Dato;
    readonly fra: Dato;
    readonly behandlet: Dato | null;
    readonly mangler: string;
  },
): Lovfrist => {
  if (behandlet !== null)
    return {
      ...felles,
      tilstand: behandlet <= felles.dato ? 'oppfylt' : 'brutt',
      sisteMoete: null,
      oppfylt: behandlet <= felles.dato ? { dato: behandlet, av: 'behandlet i kommunestyret' } : null,
      forklaring: `Behandlet i kommunestyret ${skrivDato(behandlet)}.`,
    };
  const sisteMoete = moetene(grunnlag, 'kommunestyret', fra, felles.dato).at(-1) ?? null;
  const ukjent = idag > felles.dato && !foeresHer(grunnlag);
  return {
    ...felles,
    tilstand: ukjent ? 'kan ikke avgjøres' : uoppfylt(idag, felles.dato, sisteMoete),
    sisteMoete,
    oppfylt: null,
    forklaring: ukjent ? IKKE_FOERT_HER : `${mangler} ${omMoetet(sisteMoete, 'kommunestyret')}`,
  };
};

interface Aarsdokument {
  readonly rapport: Rapportslag;
  readonly frist: string;
  readonly hjemmel: string;
}

const DOKUMENTER: readonly Aarsdokument[] = [
  { rapport: 'aarsregnskap', frist: '02-22', hjemmel: 'kommuneloven § 14-6' },
  { rapport: 'aarsberetning', frist: '03-31', hjemmel: 'kommuneloven § 14-7' },
  { rapport: 'revisjonsberetning', frist: '04-15', hjemmel: 'kommuneloven § 24-8' },
];

/** The documents that close the year, laid forward the spring after. */
const avleggelsen = (
  grunnlag: Aarsgrunnlag,
  { rapport, frist, hjemmel }: Aarsdokument,
  idag: Dato,
): Lovfrist => {
  const senest = dato(`${aaret(grunnlag) + 1}-${frist}`);
  const felles = {
    noekkel: rapport,
    navn: `${medStor(ord(rapport))} for ${aaret(grunnlag)} er avlagt`,
    regel: null,
    hjemmel,
    klasse: 'LOV',
    dato: senest,
    sisteMoete: null,
  } as const;
  const fakta = grunnlag.historie.rapporter.filter((e) => e.data.rapport === rapport);
  const avlagt = fakta
    .filter((e) => e.type === 'RapportAvlagt')
    .map((e) => e.data.dato)
    .sort()[0];
  // What a body has treated was laid forward by then.
  const [kjent] = [...fakta].map((e) => e.data.dato).sort();
  if (kjent !== undefined && kjent <= senest)
    return {
      ...felles,
      tilstand: 'oppfylt',
      oppfylt: { dato: kjent, av: avlagt === kjent ? 'avlagt' : 'behandlet' },
      forklaring: `${avlagt === kjent ? 'Avlagt' : 'Behandlet'} ${skrivDato(kjent)}.`,
    };
  if (avlagt !== undefined)
    return { ...felles, tilstand: 'brutt', oppfylt: null, forklaring: `Avlagt ${skrivDato(avlagt)}.` };
  if (kjent !== undefined)
    return {
      ...felles,
      tilstand: 'kan ikke avgjøres',
      oppfylt: null,
      forklaring: `Behandlet ${skrivDato(kjent)}; når det ble avlagt, er ikke ført.`,
    };
  const ukjent = idag > senest && !foeresHer(grunnlag);
  return {
    ...felles,
    tilstand: ukjent ? 'kan ikke avgjøres' : uoppfylt(idag, senest, null),
    oppfylt: null,
    forklaring: ukjent ? IKKE_FOERT_HER : 'Ingen har ført at det er avlagt.',
  };
};
