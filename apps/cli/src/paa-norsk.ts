import type { Command, CommanderError } from 'commander';

const OVERSKRIFTER: Readonly<Record<string, string>> = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
};

/** Lets a program and its subcommands speak Norwegian, and leave it to us to end the process. */
export const paaNorsk = (command: Command): void => {
  command
    .exitOverride()
    .helpOption('-h, --help', 'vis hjelp')
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      sortSubcommands: true,
      styleTitle: (tittel) => OVERSKRIFTER[tittel] ?? tittel,
      styleUsage: (bruk) => bruk.replace('[options]', '[valg]').replace('[command]', '[kommando]'),
      styleOptionDescription: (tekst) =>
        tekst.replace('(default:', '(vanligvis').replace('(choices:', '(en av'),
      styleSubcommandTerm: (tekst) => tekst.replace('[options]', '[valg]'),
    });
  if (command.commands.length > 0) command.helpCommand('help [kommando]', 'vis hjelp for en kommando');
  command.commands.forEach(paaNorsk);
};

const FEIL: Readonly<Record<string, (hva: string) => string>> = {
  'commander.missingMandatoryOptionValue': (hva) => `Valget ${hva} mangler.`,
  'commander.optionMissingArgument': (hva) => `Valget ${hva} mangler en verdi.`,
  'commander.missingArgument': (hva) => `Argumentet ${hva} mangler.`,
  'commander.unknownOption': (hva) => `Valget ${hva} finnes ikke.`,
  'commander.unknownCommand': (hva) => `Kommandoen ${hva} finnes ikke.`,
  'commander.excessArguments': () => 'Det er oppgitt for mange argumenter.',
};

const ugyldigVerdi = (message: string): string => {
  const [, valg = '', verdi = '', resten = ''] =
    /'(\S+)[^']*' argument '(.*)' is invalid\. (.*)$/s.exec(message) ?? [];
  return `Verdien «${verdi}» kan ikke brukes for ${valg}. ${resten.replace('Allowed choices are', 'Bruk en av')}`;
};

/** What was written wrongly on the command line. The library names the thing in quotes. */
export const skrivefeil = ({ code, message }: CommanderError): string => {
  if (code === 'commander.invalidArgument') return ugyldigVerdi(message);
  const hva = /'([^']*)'/.exec(message)?.[1] ?? '';
  return FEIL[code]?.(hva) ?? message.replace(/^error: /, '');
};
