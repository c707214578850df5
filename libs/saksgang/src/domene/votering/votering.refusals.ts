import { refusal } from '@saksgang/kernel';

const STEMMEPLIKT = { regel: 'R24', hjemmel: 'kommuneloven § 8-1' };
const HELHET = { regel: 'R27', hjemmel: 'kommuneloven § 11-9' };

export const StemmevalgetErOppgittToGanger = refusal(
  'StemmevalgetErOppgittToGanger',
  'ugyldig',
  'Stemmene til det samme valget er oppgitt to ganger. Samle dem på ett sted.',
);

export const IngenStemmerErAvgitt = refusal(
  'IngenStemmerErAvgitt',
  'ugyldig',
  'Voteringen har ingen stemmer. Oppgi hvor mange som stemte for hvert valg.',
);

export const PartistemmeneStemmerIkke = refusal(
  'PartistemmeneStemmerIkke',
  'ugyldig',
  (antall: number, fraPartiene: number) =>
    `Stemmetallet er ${antall}, men partiene har til sammen ${fraPartiene}. Rett det ene etter det andre.`,
);

export const FlereNavnEnnStemmer = refusal(
  'FlereNavnEnnStemmer',
  'ugyldig',
  (parti: string) => `Partiet ${parti} har flere navn enn stemmer. Kontroller navnene.`,
);

export const FeilAntallForslag = refusal(
  'FeilAntallForslag',
  'ugyldig',
  (skal: string, er: number) =>
    `Voteringen har ${er} forslag, men denne formen har ${skal}. Velg en annen form, eller rett forslagene.`,
);

export const ForslagetErOppgittToGanger = refusal(
  'ForslagetErOppgittToGanger',
  'ugyldig',
  'Det samme forslaget er oppgitt to ganger. Oppgi hvert forslag én gang.',
);

export const PunkteneKanIkkeVoteresOver = refusal(
  'PunkteneKanIkkeVoteresOver',
  'ugyldig',
  'Punktvis votering er for eller mot punkter i ett forslag. Oppgi minst ett punkt, og bare ett forslag.',
);

export const PunktetErIkkeIForslaget = refusal(
  'PunktetErIkkeIForslaget',
  'finnes-ikke',
  (punkt: string) => `Forslaget har ikke noe punkt ${punkt}. Kontroller punktnummeret.`,
);

export const PunktetErAltAvgjort = refusal(
  'PunktetErAltAvgjort',
  'i-konflikt',
  (punkt: string) => `Punkt ${punkt} er alt avgjort ved votering. Stem over punktene som gjenstår.`,
);

export const StemmevalgetPasserIkke = refusal(
  'StemmevalgetPasserIkke',
  'strider-mot-regel',
  (valg: string) =>
    `Det kan ikke stemmes «${valg}» i denne voteringen. Stem for eller mot ett forslag, eller på ett av forslagene som er stilt mot hverandre.`,
);

export const OmvoteringenHarBareAlternativer = refusal(
  'OmvoteringenHarBareAlternativer',
  'strider-mot-regel',
  'I omvoteringen stemmes det for et av de to budsjettene, aldri mot. Oppgi hvilket av dem hver stemte for.',
  { regel: 'R30', hjemmel: 'kommuneloven § 11-9' },
);

export const EnstemmigMedDelteStemmer = refusal(
  'EnstemmigMedDelteStemmer',
  'ugyldig',
  'Voteringen er ikke enstemmig: det er stemt både for og mot. Bruk formen for og mot.',
);

export const StemmelikhetUtenMoeteleder = refusal(
  'StemmelikhetUtenMoeteleder',
  'strider-mot-regel',
  'Stemmetallet er likt. Oppgi hvordan møtelederen stemte; møtelederens stemme avgjør.',
  { regel: 'R25', hjemmel: 'kommuneloven § 11-9' },
);

export const BlankeStemmerTellesIkke = refusal(
  'BlankeStemmerTellesIkke',
  'strider-mot-regel',
  'Det er stemt blankt, og det kan bare gjøres ved valg og ansettelser. Hver som er til stede, må stemme for ett av valgene.',
  STEMMEPLIKT,
);

export const AlleTilstedeMaaStemme = refusal(
  'AlleTilstedeMaaStemme',
  'strider-mot-regel',
  (avgitt: number, kan: number) =>
    `Det er avgitt ${avgitt} stemmer, men ${kan} er til stede og må stemme. Tell opp på nytt, eller rett frammøtet.`,
  STEMMEPLIKT,
);

export const OrganetErIkkeVedtaksfoert = refusal(
  'OrganetErIkkeVedtaksfoert',
  'strider-mot-regel',
  (stemte: number, medlemmer: number) =>
    `Bare ${stemte} av ${medlemmer} medlemmer har stemt. Minst halvparten må være til stede og stemme for at organet kan treffe vedtak.`,
  { regel: 'R23', hjemmel: 'kommuneloven § 11-9' },
);

export const FlereStemmerEnnStemmeberettigede = refusal(
  'FlereStemmerEnnStemmeberettigede',
  'strider-mot-regel',
  (avgitt: number, kan: number) =>
    `Det er avgitt ${avgitt} stemmer, men bare ${kan} kunne stemme. De som kom etter at saken ble tatt opp, stemmer ikke.`,
  { regel: 'R26', hjemmel: 'kommunens reglement' },
);

export const InhabileHarStemt = refusal(
  'InhabileHarStemt',
  'strider-mot-regel',
  (avgitt: number, kan: number) =>
    `Det er avgitt ${avgitt} stemmer, men bare ${kan} kunne stemme. Den som er inhabil, stemmer ikke i saken.`,
  { regel: 'R39', hjemmel: 'forvaltningsloven § 6' },
);

export const FlereStemmerEnnTilstede = refusal(
  'FlereStemmerEnnTilstede',
  'ugyldig',
  (avgitt: number, tilstede: number) =>
    `Det er oppgitt ${avgitt} stemmer, men bare ${tilstede} var til stede. Rett stemmetallet eller frammøtet.`,
);

export const PartietHarIkkeSaaMangeStemmer = refusal(
  'PartietHarIkkeSaaMangeStemmer',
  'ugyldig',
  (parti: string, avgitt: number, tilstede: number) =>
    `${parti} er oppgitt med ${avgitt} stemmer, men har ${tilstede} til stede. Rett stemmene eller frammøtet.`,
);

export const ForslagetErIkkeEtBudsjett = refusal(
  'ForslagetErIkkeEtBudsjett',
  'ugyldig',
  'Forslaget endrer ikke budsjettet og er ikke et helt budsjett. Stem for eller mot det for seg.',
);

export const AlleBudsjetteneMaaVaereMed = refusal(
  'AlleBudsjetteneMaaVaereMed',
  'strider-mot-regel',
  'Det er fremmet flere hele budsjetter, og ikke alle er med i voteringen. Stem over hvert av dem som helhet i den samme voteringen.',
  HELHET,
);

export const OmvoteringenErMellomDeToStoerste = refusal(
  'OmvoteringenErMellomDeToStoerste',
  'strider-mot-regel',
  'Når ingen budsjetter får flertall, stemmes det på nytt mellom de to som fikk flest stemmer. Hold omvotering mellom dem, og ingen andre.',
  HELHET,
);

export const OmvoteringUtenFoersteVotering = refusal(
  'OmvoteringUtenFoersteVotering',
  'strider-mot-regel',
  'Det er ikke stemt over hvert budsjett som helhet først. Omvotering holdes bare når ingen fikk flertall.',
  HELHET,
);

export const MotkandidatenErIkkeValgt = refusal(
  'MotkandidatenErIkkeValgt',
  'strider-mot-regel',
  'Flere budsjetter har like mange stemmer, og det er ikke valgt hvem som går til omvotering. Møtelederen må velge før det stemmes på nytt.',
  { regel: 'R28', hjemmel: 'kommuneloven § 11-9' },
);

export const VoteringenErAltRegistrert = refusal(
  'VoteringenErAltRegistrert',
  'i-konflikt',
  'Voteringen eller vedtaket er alt registrert med denne id-en. Bruk en ny.',
);

export const UtsettelseErVedtatt = refusal(
  'UtsettelseErVedtatt',
  'i-konflikt',
  'Organet har vedtatt å utsette saken. Før utsettelsen eller tilbakesendingen, og ta saken opp på nytt.',
);

/** What is wrong with the votes themselves, whoever voted. */
export const stemmerefusals = [
  StemmevalgetErOppgittToGanger,
  IngenStemmerErAvgitt,
  PartistemmeneStemmerIkke,
  FlereNavnEnnStemmer,
] as const;
