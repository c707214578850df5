import fc from 'fast-check';
import { beloep } from './feil/beloep';
import { csv } from './feil/csv';
import { felter, tekst, typer } from './feil/form';
import { gjenbruk, hoder } from './feil/hoder';
import { hvem } from './feil/hvem';
import { helheten, json } from './feil/json';
import { mengder } from './feil/mengder';
import { metode, sporring, sted } from './feil/adresse';
import { regneark } from './feil/regneark';
import { saksgangen, verdier } from './feil/regler';
import type { Feilslag, Rute } from './feilaktig';
import { lovlige } from './lovlige';
import { feilISvaret } from './svar';
import { Verden } from './verden';

const FEILSLAG: readonly Feilslag[] = [
  hvem,
  sted,
  sporring,
  metode,
  hoder,
  gjenbruk,
  json,
  helheten,
  typer,
  felter,
  tekst,
  beloep,
  verdier,
  saksgangen,
  mengder,
  csv,
  regneark,
];

/** Set SEED to run a failure again; fast-check prints the seed of each. */
const SEED = process.env['SEED'];

describe('ten thousand bad requests over every route', () => {
  let verden: Verden;
  let ruter: readonly Rute[];
  let foer: string;

  beforeAll(async () => {
    verden = await Verden.start();
    const forLovlige = lovlige(verden.ider);
    ruter = verden.operasjoner.flatMap((operasjon) => {
      const lovlig = forLovlige.find((l) => l.navn === operasjon.navn);
      return lovlig ? [{ operasjon, lovlig }] : [];
    });
    foer = await verden.posisjon();
  });
  afterAll(() => verden.stopp());

  it('are at least ten thousand', () => {
    expect(FEILSLAG.reduce((sum, { antall }) => sum + antall, 0)).toBeGreaterThanOrEqual(10_000);
  });

  it.each(FEILSLAG.map((feilslag) => [feilslag.navn, feilslag] as const))(
    '%s is refused in Norwegian, and nothing is written',
    async (_, { lag, antall }) => {
      await fc.assert(
        fc.asyncProperty(lag(ruter, verden), async (feilaktig) => {
          const svar = await verden.send(feilaktig.foresporsel);
          const feil = feilISvaret(feilaktig, svar);
          if (feil !== null)
            throw new Error(`${feil}; svaret var ${svar.status} ${svar.kropp.slice(0, 600)}`);
        }),
        { numRuns: antall, ...(SEED !== undefined && { seed: Number(SEED) }) },
      );
      expect(await verden.posisjon()).toBe(foer);
    },
  );
});
