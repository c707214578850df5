import { ord, refusal } from '@saksgang/kernel';
import type { Forslagstype } from './forslag.events';

export const ForslagetManglerForslagsstiller = refusal(
  'ForslagetManglerForslagsstiller',
  'ugyldig',
  'Forslaget har ingen forslagsstiller. Oppgi minst ett parti eller ett navngitt medlem som står bak.',
  { regel: 'R9' },
);

export const InnstillingenManglerOrgan = refusal(
  'InnstillingenManglerOrgan',
  'ugyldig',
  'En innstilling kommer fra et organ. Oppgi organet som innstiller.',
  { regel: 'R9' },
);

export const OrganetErForInnstillinger = refusal(
  'OrganetErForInnstillinger',
  'ugyldig',
  'Bare en innstilling kommer fra et organ. Ta bort organet og oppgi forslagsstillerne, eller velg typen innstilling.',
);

export const ForslagetErTomt = refusal(
  'ForslagetErTomt',
  'ugyldig',
  'Forslaget foreslår ingenting. Oppgi minst én rammeendring, investering eller et verbalforslag.',
);

export const ForslagetManglerInnhold = refusal(
  'ForslagetManglerInnhold',
  'ugyldig',
  (type: Forslagstype, mangler: string) =>
    `Et forslag av typen ${ord(type)} må ha ${mangler}. Legg det til, eller velg en annen type.`,
);

export const ForslagetKanIkkeHaBeloep = refusal(
  'ForslagetKanIkkeHaBeloep',
  'ugyldig',
  (type: Forslagstype) =>
    `Et forslag av typen ${ord(type)} endrer ikke budsjettet. Ta bort beløpene, eller velg en annen type.`,
);

export const ForslagetDetGjelderFinnesIkke = refusal(
  'ForslagetDetGjelderFinnesIkke',
  'finnes-ikke',
  'Forslaget som det vises til, finnes ikke i denne saken. Kontroller forslags-id-en.',
);

export const ForslagetDetGjelderStaarIkke = refusal(
  'ForslagetDetGjelderStaarIkke',
  'i-konflikt',
  (status: string) =>
    `Forslaget som det vises til, er ${ord(status)} og står ikke lenger. Vis til et forslag som står, eller til grunnlaget.`,
);

export const ForslagetByggerPaaSegSelv = refusal(
  'ForslagetByggerPaaSegSelv',
  'ugyldig',
  'Forslaget kan ikke gjelde eller bygge på seg selv, heller ikke gjennom andre. Velg et annet grunnlag.',
);

export const GrunnlagetErIkkeLagtFram = refusal(
  'GrunnlagetErIkkeLagtFram',
  'i-konflikt',
  'Tilleggsinnstillingen er ikke lagt fram, og kan ikke være grunnlag. Bruk beslutningsgrunnlaget.',
);

export const RammelinjenFinnesIkke = refusal(
  'RammelinjenFinnesIkke',
  'finnes-ikke',
  (linje: string) =>
    `Grunnlaget har ingen rammelinje ${linje}. Vis til en linje som står i grunnlaget eller i forslaget selv.`,
);

export const LinjenErOppgittToGanger = refusal(
  'LinjenErOppgittToGanger',
  'ugyldig',
  (tittel: string) => `Linjen «${tittel}» er alt i bruk. Oppgi hver linje én gang, i ett forslag.`,
);

export const PostenErOppgittToGanger = refusal(
  'PostenErOppgittToGanger',
  'ugyldig',
  (post: string) => `Posten «${ord(post)}» er oppgitt to ganger. Oppgi den samlede endringen én gang.`,
);

export const InvesteringenFinnesIkke = refusal(
  'InvesteringenFinnesIkke',
  'finnes-ikke',
  (prosjekt: string) =>
    `Investeringen som «${prosjekt}» endrer, finnes ikke i grunnlaget. Kontroller id-en, eller foreslå den som ny.`,
);

export const InvesteringenErOppgittToGanger = refusal(
  'InvesteringenErOppgittToGanger',
  'ugyldig',
  (prosjekt: string) =>
    `Investeringen «${prosjekt}» er oppgitt to ganger. Oppgi hver investering én gang, med den samlede bevilgningen.`,
);

export const KostnadsrammenErForLiten = refusal(
  'KostnadsrammenErForLiten',
  'ugyldig',
  (prosjekt: string, ramme: number, bevilget: number) =>
    `Bevilgningene til «${prosjekt}» er ${bevilget} kroner, mer enn kostnadsrammen på ${ramme}. Øk rammen eller senk bevilgningene.`,
);

export const InnsparingenErIngenKutt = refusal(
  'InnsparingenErIngenKutt',
  'ugyldig',
  (linje: string) =>
    `Linjen ${linje} er merket som uspesifisert innsparing, men kutter ikke noe i forslaget. Ta bort merket.`,
  { regel: 'R14' },
);

export const OpphavetFinnesIkke = refusal(
  'OpphavetFinnesIkke',
  'finnes-ikke',
  (linje: string) =>
    `Opphavet til linjen ${linje} finnes ikke. Vis til en linje i et forslag i denne saken, og til en linje her.`,
);
