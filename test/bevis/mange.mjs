// Runs the verifier over many files in one process: a line of JSON in for each, a line out.
import { createInterface } from 'node:readline';
import { kontroller } from '../../infra/verifiser/verifiser.mjs';

for await (const linje of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { tekst, ...kjent } = JSON.parse(linje);
  const { fortelling: _, ...resultat } = kontroller(tekst, kjent);
  process.stdout.write(`${JSON.stringify(resultat)}\n`);
}
