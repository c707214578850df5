import { Command } from 'commander';
import { ord } from '@saksgang/kernel';
import type { Fortelling, Steg, ValgtSteg } from '@saksgang/tidsreise';
import { hent, klokkene, kommuneSti, medKlokker, sporring, type Klokkevalg } from '../felles';
import { dag, skriv, skrivJson, tidspunkt } from '../utskrift';

interface Valg extends Klokkevalg {
  readonly kommune: string;
  readonly hp?: string;
  readonly sak?: string;
  readonly oppdrag?: string;
  readonly forslag?: string;
  readonly steg?: string;
  readonly json?: boolean;
}

const stien = (command: Command, { kommune, hp, sak, oppdrag, forslag }: Valg): string => {
  const del = (tekst: string) => encodeURIComponent(tekst);
  const valgt = [hp, sak, oppdrag].filter((x) => x !== undefined).length;
  if (valgt !== 1 || (forslag !== undefined && hp === undefined))
    command.error('Oppgi én av --hp, --sak og --oppdrag; --forslag sammen med --hp.', { exitCode: 2 });
  const hvor =
    oppdrag !== undefined
      ? `oppdrag/${del(oppdrag)}`
      : forslag !== undefined
        ? `hp/${del(hp ?? '')}/forslag/${del(forslag)}`
        : `saker/${del(sak ?? `hp-${hp ?? ''}`)}`;
  return `${kommuneSti(kommune)}/${hvor}/fortelling`;
};

export const fortelling = (): Command =>
  medKlokker(new Command('fortelling'))
    .description('hva som har skjedd i en sak, et forslag eller et oppdrag; med --steg ett steg i sin helhet')
    .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer')
    .option('--hp <periode>', 'saken til et handlingsprogram')
    .option('--forslag <id>', 'ett forslag i handlingsprogrammet')
    .option('--sak <id>', 'en annen sak')
    .option('--oppdrag <id>', 'ett oppdrag')
    .option('--steg <nr>', 'hva dette steget endret, og hvem som ba om det')
    .option('--json', 'skriv svaret som JSON')
    .action(async (valg: Valg, command: Command) => {
      const spurt = sporring({ ...klokkene(valg), steg: valg.steg });
      const svar = await hent<Fortelling>(stien(command, valg) + spurt);
      if (valg.json) return skrivJson(svar);
      if (svar.valgt) return steget(svar.valgt);
      for (const s of svar.steg) skriv(linjen(s));
    });

const linjen = (s: Steg): string =>
  [
    `${s.steg}. ${ord(s.type)}, ${s.skjedde === null ? 'dag ikke oppgitt' : dag(s.skjedde)}`,
    ` (ført ${tidspunkt(s.registrert)} av ${s.aktoer ?? 'ukjent'}, ${ord(s.rolle ?? 'ukjent')})`,
    s.begrunnelse === null ? '' : `: ${s.begrunnelse}`,
  ].join('');

const steget = (s: ValgtSteg): void => {
  skriv(linjen(s));
  skriv(`Kommando: ${s.kommando === null ? 'ukjent' : ord(s.kommando.type)}`);
  if (s.kilde) skriv(`Kilde: ${s.kilde.dokument}`);
  for (const a of s.aarsaker)
    skriv(
      a.type === null
        ? `Fulgte av hendelsen ${a.id}, som ligger i en annen sak`
        : `Fulgte av ${ord(a.type)} (${ord(a.kommando ?? '')}, ${ord(a.rolle ?? '')})`,
    );
  if (s.endringer.length === 0) skriv('Ingenting i tilstanden ble et annet.');
  for (const e of s.endringer) skriv(`  ${e.hvor}: ${e.foer ?? '–'} -> ${e.etter ?? '–'}`);
  skriv(`Forrige: ${s.forrige ?? 'ingen'}. Neste: ${s.neste ?? 'ingen'}.`);
};
