import { skrivDato, type OppdragId } from '@saksgang/kernel';
import type { EndringUtenVedtak, Oppdragssvar } from '@saksgang/register';
import type { Periode } from './siste-tertial';

/** The three things that are asked of a municipality's follow-up, again and again. */
export const SPOERSMAALENE = ['ansvar', 'system', 'gjennomfoert'] as const;
export type Revisjonsspoersmaal = (typeof SPOERSMAALENE)[number];

/** One oppdrag that counts, and what about it does. */
export interface Funn {
  readonly oppdrag: OppdragId;
  readonly punkt: string;
  readonly tittel: string;
  readonly ansvarlig: string | null;
  /** What is the matter, in words; empty where the title of the list says it. */
  readonly merknad: string;
}

export interface Funnliste {
  readonly spoersmaal: Revisjonsspoersmaal;
  readonly tittel: string;
  /** Of how many, and of what. */
  readonly av: number;
  readonly enhet: 'oppdrag' | 'rapporter';
  readonly funn: readonly Funn[];
}

const AVSLUTTET = ['Avsluttet', 'Utgår (vedtak)'];

/** Whether an oppdrag is one that somebody is to carry out, and not money or a føring. */
const skalUtfoeres = ({ maate }: Oppdragssvar): boolean => maate === 'oppdrag';
const erAapent = ({ status }: Oppdragssvar): boolean => !AVSLUTTET.includes(status);

const funn = (o: Oppdragssvar, merknad = ''): Funn => ({
  oppdrag: o.id,
  punkt: `${o.punkt} ${o.delpunkt}`,
  tittel: o.tittel,
  ansvarlig: o.ansvarlig,
  merknad,
});

/**
 * The lists behind the three questions: is the responsibility understood, is there a system, was it carried out and
 * reported back. `periode` is the one in which there should have been a status.
 */
export const revisjonslistene = (
  oppdrag: readonly Oppdragssvar[],
  endringer: readonly EndringUtenVedtak[],
  periode: Periode,
): readonly Funnliste[] => {
  const alle = oppdrag.filter(skalUtfoeres);
  const aapne = alle.filter(erAapent);
  const avsluttede = alle.filter((o) => !erAapent(o));
  const iPerioden = aapne.filter((o) => o.vedtaksdato <= periode.til);
  const gjentatte = alle.filter((o) => o.rapportering !== null);
  const perOppdrag = new Map(oppdrag.map((o) => [o.id, o]));
  return [
    {
      spoersmaal: 'ansvar',
      tittel: 'Uten ansvarlig',
      av: aapne.length,
      enhet: 'oppdrag',
      funn: aapne.filter((o) => o.ansvarlig === null).map((o) => funn(o)),
    },
    {
      spoersmaal: 'system',
      tittel: 'Uten frist',
      av: aapne.length,
      enhet: 'oppdrag',
      funn: aapne
        .filter((o) => o.iRute === 'frist ikke satt')
        .map((o) => funn(o, o.uavklartFrist === null ? '' : `«${o.uavklartFrist.tekst}»`)),
    },
    {
      spoersmaal: 'system',
      tittel: 'Endret uten vedtak',
      av: oppdrag.length,
      enhet: 'oppdrag',
      funn: endringer.flatMap((e) => {
        const o = e.oppdrag === null ? undefined : perOppdrag.get(e.oppdrag);
        if (!o) return [];
        const hjemmel = e.hjemmel ?? 'ingen hjemmel oppgitt';
        return [funn(o, `${e.felt}: fra ${e.fra ?? 'ikke satt'} til ${e.til}, ${hjemmel}`)];
      }),
    },
    {
      spoersmaal: 'gjennomfoert',
      tittel: 'Uten status i siste periode',
      av: iPerioden.length,
      enhet: 'oppdrag',
      funn: iPerioden
        .filter((o) => o.sistMeldt === null || o.sistMeldt < periode.fra)
        .map((o) =>
          funn(o, o.sistMeldt === null ? 'ingen statusmelding' : `sist meldt ${skrivDato(o.sistMeldt)}`),
        ),
    },
    {
      spoersmaal: 'gjennomfoert',
      tittel: 'Forsinket',
      av: aapne.length,
      enhet: 'oppdrag',
      funn: aapne
        .filter((o) => o.iRute === 'forsinket')
        .map((o) => funn(o, o.frist === null ? '' : `frist ${skrivDato(o.frist.dato)}`)),
    },
    {
      spoersmaal: 'gjennomfoert',
      tittel: 'Avsluttet uten dokumentasjon',
      av: avsluttede.length,
      enhet: 'oppdrag',
      funn: avsluttede
        .filter((o) => o.status === 'Avsluttet' && o.dokumentasjon.length === 0)
        .map((o) => funn(o, o.status)),
    },
    {
      spoersmaal: 'gjennomfoert',
      tittel: 'Rapporter som ikke er kommet',
      av: gjentatte.reduce(
        (n, { rapportering: r }) => n + (r ? r.leverte.length + r.manglende.length : 0),
        0,
      ),
      enhet: 'rapporter',
      funn: gjentatte.flatMap((o) =>
        (o.rapportering?.manglende ?? []).map(({ periode: p, frist }) =>
          funn(o, `${p}, frist ${skrivDato(frist)}`),
        ),
      ),
    },
  ];
};
