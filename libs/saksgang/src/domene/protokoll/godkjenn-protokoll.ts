import { ok, refusal, refused, type Command, type Decide, type RefusalOf } from '@saksgang/kernel';
import type { ProtokollGodkjent } from '../behandling/behandling.events';
import { HandlingsprogrammetFinnesIkke, somHandlingsprogram } from '../sak/sak.refusals';
import type { Handlingsprogram, Sak } from '../sak/sak.state';
import type { Organ } from '../vedtak/vedtak';
import { protokollenErGodkjent } from './godkjent-protokoll';
import { ProtokolldagMangler, ProtokollenErGodkjent } from './protokoll.refusals';
import { partierUtenNavn } from './stemmer-uten-navn';

/**
 * Approves the protokoll of a body's treatment of the sak, and locks it. `sjekksum` is the one of the protokoll that was
 * read, when it is given; the handler makes the protokoll from the streams anew, so that what is approved is what the
 * facts give, and nothing that a client made.
 */
export type GodkjennProtokoll = Command<
  'GodkjennProtokoll',
  { readonly organ: Organ; readonly godkjentAv: readonly string[]; readonly sjekksum: string | null },
  {
    /** SHA-256 of the protokoll as the facts give it now; null when the body has not treated the sak. */
    readonly sjekksum: string | null;
  }
>;

export const ProtokollenManglerGodkjenner = refusal(
  'ProtokollenManglerGodkjenner',
  'ugyldig',
  'Det står ikke hvem som godkjenner protokollen. Oppgi møtelederen eller dem som er valgt til å underskrive.',
);

export const OrganetHarIkkeBehandletSaken = refusal(
  'OrganetHarIkkeBehandletSaken',
  'i-konflikt',
  'Organet har ikke behandlet saken, og har ingen protokoll å godkjenne. Kontroller organet.',
);

export const SakenErIkkeFerdigBehandlet = refusal(
  'SakenErIkkeFerdigBehandlet',
  'i-konflikt',
  'Organet er ikke ferdig med saken: noe er ikke stemt over. Før det som gjenstår, og godkjenn protokollen etterpå.',
  { regel: 'R32', hjemmel: 'kommuneloven § 11-4' },
);

export const PartistemmeneManglerNavn = refusal(
  'PartistemmeneManglerNavn',
  'strider-mot-regel',
  (partier: readonly string[]) =>
    `Protokollen sier ikke hvem som stemte hva i et parti som delte seg (${partier.join(', ')}). Før navnene på voteringen, og godkjenn protokollen etterpå.`,
  { regel: 'R31', hjemmel: 'kommuneloven § 11-4' },
);

export const ProtokollenErFraEtDokument = refusal(
  'ProtokollenErFraEtDokument',
  'i-konflikt',
  'Vedtaket er etterregistrert fra et dokument, og protokollen er godkjent utenfor Saksgang. Den gjengis her som den er ført.',
);

export const ProtokollenErEndret = refusal(
  'ProtokollenErEndret',
  'foreldet',
  'Protokollen er en annen enn den du har lest. Hent den på nytt, les den og godkjenn den som står nå.',
);

export const godkjennProtokollRefusals = [
  HandlingsprogrammetFinnesIkke,
  ProtokollenErGodkjent,
  ProtokollenManglerGodkjenner,
  ProtokollenErFraEtDokument,
  SakenErIkkeFerdigBehandlet,
  OrganetHarIkkeBehandletSaken,
  PartistemmeneManglerNavn,
  ProtokollenErEndret,
  ProtokolldagMangler,
] as const;

export const godkjennProtokoll: Decide<
  GodkjennProtokoll,
  Sak,
  ProtokollGodkjent,
  RefusalOf<typeof godkjennProtokollRefusals>
> = ({ data: { organ, godkjentAv, sjekksum: lest }, meta, grunnlag: { sjekksum } }, sak) => {
  const funnet = somHandlingsprogram(sak);
  if (!funnet.ok) return funnet;
  const hp = funnet.value;
  if (protokollenErGodkjent(hp, organ)) return refused(ProtokollenErGodkjent());
  if (godkjentAv.length === 0) return refused(ProtokollenManglerGodkjenner());
  if (erFraDokument(hp, organ)) return refused(ProtokollenErFraEtDokument());
  if (erUnderBehandling(hp, organ)) return refused(SakenErIkkeFerdigBehandlet());
  if (sjekksum === null) return refused(OrganetHarIkkeBehandletSaken());
  const utenNavn = partierUtenNavnI(hp, organ);
  if (utenNavn.length > 0) return refused(PartistemmeneManglerNavn(utenNavn));
  if (lest !== null && lest !== sjekksum) return refused(ProtokollenErEndret());
  if (meta.skjedde === null) return refused(ProtokolldagMangler());
  return ok([{ type: 'ProtokollGodkjent', data: { organ, dato: meta.skjedde, godkjentAv, sjekksum } }]);
};

/** What a document tells of is approved there; what the body has done here with the sak since, is not. */
const erFraDokument = ({ vedtak, behandling }: Handlingsprogram, organ: Organ): boolean => {
  const behandletHer = behandling.tattTilBehandling?.organ === organ || behandling.gjenopptatt === organ;
  return !behandletHer && [...vedtak.values()].some((v) => v.organ === organ && v.etterregistrert);
};

/**
 * A body that recommends is done when its innstilling, its uttalelse or its postponement lets go of the sak. Kommunestyret
 * keeps it until the budget is adopted and every forslag that was there has got its fate.
 */
const erUnderBehandling = (
  { behandling, forslag, budsjettvedtak }: Handlingsprogram,
  organ: Organ,
): boolean => {
  const tatt = behandling.tattTilBehandling;
  if (tatt?.organ !== organ) return false;
  const uavgjort = tatt.forslag.some((id) => forslag.get(id)?.status === 'fremmet');
  return organ !== 'kommunestyret' || budsjettvedtak === null || uavgjort;
};

const partierUtenNavnI = ({ behandling }: Handlingsprogram, organ: Organ): readonly string[] => [
  ...new Set(
    [...behandling.voteringer.values()].filter((v) => v.organ === organ).flatMap((v) => partierUtenNavn(v)),
  ),
];
