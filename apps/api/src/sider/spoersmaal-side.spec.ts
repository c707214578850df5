import { NAA, dato, type SpoersmaalId } from '@saksgang/kernel';
import type { Spoersmaalssvar } from '@saksgang/spoersmaal';
import { spoersmaalSide } from './spoersmaal-side';

const spoersmaal = (mer: Partial<Spoersmaalssvar> = {}): Spoersmaalssvar => ({
  id: 'id' as SpoersmaalId,
  nr: 1,
  slag: 'beregning',
  fra: { parti: 'Høyre', navn: null },
  tekst: 'Hva koster <det>?',
  stilt: dato('2024-11-01'),
  frist: dato('2024-11-08'),
  forslag: null,
  status: 'ubesvart',
  dagerForSent: 0,
  svar: null,
  ...mer,
});
const side = (...alle: readonly Spoersmaalssvar[]) =>
  spoersmaalSide(
    'lier',
    '2025-2028',
    { posisjon: null, gjelder: dato('2024-11-20'), merknader: [], kjent: null, spoersmaal: alle },
    NAA,
  );

describe('Siden med spørsmål', () => {
  it('sier hvordan det stilles et spørsmål når ingen har gjort det', () => {
    expect(side()).toContain('/api/kommuner/lier/hp/2025-2028/spoersmaal');
  });

  it('viser nummer, slag, hvem som spør, frist, og at svaret mangler', () => {
    const vist = side(spoersmaal({ dagerForSent: 12 }));
    for (const tekst of ['1. Ubesvart, 12 dager over fristen', 'bestilt beregning', 'Høyre', '08.11.2024'])
      expect(vist).toContain(tekst);
    expect(vist).toContain('Hva koster &lt;det&gt;?');
    expect(vist).toContain('1 spørsmål, 1 ubesvart, 1 over fristen');
  });

  it('viser svaret med lenker, og hva som sto før det ble rettet', () => {
    const vist = side(
      spoersmaal({
        status: 'besvart',
        svar: {
          dato: dato('2024-11-05'),
          tekst: '405 kroner.',
          lenker: [{ tittel: 'Beregningen', adresse: 'https://lier.no/b.pdf' }],
          besvartAv: 'budsjettsjef',
          rettelser: [{ dato: dato('2024-11-06'), fra: '270 kroner.', til: '405 kroner.' }],
        },
      }),
    );
    expect(vist).toContain('Svar 05.11.2024 fra budsjettsjef');
    expect(vist).toContain('<a href="https://lier.no/b.pdf">Beregningen</a>');
    expect(vist).toContain('06.11.2024: fra «270 kroner.» til «405 kroner.»');
  });
});
