import { Command, Option } from 'commander';
import type { Kvittering } from '@saksgang/http';
import { ord } from '@saksgang/kernel';
import type { Proevesvar, Utkast, Utkastliste } from '@saksgang/utkast';
import { innholdet } from '../avslag';
import { hpSti, medTilkobling } from '../felles';
import { skriv, skrivJson, tabell, tall, tidspunkt } from '../utskrift';

interface Valg {
  readonly kommune: string;
  readonly hp: string;
  readonly parti: string;
  readonly rolle: string;
  readonly id?: string;
  readonly json?: boolean;
}

/** What a party group does with its own drafts; written and saved over HTTP. */
export const utkast = (): Command =>
  new Command('utkast')
    .description('partigruppens egne utkast, som ingen andre ser')
    .addCommand(om('liste', 'utkastene partigruppen har').action(liste))
    .addCommand(medId(om('vis', 'ett utkast, slik det er lagret')).action(vis))
    .addCommand(medId(om('proev', 'hva som ville bli avslått nå, og om det går opp')).action(proev))
    .addCommand(medId(om('fremme', 'fremmer utkastet som forslag')).action(fremme));

const om = (navn: string, beskrivelse: string): Command =>
  new Command(navn)
    .description(beskrivelse)
    .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer')
    .requiredOption('--hp <periode>', 'perioden, for eksempel 2025-2028')
    .requiredOption('--parti <parti>', 'partigruppen som utkastet hører til')
    .addOption(
      new Option('--rolle <rolle>', 'rollen du har i gruppen')
        .choices(['gruppeleder', 'folkevalgt'])
        .default('gruppeleder'),
    )
    .option('--json', 'skriv svaret som JSON');

const medId = (kommando: Command): Command => kommando.requiredOption('--id <id>', 'utkastet');

const sti = (valg: Valg, etter = ''): string =>
  `${hpSti(valg)}/utkast${valg.id === undefined ? '' : `/${encodeURIComponent(valg.id)}`}${etter}`;

const hentUtkast = <T>(valg: Valg, etter = ''): Promise<T> =>
  medTilkobling(async (tilkobling) =>
    innholdet<T>(await tilkobling.get(sti(valg, etter), valg.rolle, valg.parti)),
  );

const liste = async (valg: Valg): Promise<void> => {
  const svar = await hentUtkast<Utkastliste>(valg);
  if (valg.json) return skrivJson(svar);
  if (svar.utkast.length === 0) return skriv(`${svar.parti} har ingen utkast.`);
  const rader = svar.utkast.map((u) => [
    u.id,
    tidspunkt(u.lagret),
    u.lagretAv,
    String(u.versjon),
    u.tittel ?? '(uten tittel)',
  ]);
  const kolonner = [
    { tittel: 'Id' },
    { tittel: 'Lagret' },
    { tittel: 'Av' },
    { tittel: 'Versjon', hoeyre: true },
    { tittel: 'Utkast', maks: 50 },
  ];
  skriv(tabell(kolonner, rader));
};

const vis = async (valg: Valg): Promise<void> => {
  const svar = await hentUtkast<Utkast>(valg);
  if (valg.json) return skrivJson(svar);
  const { innhold, versjon, lagret, lagretAv } = svar;
  skriv(
    `${innhold.tittel ?? '(uten tittel)'}\nVersjon ${versjon}, lagret ${tidspunkt(lagret)} av ${lagretAv}`,
  );
  skrivJson(innhold);
};

const proev = async (valg: Valg): Promise<void> => {
  const svar = await hentUtkast<Proevesvar>(valg, '/proeving');
  if (valg.json) return skrivJson(svar);
  skriv(svar.kanFremmes ? 'Utkastet kan fremmes nå.' : 'Utkastet ville blitt avslått nå:');
  for (const { detail, code, detaljer } of svar.avslag) {
    skriv(`  ${detail} [${code}]`);
    const { feil = [] } = (detaljer ?? {}) as { feil?: readonly { felt: string; melding: string }[] };
    for (const { felt, melding } of feil) skriv(`    ${felt} ${melding}`);
  }
  skriv(`Balanse: ${balansen(svar.balanse)}`);
};

const balansen = (balanse: Proevesvar['balanse']): string => {
  if (balanse === null) return 'kan ikke regnes ut før linjene er ført ferdig';
  if (balanse.svar === 'i-balanse') return ord(balanse.svar);
  if (balanse.svar === 'kan-ikke-kontrolleres')
    return `${ord(balanse.svar)}, mangler ${balanse.mangler.join('; ')}`;
  const kroner = Object.entries(balanse.differanse).map(([navn, beloep]) => {
    const aarene = Object.entries(beloep).map(([aar, n]) => `${aar}: ${tall(n)}`);
    return `${ord(navn)} ${aarene.join(', ')}`;
  });
  return `${ord(balanse.svar)} (${kroner.join('; ')})`;
};

const fremme = async (valg: Valg): Promise<void> => {
  const kvittering = await medTilkobling(async (tilkobling) => {
    const { rolle, parti } = valg;
    const svar = await tilkobling.post(sti(valg, '/fremming'), { rolle, parti, innhold: {} });
    return innholdet<Kvittering>(svar);
  });
  if (valg.json) return skrivJson(kvittering);
  const naar = kvittering.gjentatt ? 'var fremmet før' : 'er fremmet';
  skriv(`Utkastet ${naar}, som forslag ${kvittering.ider['forslag']}.`);
};
