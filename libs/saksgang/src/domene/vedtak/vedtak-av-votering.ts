import type { Dato, Punkt, Uuid, VedtakId } from '@saksgang/kernel';
import { avgjortePunkter } from '../behandling/punktvis';
import type { Forslag, Verbalforslag } from '../forslag/forslag.events';
import type { Balanse } from '../ramme/balanse';
import type { Handlingsprogram } from '../sak/sak.state';
import { budsjettetSomVedtas, medGrunnlaget } from './budsjettet-som-vedtas';
import { GJELDER_IKKE_BUDSJETTET, type Organ, type RettsligMerknad } from './vedtak';
import type { VedtakEvent } from './vedtak.events';

/** A vote that was won, as the vedtak that follows from it needs it. */
interface VunnetVotering {
  readonly votering: Uuid;
  readonly vedtak: VedtakId;
  readonly organ: Organ;
  readonly dato: Dato;
  readonly saksnummer: string | null;
  readonly punkter: readonly Punkt[] | null;
  readonly forslag: Forslag;
  readonly merknader: readonly RettsligMerknad[];
}

/** Two vedtak in one sak, økonomiplan and årsbudsjett (R1), with the lines and points that follow. */
export const budsjettvedtaket = (
  hp: Handlingsprogram,
  vunnet: VunnetVotering,
  balanse: Balanse,
): readonly VedtakEvent[] => {
  const { vedtak, organ, forslag } = vunnet;
  const punkter = punktene(hp, forslag);
  const fattet: VedtakEvent = {
    type: 'VedtakFattet',
    data: {
      ...hodet(vunnet),
      deler: ['oekonomiplan', 'aarsbudsjett', ...(punkter.length > 0 ? (['verbalvedtak'] as const) : [])],
      balanse,
    },
  };
  // Another body than kommunestyret has decided nothing that the frame can rest on.
  if (organ !== 'kommunestyret') return [fattet];
  return [
    fattet,
    ...budsjettetSomVedtas(hp, vedtak, forslag),
    ...punkter.map((p) => somVedtakspunkt(vunnet, p)),
  ];
};

/** A verbalforslag that was voted over by itself, or those of its points that the vote was about (R29). */
export const verbalvedtaket = (hp: Handlingsprogram, vunnet: VunnetVotering): readonly VedtakEvent[] => {
  const { punkter, forslag } = vunnet;
  const fattet: VedtakEvent = {
    type: 'VedtakFattet',
    data: { ...hodet(vunnet), deler: ['verbalvedtak'], balanse: GJELDER_IKKE_BUDSJETTET },
  };
  const avgjort = avgjortePunkter(hp, forslag.id);
  return [
    fattet,
    ...forslag.verbalforslag
      .filter(({ punkt }) => (punkter === null ? !avgjort.has(punkt) : punkter.includes(punkt)))
      .map((v) => somVedtakspunkt(vunnet, { fra: forslag, ...v })),
  ];
};

const hodet = ({ votering, vedtak, organ, dato, saksnummer, forslag, merknader }: VunnetVotering) => ({
  vedtak,
  tittel: forslag.tittel,
  organ,
  dato,
  saksnummer,
  merknader,
  votering,
  forslag: forslag.id,
});

interface Forslagspunkt extends Verbalforslag {
  readonly fra: Forslag;
}

/** The points of the forslag and of what it builds on, but those that are settled by a vote of their own. */
const punktene = (hp: Handlingsprogram, forslag: Forslag): readonly Forslagspunkt[] => {
  const punkter = new Map<Punkt, Forslagspunkt>();
  for (const fra of medGrunnlaget(hp, forslag)) {
    const avgjort = avgjortePunkter(hp, fra.id);
    for (const verbal of fra.verbalforslag)
      if (!avgjort.has(verbal.punkt)) punkter.set(verbal.punkt, { fra, ...verbal });
  }
  return [...punkter.values()];
};

const somVedtakspunkt = (
  { vedtak, organ, dato }: VunnetVotering,
  { fra, punkt, tittel, tekst, delpunkter, avslutter, flytter, senderTilbake }: Forslagspunkt,
): VedtakEvent => ({
  type: 'VedtakspunktVedtatt',
  data: {
    vedtak,
    organ,
    dato,
    punkt,
    tittel,
    tekst,
    tekstform: 'full',
    gruppe: null,
    forslagsstillere: forslagsstillerne(fra),
    referanser: [],
    delpunkter,
    avslutter: avslutter ?? [],
    flytter: flytter ?? [],
    senderTilbake: senderTilbake ?? [],
    kildeLinje: null,
    kildeLinjeSlutt: null,
  },
});

const forslagsstillerne = ({ partier, medlemmer }: Forslag): string | null =>
  [...partier, ...medlemmer.filter((m) => !partier.includes(m.parti ?? '')).map((m) => m.navn)].join('/') ||
  null;
