import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KommuneId } from '@saksgang/kernel';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { Adressefil, UgyldigAdressefil } from './adressefil';

const LIER = 'lier' as KommuneId;
const til = (rolle: string, person: string | null = null) => ({ rolle, person });

describe('The file with addresses', () => {
  const folder = temporaryFolder();
  let fil: string;
  beforeEach(() => (fil = join(folder(), 'adresser.json')));
  const skriv = (innhold: unknown) =>
    writeFileSync(fil, typeof innhold === 'string' ? innhold : JSON.stringify(innhold));
  const les = () => new Adressefil(fil, () => undefined);

  it('gives the person before the role, and nothing for those it does not know', () => {
    skriv({ lier: { 'person-7': 'kari@lier.example', kommunedirektøren: 'kd@lier.example' } });
    expect(les().adresseTil(LIER, til('kommunedirektøren', 'person-7'))).toBe('kari@lier.example');
    expect(les().adresseTil(LIER, til('kommunedirektøren', 'person-8'))).toBe('kd@lier.example');
    expect(les().adresseTil(LIER, til('byggesak'))).toBeNull();
    expect(les().adresseTil('asker' as KommuneId, til('kommunedirektøren'))).toBeNull();
    expect(les().adresseTil(LIER, til('constructor'))).toBeNull();
  });

  it('is read again when it has changed, and stands as it was when it cannot be read', () => {
    skriv({ lier: { byggesak: 'en@lier.example' } });
    const feil: unknown[] = [];
    const adresser = new Adressefil(fil, (error) => feil.push(error));
    skriv({ lier: { byggesak: 'to@lier.example' } });
    utimesSync(fil, 1, 1);
    expect(adresser.adresseTil(LIER, til('byggesak'))).toBe('to@lier.example');
    skriv('{ ikke json');
    utimesSync(fil, 2, 2);
    expect(adresser.adresseTil(LIER, til('byggesak'))).toBe('to@lier.example');
    expect(feil).toHaveLength(1);
  });

  it.each([['{ ikke json'], [{ lier: { byggesak: 'ingen krøllalfa' } }], [{ lier: { byggesak: 7 } }]])(
    'is refused at the start when it holds %j',
    (innhold) => {
      skriv(innhold);
      expect(les).toThrow(UgyldigAdressefil);
    },
  );

  it('is refused at the start when it is not there', () => {
    expect(les).toThrow(UgyldigAdressefil);
  });
});
