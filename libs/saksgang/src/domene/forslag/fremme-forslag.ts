import { aareneI, ok, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { endringenIBalanse } from '../ramme/balanse';
import {
  AaretErUtenforPerioden,
  FeilFase,
  feilIBeloep,
  HandlingsprogrammetFinnesIkke,
  somHandlingsprogram,
  UkjentBeloepUtenGrunn,
  UkjentUtvalg,
  ukjentUtvalgI,
} from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import { PunktetErOppgittToGanger } from '../vedtak/vedtak.refusals';
import type { Forslag, ForslagFremmet } from './forslag.events';
import {
  ForslagetErTomt,
  ForslagetManglerForslagsstiller,
  SakenErTattTilBehandling,
} from './forslag.refusals';

/** Puts a forslag before the body: the parties behind it, what it does to the frame, and its verbalforslag. */
export type FremmeForslag = Command<'FremmeForslag', Omit<Forslag, 'balanse'>>;

export const fremmeForslagRefusals = [
  HandlingsprogrammetFinnesIkke,
  FeilFase,
  SakenErTattTilBehandling,
  ForslagetManglerForslagsstiller,
  ForslagetErTomt,
  PunktetErOppgittToGanger,
  UkjentUtvalg,
  AaretErUtenforPerioden,
  UkjentBeloepUtenGrunn,
] as const;
type Avslag = RefusalOf<typeof fremmeForslagRefusals>;

export const fremmeForslag: Decide<FremmeForslag, Sak, ForslagFremmet, Avslag> = ({ data, meta }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (hp.fase === 'startet' || hp.fase === 'vedtatt')
    return refused(
      FeilFase(hp.fase, 'Forslag fremmes etter at beslutningsgrunnlaget er lagt fram og før vedtaket.'),
    );
  if (hp.behandling.tattTilBehandling) return refused(SakenErTattTilBehandling());
  const feil = feilIForslag(hp, data);
  if (feil) return refused(feil);
  const balanse = endringenIBalanse(
    data.linjer.map((l) => l.beloep),
    aareneI(hp.hp),
  );
  return ok([{ type: 'ForslagFremmet', data: { ...data, balanse, dato: meta.skjedde } }]);
};

const feilIForslag = (hp: Handlingsprogram, forslag: FremmeForslag['data']): Avslag | null => {
  const { partier, linjer, verbalforslag } = forslag;
  if (partier.length === 0) return ForslagetManglerForslagsstiller();
  if (linjer.length === 0 && verbalforslag.length === 0) return ForslagetErTomt();
  const punkter = verbalforslag.map((v) => v.punkt);
  const dobbelt = punkter.find((punkt, i) => punkter.indexOf(punkt) !== i);
  if (dobbelt !== undefined) return PunktetErOppgittToGanger(dobbelt);
  const ukjent = ukjentUtvalgI(
    hp,
    linjer.map((l) => l.utvalg),
  );
  if (ukjent) return ukjent;
  for (const linje of linjer) {
    const feil = feilIBeloep(hp, aareneI(hp.hp), linje);
    if (feil) return feil;
  }
  return null;
};
