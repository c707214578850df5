import { fraRapporten, ikkeOppgitt, sakenI, tilEtterregistrering, TOMT_VEDTAK } from './etterregistrering';
import { tomtPunkt } from './vedtakspunkt';

const PUNKT = { ...tomtPunkt(1), tittel: 'Til orientering', tekst: 'Rapporten tas til orientering.' };
const VEDTAK = { ...TOMT_VEDTAK, tittel: '2. tertial', dato: '14.10.2025', punkter: [PUNKT] };

describe('a vedtak from a document', () => {
  it('is sent with what is written, and says what is not given', () => {
    expect(tilEtterregistrering(VEDTAK)).toEqual({
      tittel: '2. tertial',
      organ: 'kommunestyret',
      deler: ['annet'],
      skjedde: '2025-10-14',
      punkter: [
        {
          punkt: '1',
          tittel: 'Til orientering',
          tekst: 'Rapporten tas til orientering.',
          tekstform: 'full',
          delpunkter: [
            {
              delpunkt: 'a',
              type: 'oppfoelgingsvedtak',
              tittel: 'Til orientering',
              mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'tolket' },
              frist: { type: 'ingen' },
            },
          ],
          avslutter: [],
          flytter: [],
          senderTilbake: [],
        },
      ],
    });
    expect(ikkeOppgitt(VEDTAK)).toEqual([
      'saksnummer',
      'innstilling',
      'offentliggjoering',
      'votering',
      'ekspedering',
    ]);
    expect(ikkeOppgitt({ ...VEDTAK, for: '40', mot: '1', saksnummer: 'KS 61/25' })).not.toContain('votering');
  });

  it.each([
    ['no title', { tittel: ' ' }],
    ['a day that is none', { dato: '31.02.2025' }],
    ['a date of ekspedering that is none', { ekspedert: 'i fjor' }],
    ['a point without words', { punkter: [{ ...PUNKT, tekst: '' }] }],
    ['a point that orders something, and not what', { punkter: [{ ...PUNKT, slag: 'bestiller' as const }] }],
    [
      'an oppdrag with a new frist that is no day',
      {
        punkter: [
          { ...PUNKT, oppdrag: [{ oppdrag: 'x', avgjoerelse: 'flyttes' as const, dato: '', tekst: 'x' }] },
        ],
      },
    ],
  ])('is not sent with %s', (_, mer) => {
    expect(tilEtterregistrering({ ...VEDTAK, ...mer })).toBeNull();
  });

  it('takes the points that a report proposes, with what they decide over oppdrag', () => {
    const punkt = {
      punkt: '2',
      tittel: 'Fire oppdrag',
      tekst: 'Kommunestyret avgjør.',
      avslutter: [{ oppdrag: 'a', maate: 'utfoert' }],
      flytter: [{ oppdrag: 'b', dato: '2026-03-31', tekst: 'settes til 31. mars 2026' }],
      senderTilbake: [{ oppdrag: 'c', grunn: 'Ikke dokumentert.' }],
    };
    const punkter = fraRapporten([punkt] as unknown as Parameters<typeof fraRapporten>[0]);
    expect(tilEtterregistrering({ ...VEDTAK, punkter })?.punkter[0]).toMatchObject(punkt);
  });

  it('belongs to a sak with a name that an address can have', () => {
    expect(sakenI({ ...VEDTAK, sakId: ' tertial-2-2025 ' })).toBe('tertial-2-2025');
    expect(sakenI({ ...VEDTAK, sakId: 'Tertial 2' })).toBe('');
    expect(sakenI({ ...VEDTAK, hvilken: 'hp-2025-2028' })).toBe('hp-2025-2028');
  });
});
