import type { Lovlig } from './lovlige';
import type { Operasjon } from './operasjoner';
import { somRolle, type Foresporsel } from './verden';

/** The segment as an address carries it; what is bad on purpose is written as it is. */
const iAdressen = (sted: Lovlig['sted'], mal: string): string =>
  mal.replace(/\{(\w+)\}/g, (_, navn: string) => sted[navn] ?? '');

export const sporringstekst = (sporring: Readonly<Record<string, string>>): string => {
  const tekst = new URLSearchParams(sporring).toString();
  return tekst === '' ? '' : `?${tekst}`;
};

/** The lawful request as it is sent, with what is given put in its place. */
export const bygg = (
  operasjon: Operasjon,
  lovlig: Lovlig,
  med: Partial<Foresporsel> & { readonly sted?: Lovlig['sted']; readonly sporring?: string } = {},
): Foresporsel => {
  const { innhold, rolle, parti } = lovlig;
  const { sted = {}, sporring = sporringstekst(lovlig.sporring), ...resten } = med;
  return {
    metode: operasjon.metode,
    url: iAdressen({ ...lovlig.sted, ...sted }, operasjon.mal) + sporring,
    hoder: {
      ...(rolle !== null && somRolle(rolle)),
      ...(parti !== undefined && { 'x-saksgang-parti': parti }),
      ...(innhold !== null && { 'content-type': operasjon.innholdstype ?? 'application/json' }),
    },
    kropp: innhold === null || Buffer.isBuffer(innhold) ? innhold : JSON.stringify(innhold),
    ...resten,
  };
};
