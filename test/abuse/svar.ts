import type { Feilaktig } from './feilaktig';
import type { Svar } from './verden';

const STOERSTE_SVAR = 100_000;
const TILLATT = new Set([400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428]);
const ENGELSK = /\b(the|must|should|unexpected|invalid|error|cannot|undefined|NaN|request|object Object)\b/i;
const INNSIDE = /node_modules|\bat \S+ \(|\/libs\/|\.ts:\d+/;

/** The sentence without what it quotes of the request. */
const uten = (detail: string): string => detail.replace(/«[^»]*»/g, '');

/** What is wrong with the answer to a bad request; null when it was refused as it must be. */
export const feilISvaret = ({ operasjon, ventet }: Feilaktig, svar: Svar): string | null => {
  const { status, innholdstype, kropp } = svar;
  if (!TILLATT.has(status) || !ventet.statuser.includes(status))
    return `status ${status}, ventet ${ventet.statuser.join(' eller ')}`;
  const feil = feilIProblemet(svar);
  if (feil !== null) return feil;
  const { code } = JSON.parse(kropp) as { code: string };
  if (ventet.koder?.includes(code) === false) return `koden ${code}, ventet ${ventet.koder.join(' eller ')}`;
  if (operasjon?.koder[status]?.includes(code) === false)
    return `koden ${code} står ikke under ${status} i OpenAPI-dokumentet`;
  return innholdstype === '' ? 'ingen innholdstype' : null;
};

/** Whether the refusal is problem details with a code and a Norwegian sentence, and tells nothing of the inside. */
export const feilIProblemet = ({ status, innholdstype, kropp }: Svar): string | null => {
  if (!innholdstype.startsWith('application/problem+json')) return `innholdstypen ${innholdstype}`;
  if (kropp.length > STOERSTE_SVAR) return `svaret er på ${kropp.length} tegn`;
  if (INNSIDE.test(kropp)) return 'svaret forteller om innsiden';
  const problem = JSON.parse(kropp) as Record<string, unknown>;
  const { type, title, detail, code } = problem;
  if (problem['status'] !== status) return `problemets status ${String(problem['status'])}`;
  if (typeof code !== 'string' || !/^[A-Z][A-Za-z0-9]+$/.test(code)) return `koden ${String(code)}`;
  if (type !== `urn:saksgang:avslag:${code}` || typeof title !== 'string' || title === '')
    return `typen ${String(type)}, tittelen ${String(title)}`;
  if (typeof detail !== 'string' || !/^\S.{15,}\.$/s.test(detail) || ENGELSK.test(uten(detail)))
    return `forklaringen «${String(detail)}»`;
  return null;
};
