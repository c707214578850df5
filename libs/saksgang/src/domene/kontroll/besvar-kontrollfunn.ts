import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import { DagenMangler, HandlingsprogrammetFinnesIkke } from '../sak/sak.refusals';
import { SkjeddeFoerDetForrige } from '../spoersmaal/spoersmaal.refusals';
import type { Kontroll } from './kontroll';
import type { KontrollfunnBesvart } from './kontroll.events';

/** Answers a finding, with why. `sett` is the finding as the one who answers saw it. */
export type BesvarKontrollfunn = Command<
  'BesvarKontrollfunn',
  Pick<KontrollfunnBesvart['data'], 'funn' | 'svar' | 'grunn' | 'sett'>,
  { readonly hpFinnes: boolean }
>;

export const FunnetErBesvartSlik = refusal(
  'FunnetErBesvartSlik',
  'i-konflikt',
  'Kontrollfunnet er alt besvart slik. Gi et annet svar eller en annen begrunnelse for å endre det.',
);

export const besvarKontrollfunnRefusals = [
  HandlingsprogrammetFinnesIkke,
  DagenMangler,
  SkjeddeFoerDetForrige,
  FunnetErBesvartSlik,
] as const;

export const besvarKontrollfunn: Decide<
  BesvarKontrollfunn,
  Kontroll,
  KontrollfunnBesvart,
  RefusalOf<typeof besvarKontrollfunnRefusals>
> = ({ data, meta: { skjedde, rolle }, grunnlag }, { svar }) => {
  if (!grunnlag.hpFinnes) return refused(HandlingsprogrammetFinnesIkke());
  if (skjedde === null) return refused(DagenMangler());
  const forrige = svar.get(data.funn);
  if (forrige && skjedde < forrige.dato) return refused(SkjeddeFoerDetForrige(forrige.dato, skjedde));
  if (forrige && sammeSvar(forrige, data)) return refused(FunnetErBesvartSlik());
  return ok([{ type: 'KontrollfunnBesvart', data: { ...data, dato: skjedde, besvartAv: rolle } }]);
};

/** The same answer to the same figures; answered again after they changed, it is another. */
const sammeSvar = (foer: KontrollfunnBesvart['data'], naa: BesvarKontrollfunn['data']): boolean =>
  foer.svar === naa.svar &&
  foer.grunn === naa.grunn &&
  foer.sett.tekst === naa.sett.tekst &&
  foer.sett.trykt === naa.sett.trykt &&
  foer.sett.ventet === naa.sett.ventet;
