import type { Behandlingsfil, OrganIFil } from './behandlingsfil';

/** What must be there before the first step: a request, and the name by which what it makes is known. */
export interface Forberedelse {
  readonly noekkel: string;
  readonly rolle: string;
  readonly sti: string;
  readonly innhold: object;
  readonly som?: string;
}

interface Plass {
  readonly plass: number;
  readonly parti: string;
  readonly navn: string | null;
}

/** The seats of the body, numbered from 1 in the order in which the file has them. */
export const plassene = ({ plasser }: OrganIFil): readonly Plass[] =>
  plasser
    .flatMap(({ parti, antall, navn }) =>
      Array.from({ length: antall ?? navn?.length ?? 1 }, (_, i) => ({ parti, navn: navn?.[i] ?? null })),
    )
    .map((plass, i) => ({ plass: i + 1, ...plass }));

const varaene = ({ plasser }: OrganIFil) =>
  plasser.flatMap(({ parti, vara = [] }) => vara.map((navn, i) => ({ parti, nr: i + 1, navn })));

const ORGAN_ID: Readonly<Record<OrganIFil['type'], string>> = {
  kommunestyret: 'kommunestyret',
  formannskapet: 'formannskapet',
  kontrollutvalget: 'kontrollutvalget',
  utvalg: 'utvalget',
  raad: 'raadet',
};

/**
 * The kommune, the HP and the body with its seats, the meeting with those who came to it, and the innstilling that has
 * lain open, as the requests that a user would send.
 */
export const forberedelsene = (fil: Behandlingsfil, kommune: string): readonly Forberedelse[] => {
  const { hp, organ, moete, dato, utvalg, innstilling } = fil;
  const iKommunen = `/api/kommuner/${kommune}`;
  const iHp = `${iKommunen}/hp/${hp}`;
  const organet = ORGAN_ID[organ.type];
  const borte = new Set(moete.fravaer ?? []);
  const moett = plassene(organ).filter(({ plass }) => !borte.has(plass));
  const deltakere = [...moett.map(({ plass }) => ({ plass })), ...(moete.vara ?? [])];
  const foer = { skjedde: fil.grunnlagetLagtFram };
  return [
    { noekkel: 'kommune', rolle: 'administrator', sti: '/api/kommuner', innhold: kommunen(fil, kommune) },
    { noekkel: 'rullering', rolle: 'budsjettsjef', sti: `${iKommunen}/hp`, innhold: { hp, utvalg, ...foer } },
    { noekkel: 'grunnlag', rolle: 'kommunedirektoer', sti: `${iHp}/beslutningsgrunnlag`, innhold: foer },
    {
      noekkel: 'organ',
      rolle: 'administrator',
      sti: `${iKommunen}/organer`,
      innhold: { organ: organet, type: organ.type, navn: organ.navn, saksprefiks: organ.saksprefiks ?? null },
    },
    {
      noekkel: 'medlemmer',
      rolle: 'moetesekretaer',
      sti: `${iKommunen}/organer/${organet}/medlemmer`,
      innhold: {
        gjelderFra: fil.grunnlagetLagtFram,
        medlemmer: plassene(organ),
        varamedlemmer: varaene(organ),
        skjedde: fil.grunnlagetLagtFram,
      },
    },
    ...(innstilling
      ? [
          {
            noekkel: 'innstilling',
            rolle: 'moetesekretaer',
            sti: `${iHp}/innstilling`,
            innhold: {
              organ: 'formannskapet',
              stillere: innstilling.stillere,
              skjedde: innstilling.dato,
            },
          },
        ]
      : []),
    ...(innstilling?.offentliggjort
      ? [
          {
            noekkel: 'offentliggjoering',
            rolle: 'moetesekretaer',
            sti: `${iHp}/innstilling/offentliggjoering`,
            innhold: { skjedde: innstilling.offentliggjort },
          },
        ]
      : []),
    {
      noekkel: 'moete',
      rolle: 'moetesekretaer',
      sti: `${iKommunen}/organer/${organet}/moeter`,
      innhold: { dato, skjedde: fil.grunnlagetLagtFram },
      som: 'moetet',
    },
    {
      noekkel: 'aapning',
      rolle: 'moetesekretaer',
      sti: `${iKommunen}/moeter/{moete}/aapning`,
      innhold: { deltakere, moeteleder: moete.moeteleder, skjedde: dato },
    },
  ];
};

/** The kommunenummer of an exercise; no kommune has it. */
export const OEVELSESNUMMER = '0000';

const kommunen = ({ kommunenavn }: Behandlingsfil, kommune: string) => ({
  kommune,
  navn: kommunenavn ?? 'Øvelse',
  kommunenummer: OEVELSESNUMMER,
});
