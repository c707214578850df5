import type { StoredEvent } from '@saksgang/event-store';
import { erArbeidsdag, plussDager, typeOf, type Dato, type EventMetadata } from '@saksgang/kernel';
import type { OppdragEvent, PaaminnelsePaabegynt } from '@saksgang/oppfoelging';
import type { KommuneEvent } from '@saksgang/saksgang';
import type { Plan } from './forloep';
import { AndreVarsler, erPaaJobb } from './andre-varsler';
import type { Sendt } from './verden';

/** What the log says of an oppdrag, read anew here: the answer does not lean on what it judges. */
interface Fulgt {
  frist: Dato | null;
  versjon: number;
  utsatt: boolean;
  avsluttet: boolean;
  utfoert: boolean;
  ansvarlig: string | null;
  readonly paabegynt: Set<string>;
  readonly sendt: Set<string>;
  readonly utloept: Set<number>;
}

interface Planlagt {
  readonly varsel: string;
  readonly tid: string;
  readonly trinn: number;
}

const OVERORDNEDE = ['byggesak', 'kommunalsjef samfunn', 'kommunedirektøren'];
const KLOKKE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});
/** What clocks in Norway show. */
const vist = (instant: string): string => KLOKKE.format(new Date(instant));

/** The earliest that a kommune may fix. */
const FOERSTE_KLOKKESLETT = '07:00';

const arbeidsdager = (fra: Dato, antall: number): Dato => {
  const retning = Math.sign(antall);
  let dag = fra;
  for (let igjen = Math.abs(antall); igjen > 0;) {
    dag = plussDager(dag, retning);
    if (erArbeidsdag(dag)) igjen--;
  }
  return dag;
};

const sisteFoer = (dag: Dato): Dato => (erArbeidsdag(dag) ? dag : arbeidsdager(dag, -1));

const STANDARD: Plan = { foer: [30, 14, 3], etter: [1, 10, 20], klokken: '08:00' };

const kjenteplaner = new Map<string, readonly Planlagt[]>();
const planen = (frist: Dato, versjon: number, { foer, etter, klokken }: Plan): readonly Planlagt[] => {
  const noekkel = JSON.stringify([frist, versjon, foer, etter, klokken]);
  const kjent = kjenteplaner.get(noekkel);
  if (kjent) return kjent;
  const en = (slag: string, dager: number, dag: Dato, trinn: number): Planlagt => ({
    varsel: `${versjon}-${slag}-${dager}`,
    tid: `${dag} ${klokken}:00`,
    trinn,
  });
  const plan = [
    ...foer.map((n) => en('foer', n, arbeidsdager(frist, -n), 1)),
    en('paa-dagen', 0, sisteFoer(frist), 1),
    ...etter.map((n, i) => en('etter', n, arbeidsdager(frist, n), i + 1)),
  ];
  kjenteplaner.set(noekkel, plan);
  return plan;
};

/** How far after the frist a reminder stands, in working days: what is said of the frist only goes forward. */
const sted = (varsel: string): number => {
  const dager = Number(varsel.split('-').at(-1));
  return varsel.includes('-foer-') ? -dager : dager;
};

const ventes = ({ utsatt, avsluttet, utfoert }: Fulgt): boolean => !utsatt && !avsluttet && !utfoert;

/** How far the reminders of the frist have come. */
const sisteSted = ({ sendt, versjon }: Fulgt): number =>
  Math.max(-Infinity, ...[...sendt].filter((v) => v.startsWith(`${versjon}-`)).map(sted));

/** Holds what happened against what should have happened, and says each difference in words. */
export class Fasit {
  readonly brudd: string[] = [];
  private readonly alle = new Map<string, Fulgt>();
  private plan = STANDARD;
  private readonly andre = new AndreVarsler((...hva) => this.bryt(...hva));

  les(nye: readonly StoredEvent[]): void {
    for (const { stream, type, data, metadata } of nye)
      this.lesEn(
        stream,
        { type: typeOf(type), data } as OppdragEvent | KommuneEvent,
        (metadata as EventMetadata).registrert,
      );
  }

  /** When all has rung that is to ring. What is due while nobody is at work waits until they are. */
  vedRo(naa: string): void {
    const klokken = vist(naa);
    const paaJobb = erPaaJobb(klokken, this.plan.klokken);
    if (paaJobb) this.andre.vedRo(klokken);
    for (const [stream, fulgt] of this.alle) {
      const { frist, versjon } = fulgt;
      if (frist === null || !ventes(fulgt)) continue;
      if (frist < klokken.slice(0, 10) && !fulgt.utloept.has(versjon))
        this.bryt(klokken, stream, `fristen ${frist} gikk stille ut`);
      const sist = planen(frist, versjon, this.plan).findLast(({ tid }) => tid <= klokken);
      if (paaJobb && sist && sisteSted(fulgt) < sted(sist.varsel))
        this.bryt(klokken, stream, `${sist.varsel} kom ikke`);
    }
  }

  /** Each mail once, and once more for each process that died before it could say that it was sent. */
  post(sendt: readonly Sendt[]): void {
    const etterId = new Map<string, Sendt[]>();
    for (const { naar, id } of sendt)
      if (!erPaaJobb(vist(naar), FOERSTE_KLOKKESLETT)) this.bryt(naar, id, 'er sendt mens ingen er på jobb');
    for (const brev of sendt) etterId.set(brev.id, [...(etterId.get(brev.id) ?? []), brev]);
    for (const id of this.andre.foert)
      if (!etterId.has(id)) this.bryt('', id, 'er ført som sendt, og kom aldri');
    for (const [id, brevene] of etterId)
      if (brevene.length > 1 + brevene.slice(0, -1).filter((b) => b.doedeEtterpaa).length)
        this.bryt(brevene.at(-1)?.naar ?? '', id, `er sendt ${brevene.length} ganger`);
    for (const [stream, { sendt: foert }] of this.alle)
      for (const varsel of foert)
        if (!etterId.has(`<${stream.slice(stream.indexOf('-') + 1)}.${varsel}@saksgang>`))
          this.bryt('', stream, `${varsel} er ført som sendt, og kom aldri`);
  }

  private lesEn(stream: string, event: OppdragEvent | KommuneEvent, registrert: string): void {
    if (!/^(oppdrag|kommune)-/.test(stream)) return this.andre.les(stream, event, vist(registrert));
    if (event.type === 'VarslingsplanFastsatt') return void (this.plan = event.data);
    if (event.type === 'KommuneOpprettet') return;
    if (event.type === 'OppdragRegistrert') {
      const frist = event.data.frist?.dato ?? null;
      return void this.alle.set(stream, { ...UROERT(), frist });
    }
    const fulgt = this.alle.get(stream);
    if (!fulgt) return this.bryt(registrert, stream, 'er ikke registrert');
    switch (event.type) {
      case 'OppdragFordelt':
        return void (fulgt.ansvarlig = event.data.ansvarlig);
      case 'FristSatt':
      case 'FristBekreftet':
      case 'FristFlyttet':
        fulgt.frist = event.data.frist.dato;
        return void fulgt.versjon++;
      case 'StatusRapportert':
        return void (fulgt.utfoert = false);
      case 'OppdragRapportertUtfoert':
        return void (fulgt.utfoert = true);
      case 'OppdragAvsluttet':
        return void (fulgt.avsluttet = true);
      case 'OppdragGjenaapnet':
      case 'OppdragSendtTilbake':
        return void (fulgt.avsluttet = fulgt.utfoert = false);
      case 'OppdragSattPaaVent':
        return void (fulgt.utsatt = true);
      case 'OppdragTattAvVent':
        return void (fulgt.utsatt = false);
      case 'PaaminnelsePaabegynt':
        return this.paabegynt(stream, fulgt, event.data, vist(registrert));
      case 'PaaminnelseSendt':
        if (fulgt.sendt.has(event.data.varsel)) this.bryt(registrert, stream, 'er ført som sendt to ganger');
        return void fulgt.sendt.add(event.data.varsel);
      case 'FristUtloept':
        return this.utloept(stream, fulgt, event.data.fristversjon, vist(registrert));
      case 'NyFristForeslaatt':
      case 'AvvikMeldt':
      case 'OppdragKanIkkeGjennomfoeres':
      case 'FristforslagAvslaatt':
      case 'EffektRapportert':
      case 'RapportLevert':
      case 'RapportUteblitt':
      case 'RapportRettet':
      case 'RapportTrukket':
      case 'DelegasjonGitt':
      case 'ReglementVedtatt':
      case 'UkebrevFastsatt':
      case 'OpphavFoert':
      case 'OpphavFjernet':
      case 'VedtakKnyttet':
      case 'GjentattBestillingBekreftet':
      case 'GjentattBestillingAvvist':
    }
  }

  private paabegynt(
    stream: string,
    fulgt: Fulgt,
    { varsel, til }: PaaminnelsePaabegynt['data'],
    klokken: string,
  ): void {
    const { frist, versjon, ansvarlig } = fulgt;
    const planlagt =
      frist === null ? undefined : planen(frist, versjon, this.plan).find((p) => p.varsel === varsel);
    if (!planlagt || !ventes(fulgt)) return this.bryt(klokken, stream, `${varsel} hadde ingen grunn`);
    if (!erPaaJobb(klokken, this.plan.klokken))
      this.bryt(klokken, stream, `${varsel} kom mens ingen er på jobb`);
    if (klokken < planlagt.tid) this.bryt(klokken, stream, `${varsel} kom før ${planlagt.tid}`);
    if (fulgt.paabegynt.has(varsel)) this.bryt(klokken, stream, `${varsel} er påbegynt to ganger`);
    if (sted(varsel) < sisteSted(fulgt)) this.bryt(klokken, stream, `${varsel} kom etter et senere varsel`);
    fulgt.paabegynt.add(varsel);
    const kjede = [...(ansvarlig === null ? [] : [ansvarlig]), ...OVERORDNEDE].slice(0, planlagt.trinn);
    if (kjede.join() !== til.map(({ rolle }) => rolle).join())
      this.bryt(klokken, stream, `${varsel} gikk til ${til.map(({ rolle }) => rolle).join()}`);
  }

  private utloept(stream: string, fulgt: Fulgt, versjon: number, klokken: string): void {
    const { frist } = fulgt;
    if (frist === null || versjon !== fulgt.versjon || !ventes(fulgt) || klokken.slice(0, 10) <= frist)
      this.bryt(klokken, stream, `fristen ${frist} var ikke ute`);
    if (fulgt.utloept.has(versjon)) this.bryt(klokken, stream, 'fristen er meldt ute to ganger');
    fulgt.utloept.add(versjon);
  }

  private bryt(naar: string, hvem: string, hva: string): void {
    this.brudd.push(`${naar} ${hvem}: ${hva}`);
  }
}

const UROERT = (): Fulgt => ({
  frist: null,
  versjon: 1,
  utsatt: false,
  avsluttet: false,
  utfoert: false,
  ansvarlig: null,
  paabegynt: new Set(),
  sendt: new Set(),
  utloept: new Set(),
});
