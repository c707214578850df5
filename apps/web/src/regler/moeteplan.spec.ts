import { lesMedlemmer, lesVaraer, somLinjer } from './medlemsvalg';
import { lesPlan, plandagene } from './moeteplan';
import { oppmoetet } from './oppmoete';

describe('the plan of a year', () => {
  it('is read as it is written, without empty rows', () => {
    const rader = plandagene(
      [
        { dato: '2025-10-07', saksfrist: '2025-09-25' },
        { dato: '2026-01-20', saksfrist: null },
      ],
      '2025',
    );
    expect(rader).toEqual([{ dato: '07.10.2025', saksfrist: '25.09.2025' }]);
    expect(
      lesPlan([...rader, { dato: '9.12.2025', saksfrist: '' }, { dato: '', saksfrist: '' }], '2025'),
    ).toEqual([{ dato: '2025-10-07', saksfrist: '2025-09-25' }, { dato: '2025-12-09' }]);
  });

  it.each([
    ['no day', '31.11.2025', ''],
    ['a day of another year', '20.01.2026', ''],
    ['a frist that is no day', '20.11.2025', 'uka før'],
    ['a frist alone', '', '20.11.2025'],
  ])('is not sent with %s', (_, dato, saksfrist) => {
    expect(lesPlan([{ dato, saksfrist }], '2025')).toBeNull();
  });
});

describe('an election of members', () => {
  it('is a line for each seat, and is written back as it was read', () => {
    const medlemmer = lesMedlemmer('Høyre; Aud Aas\n\nVenstre\n');
    expect(medlemmer).toEqual([
      { plass: 1, parti: 'Høyre', navn: 'Aud Aas' },
      { plass: 2, parti: 'Venstre' },
    ]);
    const varaer = lesVaraer('Høyre; 1; Vera Vik\nVenstre;2');
    expect(varaer).toEqual([
      { parti: 'Høyre', nr: 1, navn: 'Vera Vik' },
      { parti: 'Venstre', nr: 2 },
    ]);
    const medNavn = <N extends object>(m: N) => ({ navn: null, ...m });
    expect(
      somLinjer([{ medlemmer: medlemmer.map(medNavn), varamedlemmer: (varaer ?? []).map(medNavn) }]),
    ).toEqual({ medlemmer: 'Høyre; Aud Aas\nVenstre', varaer: 'Høyre; 1; Vera Vik\nVenstre; 2' });
  });

  it('is not read when a substitute has no number', () => {
    expect(lesVaraer('Høyre; Vera Vik')).toBeNull();
  });
});

it('takes everybody to be there until something else is said of a seat', () => {
  expect(oppmoetet([{ plass: 1 }, { plass: 2 }, { plass: 3 }], { 2: 'borte', 3: '1' })).toEqual([
    { plass: 1 },
    { plass: 3, vara: 1 },
  ]);
});
