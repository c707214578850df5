import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CommandRunner, deriveUuid, type BusCommand, type Receipt } from '@saksgang/commands';
import { asked } from '@saksgang/http';
import {
  skrivDato,
  type AnyCommand,
  type CommandId,
  type CommandMeta,
  type Dato,
  type HpPeriode,
  type KommuneId,
  type OppdragId,
  type Uuid,
  type View,
} from '@saksgang/kernel';
import {
  ForeslaaNyFristCommand,
  oppdrag,
  oppdragStream,
  RapporterStatusCommand,
  RapporterUtfoertCommand,
} from '@saksgang/oppfoelging';
import { ReadStore } from '@saksgang/read-store';
import { oppdragene, oppdragsregister, type Oppdragsrad, type RegistrertOppdrag } from '@saksgang/register';
import type { LestSkjema, Skjemarad } from '../skjema/les-skjema';
import { endringerSiden, somSetning } from './endringer';
import { avslaget, navnene, ordrene, sagt, type Ordre } from './ordrer';

/** What becomes of a row; `foeres` is what would, were it not only tried. */
export type Utfall = 'foeres' | 'foert' | 'foert-foer' | 'konflikt' | 'feil';

export interface Radsvar {
  /** Its number in the sheet, as the spreadsheet shows it. */
  readonly rad: number;
  readonly oppdrag: OppdragId | null;
  /** `3.23 a`; null when it is not known which oppdrag the row is about. */
  readonly punkt: string | null;
  readonly tittel: string | null;
  readonly utfall: Utfall;
  readonly meldinger: readonly string[];
}

/** What became of a whole sheet. */
export interface Statusskjemasvar {
  readonly kommune: KommuneId;
  readonly hp: HpPeriode;
  readonly sendtUt: Dato;
  /** SHA-256 of the file, in hex. */
  readonly fil: string;
  /** Nothing was written. */
  readonly proev: boolean;
  readonly antall: Readonly<Record<Utfall | 'tomme', number>>;
  readonly rader: readonly Radsvar[];
}

/** Command ids of rows lie in a space of their own (a fixed, random UUID). */
const RADER = 'b9d7c1e4-6a0f-4f0e-8d35-2c9b7e41a6f3' as Uuid;

interface Bilde {
  readonly oppdragene: ReadonlyMap<OppdragId, RegistrertOppdrag>;
  readonly hendelser: ReadonlyMap<OppdragId, readonly Oppdragsrad[]>;
}

const radene: View<Oppdragsrad[], Oppdragsrad> = {
  initial: () => [],
  evolve: (alle, rad) => {
    alle.push(rad);
    return alle;
  },
};

/** Carries out a sheet that has come back: each row as its own commands, or only says what they would do. */
@Injectable()
export class FoerStatusskjema {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
    private readonly readStore: ReadStore,
  ) {}

  async foer(skjema: LestSkjema, fil: string, proev: boolean, meta: CommandMeta): Promise<Statusskjemasvar> {
    const bilde = this.bildet(skjema.kommune);
    const rader: Radsvar[] = [];
    for (const rad of skjema.rader) {
      const registrert = rad.oppdrag === null ? undefined : bilde.oppdragene.get(rad.oppdrag);
      const egen = registrert?.registrert.hp === skjema.hp ? registrert : undefined;
      const kilde = {
        dokument: `Statusskjema sendt ut ${skrivDato(skjema.dag)}, SHA-256 ${fil}`,
        linje: rad.nr,
      };
      const [utfall, meldinger] = await this.raden(rad, egen, bilde, skjema, { ...meta, kilde }, proev);
      rader.push({
        rad: rad.nr,
        oppdrag: rad.oppdrag,
        punkt: egen ? `${egen.registrert.punkt} ${egen.registrert.delpunkt}` : null,
        tittel: egen?.registrert.tittel ?? null,
        utfall,
        meldinger,
      });
    }
    const { kommune, hp, dag, tomme } = skjema;
    const antall = { foeres: 0, foert: 0, 'foert-foer': 0, konflikt: 0, feil: 0, tomme };
    for (const { utfall } of rader) antall[utfall]++;
    return { kommune, hp, sendtUt: dag, fil, proev, antall, rader };
  }

  private bildet(kommune: KommuneId): Bilde {
    const asOf = { gjelder: null, kjent: null };
    const { visning } = this.readStore.read(oppdragsregister, kommune, kommune, radene, asOf);
    const hendelser = new Map<OppdragId, Oppdragsrad[]>();
    for (const rad of visning) {
      const egne = hendelser.get(rad.id);
      if (egne) egne.push(rad);
      else hendelser.set(rad.id, [rad]);
    }
    return { oppdragene: visning.reduce(oppdragene.evolve, oppdragene.initial()), hendelser };
  }

  private async raden(
    rad: Skjemarad,
    registrert: RegistrertOppdrag | undefined,
    bilde: Bilde,
    { kommune, dag }: LestSkjema,
    meta: CommandMeta,
    proev: boolean,
  ): Promise<readonly [Utfall, readonly string[]]> {
    if ('feil' in rad) return ['feil', rad.feil];
    const feil = (hva: string) => ['feil', [`Rad ${rad.nr}, ${hva}`]] as const;
    if (!registrert || rad.utsendt > registrert.revisjon)
      return feil('kolonne Oppdrags-id: oppdraget finnes ikke slik det ble sendt ut. Hent et nytt skjema.');
    const ider = navnene(rad.meldt).map(
      (navn) => deriveUuid(RADER, [kommune, rad.oppdrag, rad.utsendt, navn].join('\n')) as CommandId,
    );
    const stream = oppdragStream(kommune, rad.oppdrag);
    const gjort: (Receipt | null)[] = [];
    for (const id of ider) gjort.push(await this.runner.receiptOf(stream, oppdrag, id));
    if (gjort.every((g) => g !== null))
      return ['foert-foer', ['Det samme er ført før, og er ikke ført på nytt.']];
    const egne = new Set(gjort.flatMap((g) => (g ? g.events.map((_, i) => g.revision - i) : [])));
    const endringer = endringerSiden(bilde.hendelser.get(rad.oppdrag) ?? [], rad.utsendt, egne);
    if (endringer.length > 0)
      return [
        'konflikt',
        [
          `Rad ${rad.nr}: oppdraget er endret etter at skjemaet ble sendt ut ${skrivDato(dag)}, og raden er ikke ført. ` +
            `Endret: ${endringer.map(somSetning).join('; ')}. Hent et nytt skjema, og meld på nytt om det fortsatt gjelder.`,
        ],
      ];
    const oensket = ordrene(rad.meldt, registrert.tilstand.status);
    if ('feil' in oensket) return feil(oensket.feil);
    const igjen = oensket.ordrer.flatMap((ordre, i) => {
      const id = ider[i];
      return id === undefined || gjort[i] ? [] : [{ ordre, id }];
    });
    const avslag = avslaget(
      igjen.map(({ ordre }) => ordre),
      registrert.tilstand,
      meta,
    );
    if (avslag) return feil(avslag.melding);
    if (proev) return ['foeres', igjen.map(({ ordre }) => sagt(ordre))];
    return this.send(rad, igjen, meta, Math.max(registrert.revisjon, ...egne));
  }

  /** Each only on the version that was looked at, or on the one that the command before it made. */
  private async send(
    { nr, oppdrag: id }: { readonly nr: number; readonly oppdrag: OppdragId },
    ordrer: readonly { readonly ordre: Ordre; readonly id: CommandId }[],
    meta: CommandMeta,
    revisjon: number,
  ): Promise<readonly [Utfall, readonly string[]]> {
    const foert: string[] = [];
    let forventetRevisjon = revisjon;
    for (const { ordre, id: kommando } of ordrer) {
      const svar = await this.bus.execute(
        kommandoen(id, ordre, { ...meta, id: kommando, forventetRevisjon }),
      );
      if (!svar.ok)
        return [
          svar.refusal.kind === 'foreldet' || svar.refusal.kind === 'i-konflikt' ? 'konflikt' : 'feil',
          [...foert, `Rad ${nr}: ikke ført: ${sagt(ordre)} ${svar.refusal.melding}`],
        ];
      forventetRevisjon = svar.value.revision;
      foert.push(sagt(ordre));
    }
    return ['foert', foert];
  }
}

const kommandoen = (id: OppdragId, ordre: Ordre, meta: CommandMeta): BusCommand<AnyCommand> => {
  switch (ordre.type) {
    case 'RapporterStatus':
      return new RapporterStatusCommand(id, asked('RapporterStatus', ordre.data, meta));
    case 'RapporterUtfoert':
      return new RapporterUtfoertCommand(id, asked('RapporterUtfoert', ordre.data, meta));
    case 'ForeslaaNyFrist':
      return new ForeslaaNyFristCommand(id, asked('ForeslaaNyFrist', ordre.data, meta));
  }
};
