import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { problemOf } from '@saksgang/http';
import { ord } from '@saksgang/kernel';
import {
  kjoerBehandling,
  lesBehandlingsfil,
  type Behandlingsresultat,
  type Stegresultat,
} from '@saksgang/oevelse';
import { Api, injisertKlient, readConfig, UgyldigOppsett } from '@saksgang/oppstart';
import { Avvist } from '@saksgang/tilgang';
import { Avslag } from '../avslag';
import { skriv, skrivJson } from '../utskrift';

export const kjoerBehandlingen = (): Command =>
  new Command('kjoer-behandling')
    .description(
      'en hel behandling fra en fil, i minnet: hvert resultat, hvert avslag, og det som ble vedtatt',
    )
    .argument('<fil>', 'filen med behandlingen, i JSON; formatet står i infra/behandlingsfil.md')
    .option('--json', 'skriv svaret som JSON')
    .action(async (fil: string, { json }: { readonly json?: boolean }) => {
      const resultat = await iMinnet(lesFil(fil));
      if (json) skrivJson(resultat);
      else vis(resultat);
    });

const lesFil = (sti: string): unknown => {
  try {
    return JSON.parse(readFileSync(sti, 'utf8'));
  } catch (error) {
    throw new UgyldigOppsett(
      error instanceof SyntaxError
        ? `Filen ${sti} er ikke JSON: ${error.message}`
        : `Filen ${sti} kan ikke leses. Kontroller navnet og at du har tilgang.`,
    );
  }
};

/** A whole Saksgang that is gone when the file is done; the store of the machine is not opened. */
const iMinnet = async (innhold: unknown): Promise<Behandlingsresultat> => {
  const api = await Api.create({ ...readConfig(), mode: 'memory' });
  try {
    return await kjoerBehandling(injisertKlient(api, 'kommandolinje'), lesBehandlingsfil(innhold));
  } catch (error) {
    throw error instanceof Avvist ? new Avslag(problemOf(error.refusal)) : error;
  } finally {
    await api.close();
  }
};

const vis = ({ tittel, modus, steg, skjebner, vedtatt }: Behandlingsresultat): void => {
  skriv(`${tittel} (${ord(modus)})\n`);
  steg.forEach(visSteg);
  skriv('\nForslagene:');
  for (const [navn, skjebne] of Object.entries(skjebner)) skriv(`  ${navn}: ${ord(skjebne)}`);
  skriv('\nVedtatt:');
  if (vedtatt.vedtak.length === 0) skriv('  Ingenting er vedtatt.');
  for (const v of vedtatt.vedtak)
    skriv(`  ${v.tittel} (${v.deler.map(ord).join(', ')}), etter forslag ${v.forslag}`);
  for (const p of vedtatt.punkter) skriv(`  ${p.punkt} ${p.tittel}`);
};

const visSteg = ({ nr, gjoer, som, svar, resultat, hendelser, merknader, avslag }: Stegresultat): void => {
  skriv(`${String(nr).padStart(3)}. ${gjoer}${som === null ? '' : ` (${som})`}: ${svar}`);
  if (resultat !== null) skriv(`       ${resultat}`);
  else for (const { type } of hendelser) skriv(`       ${ord(type)}`);
  for (const { merknad, hjemmel } of merknader) skriv(`       Rettslig merknad: ${merknad} (${hjemmel})`);
  if (avslag) skriv(`       ${avslag.detail} [${avslag.code}${avslag.regel ? `, ${avslag.regel}` : ''}]`);
};
