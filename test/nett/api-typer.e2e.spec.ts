import { Program } from '../e2e/program';

describe('typene som nettsidene spør med', () => {
  it('er som API-et er nå', async () => {
    const { kode, feil } = await Program.start('infra/scripts/api-typer.mjs', ['--sjekk'], {}).slutt();
    expect([kode, feil]).toEqual([0, '']);
  });
});
