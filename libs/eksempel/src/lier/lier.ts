import type { Foresporsel, Klient } from '../klient';
import type { Lier } from './data';
import {
  fordelinger,
  forklaringer,
  investeringene,
  investeringstabellene,
  tiaarsplanen,
  utgifterOgInntekter,
} from './oversikter';
import { moeteplanene } from './moeteplan';
import { opphavet, vedtakISaken, ventPaaOppdragene } from './opphav';
import { moetet, plassene, VEDTAKSDAGEN } from './organ';
import { beslutningsgrunnlaget, tilleggsinnstillingen } from './rammer';
import { vedtaket } from './vedtak';

export const LIER = {
  kommune: 'lier',
  kommunenummer: '3312',
  hp: '2025-2028',
  organ: 'kommunestyret',
} as const;

const HP = `/api/kommuner/${LIER.kommune}/hp/${LIER.hp}`;
const ORGANER = `/api/kommuner/${LIER.kommune}/organer`;
const ORGAN = `${ORGANER}/${LIER.organ}`;
const KILDE = { dokument: 'Lier kommune, Handlingsprogram 2025-2028, vedtatt 10.12.2024' };

/** The document does not say when; nothing is invented. */
const UKJENT_DAG = { skjedde: null, kilde: KILDE };

const foresporsel = (noekkel: string, rolle: string, sti: string, innhold: object): Foresporsel => ({
  noekkel: `eksempel-${LIER.kommune}-${LIER.hp}-${noekkel}`,
  rolle,
  sti,
  innhold,
});

/** Where the points come from; null when the oppdrag they became are not registered within ten seconds. */
export const opphavSomForesporsler = async (
  klient: Klient,
  lier: Lier,
): Promise<readonly Foresporsel[] | null> => {
  const oppdragene = await ventPaaOppdragene(klient, `/api/kommuner/${LIER.kommune}/oppdrag`, lier);
  return (
    oppdragene &&
    opphavet(lier, oppdragene, (noekkel, oppdrag, linje, innhold) =>
      foresporsel(noekkel, 'saksbehandler', `/api/kommuner/${LIER.kommune}/oppdrag/${oppdrag}/opphav`, {
        ...innhold,
        skjedde: null,
        kilde: { ...KILDE, linje },
      }),
    )
  );
};

/** Lier's HP 2025-2028 as the requests that a user would send, in order, each with a key of its own. */
export const lierSomForesporsler = (lier: Lier): readonly Foresporsel[] => {
  const { utvalg } = lier.rammer;
  const oversikter = [
    ...investeringstabellene(lier),
    tiaarsplanen(lier),
    ...utgifterOgInntekter(lier),
    ...forklaringer(lier),
    ...fordelinger(lier),
  ];
  return [
    foresporsel('kommune', 'administrator', '/api/kommuner', {
      kommune: LIER.kommune,
      navn: 'Lier',
      kommunenummer: LIER.kommunenummer,
    }),
    foresporsel('rullering', 'budsjettsjef', `/api/kommuner/${LIER.kommune}/hp`, {
      hp: LIER.hp,
      utvalg: utvalg.map(({ kode, navn }) => ({ kode, navn })),
      ...UKJENT_DAG,
    }),
    foresporsel('beslutningsgrunnlag', 'kommunedirektoer', `${HP}/beslutningsgrunnlag`, UKJENT_DAG),
    ...utvalg.map((u) =>
      foresporsel(`rammer-${u.kode}`, 'budsjettsjef', `${HP}/rammeendringer`, {
        ...beslutningsgrunnlaget(u),
        ...UKJENT_DAG,
      }),
    ),
    foresporsel('investeringer', 'budsjettsjef', `${HP}/investeringer`, {
      ...investeringene(lier),
      ...UKJENT_DAG,
    }),
    ...oversikter.map((o) =>
      foresporsel(`oversikt-${o.noekkel}`, 'budsjettsjef', `${HP}/oversikter`, { ...o, ...UKJENT_DAG }),
    ),
    foresporsel('tilleggsinnstilling', 'kommunedirektoer', `${HP}/tilleggsinnstilling`, UKJENT_DAG),
    ...utvalg.flatMap((u) => {
      const endring = tilleggsinnstillingen(u);
      const innhold = endring && { ...endring, ...UKJENT_DAG };
      return innhold
        ? [foresporsel(`tillegg-${u.kode}`, 'budsjettsjef', `${HP}/rammeendringer`, innhold)]
        : [];
    }),
    foresporsel('kommunestyret', 'administrator', ORGANER, {
      organ: LIER.organ,
      type: LIER.organ,
      navn: 'Kommunestyret',
      ...UKJENT_DAG,
    }),
    foresporsel('medlemmer', 'moetesekretaer', `${ORGAN}/medlemmer`, { ...plassene(lier), ...UKJENT_DAG }),
    foresporsel('moetet', 'moetesekretaer', `${ORGAN}/moeter`, { ...moetet, ...UKJENT_DAG }),
    ...moeteplanene(lier).flatMap(({ organ, plan }) => [
      ...(organ.organ === LIER.organ
        ? []
        : [foresporsel(organ.organ, 'administrator', ORGANER, { ...organ, ...UKJENT_DAG })]),
      foresporsel(`moeteplan-${organ.organ}`, 'moetesekretaer', `${ORGANER}/${organ.organ}/moeteplan`, plan),
    ]),
    foresporsel('vedtak', 'moetesekretaer', `/api/kommuner/${LIER.kommune}/saker/hp-${LIER.hp}/vedtak`, {
      ...vedtaket(lier),
      skjedde: VEDTAKSDAGEN,
      kilde: KILDE,
    }),
    ...lier.andreVedtak.flatMap((v) => [
      foresporsel(`sak-${v.sak}`, 'moetesekretaer', `/api/kommuner/${LIER.kommune}/saker`, {
        sak: v.sak,
        tittel: v.tittel,
        saksnummer: v.saksnummer,
        ...UKJENT_DAG,
      }),
      foresporsel(
        `vedtak-${v.sak}`,
        'moetesekretaer',
        `/api/kommuner/${LIER.kommune}/saker/${v.sak}/vedtak`,
        { ...vedtakISaken(v), kilde: { ...KILDE, linje: v.kilde_linje } },
      ),
    ]),
  ];
};
