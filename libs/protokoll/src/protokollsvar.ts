import { langDato, medOg, sha256, somDocx, somHtml, type Blokk } from '@saksgang/dokumenter';
import type { Dato, MoeteId, SakId } from '@saksgang/kernel';
import type { Organ, ProtokollGodkjent, VedtakstekstRettet } from '@saksgang/saksgang';
import { blokker } from './modell/blokker';
import type { Moetehendelse, Sakshendelse } from './modell/hendelser';
import { organbehandlinger, type Organbehandling } from './modell/organbehandling';
import { protokoll } from './modell/protokoll';
import type { Protokolldokument } from './modell/protokolldokument';

/** The facts of a sak, and of the meetings where it was treated. */
export interface Protokollgrunnlag {
  readonly kommune: string;
  readonly sak: SakId;
  readonly hendelser: readonly Sakshendelse[];
  readonly moetehendelser: (moete: MoeteId) => Promise<readonly Moetehendelse[]>;
}

export interface Rettelse {
  readonly dato: Dato | null;
  readonly punkt: string;
  readonly fra: string;
  readonly til: string;
}

/** A protokoll as it is asked for. */
export interface Protokollsvar {
  readonly dokument: Protokolldokument;
  /** SHA-256 of the HTML document, in hex: what is approved. */
  readonly sjekksum: string;
  readonly godkjent: Omit<ProtokollGodkjent['data'], 'organ'> | null;
  /** Corrections of the text since the approval; the approved protokoll stands as it was (R20). */
  readonly rettelser: readonly Rettelse[];
  /** The treatments that there are a protokoll of. */
  readonly behandlinger: readonly {
    readonly organ: Organ;
    readonly moete: MoeteId | null;
    readonly dato: Dato | null;
    readonly godkjent: boolean;
  }[];
}

/** The treatment that is asked for: the latest of the body in the meeting; kommunestyret's when no body is named. */
export const valgtBehandling = (
  alle: readonly Organbehandling[],
  organ: Organ | null,
  moete: MoeteId | null,
): Organbehandling | null => {
  const iMoetet = alle.filter((b) => moete === null || b.moete === moete);
  return organ === null
    ? (iMoetet.findLast((b) => b.organ === 'kommunestyret') ?? iMoetet.at(-1) ?? null)
    : (iMoetet.findLast((b) => b.organ === organ) ?? null);
};

/** The protokoll of the treatment that is asked for; null when there is no such treatment. */
export const protokollsvar = async (
  { kommune, sak, hendelser, moetehendelser }: Protokollgrunnlag,
  organ: Organ | null,
  moete: MoeteId | null,
): Promise<Protokollsvar | null> => {
  const alle = organbehandlinger(hendelser);
  const behandling = valgtBehandling(alle, organ, moete);
  if (!behandling) return null;
  const moetet = behandling.moete === null ? [] : await moetehendelser(behandling.moete);
  const dokument = protokoll(hendelser, moetet, { kommune, sak, behandling });
  const { godkjent } = behandling;
  return {
    dokument,
    sjekksum: sha256(protokollSomHtml(dokument)),
    godkjent: godkjent && utenOrgan(godkjent.event.data),
    rettelser: rettelserEtter(behandling, dokument, hendelser),
    behandlinger: alle.map((b) => ({
      organ: b.organ,
      moete: b.moete,
      dato: b.dato,
      godkjent: b.godkjent !== null,
    })),
  };
};

const utenOrgan = ({ dato, godkjentAv, sjekksum }: ProtokollGodkjent['data']) => ({
  dato,
  godkjentAv,
  sjekksum,
});

const rettelserEtter = (
  { godkjent }: Organbehandling,
  { vedtak }: Protokolldokument,
  hendelser: readonly Sakshendelse[],
): readonly Rettelse[] =>
  godkjent === null
    ? []
    : hendelser
        .filter((h) => h.position > godkjent.position)
        .flatMap(({ event, metadata }) =>
          event.type === 'VedtakstekstRettet' && vedtak.some((v) => v.id === event.data.vedtak)
            ? [rettelse(event.data, metadata.skjedde)]
            : [],
        );

const rettelse = ({ punkt, fra, til }: VedtakstekstRettet['data'], dato: Dato | null): Rettelse => ({
  dato,
  punkt,
  fra,
  til,
});

const tittelen = ({ hode }: Protokolldokument): string => `Protokoll: ${hode.tittel}, ${hode.organnavn}`;

/** The document that is approved: the protokoll alone, so that its bytes do not change when it is approved. */
export const protokollSomHtml = (dokument: Protokolldokument): string =>
  somHtml(tittelen(dokument), blokker(dokument));

/** The same protokoll in Word, with the approval and what was corrected since. */
export const protokollSomDocx = ({ dokument, godkjent, rettelser }: Protokollsvar): Uint8Array =>
  somDocx(tittelen(dokument), dokument.hode.dato, [
    ...blokker(dokument),
    ...paategninger({ dokument, godkjent, rettelser }),
  ]);

/** Whether it is approved, by whom, and what was corrected since. */
export const paategninger = ({
  dokument,
  godkjent,
  rettelser,
}: Pick<Protokollsvar, 'dokument' | 'godkjent' | 'rettelser'>): readonly Blokk[] => [
  { slag: 'overskrift', nivaa: 2, tekst: 'Godkjenning' },
  {
    slag: 'avsnitt',
    tekst:
      godkjent === null
        ? ikkeGodkjent(dokument)
        : `Protokollen ble godkjent ${langDato(godkjent.dato)} av ${medOg(godkjent.godkjentAv)}. Sjekksum (SHA-256): ${godkjent.sjekksum}`,
  },
  ...(rettelser.length === 0
    ? []
    : [
        { slag: 'overskrift' as const, nivaa: 2 as const, tekst: 'Rettelser etter godkjenningen' },
        {
          slag: 'liste' as const,
          punkter: rettelser.map(
            ({ dato, punkt, fra, til }) =>
              `Punkt ${punkt}, ${dato === null ? 'dato ikke oppgitt' : langDato(dato)}: fra «${fra}» til «${til}».`,
          ),
        },
      ]),
];

const ikkeGodkjent = ({ vedtak }: Protokolldokument): string =>
  vedtak.some((v) => v.etterregistrert)
    ? 'Vedtaket er gjengitt fra et dokument, som er godkjent utenfor Saksgang.'
    : 'Protokollen er ikke godkjent.';
