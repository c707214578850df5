import type { ForslagId, LinjeId, UtvalgKode } from '@saksgang/kernel';
import type { Beloep, Rammelinje, sak, sakCommands, VedtakFattet } from '@saksgang/saksgang';
import { HP_SAK } from './ord';
import type { DataTil } from './sakskommandoer';
import type { Kommandotype, Steg } from './verden';

type Handlingsprogram = Extract<typeof sak.initialState, { slag: 'handlingsprogram' }>;
type Data<T extends keyof typeof sakCommands> = DataTil<(typeof sakCommands)[T]>;

interface Post {
  readonly utvalg: UtvalgKode;
  readonly beloep: Beloep;
}

const AARENE = ['2025', '2026', '2027', '2028'] as const;

/** What a step puts into the frame and takes out of it, told by what was asked and not by what came of it. */
export interface Bevegelse {
  readonly inn: readonly Post[];
  readonly ut: readonly Post[];
}

/** An account of the frame, in BigInt: what is known of each sum, and how many of its amounts are not. */
export class Regnskap {
  private readonly celler = new Map<string, { kjent: bigint; ukjente: number }>();

  foer({ inn, ut }: Bevegelse): void {
    for (const post of inn) this.bokfoer(post, 1);
    for (const post of ut) this.bokfoer(post, -1);
  }

  /** The frame of an utvalg, or of all; null in a year where an amount is unknown. */
  ramme(utvalg: UtvalgKode | 'alle'): Record<string, number | null> {
    return Object.fromEntries(
      AARENE.map((aar) => {
        const { kjent, ukjente } = this.celle(utvalg, aar);
        return [aar, ukjente === 0 ? Number(kjent) : null];
      }),
    );
  }

  private bokfoer({ utvalg, beloep }: Post, fortegn: 1 | -1): void {
    for (const aar of AARENE)
      for (const celle of [this.celle(utvalg, aar), this.celle('alle', aar)]) {
        const n = beloep[aar] ?? null;
        if (n === null) celle.ukjente += fortegn;
        else celle.kjent += BigInt(fortegn) * BigInt(n);
      }
  }

  private celle(utvalg: UtvalgKode | 'alle', aar: string) {
    const noekkel = `${utvalg} ${aar}`;
    const celle = this.celler.get(noekkel) ?? { kjent: 0n, ukjente: 0 };
    this.celler.set(noekkel, celle);
    return celle;
  }
}

const INGEN: Bevegelse = { inn: [], ut: [] };

type Fakta = readonly { readonly type: string; readonly data: unknown }[];

const somTabell = (hp: Handlingsprogram, data: unknown): Bevegelse =>
  tabellen(
    hp,
    (data as Data<'ForeslaaRammeendringer'>).rader.flatMap((rad) =>
      rad.slag === 'linje' ? [rad.linje] : [],
    ),
  );
const somEndringsvedtak = (_: Handlingsprogram, data: unknown): Bevegelse => ({
  inn: (data as Data<'VedtaBudsjettendring'>).linjer,
  ut: [],
});
const somVotering = (hp: Handlingsprogram, _: unknown, svar: Fakta): Bevegelse => {
  const fattet = svar.find((h) => h.type === 'VedtakFattet')?.data as VedtakFattet['data'] | undefined;
  return fattet?.organ === 'kommunestyret' && fattet.deler.includes('aarsbudsjett')
    ? forslaget(hp, fattet.forslag)
    : INGEN;
};

/** The commands that move something in a frame. */
const SOM: Partial<Record<Kommandotype, (hp: Handlingsprogram, data: unknown, svar: Fakta) => Bevegelse>> = {
  ForeslaaRammeendringer: somTabell,
  FoerVedtatteRammelinjer: somTabell,
  EtterregistrerVedtak: (hp, data) => tabellen(hp, (data as Data<'EtterregistrerVedtak'>).linjer),
  VedtaBudsjettendring: somEndringsvedtak,
  RegistrerAdministrativBudsjettjustering: somEndringsvedtak,
  RegistrerVotering: somVotering,
};

/** What an accepted step moves in the frame. */
export const bevegelsen = ({ trekk, foer, svar }: Steg): Bevegelse => {
  if (!svar.ok || trekk.stream !== HP_SAK) return INGEN;
  return SOM[trekk.type]?.(foer as Handlingsprogram, trekk.data, svar.value) ?? INGEN;
};

/** A row of a table is a new line, or the new amounts of the line that stands there under the same number and title. */
const tabellen = (hp: Handlingsprogram, rader: readonly Rammelinje[]): Bevegelse =>
  erstattet(
    hp,
    rader.map((rad) => {
      const staar = [...hp.linjer.values()].find(
        (l) => l.utvalg === rad.utvalg && l.tittel === rad.tittel && (l.nr ?? rad.nr) === (rad.nr ?? l.nr),
      );
      return { id: staar?.id ?? rad.id, utvalg: rad.utvalg, beloep: rad.beloep };
    }),
  );

/** The lines of the forslag and of what it builds on, and what they make of the lines that stand. */
const forslaget = (hp: Handlingsprogram, id: ForslagId): Bevegelse => {
  const kjeden: Forslagslinje[] = [];
  let forslag = hp.forslag.get(id);
  while (forslag) {
    const { grunnlag, endringer, linjer } = forslag;
    kjeden.unshift(...endringer.map(({ linje, beloep }) => ({ id: linje, beloep })), ...linjer);
    forslag = grunnlag.slag === 'forslag' ? hp.forslag.get(grunnlag.forslag) : undefined;
  }
  return erstattet(hp, kjeden);
};

interface Forslagslinje {
  readonly id: LinjeId;
  readonly utvalg?: UtvalgKode;
  readonly beloep: Beloep;
}

/** Each line is put in, and what stood under its id before is taken out. */
const erstattet = (hp: Handlingsprogram, linjer: readonly Forslagslinje[]): Bevegelse => {
  const [inn, ut]: [Post[], Post[]] = [[], []];
  const naa = new Map<LinjeId, Post>(hp.linjer);
  for (const { id, beloep, ...linje } of linjer) {
    const staar = naa.get(id);
    const utvalg = staar?.utvalg ?? linje.utvalg;
    if (utvalg === undefined) continue;
    if (staar) ut.push(staar);
    inn.push({ utvalg, beloep });
    naa.set(id, { utvalg, beloep });
  }
  return { inn, ut };
};
