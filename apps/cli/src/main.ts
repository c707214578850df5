import 'reflect-metadata';
import { CommanderError, Command } from 'commander';
import { forklaring, VERSJON } from '@saksgang/oppstart';
import { LogCannotBeMoved } from '@saksgang/event-store';
import { Avslag } from './avslag';
import { aarshjul } from './kommandoer/aarshjul';
import { ansvar } from './kommandoer/ansvar';
import { revisjon, stikkproeve } from './kommandoer/revisjon';
import { beregn } from './kommandoer/beregn';
import { byggPaaNytt } from './kommandoer/bygg-paa-nytt';
import { byttNoekkel } from './kommandoer/bytt-noekkel';
import { effekt } from './kommandoer/effekt';
import { eksempel } from './kommandoer/eksempel';
import { eksporter } from './kommandoer/eksporter';
import { endringerUtenVedtak } from './kommandoer/endringer-uten-vedtak';
import { flytt } from './kommandoer/flytt';
import { forslag } from './kommandoer/forslag';
import { fullstendighet } from './kommandoer/fullstendighet';
import { forskjell } from './kommandoer/forskjell';
import { fortelling } from './kommandoer/fortelling';
import { hendelser } from './kommandoer/hendelser';
import { importer } from './kommandoer/importer';
import { kjoerBehandlingen } from './kommandoer/kjoer-behandling';
import { gjoer } from './kommandoer/gjoer';
import { gjenopprett } from './kommandoer/gjenopprett';
import { grunnlagsendringer } from './kommandoer/grunnlagsendringer';
import { konflikter } from './kommandoer/konflikter';
import { kontrollFoerTrykking } from './kommandoer/kontroll-foer-trykking';
import { besvarKontrollfunn, kontrollfunn } from './kommandoer/kontrollfunn';
import { meldinger } from './kommandoer/meldinger';
import { moeter } from './kommandoer/moeter';
import { oppdrag } from './kommandoer/oppdrag';
import { andreOppdrag } from './kommandoer/andre-oppdrag';
import { bestiltFoer } from './kommandoer/bestilt-foer';
import { registrerOppdrag } from './kommandoer/registrer-oppdrag';
import { opphav } from './kommandoer/opphav';
import { opprett } from './kommandoer/opprett';
import { protokoll } from './kommandoer/protokoll';
import { prognose } from './kommandoer/prognose';
import { rapport } from './kommandoer/rapport';
import { organer } from './kommandoer/organer';
import { rammer } from './kommandoer/rammer';
import { sikkerhetskopi } from './kommandoer/sikkerhetskopi';
import { sjekkpunkt } from './kommandoer/sjekkpunkt';
import { lesStatusskjema, statusskjema } from './kommandoer/statusskjema';
import { spoersmaal } from './kommandoer/spoersmaal';
import { spor } from './kommandoer/spor';
import { tolkFristen } from './kommandoer/tolk-frist';
import { ukebrev } from './kommandoer/ukebrev';
import { utkast } from './kommandoer/utkast';
import { verifiser } from './kommandoer/verifiser';
import { vedtak } from './kommandoer/vedtak';
import { paaNorsk, skrivefeil } from './paa-norsk';
import { skrivJson } from './utskrift';

const program = new Command('saksgang')
  .description('Saksgang på kommandolinjen. Er serveren i gang, spørres den; ellers åpnes lageret.')
  .version(VERSJON, '-V, --version', 'vis versjonen');

for (const kommando of [
  rammer,
  forslag,
  utkast,
  vedtak,
  protokoll,
  oppdrag,
  aarshjul,
  opphav,
  andreOppdrag,
  bestiltFoer,
  registrerOppdrag,
  rapport,
  prognose,
  statusskjema,
  lesStatusskjema,
  effekt,
  endringerUtenVedtak,
  meldinger,
  ukebrev,
  ansvar,
  revisjon,
  stikkproeve,
  beregn,
  konflikter,
  grunnlagsendringer,
  forskjell,
  fortelling,
  hendelser,
  organer,
  moeter,
  opprett,
  gjoer,
  importer,
  kontrollfunn,
  besvarKontrollfunn,
  kontrollFoerTrykking,
  kjoerBehandlingen,
  fullstendighet,
  spoersmaal,
  spor,
  tolkFristen,
  eksporter,
  sjekkpunkt,
  byttNoekkel,
  verifiser,
  sikkerhetskopi,
  gjenopprett,
  byggPaaNytt,
  flytt,
  eksempel,
])
  program.addCommand(kommando());

/** 1: refused or not possible, and nothing was changed. 2: the command was written wrongly. */
const si = (error: unknown): number => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help') return error.exitCode;
    process.stderr.write(`${skrivefeil(error)}\nSe npx saksgang help.\n`);
    return 2;
  }
  if (error instanceof Avslag) {
    if (process.argv.includes('--json')) skrivJson(error.problem);
    else process.stderr.write(`${error.problem.detail} [${error.problem.code}]\n${feltene(error)}`);
    return 1;
  }
  const tekst = error instanceof LogCannotBeMoved ? error.message : forklaring(error);
  process.stderr.write(
    `${tekst ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );
  return 1;
};

/** The fields that were wrong, when the refusal names them. */
const feltene = ({ problem }: Avslag): string => {
  const feil = (problem.detaljer as { feil?: { felt: string; melding: string }[] } | undefined)?.feil ?? [];
  return feil.map(({ felt, melding }) => `  ${felt} ${melding}\n`).join('');
};

paaNorsk(program);
program.parseAsync().then(
  () => process.exit(process.exitCode ?? 0),
  (error: unknown) => process.exit(si(error)),
);
