import { timingSafeEqual } from 'node:crypto';
import { parseRolle, ROLLER } from '@saksgang/kernel';
import {
  IdentitySource,
  PUBLIKUM,
  type Forespoersel,
  type Identitet,
  type UgyldigIdentitet,
} from './identitet';

export const PERSON_HEADER = 'x-saksgang-person';
export const ROLLE_HEADER = 'x-saksgang-rolle';
export const PARTI_HEADER = 'x-saksgang-parti';

/** A party's name as a header can carry it: percent-encoded UTF-8, since a header is ASCII and «Rødt» is not. */
export const somHeader = (parti: string): string => encodeURIComponent(parti.normalize('NFC'));

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** A page of another name that is made to point here, and a proxy that serves the world, also come from the machine. */
const LOKAL_VERT = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** Whether a request comes from the machine itself, and was sent to it by its own name. */
export const erFraMaskinen = ({ headers, ip }: Pick<Forespoersel, 'headers' | 'ip'>): boolean =>
  LOOPBACK.has(ip) && LOKAL_VERT.test(String(headers['host']));

/**
 * Person and role by a header, for programs and for trying Saksgang out. It is believed only from the machine itself, and the server does
 * not start with it in production. Without the header one is the public.
 */
export class Utviklingsidentitet extends IdentitySource {
  /**
   * `token` is what server.json holds; a caller that sends one must send this one. With `bareMedNoekkel` whoever says a
   * person and a role must send it: a proxy on the same machine has it not, and who has it owns the data.
   */
  constructor(
    private readonly token: string,
    private readonly bareMedNoekkel = false,
  ) {
    super();
  }

  identify({ headers, ip }: Forespoersel): Identitet | UgyldigIdentitet {
    const sendt = headers['authorization'];
    if (sendt !== undefined && !this.erVaart(sendt))
      return { ugyldig: 'Nøkkelen er ikke denne serverens. Datamappen hører til en annen server.' };
    const [person, rolle, sagt] = [headers[PERSON_HEADER], headers[ROLLE_HEADER], headers[PARTI_HEADER]];
    if (person === undefined && rolle === undefined && sagt === undefined) return PUBLIKUM;
    if (!erFraMaskinen({ headers, ip }) || (this.bareMedNoekkel && sendt === undefined))
      return { ugyldig: 'Person og rolle kan bare oppgis fra maskinen Saksgang kjører på.' };
    if (typeof person !== 'string' || !/^[\w.@-]{1,80}$/.test(person))
      return { ugyldig: `Headeren ${PERSON_HEADER} må oppgi en person-id på høyst 80 bokstaver og tall.` };
    const kjent = typeof rolle === 'string' ? parseRolle(rolle) : null;
    // The role of the system belongs to its own workflows; nobody can put it on.
    if (kjent === null || kjent === 'system')
      return {
        ugyldig: `Headeren ${ROLLE_HEADER} må oppgi en av rollene ${ROLLER.filter((r) => r !== 'system').join(', ')}.`,
      };
    if (sagt === undefined) return { person, rolle: kjent };
    const parti = lestParti(sagt);
    if (parti === null)
      return {
        ugyldig: `Headeren ${PARTI_HEADER} må oppgi ett parti på høyst 100 tegn, prosentkodet: R%C3%B8dt for Rødt.`,
      };
    return { person, rolle: kjent, parti };
  }

  private erVaart(sendt: string | string[]): boolean {
    const [gitt, ventet] = [Buffer.from(String(sendt)), Buffer.from(`Bearer ${this.token}`)];
    return gitt.length === ventet.length && timingSafeEqual(gitt, ventet);
  }
}

/** One spelling of a name is one party, however its letters were composed. */
const lestParti = (sagt: string | string[]): string | null => {
  if (typeof sagt !== 'string' || !/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(sagt)) return null;
  try {
    const parti = decodeURIComponent(sagt).normalize('NFC');
    return parti.length <= 100 && parti === parti.trim() && /^[^\p{C}]+$/u.test(parti) ? parti : null;
  } catch {
    return null;
  }
};
