import type { Moeteplan, Organliste } from '@saksgang/moeter';
import type { Prognosesvar } from '@saksgang/rammer';
import type { LestStatusrapport, Rapporttype } from '@saksgang/rapport';
import type { Aarshjul } from '@saksgang/register';
import { api, les, minst } from './klient';

const hpen = (kommune: string, hp: string) => ({ params: { path: { kommune, hp }, query: minst() } });

export const hentPrognoser = (kommune: string, hp: string): Promise<Prognosesvar> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/prognoser', hpen(kommune, hp)));

export const hentAarshjul = (kommune: string, hp: string): Promise<Aarshjul> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/aarshjul', hpen(kommune, hp)));

export const hentMoeteplan = (kommune: string): Promise<Moeteplan> =>
  les(api.GET('/api/kommuner/{kommune}/moeter', { params: { path: { kommune }, query: minst() } }));

export const hentOrganene = (kommune: string): Promise<Organliste> =>
  les(api.GET('/api/kommuner/{kommune}/organer', { params: { path: { kommune }, query: minst() } }));

/** Which report, and of which day; the server's own day when there is none. */
export interface Rapportvalg {
  readonly kommune: string;
  readonly hp: string;
  readonly type: Rapporttype;
  readonly gjelder: string | null;
}

const rapporten = ({ type, gjelder }: Rapportvalg) => ({ type, ...(gjelder !== null && { gjelder }) });
const somSpurt = (valg: Rapportvalg) => ({
  params: { path: { kommune: valg.kommune, hp: valg.hp }, query: { ...rapporten(valg), ...minst() } },
});

export const hentRapport = (valg: Rapportvalg): Promise<LestStatusrapport> =>
  les(api.GET('/api/kommuner/{kommune}/hp/{hp}/rapporter/status', somSpurt(valg)));

/** The report as it is printed, from the same position of the log as the one that was read. */
export const hentRapportHtml = (valg: Rapportvalg, posisjon: string): Promise<string> =>
  les(
    api.GET('/api/kommuner/{kommune}/hp/{hp}/rapporter/status.html', {
      params: {
        path: { kommune: valg.kommune, hp: valg.hp },
        query: { ...rapporten(valg), posisjon },
      },
      parseAs: 'text',
    }),
  );

/** Where the same report lies as a file; the same position, day and choices give the same bytes. */
export const rapportadresse = (
  { kommune, hp, ...valg }: Rapportvalg,
  gjelder: string,
  posisjon: string,
  slag: 'docx' | 'xlsx' | 'html',
): string => {
  const sporring = new URLSearchParams({ type: valg.type, gjelder, posisjon });
  return `/api/kommuner/${kommune}/hp/${hp}/rapporter/status.${slag}?${sporring.toString()}`;
};
