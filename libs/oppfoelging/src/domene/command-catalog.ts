import type { Decide, Event, Refusal, RefusalType } from '@saksgang/kernel';
import type { LovfristEvent } from './lovfrist/lovfrist.events';
import type { Lovfristvarslene } from './lovfrist/lovfristvarsler';
import {
  paabegynnLovfristvarsel,
  paabegynnLovfristvarselRefusals,
} from './lovfrist/paabegynn-lovfristvarsel';
import {
  registrerLovfristvarsel,
  registrerLovfristvarselRefusals,
} from './lovfrist/registrer-lovfristvarsel';
import { avslaaFristforslag, avslaaFristforslagRefusals } from './oppdrag/avslaa-fristforslag';
import { avsluttOppdrag, avsluttOppdragRefusals } from './oppdrag/avslutt-oppdrag';
import { bekreftFrist, bekreftFristRefusals } from './oppdrag/bekreft-frist';
import { flyttFrist, flyttFristRefusals } from './oppdrag/flytt-frist';
import { fordelOppdrag, fordelOppdragRefusals } from './oppdrag/fordel-oppdrag';
import { foreslaaNyFrist, foreslaaNyFristRefusals } from './oppdrag/foreslaa-ny-frist';
import { gjenaapneOppdrag, gjenaapneOppdragRefusals } from './oppdrag/gjenaapne-oppdrag';
import { leverRapport, leverRapportRefusals } from './oppdrag/lever-rapport';
import { meldAvvik, meldAvvikRefusals } from './oppdrag/meld-avvik';
import {
  meldKanIkkeGjennomfoeres,
  meldKanIkkeGjennomfoeresRefusals,
} from './oppdrag/meld-kan-ikke-gjennomfoeres';
import type { Oppdrag } from './oppdrag/oppdrag';
import type { OppdragEvent } from './oppdrag/oppdrag.events';
import { rapporterEffekt, rapporterEffektRefusals } from './oppdrag/rapporter-effekt';
import { rapporterStatus, rapporterStatusRefusals } from './oppdrag/rapporter-status';
import { rapporterUtfoert, rapporterUtfoertRefusals } from './oppdrag/rapporter-utfoert';
import { registrerOppdrag, registrerOppdragRefusals } from './oppdrag/registrer-oppdrag';
import { sendOppdragTilbake, sendOppdragTilbakeRefusals } from './oppdrag/send-oppdrag-tilbake';
import { rettRapport, rettRapportRefusals } from './oppdrag/rett-rapport';
import { settFrist, settFristRefusals } from './oppdrag/sett-frist';
import { settOppdragPaaVent, settOppdragPaaVentRefusals } from './oppdrag/sett-oppdrag-paa-vent';
import { taOppdragAvVent, taOppdragAvVentRefusals } from './oppdrag/ta-oppdrag-av-vent';
import { trekkRapport, trekkRapportRefusals } from './oppdrag/trekk-rapport';
import { avvisGjentattBestilling, avvisGjentattBestillingRefusals } from './opphav/avvis-gjentatt-bestilling';
import {
  bekreftGjentattBestilling,
  bekreftGjentattBestillingRefusals,
} from './opphav/bekreft-gjentatt-bestilling';
import { fjernOpphav, fjernOpphavRefusals } from './opphav/fjern-opphav';
import { foerOpphav, foerOpphavRefusals } from './opphav/foer-opphav';
import { knyttVedtak, knyttVedtakRefusals } from './opphav/knytt-vedtak';
import { besettRolle, besettRolleRefusals } from './rolle/besett-rolle';
import { foerAnsvar, foerAnsvarRefusals } from './rolle/foer-ansvar';
import { fratreRolle, fratreRolleRefusals } from './rolle/fratre-rolle';
import { overleverRolle, overleverRolleRefusals } from './rolle/overlever-rolle';
import type { RolleEvent } from './rolle/rolle.events';
import type { Rolleregister } from './rolle/rolleregister';
import { utpekStedfortreder, utpekStedfortrederRefusals } from './rolle/utpek-stedfortreder';
import { paabegynnUkebrev, paabegynnUkebrevRefusals } from './ukebrev/paabegynn-ukebrev';
import { registrerUkebrev, registrerUkebrevRefusals } from './ukebrev/registrer-ukebrev';
import type { Ukebrevene } from './ukebrev/ukebrev';
import type { UkebrevEvent } from './ukebrev/ukebrev.events';
import { meldFristUtloept, meldFristUtloeptRefusals } from './varsel/meld-frist-utloept';
import { meldRapportUteblitt, meldRapportUteblittRefusals } from './varsel/meld-rapport-uteblitt';
import { meldUendretStatus, meldUendretStatusRefusals } from './varsel/meld-uendret-status';
import { paabegynnPaaminnelse, paabegynnPaaminnelseRefusals } from './varsel/paabegynn-paaminnelse';
import { registrerPaaminnelse, registrerPaaminnelseRefusals } from './varsel/registrer-paaminnelse';

interface Entry<State, E extends Event> {
  readonly decide: Decide<never, State, E, Refusal>;
  readonly refusals: readonly RefusalType[];
}

/** Every command that an oppdrag may meet: how it is decided, and how it may be refused. */
export const oppdragCommands = {
  RegistrerOppdrag: { decide: registrerOppdrag, refusals: registrerOppdragRefusals },
  FordelOppdrag: { decide: fordelOppdrag, refusals: fordelOppdragRefusals },
  SettFrist: { decide: settFrist, refusals: settFristRefusals },
  BekreftFrist: { decide: bekreftFrist, refusals: bekreftFristRefusals },
  ForeslaaNyFrist: { decide: foreslaaNyFrist, refusals: foreslaaNyFristRefusals },
  FlyttFrist: { decide: flyttFrist, refusals: flyttFristRefusals },
  AvslaaFristforslag: { decide: avslaaFristforslag, refusals: avslaaFristforslagRefusals },
  RapporterStatus: { decide: rapporterStatus, refusals: rapporterStatusRefusals },
  RapporterUtfoert: { decide: rapporterUtfoert, refusals: rapporterUtfoertRefusals },
  RapporterEffekt: { decide: rapporterEffekt, refusals: rapporterEffektRefusals },
  LeverRapport: { decide: leverRapport, refusals: leverRapportRefusals },
  RettRapport: { decide: rettRapport, refusals: rettRapportRefusals },
  TrekkRapport: { decide: trekkRapport, refusals: trekkRapportRefusals },
  MeldAvvik: { decide: meldAvvik, refusals: meldAvvikRefusals },
  MeldKanIkkeGjennomfoeres: { decide: meldKanIkkeGjennomfoeres, refusals: meldKanIkkeGjennomfoeresRefusals },
  AvsluttOppdrag: { decide: avsluttOppdrag, refusals: avsluttOppdragRefusals },
  GjenaapneOppdrag: { decide: gjenaapneOppdrag, refusals: gjenaapneOppdragRefusals },
  SendOppdragTilbake: { decide: sendOppdragTilbake, refusals: sendOppdragTilbakeRefusals },
  SettOppdragPaaVent: { decide: settOppdragPaaVent, refusals: settOppdragPaaVentRefusals },
  TaOppdragAvVent: { decide: taOppdragAvVent, refusals: taOppdragAvVentRefusals },
  FoerOpphav: { decide: foerOpphav, refusals: foerOpphavRefusals },
  FjernOpphav: { decide: fjernOpphav, refusals: fjernOpphavRefusals },
  KnyttVedtak: { decide: knyttVedtak, refusals: knyttVedtakRefusals },
  BekreftGjentattBestilling: {
    decide: bekreftGjentattBestilling,
    refusals: bekreftGjentattBestillingRefusals,
  },
  AvvisGjentattBestilling: { decide: avvisGjentattBestilling, refusals: avvisGjentattBestillingRefusals },
  PaabegynnPaaminnelse: { decide: paabegynnPaaminnelse, refusals: paabegynnPaaminnelseRefusals },
  RegistrerPaaminnelse: { decide: registrerPaaminnelse, refusals: registrerPaaminnelseRefusals },
  MeldUendretStatus: { decide: meldUendretStatus, refusals: meldUendretStatusRefusals },
  MeldFristUtloept: { decide: meldFristUtloept, refusals: meldFristUtloeptRefusals },
  MeldRapportUteblitt: { decide: meldRapportUteblitt, refusals: meldRapportUteblittRefusals },
} as const satisfies Readonly<Record<string, Entry<Oppdrag, OppdragEvent>>>;

/** Every command by which it is kept who has which role. */
export const rolleCommands = {
  BesettRolle: { decide: besettRolle, refusals: besettRolleRefusals },
  OverleverRolle: { decide: overleverRolle, refusals: overleverRolleRefusals },
  FratreRolle: { decide: fratreRolle, refusals: fratreRolleRefusals },
  UtpekStedfortreder: { decide: utpekStedfortreder, refusals: utpekStedfortrederRefusals },
  FoerAnsvar: { decide: foerAnsvar, refusals: foerAnsvarRefusals },
} as const satisfies Readonly<Record<string, Entry<Rolleregister, RolleEvent>>>;

/** Every command by which the weekly letters are given. */
export const ukebrevCommands = {
  PaabegynnUkebrev: { decide: paabegynnUkebrev, refusals: paabegynnUkebrevRefusals },
  RegistrerUkebrev: { decide: registrerUkebrev, refusals: registrerUkebrevRefusals },
} as const satisfies Readonly<Record<string, Entry<Ukebrevene, UkebrevEvent>>>;

/** Every command by which it is told that a clock of the law, or of the year wheel, has turned red or is broken. */
export const lovfristCommands = {
  PaabegynnLovfristvarsel: { decide: paabegynnLovfristvarsel, refusals: paabegynnLovfristvarselRefusals },
  RegistrerLovfristvarsel: { decide: registrerLovfristvarsel, refusals: registrerLovfristvarselRefusals },
} as const satisfies Readonly<Record<string, Entry<Lovfristvarslene, LovfristEvent>>>;
