import { erArbeidsdag, plussDager, type Dato, type Event } from '@saksgang/kernel';
import type { LovfristEvent, UkebrevEvent } from '@saksgang/oppfoelging';
import { HPENE } from './verden';

/** Whether people are at work by a clock in Norway (`2025-09-15 08:00:00`), in a kommune that writes from a time of day. */
export const erPaaJobb = (klokken: string, fra: string): boolean => {
  const [dag = '', tid = ''] = klokken.split(' ');
  return erArbeidsdag(dag as Dato) && tid >= `${fra}:00` && tid < '21:00:00';
};

const mandagen = (dag: Dato): Dato => plussDager(dag, -((new Date(dag).getUTCDay() + 6) % 7));
/** The first working days of a year, in which everybody is to have heard that there is no budget. */
const FOERSTE_DAGER = '01-31';

/** What the log says of the weekly letters and of the clocks of the law, and what it should have said. */
export class AndreVarsler {
  /** The Message-IDs of what is on record as sent. */
  readonly foert = new Set<string>();
  /** By Monday of the week: whether it is settled who gets what, and who has not got it. */
  private readonly uker = new Map<Dato, Set<string>>();
  private readonly lovfrister = new Map<string, 'paabegynt' | 'sendt'>();

  constructor(private readonly bryt: (naar: string, hvem: string, hva: string) => void) {}

  les(stream: string, event: Event, klokken: string): void {
    if (stream.startsWith('ukebrev-')) this.lesUkebrev(stream, event as UkebrevEvent, klokken);
    if (stream.startsWith('lovfrist-')) this.lesLovfrist(stream, event as LovfristEvent, klokken);
  }

  /** People are at work, and all has rung: the letters of the week are given, and the year began with or without a budget. */
  vedRo(klokken: string): void {
    const dag = klokken.slice(0, 10) as Dato;
    const mangler = this.uker.get(mandagen(dag));
    if (!mangler || mangler.size > 0)
      this.bryt(klokken, 'ukebrev', mangler ? `${[...mangler].join()} fikk det ikke` : 'er ikke bestemt');
    for (const hp of HPENE) {
      const varsel = `lovfrist-lier.${hp} budsjett-${Number(hp.slice(0, 4)) - 1}-12-31-brutt`;
      const iVinduet = dag.startsWith(hp.slice(0, 4)) && dag.slice(5) <= FOERSTE_DAGER;
      if (iVinduet && this.lovfrister.get(varsel) !== 'sendt') this.bryt(klokken, varsel, 'er ikke sagt');
    }
  }

  private lesUkebrev(stream: string, event: UkebrevEvent, klokken: string): void {
    const uke = mandagen(klokken.slice(0, 10) as Dato);
    const mangler = this.uker.get(uke) ?? new Set();
    if (event.type === 'UkebrevSendt') {
      this.sendt(stream, event.data.meldingsId, klokken);
      for (const [, andre] of this.uker) andre.delete(`${stream} ${event.data.mottaker.roller.join()}`);
      return;
    }
    this.uker.set(uke, mangler);
    if (event.type === 'UkebrevFrafalt') return;
    const hvem = `${stream} ${event.data.mottaker.roller.join()}`;
    if (mangler.has(hvem)) this.bryt(klokken, hvem, 'er påbegynt to ganger');
    mangler.add(hvem);
  }

  private lesLovfrist(stream: string, event: LovfristEvent, klokken: string): void {
    const hva = `${stream} ${event.data.varsel}`;
    if (event.type === 'LovfristvarselPaabegynt' && this.lovfrister.has(hva))
      this.bryt(klokken, hva, 'er påbegynt to ganger');
    if (event.type === 'LovfristvarselSendt') {
      this.sendt(stream, event.data.meldingsId, klokken);
      this.lovfrister.set(hva, 'sendt');
    } else this.lovfrister.set(hva, 'paabegynt');
  }

  private sendt(stream: string, id: string, klokken: string): void {
    if (this.foert.has(id)) this.bryt(klokken, stream, `${id} er ført som sendt to ganger`);
    this.foert.add(id);
  }
}
