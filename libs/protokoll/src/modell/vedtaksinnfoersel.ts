import { ord, type Punkt, type VedtakId } from '@saksgang/kernel';
import type { VedtakEtterregistrert, VedtakFattet, VedtakspunktVedtatt } from '@saksgang/saksgang';
import type { Forslagsnavn } from './forslagsmappe';
import { linjetabell } from './forslagsinnfoersel';
import type { Sakshendelse } from './hendelser';
import { datoEller, langDato, medOg, stor } from '@saksgang/dokumenter';
import type { Linjetabell, Vedtaksinnfoersel } from './protokolldokument';

type Hode = VedtakFattet | VedtakEtterregistrert;

/** A vedtak with the whole of what was adopted, and with both texts of what was corrected. */
export const vedtaksinnfoersel = (
  hode: Hode,
  kilde: string | null,
  alle: readonly Sakshendelse[],
  navn: Forslagsnavn,
): Vedtaksinnfoersel => {
  const { vedtak: id, tittel } = hode.data;
  return {
    id,
    tittel,
    etterregistrert: hode.type === 'VedtakEtterregistrert',
    innledning: innledningen(hode, kilde, navn),
    punkter: alle.flatMap(({ event }) =>
      event.type === 'VedtakspunktVedtatt' && event.data.vedtak === id ? [punktet(event.data, alle)] : [],
    ),
    tabeller: tabellene(hode, alle),
  };
};

const innledningen = (hode: Hode, kilde: string | null, navn: Forslagsnavn): readonly string[] => {
  const { dato, deler } = hode.data;
  const hva = `${stor(medOg(deler.map(ord)))}, vedtatt ${langDato(dato)}.`;
  if (hode.type === 'VedtakFattet')
    return [hva, `Vedtaket er ${navn(hode.data.forslag)}, slik det ble vedtatt.`];
  const { stemmer, offentliggjort, ikkeOppgitt } = hode.data;
  return [
    `Vedtaket er etterregistrert fra et dokument${kilde === null ? '' : `: ${kilde}`}. Behandlingen er ikke ført i Saksgang.`,
    hva,
    ...(stemmer === null ? [] : [`Dokumentet oppgir ${stemmer.for} stemmer for og ${stemmer.mot} mot.`]),
    ...(offentliggjort === null ? [] : [`Innstillingen ble offentliggjort ${langDato(offentliggjort)}.`]),
    ...(ikkeOppgitt.length === 0 ? [] : [`Ikke oppgitt i dokumentet: ${medOg(ikkeOppgitt.map(ord))}.`]),
  ];
};

/** The text as it was voted; what was corrected later quotes what it was corrected from (R20). */
const punktet = (
  { vedtak, punkt, tittel, tekst, tekstform }: VedtakspunktVedtatt['data'],
  alle: readonly Sakshendelse[],
): Vedtaksinnfoersel['punkter'][number] => {
  const rettet = rettelser(alle, vedtak, punkt);
  return {
    punkt,
    tittel,
    tekst: rettet.at(-1)?.til ?? tekst,
    merknader: [
      ...(tekstform === 'kortversjon' ? ['Kortversjon; vedtakets ordlyd er ikke oppgitt.'] : []),
      ...rettet.map(
        ({ dato, fra, til }) => `Skrivefeil rettet, dato ${datoEller(dato)}: fra «${fra}» til «${til}».`,
      ),
    ],
  };
};

const rettelser = (alle: readonly Sakshendelse[], vedtak: VedtakId, punkt: Punkt) =>
  alle.flatMap(({ event, metadata }) =>
    event.type === 'VedtakstekstRettet' && event.data.vedtak === vedtak && event.data.punkt === punkt
      ? [{ ...event.data, dato: metadata.skjedde }]
      : [],
  );

/** The lines that the vedtak itself adds. A table that a document gives whole stands in the document. */
const tabellene = (
  { type, data: { vedtak } }: Hode,
  alle: readonly Sakshendelse[],
): readonly Linjetabell[] => {
  if (type === 'VedtakEtterregistrert') return [];
  const vedtatt = alle.flatMap(({ event }) =>
    event.type === 'RammeendringerVedtatt' && event.data.vedtak === vedtak ? event.data.linjer : [],
  );
  return [linjetabell('Vedtatte rammeendringer (kroner)', vedtatt)].flatMap((tabell) => tabell ?? []);
};
