import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { SqliteLogReader } from '@saksgang/event-store';
import { Revisjon, rotenAv, Sjekkpunktmappe, type Kontrollsvar } from '@saksgang/revisjon';
import { Api } from '../api';
import { noekkelfil, SJEKKPUNKTER } from '../bevis/bevis.module';
import { UgyldigOppsett, type Config } from '../config';
import {
  INNHOLD,
  kontrollerMappe,
  LENKENOEKKEL,
  lesInnhold,
  LOGG,
  NOEKLER,
  SIGNATURNOEKKEL,
  SUMMER,
  UTKAST,
  type Kopiinnhold,
} from './kopi';
import { filerI, fyllNyMappe, kopierFil, krevTom } from './ny-mappe';

const BYGGING_MS = 600_000;

/** What is missing of the log that a checkpoint was signed over. */
export interface Mangler {
  /** The size that the checkpoint has. */
  readonly sjekkpunkt: number;
  /** How many facts are missing: those with the numbers `fra` up to `sjekkpunkt` (exclusive). */
  readonly antall: number;
  readonly fra: number;
}

export interface Gjenopprettet {
  readonly innhold: Kopiinnhold;
  /** Null when no checkpoint was given. */
  readonly mangler: Mangler | null;
  /** Whether the key that checkpoints are signed with is in place. */
  readonly signaturnoekkel: boolean;
  readonly skjermingsnoekler: number;
  /** The log as the new installation reads it, held against the tree that it has built, and the checkpoints. */
  readonly kontroll: Kontrollsvar;
}

/**
 * Makes an installation of a copy, in a data folder that is empty or not there: verified before, and after, with its views
 * and its tree built. `sjekkpunkt` is a checkpoint that was kept elsewhere: what it covers and the copy has not is told.
 */
export const gjenopprett = async (
  config: Config,
  fra: string,
  sjekkpunkt: string | null,
): Promise<Gjenopprettet> => {
  const kopi = resolve(fra);
  if (config.mode !== 'embedded')
    throw new UgyldigOppsett('En sikkerhetskopi gjenopprettes i en datamappe. Ta bort EVENTSTORE_URL.');
  const stopp = 'Sett SAKSGANG_DATA til en ny mappe.';
  krevTom(config.dataFolder, stopp);
  const innhold = await lesInnhold(kopi);
  await krevHel(kopi, innhold);
  const mangler = sjekkpunkt === null ? null : await holdtMot(kopi, sjekkpunkt);
  const noekler = filerI(join(kopi, NOEKLER));
  if (noekler.length > 0) krevTom(config.noekkelmappe, 'Sett SAKSGANG_NOEKLER til en ny mappe.');
  const filer = plassene(config, kopi);
  const inni = (fil: string): boolean => fil.startsWith(config.dataFolder + sep);
  await fyllNyMappe(config.dataFolder, async (her) => {
    for (const [navn, til] of filer)
      if (inni(til)) kopierFil(join(kopi, navn), join(her, relative(config.dataFolder, til)));
    await krevHel(her, innhold);
  });
  // A key that is kept elsewhere, and is there, is the one to go on with.
  for (const [navn, til] of filer) if (!existsSync(til)) kopierFil(join(kopi, navn), til);
  return {
    innhold,
    mangler,
    signaturnoekkel: existsSync(noekkelfil(config) ?? ''),
    skjermingsnoekler: noekler.length,
    kontroll: await byggOpp(config),
  };
};

/** Each file of a copy, and where it belongs. */
const plassene = (config: Config, kopi: string): readonly (readonly [navn: string, til: string])[] =>
  filerI(kopi).flatMap((navn) => {
    const [mappe, ...resten] = navn.split(sep);
    if (navn === SIGNATURNOEKKEL) return [[navn, noekkelfil(config) ?? navn]];
    if (mappe === NOEKLER) return [[navn, join(config.noekkelmappe, ...resten)]];
    const medI = [LOGG, UTKAST, LENKENOEKKEL].includes(navn) || mappe === SJEKKPUNKTER;
    return medI ? [[navn, join(config.dataFolder, navn)]] : [];
  });

const krevHel = async (mappe: string, { hendelser, rot }: Kopiinnhold): Promise<void> => {
  const { logg } = await kontrollerMappe(mappe);
  if (logg.feil !== null)
    throw new UgyldigOppsett(
      `Loggen i ${mappe} stemmer ikke: ${logg.feil.hva}. Ingenting er gjenopprettet. Bruk en annen kopi.`,
    );
  if (logg.hendelser !== hendelser || logg.rot !== rot)
    throw new UgyldigOppsett(
      `Loggen i ${mappe} er ikke den som ${INNHOLD} og ${SUMMER} gjelder. Bruk en annen kopi.`,
    );
};

/** What a checkpoint covers that the copy has not; throws when the copy is of another log than the checkpoint. */
const holdtMot = async (kopi: string, note: string): Promise<Mangler> => {
  const lest = new Sjekkpunktmappe(join(kopi, SJEKKPUNKTER)).kjede()?.les(note);
  if (!lest)
    throw new UgyldigOppsett(
      'Sjekkpunktet er ikke undertegnet med en nøkkel som kopien kjenner. Kontroller at det er fra samme installasjon.',
    );
  const leser = new SqliteLogReader(kopi);
  try {
    const { stoerrelse, rot } = await rotenAv(leser, lest.stoerrelse);
    if (stoerrelse === lest.stoerrelse && !rot.equals(lest.rot))
      throw new UgyldigOppsett(
        `Kopien er av en annen logg enn sjekkpunktet: de første ${stoerrelse} hendelsene er ikke de samme. Ingenting er gjenopprettet.`,
      );
    return { sjekkpunkt: lest.stoerrelse, antall: lest.stoerrelse - stoerrelse, fra: stoerrelse };
  } finally {
    await leser.close();
  }
};

/** Starts what was restored once, as any process does: that builds the views, and the control builds the tree. */
const byggOpp = async (config: Config): Promise<Kontrollsvar> => {
  const api = await Api.create(config, { logLevels: ['error'] });
  try {
    await api.settled(BYGGING_MS);
    return await api.app.get(Revisjon).kontroller();
  } finally {
    await api.close();
  }
};
