import { lesTekstdokument } from './tekstdokument';

const les = (tekst: string | Uint8Array) => lesTekstdokument(Buffer.from(tekst));
const koden = (tekst: string | Uint8Array) => {
  const lest = les(tekst);
  return lest.ok ? null : lest.refusal.code;
};

describe('Et dokument som ren tekst', () => {
  it('leses linje for linje, uansett linjeskift, og de tomme linjene teller', () => {
    expect(les('Økonomi\r\n\r\n 1. Leksehjelp \n2. Skolebøker\r')).toEqual({
      ok: true,
      value: ['Økonomi', '', ' 1. Leksehjelp', '2. Skolebøker'],
    });
  });

  it('mister byterekkefølgemerket og kontrolltegn, og ikke noe annet', () => {
    expect(les('\ufeffTall\ti\u0007 «1000 kr» – ς\n')).toEqual({
      ok: true,
      value: ['Tall i  «1000 kr» – ς'],
    });
  });

  it.each([
    ['tomt', '', 'DokumentetErTomt'],
    ['bare linjeskift', '\n\n\n', 'DokumentetErTomt'],
    ['ikke UTF-8', Uint8Array.from([0xff, 0xfe, 0x41]), 'DokumentetErIkkeUtf8'],
    ['for stort', 'å'.repeat(350_001), 'DokumentetErForStort'],
    ['for mange linjer', 'a\n'.repeat(50_001), 'DokumentetErForStort'],
  ])('avslås når det er %s', (_, tekst, kode) => {
    expect(koden(tekst)).toBe(kode);
  });
});
