import { tilgangCommands, tilgangsregister } from '@saksgang/innlogging';
import {
  fold,
  type AnyCommand,
  type Dato,
  type Event,
  type Evolution,
  type ForslagId,
  type OppdragId,
  type Punkt,
  type Refusal,
  type RefusalType,
  type Result,
  type SakId,
  type Uuid,
  type VedtakId,
  type Workflow,
} from '@saksgang/kernel';
import {
  besetningAv,
  brevtidI,
  erAvsluttet,
  foerAnsvarWorkflow,
  fordelTilRollenWorkflow,
  oppdrag,
  oppdragCommands,
  oppdragPaa,
  registrerOppdragWorkflow,
  rolleCommands,
  rollenoekkel,
  rolleregister,
  lovfristCommands,
  lovfristvarslene,
  ukebrevCommands,
  ukebrevene,
  utsettOppdragWorkflow,
  vikarenePaa,
  type Oppdrag,
} from '@saksgang/oppfoelging';
import {
  kommune,
  kommuneCommands,
  moete,
  moetebilde,
  moeteCommands,
  moetedag,
  organ,
  organCommands,
  sak,
  sakCommands,
  sammensetningPaa,
  kontroll,
  kontrollCommands,
  spoersmaalCommands,
  spoersmaalene,
  type Moetebilde,
} from '@saksgang/saksgang';
import { skjerming, skjermingCommands } from '@saksgang/skjerming';
import { kommando, recorded, type Omstendigheter } from '@saksgang/testing';
import { ANNEN_SAK, HP_SAK, LOVFRIST, MOETE, OPPDRAG, ROLLER, SKJERMING, TILGANGER, UKEBREV } from './ord';
import { ORGAN } from './organer-og-moeter';

export const KOMMANDOER = {
  ...kommuneCommands,
  ...organCommands,
  ...moeteCommands,
  ...sakCommands,
  ...oppdragCommands,
  ...rolleCommands,
  ...ukebrevCommands,
  ...lovfristCommands,
  ...spoersmaalCommands,
  ...skjermingCommands,
  ...tilgangCommands,
  ...kontrollCommands,
};
export type Kommandotype = keyof typeof KOMMANDOER;

/** A wish to one stream: what is asked, by whom, of what day. */
export interface Trekk {
  readonly stream: string;
  readonly type: Kommandotype;
  readonly data: unknown;
  readonly omstendigheter: Omstendigheter;
}

export interface Steg {
  readonly trekk: Trekk;
  readonly foer: unknown;
  readonly etter: unknown;
  readonly svar: Result<readonly Event[], Refusal>;
  /** The same command decided once more, on the same state. */
  readonly omigjen: Result<readonly Event[], Refusal>;
  readonly liste: readonly RefusalType[];
}

interface Gjentakelse {
  readonly tidligere: OppdragId;
}

interface Punktadresse {
  readonly sak: SakId;
  readonly vedtak: VedtakId;
  readonly punkt: Punkt;
}

/** What is decided by who is in the meeting. */
const IMOETET: ReadonlySet<Kommandotype> = new Set([
  'TaSakTilBehandling',
  'GjenopptaSak',
  'AvgjoerHabilitet',
  'RegistrerVotering',
]);

/** What is decided by the reglement of the kommune. */
const UNDER_REGLEMENTET: ReadonlySet<Kommandotype> = new Set([
  'FremmeForslag',
  'EndreForslag',
  'SlaaSammenForslag',
  'DelForslag',
]);

type Sakstilstand = typeof sak.initialState;

/** The streams of one kommune, each with its facts. */
export const STREAMS = [
  'kommune',
  ORGAN,
  MOETE,
  HP_SAK,
  'spoersmaal',
  'kontroll',
  ANNEN_SAK,
  ROLLER,
  UKEBREV,
  SKJERMING,
  TILGANGER,
  LOVFRIST,
  ...OPPDRAG,
] as const;

const evolusjonFor = (stream: string): Evolution<unknown, Event> => {
  const somOppdrag = OPPDRAG.some((id) => id === stream);
  return (EGNE.get(stream) ?? (somOppdrag ? oppdrag : sak)) as Evolution<unknown, Event>;
};

/** The streams that are there once. */
const EGNE: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['kommune', kommune],
  [ORGAN, organ],
  [MOETE, moete],
  ['spoersmaal', spoersmaalene],
  ['kontroll', kontroll],
  [ROLLER, rolleregister],
  [UKEBREV, ukebrevene],
  [SKJERMING, skjerming],
  [TILGANGER, tilgangsregister],
  [LOVFRIST, lovfristvarslene],
]);

const arbeidsflyteneVed = (stream: string): readonly Workflow[] => {
  if (stream === HP_SAK || stream === ANNEN_SAK) return [registrerOppdragWorkflow, utsettOppdragWorkflow];
  if (stream === ROLLER) return [fordelTilRollenWorkflow];
  return OPPDRAG.some((id) => id === stream) ? [foerAnsvarWorkflow] : [];
};

/** A kommune with an HP, another sak and the oppdrag that follow, in which commands are decided one after the other. */
export class Verden {
  private readonly hendelser = new Map<string, readonly Event[]>();
  private readonly tilstander = new Map<string, unknown>();
  readonly steg: Steg[] = [];

  gjoer(trekk: Trekk): Steg {
    const { stream, type, data, omstendigheter } = trekk;
    const evolusjon = evolusjonFor(stream);
    const foer = this.tilstand(stream);
    const grunnlag = this.grunnlagFor(type, data);
    const spurt = kommando<AnyCommand>(type, data, { ...omstendigheter, grunnlag });
    const { decide, refusals: liste } = KOMMANDOER[type];
    const avgjoer = decide as (command: AnyCommand, state: unknown) => Steg['svar'];
    const svar = avgjoer(spurt, foer);
    const nye = svar.ok ? svar.value : [];
    const etter = nye.reduce(evolusjon.evolve, foer);
    this.hendelser.set(stream, [...(this.hendelser.get(stream) ?? []), ...nye]);
    this.tilstander.set(stream, etter);
    const steg = { trekk, foer, etter, svar, omigjen: avgjoer(spurt, foer), liste };
    this.steg.push(steg);
    this.foelgOpp(stream, nye);
    return steg;
  }

  tilstand(stream: string): unknown {
    return this.tilstander.get(stream) ?? evolusjonFor(stream).initialState;
  }

  /** The state as a process that starts now would have it. */
  foldet(stream: string): unknown {
    return fold(evolusjonFor(stream), this.hendelser.get(stream) ?? []);
  }

  /**
   * The oppdrag that follow from a vedtak are registered at once (R21), and wait with it (R41); whoever has the role of
   * one, has the oppdrag.
   */
  private foelgOpp(stream: string, hendelser: readonly Event[]): void {
    for (const hendelse of hendelser)
      for (const arbeidsflyt of arbeidsflyteneVed(stream))
        for (const svar of arbeidsflyt.react(recorded(hendelse as never, { stream: `sak-lier.${stream}` }))) {
          if (svar.kind !== 'send') continue;
          const data = svar.data as { readonly oppdrag: OppdragId };
          if (OPPDRAG.includes(data.oppdrag))
            this.gjoer({
              stream: svar.type in rolleCommands ? ROLLER : data.oppdrag,
              type: svar.type as Kommandotype,
              data,
              omstendigheter: { rolle: 'system' },
            });
        }
  }

  /** The open oppdrag of a role, as each of them says. */
  private aapnePaa(rolle: string): readonly unknown[] {
    const register = this.tilstand(ROLLER) as typeof rolleregister.initialState;
    return oppdragPaa(register, rolle).flatMap((id) => {
      const o = this.tilstand(id) as Oppdrag;
      if (!o.finnes || erAvsluttet(o) || !o.ansvarlig) return [];
      const { rolle: egen, person } = o.ansvarlig;
      if (rollenoekkel(egen) !== rollenoekkel(rolle)) return [];
      return [{ oppdrag: id, punkt: o.punkt, tittel: o.tittel, person }];
    });
  }

  /** What is decided by who has which role. */
  private rollegrunnlag(type: Kommandotype, data: unknown): unknown {
    const register = this.tilstand(ROLLER) as typeof rolleregister.initialState;
    if (type === 'FordelOppdrag') return besetningAv(register, (data as { ansvarlig: string }).ansvarlig);
    if (type === 'PaabegynnPaaminnelse') {
      const { varslingsplaner: planer } = this.tilstand('kommune') as typeof kommune.initialState;
      return { planer, vikarer: vikarenePaa(register, '2025-12-01' as Dato) };
    }
    if (type === 'FoerAnsvar') {
      const funnet = this.tilstand((data as { oppdrag: OppdragId }).oppdrag) as Oppdrag | Sakstilstand;
      return 'finnes' in funnet && funnet.finnes ? { ansvarlig: funnet.ansvarlig } : null;
    }
    return { aapne: this.aapnePaa((data as { rolle: string }).rolle) };
  }

  /** What the handlers fetch from other streams, and put in the command. */
  private grunnlagFor(type: Kommandotype, data: unknown): unknown {
    const { delegasjoner, finnes, reglementer } = this.tilstand('kommune') as typeof kommune.initialState;
    if (type === 'PaabegynnLovfristvarsel') return { klokken: '08:00', person: 'person-7', vikarer: [] };
    if (type === 'PaabegynnUkebrev') return brevtidI(this.tilstand('kommune') as typeof kommune.initialState);
    if (type === 'StartRullering') return { kommunenFinnes: finnes };
    if (type === 'RegistrerAdministrativBudsjettjustering')
      return { delegasjon: delegasjoner.get((data as { delegasjon: Uuid }).delegasjon) ?? null };
    if (type === 'RegistrerOppdrag') {
      const { sak: id, vedtak, punkt } = data as Punktadresse;
      const funnet = this.tilstand(id) as Sakstilstand;
      return funnet.slag === 'ingen' ? null : (funnet.vedtak.get(vedtak)?.utsatt.get(punkt) ?? null);
    }
    if (type === 'BesvarKontrollfunn' || type === 'ImporterDokument')
      return { hpFinnes: (this.tilstand(HP_SAK) as Sakstilstand).slag === 'handlingsprogram' };
    if (type === 'StillBudsjettspoersmaal') {
      const hp = this.tilstand(HP_SAK) as Sakstilstand;
      const { forslag } = data as { readonly forslag: ForslagId | null };
      const hpFinnes = hp.slag === 'handlingsprogram';
      return {
        hpFinnes,
        forslagetFinnes: forslag === null || (hpFinnes && hp.forslag.has(forslag)),
        reglement: reglementer.at(-1) ?? null,
        moetedag: this.moetedagen(data),
      };
    }
    if (type in rolleCommands || type === 'FordelOppdrag' || type === 'PaabegynnPaaminnelse')
      return this.rollegrunnlag(type, data);
    if (type in organCommands || type in moeteCommands) return this.moetegrunnlag(type, data);
    if (
      type === 'AvsluttOppdrag' ||
      type === 'GjenaapneOppdrag' ||
      type === 'FlyttFrist' ||
      type === 'SendOppdragTilbake' ||
      type === 'AvslaaFristforslag' ||
      type === 'KnyttVedtak'
    )
      return { vedtakspunkt: this.vedtakspunktet(data as Punktadresse) };
    if (type === 'BekreftGjentattBestilling' || type === 'AvvisGjentattBestilling') {
      const funnet = this.tilstand((data as Gjentakelse).tidligere) as typeof oppdrag.initialState;
      return { tidligere: funnet.finnes ? { vedtak: funnet.vedtak, vedtaksdato: funnet.vedtaksdato } : null };
    }
    if (type === 'GodkjennProtokoll') return { sjekksum: 'a'.repeat(64) };
    if (type === 'FremmeMindretallsanke')
      return { reglement: reglementer.at(-1) ?? null, organtype: null, sammensetning: null };
    if (type === 'KrevLovlighetskontroll')
      return {
        kommunestyret: sammensetningPaa(
          this.tilstand(ORGAN) as typeof organ.initialState,
          '2025-12-01' as Dato,
        ),
      };
    if (UNDER_REGLEMENTET.has(type))
      return { reglement: reglementer.at(-1) ?? null, moetedag: this.moetedagen(data) };
    if (IMOETET.has(type)) return { moete: this.moetet(type, data) };
    return null;
  }

  private moetet(type: Kommandotype, data: unknown): Moetebilde | null {
    const hp = this.tilstand(HP_SAK) as Sakstilstand;
    const derSakenErTattOpp = hp.slag === 'handlingsprogram' ? hp.behandling.tattTilBehandling?.moete : null;
    const moeteId =
      type === 'TaSakTilBehandling' ? (data as { readonly moete: unknown }).moete : derSakenErTattOpp;
    return moeteId === MOETE ? moetebilde(this.tilstand(MOETE) as typeof moete.initialState) : null;
  }

  private moetedagen(data: unknown): Dato | null {
    const { moete: id } = data as { readonly moete?: unknown };
    return id === MOETE ? moetedag(this.tilstand(MOETE) as typeof moete.initialState) : null;
  }

  private moetegrunnlag(type: Kommandotype, data: unknown): unknown {
    const organet = this.tilstand(ORGAN) as typeof organ.initialState;
    const moetet = this.tilstand(MOETE) as typeof moete.initialState;
    const innkalling = moetet.slag === 'ingen' ? null : moetet.innkalling;
    const { sak: sakId, moete: moeteId, dato } = data as { sak: string; moete: unknown; dato: Dato };
    if (type === 'TildelSaksnummer') {
      const { slag } = this.tilstand(sakId) as Sakstilstand;
      return { sakenFinnes: slag !== 'ingen', moete: moeteId === MOETE ? innkalling : null };
    }
    const sammensetning = (dag: Dato) => sammensetningPaa(organet, dag);
    if (type === 'InnkallMoete')
      return { organ: organet.organ, antallMedlemmer: sammensetning(dato)?.medlemmer.length ?? null };
    return { sammensetning: innkalling && sammensetning(innkalling.dato) };
  }

  private vedtakspunktet(adresse: Punktadresse) {
    const tilstand = this.tilstand(adresse.sak) as Sakstilstand;
    const vedtak = tilstand.slag === 'ingen' ? undefined : tilstand.vedtak.get(adresse.vedtak);
    const punkt = vedtak?.punkter.get(adresse.punkt);
    if (!vedtak || !punkt) return null;
    const { avslutter, senderTilbake } = punkt;
    return { organ: vedtak.organ, dato: vedtak.dato, avslutter, senderTilbake };
  }
}
