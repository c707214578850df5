import {
  budsjettaarI,
  dato,
  ok,
  refusal,
  refused,
  skrivDato,
  type Command,
  type Dato,
  type Decide,
  type HpPeriode,
  type RefusalOf,
} from '@saksgang/kernel';
import { DagenMangler, HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import type { RapportEvent, Rapportslag } from './budsjettaar.events';

/** Records that a report on the budget year was laid forward, or treated by a body, also when that was late. */
export type FoerRapport = Command<
  'FoerRapport',
  {
    readonly rapport: Rapportslag;
    /** The body that treated it; null when it was only laid forward. */
    readonly behandletAv: Organ | null;
    readonly saksnummer: string | null;
  }
>;

export const RapportenKanIkkeFinnesEnnaa = refusal(
  'RapportenKanIkkeFinnesEnnaa',
  'ugyldig',
  (dag: Dato, foerste: Dato) =>
    `Rapporten kan tidligst være lagt fram ${skrivDato(foerste)}, og dagen er oppgitt til ${skrivDato(dag)}. Kontroller dagen og handlingsprogrammet.`,
);

export const foerRapportRefusals = [
  HandlingsprogrammetFinnesIkke,
  DagenMangler,
  RapportenKanIkkeFinnesEnnaa,
] as const;

export const foerRapport: Decide<FoerRapport, Sak, RapportEvent, RefusalOf<typeof foerRapportRefusals>> = (
  { data: { rapport, behandletAv, saksnummer }, meta: { skjedde } },
  sak,
) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  if (skjedde === null) return refused(DagenMangler());
  const foerste = foersteDag(rapport, funnet.value.hp);
  if (skjedde < foerste) return refused(RapportenKanIkkeFinnesEnnaa(skjedde, foerste));
  return behandletAv === null
    ? ok([{ type: 'RapportAvlagt', data: { rapport, dato: skjedde } }])
    : ok([{ type: 'RapportBehandlet', data: { rapport, organ: behandletAv, dato: skjedde, saksnummer } }]);
};

/** The day after the last day that the report is about; an oekonomirapport may be about any part of the year. */
const foersteDag = (rapport: Rapportslag, hp: HpPeriode): Dato => {
  const aar = budsjettaarI(hp);
  switch (rapport) {
    case 'oekonomirapport':
      return dato(`${aar}-01-01`);
    case 'tertialrapport-1':
      return dato(`${aar}-05-01`);
    case 'tertialrapport-2':
      return dato(`${aar}-09-01`);
    case 'aarsregnskap':
    case 'aarsberetning':
    case 'revisjonsberetning':
      return dato(`${Number(aar) + 1}-01-01`);
  }
};
