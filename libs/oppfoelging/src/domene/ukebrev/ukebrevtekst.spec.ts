import { dato, type OppdragId, type Punkt } from '@saksgang/kernel';
import { DIREKTOER, forsinket, OPPDRAG, SKOLESJEF, UKE, utkast } from './ukebrev.fixtures';
import { brevdelensNavn, ukebrevtekst } from './ukebrevtekst';

const navn = (id: OppdragId) =>
  id === OPPDRAG ? { punkt: '3.23' as Punkt, tittel: 'Sak om skolebøker' } : null;

describe('Ukebrevet', () => {
  it('sier hvem det er til, hva som haster, og hvor mange det er', () => {
    const { emne, tekst } = ukebrevtekst(UKE, utkast(SKOLESJEF, forsinket), navn);
    expect(emne).toBe('Ukebrev om oppdrag, uke 39 2025');
    expect(tekst).toContain('Til skolesjef.');
    expect(tekst).toContain('Forsinket (1):\n- 3.23 Sak om skolebøker (fristen var 01.09.2025)');
  });

  it('sier hvor mange flere det er enn dem det nevner', () => {
    const mange = { ...forsinket, antall: 12 };
    expect(ukebrevtekst(UKE, utkast(SKOLESJEF, mange), navn).tekst).toContain('- og 11 til');
  });

  it('sier at ingen har meldt noe, og navnet på et oppdrag som ikke er kjent, er id-en', () => {
    const ukjent = '00000000-0000-4000-8000-000000000099' as OppdragId;
    const post = {
      del: 'uten-melding',
      antall: 2,
      oppdrag: [
        { oppdrag: OPPDRAG, dato: null },
        { oppdrag: ukjent, dato: dato('2025-06-01') },
      ],
    } as const;
    const { tekst } = ukebrevtekst(UKE, utkast(SKOLESJEF, post), navn);
    expect(tekst).toContain('3.23 Sak om skolebøker (aldri meldt)');
    expect(tekst).toContain(`${ukjent} (sist meldt 01.06.2025)`);
  });

  it('sier hva som gjelder hele kommunen', () => {
    const post = { ...forsinket, del: 'hele-til-fordeling' } as const;
    expect(ukebrevtekst(UKE, utkast(DIREKTOER, post), navn).tekst).toContain(
      `${brevdelensNavn('hele-til-fordeling')} (1):`,
    );
  });
});
