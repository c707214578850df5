import { lesTrekk, somAdresse, spurt } from './trekk';

const sok = (tekst: string) => new URLSearchParams(tekst);
const TOMT = lesTrekk(sok(''));

describe('En trekning', () => {
  it('har ti om ikke annet er sagt, og ingen andre krav', () => {
    expect(somAdresse({ ...TOMT, froe: 'R-2025' })?.toString()).toBe('froe=R-2025&antall=10');
  });

  it('skrives som folk skriver, og spørres om som API-et vil ha det', () => {
    const skrevet = { ...TOMT, froe: ' R 1 ', fra: '1.12.2024', minBeloep: '1 000 000', type: 'sak' };
    const adresse = somAdresse(skrevet);
    expect(adresse?.toString()).toBe('froe=R+1&antall=10&type=sak&fra=2024-12-01&minBeloep=1000000');
    expect(lesTrekk(adresse ?? sok(''))).toMatchObject({
      froe: 'R 1',
      fra: '01.12.2024',
      minBeloep: '1000000',
    });
  });

  it.each([{ antall: 'ti' }, { fra: '31.02.2025' }, { minAlder: '-1' }, { minBeloep: '1,5' }])(
    'er ingen med %j',
    (feil) => expect(somAdresse({ ...TOMT, froe: 'x', ...feil })).toBeNull(),
  );

  it('spør ikke om annet enn det en trekning har', () => {
    expect(spurt(sok('froe=x&antall=&foo=1&gjelder=2025-01-01'))).toEqual({
      froe: 'x',
      gjelder: '2025-01-01',
    });
  });
});
