import { LENGSTE_TEKST, tolkFrist } from './tolk-frist';

describe('A text somebody types to have its times read', () => {
  it('is read from the day of the vedtak', () =>
    expect(tolkFrist('innen 1. mai', '2024-12-10')).toEqual({
      ok: true,
      value: {
        lesninger: [
          {
            type: 'dato',
            frist: '2025-05-01',
            virkningsdato: null,
            gjentakelse: null,
            presisjon: 'dag',
            ord: 'innen 1. mai',
          },
        ],
        tvetydig: false,
      },
    }));

  it.each([
    ['a day that is none', 'innen 1. mai', '2025-02-30', 'UgyldigVedtaksdato'],
    ['a day written otherwise', 'innen 1. mai', '10.12.2024', 'UgyldigVedtaksdato'],
    ['nothing but spaces', ' \n\t', '2024-12-10', 'FristtekstMangler'],
    ['more than is read at a time', 'x'.repeat(LENGSTE_TEKST + 1), '2024-12-10', 'FristtekstForLang'],
  ])('is refused: %s', (_, tekst, vedtatt, code) =>
    expect(tolkFrist(tekst, vedtatt)).toMatchObject({ ok: false, refusal: { code } }),
  );
});
