import { skrivDato } from '@saksgang/kernel';
import { periodeFor } from '../oppdrag/forekomster';
import type { OppdragRegistrert } from '../oppdrag/oppdrag.events';
import type { PaaminnelsePaabegynt, Varslet } from './varsel.events';

/** What a reminder says, in an e-mail and in Saksgang. */
export interface Meldingstekst {
  readonly emne: string;
  readonly tekst: string;
}

type Paaminnelse = PaaminnelsePaabegynt['data'];

const naar = ({ slag, dager, frist }: Paaminnelse): string => {
  const arbeidsdager = dager === 1 ? '1 arbeidsdag' : `${dager} arbeidsdager`;
  switch (slag) {
    case 'foer':
      return `Fristen er ${skrivDato(frist)}, om ${arbeidsdager}.`;
    case 'paa-dagen':
      return `Fristen er ${skrivDato(frist)}.`;
    case 'etter':
      return `Fristen var ${skrivDato(frist)}, for ${arbeidsdager} siden.`;
  }
};

const EMNE: Readonly<Record<Paaminnelse['slag'], string>> = {
  foer: 'Frist nærmer seg',
  'paa-dagen': 'Frist nå',
  etter: 'Frist er ute',
};

/** The period whose report a reminder is of, as its id says; null when it is of a frist. */
const perioden = ({ varsel }: Paaminnelse): string | null =>
  periodeFor(/^\d+\.(\w+)-/.exec(varsel)?.[1] ?? '');

const HVA_GJOERES =
  'Meld status på oppdraget, legg ved dokumentasjon når det er utført, eller foreslå en ny frist.';

/** The words of a reminder. */
export const meldingOm = (
  oppdrag: Pick<OppdragRegistrert['data'], 'punkt' | 'tittel' | 'organ' | 'vedtaksdato'>,
  paaminnelse: Paaminnelse,
): Meldingstekst => {
  const periode = perioden(paaminnelse);
  const om = periode === null ? '' : `, rapport for ${periode}`;
  return {
    emne: `${EMNE[paaminnelse.slag]}: ${oppdrag.tittel} (punkt ${oppdrag.punkt}${om})`,
    tekst: [
      ...(periode === null ? [] : [`Rapporten for ${periode} er ikke levert.`]),
      naar(paaminnelse),
      ...(paaminnelse.tolket ? ['Datoen er lest ut av teksten i vedtaket, og ingen har bekreftet den.'] : []),
      '',
      `Oppdrag: ${oppdrag.tittel}`,
      `Vedtatt av ${oppdrag.organ} ${skrivDato(oppdrag.vedtaksdato)}, punkt ${oppdrag.punkt}.`,
      `Varselet er sendt til: ${paaminnelse.til.map((v) => v.rolle).join(', ')}.`,
      '',
      periode === null
        ? HVA_GJOERES
        : `Lever rapporten for ${periode}, og oppgi dokumentet eller saken den er i.`,
    ].join('\n'),
  };
};

/** How each who is told may answer that nothing has changed, by an address of his own. */
export const svarlinjer = (
  svar: readonly { readonly fra: Varslet; readonly adresse: string }[],
): readonly string[] =>
  svar.length === 0
    ? []
    : [
        '',
        'Er statusen uendret? Meld det her, og skriv hvorfor. Lenken kan brukes én gang:',
        ...svar.map(({ fra, adresse }) => `Meld uendret status som ${fra.rolle}: ${adresse}`),
      ];
