import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../../test/doubles/temporary-folder';
import type { NyOekt } from './oekt';
import { LENGSTE_OEKT_MS, LENGSTE_OPPHOLD_MS, Oekter } from './oekter';
import { Oektlager } from './oektlager';

const KARI: NyOekt = { person: 'kari', navn: 'Kari', kilde: 'oidc', tilbydersOekt: 's-1' };

describe('sessions', () => {
  const folder = temporaryFolder();
  const fil = () => join(folder(), 'data', 'oekter.db');
  let naa = 1_000_000_000_000;
  let lager: Oektlager;
  let oekter: Oekter;
  const aapne = () => {
    lager = new Oektlager(fil());
    oekter = new Oekter(lager, () => naa);
  };
  beforeEach(aapne);
  afterEach(() => lager.close());

  it('are found by the key that was handed out, also after a restart, and by no other', () => {
    const noekkel = oekter.aapne(KARI);
    lager.close();
    aapne();
    expect(oekter.finn(noekkel)).toMatchObject(KARI);
    for (const annen of ['', 'x', noekkel.slice(1), `${noekkel}x`]) expect(oekter.finn(annen)).toBeNull();
  });

  it('have keys that nobody can guess: 256 bits, each another', () => {
    const noekler = Array.from({ length: 50 }, () => oekter.aapne(KARI));
    expect(new Set(noekler).size).toBe(50);
    for (const noekkel of noekler) expect(Buffer.from(noekkel, 'base64url')).toHaveLength(32);
  });

  it('have their keys in no file, and a file that only its owner may read', () => {
    const noekkel = oekter.aapne(KARI);
    const innhold = readdirSync(join(folder(), 'data')).map((f) => readFileSync(join(folder(), 'data', f)));
    expect(innhold.some((i) => i.includes('kari'))).toBe(true);
    expect(innhold.some((i) => i.includes(noekkel) || i.includes(Buffer.from(noekkel, 'base64url')))).toBe(
      false,
    );
    expect(statSync(fil()).mode & 0o077).toBe(0);
  });

  it('last while they are used, and end when nobody has used them for an hour', () => {
    const noekkel = oekter.aapne(KARI);
    for (let i = 0; i < 3; i++) {
      naa += LENGSTE_OPPHOLD_MS - 1000;
      expect(oekter.finn(noekkel)).not.toBeNull();
    }
    naa += LENGSTE_OPPHOLD_MS + 1;
    expect(oekter.finn(noekkel)).toBeNull();
    // It does not come back when the clock does.
    naa -= LENGSTE_OPPHOLD_MS;
    expect(oekter.finn(noekkel)).toBeNull();
  });

  it('end after ten hours however much they are used', () => {
    const noekkel = oekter.aapne(KARI);
    const slutt = naa + LENGSTE_OEKT_MS;
    for (; naa < slutt; naa += LENGSTE_OPPHOLD_MS / 2) expect(oekter.finn(noekkel)).not.toBeNull();
    naa = slutt + 1;
    expect(oekter.finn(noekkel)).toBeNull();
  });

  it('are wiped when they have lasted too long, by the next that is opened', () => {
    oekter.aapne({ ...KARI, person: 'en-gammel' });
    naa += LENGSTE_OEKT_MS + 1;
    oekter.aapne(KARI);
    expect(lager.slettFor('en-gammel', null)).toBe(0);
  });

  it('end when they are signed out of, and no other with them', () => {
    const [en, annen] = [oekter.aapne(KARI), oekter.aapne(KARI)];
    oekter.avslutt(en);
    expect([oekter.finn(en), oekter.finn(annen)?.person]).toEqual([null, 'kari']);
  });

  it.each<[string, string | null, string | null, readonly string[]]>([
    ['all of a person', 'kari', null, ['ola']],
    ['one of a person', 'kari', 's-2', ['kari 1', 'ola']],
    ['one by the provider’s own id', null, 's-2', ['kari 1', 'ola']],
    ['none', null, null, ['kari 1', 'kari 2', 'ola']],
    ['those of nobody', 'per', null, ['kari 1', 'kari 2', 'ola']],
  ])('end as the provider says: %s', (_, person, tilbydersOekt, igjen) => {
    const noekler: Record<string, string> = {
      'kari 1': oekter.aapne(KARI),
      'kari 2': oekter.aapne({ ...KARI, tilbydersOekt: 's-2' }),
      ola: oekter.aapne({ ...KARI, person: 'ola', tilbydersOekt: 's-3' }),
    };
    const antall = oekter.avsluttFor(person, tilbydersOekt);
    expect(Object.keys(noekler).filter((n) => oekter.finn(noekler[n] ?? '') !== null)).toEqual(igjen);
    expect(antall).toBe(3 - igjen.length);
  });
});
