import type { Oppdragstype, Organ } from '@saksgang/saksgang';
import { lesDato, skriv } from '../dato';

export const ORGANER = [
  'kommunestyret',
  'formannskapet',
  'utvalg',
  'raad',
  'kontrollutvalget',
] as const satisfies readonly Organ[];
export const TYPER = [
  'sak',
  'utredning',
  'iverksetting',
  'plan',
  'rapportering',
  'opphoer',
] as const satisfies readonly Oppdragstype[];

/** A draw as a person fills it in. An empty field is not asked about. */
export interface Trekk {
  readonly froe: string;
  readonly antall: string;
  readonly organ: string;
  readonly type: string;
  readonly fra: string;
  readonly til: string;
  readonly minAlder: string;
  readonly minBeloep: string;
}
const FELT = ['froe', 'antall', 'organ', 'type', 'fra', 'til', 'minAlder', 'minBeloep'] as const;
const DAGER: ReadonlySet<string> = new Set(['fra', 'til']);
const TALL: ReadonlySet<string> = new Set(['antall', 'minAlder', 'minBeloep']);

export const lesTrekk = (adresse: URLSearchParams): Trekk => {
  const les = (navn: (typeof FELT)[number]): string => adresse.get(navn) ?? '';
  const dag = (navn: 'fra' | 'til'): string => {
    const lest = lesDato(les(navn));
    return lest === null ? les(navn) : skriv(lest);
  };
  return {
    froe: les('froe'),
    antall: adresse.get('antall') ?? '10',
    organ: les('organ'),
    type: les('type'),
    fra: dag('fra'),
    til: dag('til'),
    minAlder: les('minAlder'),
    minBeloep: les('minBeloep'),
  };
};

/** The address of a draw, as the API takes it; null when a number or a day is none. */
export const somAdresse = (trekk: Trekk): URLSearchParams | null => {
  const adresse = new URLSearchParams();
  for (const felt of FELT) {
    const skrevet = trekk[felt].trim();
    if (skrevet === '') continue;
    const verdi = DAGER.has(felt) ? lesDato(skrevet) : TALL.has(felt) ? heltall(skrevet) : skrevet;
    if (verdi === null) return null;
    adresse.set(felt, verdi);
  }
  return adresse;
};

/** `1 000 000` is a number as people write it. */
const heltall = (tekst: string): string | null => {
  const siffer = tekst.replace(/[\s\u00a0]/g, '');
  return /^\d{1,12}$/.test(siffer) ? siffer : null;
};

/** What the address asks of the API; what a draw does not have is left out. */
export const spurt = (adresse: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...FELT, 'gjelder', 'kjent'].flatMap((felt) => {
      const verdi = adresse.get(felt) ?? '';
      return verdi === '' ? [] : [[felt, verdi] as const];
    }),
  );
