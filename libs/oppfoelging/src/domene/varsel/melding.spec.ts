import { dato } from '@saksgang/kernel';
import { bestilling } from '../oppdrag/oppdrag.fixtures';
import { meldingOm, svarlinjer } from './melding';
import { paabegynt } from './varsel.fixtures';
import type { PaaminnelsePaabegynt } from './varsel.events';

const om = (mer: Partial<PaaminnelsePaabegynt['data']> = {}) => {
  const event = paabegynt(mer);
  return meldingOm(bestilling(), event.data as PaaminnelsePaabegynt['data']);
};

describe('Meldingen om en frist', () => {
  it('sier hva det gjelder, når, og hva en kan gjøre', () => {
    const { emne, tekst } = om();
    expect(emne).toBe('Frist nærmer seg: Sak om skolebøker (punkt 3.23)');
    expect(tekst).toMatch(/^Fristen er 31\.12\.2025, om 14 arbeidsdager\.\n\nOppdrag: Sak om skolebøker\n/);
    expect(tekst).toContain('Vedtatt av kommunestyret 10.12.2024, punkt 3.23.');
    expect(tekst).toContain('Varselet er sendt til: kommunalsjef oppvekst.');
    expect(tekst).not.toContain('person-7');
  });

  it.each<[Partial<PaaminnelsePaabegynt['data']>, string]>([
    [{ dager: 1 }, 'Fristen er 31.12.2025, om 1 arbeidsdag.'],
    [{ slag: 'paa-dagen', dager: 0 }, 'Fristen er 31.12.2025.'],
    [{ slag: 'etter', dager: 30 }, 'Fristen var 31.12.2025, for 30 arbeidsdager siden.'],
  ])('teller arbeidsdagene: %j', (mer, setning) => {
    expect(om(mer).tekst.split('\n')[0]).toBe(setning);
  });

  it('sier hvilken rapport det gjelder når det skal komme flere', () => {
    const { emne, tekst } = om({
      varsel: '1.2025h1-etter-1',
      slag: 'etter',
      dager: 1,
      frist: dato('2025-06-30'),
    });
    expect(emne).toBe('Frist er ute: Sak om skolebøker (punkt 3.23, rapport for 1. halvår 2025)');
    expect(tekst).toMatch(
      /^Rapporten for 1\. halvår 2025 er ikke levert\.\nFristen var 30\.06\.2025, for 1 arb/,
    );
    expect(tekst).toMatch(
      /\nLever rapporten for 1\. halvår 2025, og oppgi dokumentet eller saken den er i\.$/,
    );
  });

  it('gir hver mottaker sin måte å svare på, når det er noe å svare', () => {
    const fra = { rolle: 'kommunalsjef oppvekst', person: 'person-7' };
    const [, , linje] = svarlinjer([{ fra, adresse: 'https://saksgang.example/svar/a' }]);
    expect(linje).toBe('Meld uendret status som kommunalsjef oppvekst: https://saksgang.example/svar/a');
    expect(svarlinjer([])).toEqual([]);
  });

  it('sier når ingen har bekreftet hvordan datoen ble lest', () => {
    expect(om({ tolket: true, frist: dato('2026-12-31') }).tekst.split('\n')[1]).toBe(
      'Datoen er lest ut av teksten i vedtaket, og ingen har bekreftet den.',
    );
  });
});
