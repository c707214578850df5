import { skrivDato } from '@saksgang/kernel';
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

/** The words of a reminder. */
export const meldingOm = (
  oppdrag: Pick<OppdragRegistrert['data'], 'punkt' | 'tittel' | 'organ' | 'vedtaksdato'>,
  paaminnelse: Paaminnelse,
): Meldingstekst => ({
  emne: `${EMNE[paaminnelse.slag]}: ${oppdrag.tittel} (punkt ${oppdrag.punkt})`,
  tekst: [
    naar(paaminnelse),
    ...(paaminnelse.tolket ? ['Datoen er lest ut av teksten i vedtaket, og ingen har bekreftet den.'] : []),
    '',
    `Oppdrag: ${oppdrag.tittel}`,
    `Vedtatt av ${oppdrag.organ} ${skrivDato(oppdrag.vedtaksdato)}, punkt ${oppdrag.punkt}.`,
    `Varselet er sendt til: ${paaminnelse.til.map((v) => v.rolle).join(', ')}.`,
    '',
    'Meld status på oppdraget, legg ved dokumentasjon når det er utført, eller foreslå en ny frist.',
  ].join('\n'),
});

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
