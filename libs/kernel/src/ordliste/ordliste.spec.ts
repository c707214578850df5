import { ROLLER } from '../rolle';
import { ord, ORDLISTE } from './index';

describe('the ordliste', () => {
  it('spells code words as people write them', () => {
    expect(ord('offentliggjoering')).toBe('offentliggjøring');
    expect(ord('moetesekretaer')).toBe('møtesekretær');
    expect(ord('Grønne Lier')).toBe('Grønne Lier');
  });

  it('has every role', () => {
    expect(ROLLER.filter((rolle) => ORDLISTE[rolle] === undefined)).toEqual([]);
  });

  it('spells out every code that ASCII had to bend', () => {
    const bent = Object.entries(ORDLISTE).filter(([kode, o]) => /oe|aa|ae/.test(kode) && o?.tekst === kode);
    expect(bent.map(([kode]) => kode)).toEqual([]);
  });
});
