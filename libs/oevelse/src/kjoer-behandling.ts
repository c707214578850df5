import type { Klient, Svar } from '@saksgang/eksempel';
import type { Hendelsesliste, Vedtaksliste } from '@saksgang/historikk';
import type { Kvittering, Problem } from '@saksgang/http';
import type { RettsligMerknad } from '@saksgang/saksgang';
import { Avvist } from '@saksgang/tilgang';
import type { Behandlingsfil, Steg } from './behandlingsfil';
import { forberedelsene, type Forberedelse } from './forberedelser';
import { handlingen } from './handlinger';
import { linjenavn, medIder } from './navn';
import { ForberedelsenErAvslaatt } from './oevelse.refusals';
import { somStemmegrupper } from './stemmer';
import { vedtattIFolge, type Vedtatt } from './vedtatt';

export interface Hendelse {
  readonly type: string;
  readonly data: unknown;
}

/** What came of one step: the facts of the sak that it led to, or why it was refused. */
export interface Stegresultat {
  readonly nr: number;
  readonly gjoer: string;
  readonly som: string | null;
  readonly svar: 'gjort' | 'avslag';
  /** What came of a vote, in a sentence; null when the step was no vote, or was refused. */
  readonly resultat: string | null;
  readonly hendelser: readonly Hendelse[];
  readonly merknader: readonly RettsligMerknad[];
  readonly avslag: Problem | null;
}

export interface Behandlingsresultat extends Vedtatt {
  readonly tittel: string;
  readonly modus: string;
  readonly steg: readonly Stegresultat[];
}

/** The kommune in which a file is run in memory. */
export const OEVELSE = 'oevelse';

/**
 * Does what a file says, step by step, through the doors that any user has. A refused step changes nothing, and the next
 * is tried all the same, as in a meeting. Each request has a key of its own in the kommune, so that a run that was broken
 * off goes on where it stopped. `etterSteg` hears of each step as it is done, and ends the run by throwing.
 */
export const kjoerBehandling = async (
  klient: Klient,
  fil: Behandlingsfil,
  kommune = OEVELSE,
  etterSteg: (steg: Stegresultat, antall: number) => void = () => {},
): Promise<Behandlingsresultat> => new Kjoering(klient, fil, kommune).kjoer(etterSteg);

class Kjoering {
  /** What later steps call what earlier ones made. */
  private readonly navn = new Map<string, string>();

  constructor(
    private readonly klient: Klient,
    private readonly fil: Behandlingsfil,
    private readonly kommune: string,
  ) {}

  async kjoer(etterSteg: (steg: Stegresultat, antall: number) => void): Promise<Behandlingsresultat> {
    for (const forberedelse of forberedelsene(this.fil, this.kommune)) await this.forbered(forberedelse);
    const steg: Stegresultat[] = [];
    for (const [i, ett] of this.fil.steg.entries()) {
      const resultat = await this.gjoer(ett, i + 1);
      etterSteg(resultat, this.fil.steg.length);
      steg.push(resultat);
    }
    const { tittel, modus } = this.fil;
    return {
      tittel,
      modus,
      steg,
      ...vedtattIFolge(
        steg.flatMap((s) => s.hendelser),
        this.navn,
      ),
    };
  }

  private async forbered({ noekkel, rolle, sti, innhold, som }: Forberedelse): Promise<void> {
    const svar = await this.klient.post({
      noekkel: `behandling-${noekkel}`,
      rolle,
      sti: this.stien(sti),
      innhold,
    });
    if (svar.status >= 300)
      throw new Avvist(ForberedelsenErAvslaatt(noekkel, (svar.innhold as Problem).detail));
    this.husk(svar, som);
  }

  private async gjoer(steg: Steg, nr: number): Promise<Stegresultat> {
    const { sti, rolle, med } = handlingen(steg.gjoer);
    const { organ, modus, dato } = this.fil;
    const felles = { organ: organ.type, modus, moete: this.navn.get('moetet') ?? null };
    const sagt = medIder(steg.med ?? {}, this.navn) as { readonly stemmer?: unknown };
    const svar = await this.klient.post({
      noekkel: `behandling-steg-${nr}`,
      rolle,
      sti: this.stien(`/api/kommuner/${this.kommune}${sti}`, steg),
      innhold: {
        ...Object.fromEntries(med.map((felt) => [felt, felles[felt]])),
        skjedde: steg.skjedde ?? dato,
        ...sagt,
        ...(steg.gjoer === 'stemme' && { stemmer: somStemmegrupper(sagt.stemmer) }),
      },
    });
    const avslag = svar.status >= 300 ? (svar.innhold as Problem) : null;
    const hendelser = avslag ? [] : await this.hendelserAv(svar.innhold as Kvittering);
    if (!avslag) this.husk(svar, steg.som, hendelser);
    return {
      nr,
      gjoer: steg.gjoer,
      som: steg.som ?? null,
      svar: avslag ? 'avslag' : 'gjort',
      resultat: avslag || steg.gjoer !== 'stemme' ? null : await this.resultatet(svar.innhold as Kvittering),
      hendelser,
      merknader: merknadene(hendelser),
      avslag,
    };
  }

  private stien(sti: string, { paa, punkt }: Pick<Steg, 'paa' | 'punkt'> = {}): string {
    return sti
      .replace('{hp}', this.fil.hp)
      .replace('{moete}', this.navn.get('moetet') ?? '')
      .replace('{punkt}', punkt ?? '')
      .replace('{paa}', paa === undefined ? '' : String(medIder(paa, this.navn)));
  }

  /** A receipt names what was made; one name is enough, and where there are several each gets its own after a full stop. */
  private husk({ innhold }: Svar, som: string | undefined, hendelser: readonly Hendelse[] = []): void {
    if (som === undefined) return;
    const ider = Object.entries((innhold as Kvittering).ider);
    if (ider[0]) this.navn.set(som, ider[0][1]);
    for (const [navn, id] of [...ider, ...linjenavn(hendelser)]) this.navn.set(`${som}.${navn}`, id);
  }

  private async resultatet({ ider, posisjon }: Kvittering): Promise<string | null> {
    const sti = `/api/kommuner/${this.kommune}/hp/${this.fil.hp}/vedtak?minstPosisjon=${posisjon ?? ''}`;
    const { voteringer } = (await this.klient.get(sti)).innhold as Vedtaksliste;
    return voteringer.find((v) => v.id === ider['votering'])?.resultat ?? null;
  }

  /** The facts of the sak that a step led to, whether it was done now or by a run that was broken off. */
  private async hendelserAv({ kommando }: Kvittering): Promise<readonly Hendelse[]> {
    const sti = `/api/kommuner/${this.kommune}/saker/hp-${this.fil.hp}/hendelser`;
    const { hendelser } = (await this.klient.get(sti)).innhold as Hendelsesliste;
    return hendelser.filter((h) => h.kommando?.id === kommando).map(({ type, data }) => ({ type, data }));
  }
}

/** A breach is noted on the vote and on the vedtak that follows; it is told once. */
const merknadene = (hendelser: readonly Hendelse[]): readonly RettsligMerknad[] => {
  const alle = hendelser.flatMap(({ data }) => (data as { merknader?: RettsligMerknad[] }).merknader ?? []);
  return [...new Map(alle.map((m) => [`${m.regel} ${m.merknad}`, m])).values()];
};
