import {
  aareneI,
  ok,
  refusal,
  refused,
  type Command,
  type Decide,
  type RefusalOf,
  type UtvalgKode,
} from '@saksgang/kernel';
import { flett, NummeretErBruktToGanger, NummeretTilhoererEnAnnenLinje } from '../ramme/fletting';
import { kontrollerTabell, type Tabellrad } from '../ramme/tabell';
import {
  feilIRader,
  LinjenHoererTilEtAnnetUtvalg,
  TabellenErTom,
  TabellenHarKontrollfunn,
} from '../rullering/foreslaa-rammeendringer';
import type { RulleringEvent } from '../rullering/rullering.events';
import {
  AaretErUtenforPerioden,
  FeilRolle,
  HandlingsprogrammetFinnesIkke,
  somHandlingsprogram,
  UkjentBeloepUtenGrunn,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { Sak } from '../sak/sak.state';
import type { VedtakEvent } from './vedtak.events';

/**
 * Completes an etterregistrert vedtak with an utvalg's adopted frame table from the same document. Once per utvalg, and
 * only by møtesekretær: after that the frame changes by budsjettendring alone (R11).
 */
export type FoerVedtatteRammelinjer = Command<
  'FoerVedtatteRammelinjer',
  {
    readonly utvalg: UtvalgKode;
    readonly rader: readonly Tabellrad[];
    readonly godtaKontrollfunn: string | null;
  }
>;

export const VedtaketErIkkeRegistrert = refusal(
  'VedtaketErIkkeRegistrert',
  'i-konflikt',
  'Budsjettet er ikke etterregistrert som vedtatt. Etterregistrer vedtaket før den vedtatte rammetabellen føres.',
);

export const DenVedtatteTabellenErAltFoert = refusal(
  'DenVedtatteTabellenErAltFoert',
  'i-konflikt',
  (utvalg: UtvalgKode) =>
    `Den vedtatte rammetabellen til ${utvalg} er alt ført. Endringer etter vedtaket gjøres som budsjettendring.`,
  { regel: 'R11', hjemmel: 'kommuneloven § 14-5' },
);

export const foerVedtatteRammelinjerRefusals = [
  FeilRolle,
  HandlingsprogrammetFinnesIkke,
  VedtaketErIkkeRegistrert,
  DenVedtatteTabellenErAltFoert,
  UkjentUtvalg,
  AaretErUtenforPerioden,
  UkjentBeloepUtenGrunn,
  TabellenErTom,
  LinjenHoererTilEtAnnetUtvalg,
  TabellenHarKontrollfunn,
  NummeretErBruktToGanger,
  NummeretTilhoererEnAnnenLinje,
] as const;

export const foerVedtatteRammelinjer: Decide<
  FoerVedtatteRammelinjer,
  Sak,
  VedtakEvent | RulleringEvent,
  RefusalOf<typeof foerVedtatteRammelinjerRefusals>
> = ({ data: { utvalg, rader, godtaKontrollfunn }, meta }, sak) => {
  if (meta.rolle !== 'moetesekretaer') return refused(FeilRolle(meta.rolle, 'møtesekretæren'));
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  const ukjent = ukjentUtvalgI(hp, [utvalg]);
  if (ukjent) return refused(ukjent);
  const vedtak = hp.budsjettvedtak === null ? undefined : hp.vedtak.get(hp.budsjettvedtak);
  if (!vedtak?.etterregistrert) return refused(VedtaketErIkkeRegistrert());
  if (hp.vedtatteTabeller.has(utvalg)) return refused(DenVedtatteTabellenErAltFoert(utvalg));

  const aarene = aareneI(hp.hp);
  const tabell = kontrollerTabell(utvalg, hp.kategorier, rader, aarene);
  const feil = feilIRader(hp, utvalg, tabell);
  if (feil) return refused(feil);
  if (tabell.funn.length > 0 && godtaKontrollfunn === null)
    return refused(TabellenHarKontrollfunn(tabell.funn));
  const flettet = flett([...hp.linjer.values()], tabell.linjer, aarene);
  if (!flettet.ok) return flettet;

  const { nye, endringer } = flettet.value;
  const hendelser: (VedtakEvent | RulleringEvent)[] = [
    {
      type: 'RammeendringerVedtatt',
      data: { vedtak: vedtak.id, utvalg, linjer: nye, endringer, vedtatt: [] },
    },
  ];
  if (tabell.summer.length > 0)
    hendelser.push({ type: 'TrykteSummerFoert', data: { summer: tabell.summer } });
  if (tabell.funn.length > 0 && godtaKontrollfunn !== null)
    hendelser.push({
      type: 'KontrollfunnGodtatt',
      data: { utvalg, grunn: godtaKontrollfunn, funn: tabell.funn },
    });
  return ok(hendelser);
};
