import { dato, type LinjeId, type Punkt, type Uuid, type UtvalgKode, type VedtakId } from '@saksgang/kernel';
import type { Delpunkt, SakEvent } from '@saksgang/saksgang';

/** Points of a vedtak as a sak records them, for the specs of the workflow. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
export const VEDTAK = uuid(31) as VedtakId;

export const delpunkt = (mer: Partial<Delpunkt> = {}): Delpunkt => ({
  delpunkt: 'a',
  type: 'sak',
  tittel: 'Sak om skolebøker',
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
  utvalg: ['OKI' as UtvalgKode],
  frist: { type: 'ingen', ord: null },
  virkningsdato: null,
  tilOrgan: 'kommunestyret',
  betingelse: 'når lærerplanen er vedtatt',
  avhengerAv: [],
  rammelinjer: [uuid(11) as LinjeId],
  beloepITekst: [],
  merknad: null,
  kildeLinje: null,
  ...mer,
});

export const vedtatt = (delpunkter: readonly Delpunkt[], punkt = '3.23'): SakEvent => ({
  type: 'VedtakspunktVedtatt',
  data: {
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    punkt: punkt as Punkt,
    tittel: 'Skolebøker',
    tekst: 'Kommunedirektøren bes legge fram sak om skolebøker.',
    tekstform: 'full',
    gruppe: null,
    forslagsstillere: null,
    referanser: [],
    delpunkter,
    avslutter: [],
    flytter: [],
    senderTilbake: [],
    kildeLinje: null,
    kildeLinjeSlutt: null,
  },
});

export const foert = (delpunkter: readonly Delpunkt[]): SakEvent => ({
  type: 'DelpunkterFoert',
  data: {
    vedtak: VEDTAK,
    punkt: '3.23' as Punkt,
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    tittel: 'Skolebøker',
    delpunkter,
  },
});
