import { dagerMellom, ord, type Dato } from '@saksgang/kernel';
import type { Oppdragssvar, Rolleansvar } from '@saksgang/register';
import type { Meg } from '../api/meg';

/** Why an oppdrag is where it is in «Mine oppdrag», the most pressing first. Each is in one group alone. */
export const GRUPPER = [
  'forsinket',
  'snart',
  'saksgang',
  'venter',
  'utenFrist',
  'senere',
  'meldtUtfoert',
] as const;
export type Gruppe = (typeof GRUPPER)[number];

/** A frist is near when it is at most so many days away. */
export const SNART_DAGER = 30;

const AVSLUTTET: ReadonlySet<string> = new Set(['Avsluttet', 'Utgår (vedtak)']);
const UTFOERT = 'Utført – til politisk behandling';
/** What the one who has it must answer before anybody else can go on. */
const VENTER: ReadonlySet<string> = new Set(['Ikke påbegynt', 'Meldt utført, ikke dokumentert']);

export const erAapent = (o: Oppdragssvar): boolean => !AVSLUTTET.has(o.status);

/** The day that counts: the frist, or of the next report. */
export const fristen = (o: Oppdragssvar): Dato | null =>
  o.rapportering?.neste?.frist ?? o.frist?.dato ?? null;

export const gruppen = (o: Oppdragssvar, idag: Dato): Gruppe => {
  if (o.status === UTFOERT) return 'meldtUtfoert';
  if (o.iRute === 'forsinket') return 'forsinket';
  const frist = fristen(o);
  if (frist !== null && dagerMellom(idag, frist) <= SNART_DAGER) return 'snart';
  if (o.saksgang?.tilstand === 'nær' || o.saksgang?.tilstand === 'passert') return 'saksgang';
  if (VENTER.has(o.status)) return 'venter';
  return frist === null ? 'utenFrist' : 'senere';
};

const likt = (tekst: string): string => tekst.trim().toLocaleLowerCase('nb');

/** The roles a person has in a kommune: on record as his, stood in for now, and what he is signed in as. */
export const mineRoller = (
  meg: Meg,
  kommune: string,
  roller: readonly Rolleansvar[],
): ReadonlySet<string> => {
  const foert = roller.filter(
    (r) => r.person === meg.person || r.stedfortredere.some((s) => s.naa && s.person === meg.person),
  );
  const egne = meg.kommuner.filter((k) => k.kommune === kommune).flatMap((k) => k.roller.map(ord));
  return new Set([...foert.map((r) => likt(r.rolle)), ...egne.map(likt)]);
};

/** What lies on the person himself, or on a role of his when no other person is named for it. */
export const erMitt = (o: Oppdragssvar, meg: Meg, roller: ReadonlySet<string>): boolean => {
  if (meg.person === null || o.maate !== 'oppdrag' || !erAapent(o)) return false;
  if (o.person !== null && o.person === meg.person) return true;
  return o.person === null && o.ansvarlig !== null && roller.has(likt(o.ansvarlig));
};

const foerst = (a: Oppdragssvar, b: Oppdragssvar): number =>
  (fristen(a) ?? '9999') < (fristen(b) ?? '9999')
    ? -1
    : (fristen(a) ?? '9999') > (fristen(b) ?? '9999')
      ? 1
      : 0;

/** The groups that have something in them, each with the nearest frist first. */
export const iGrupper = (
  oppdrag: readonly Oppdragssvar[],
  idag: Dato,
): readonly { readonly gruppe: Gruppe; readonly oppdrag: readonly Oppdragssvar[] }[] =>
  GRUPPER.map((gruppe) => ({
    gruppe,
    oppdrag: oppdrag.filter((o) => gruppen(o, idag) === gruppe).sort(foerst),
  })).filter((g) => g.oppdrag.length > 0);
