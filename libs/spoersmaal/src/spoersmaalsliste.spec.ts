import { dato, hpPeriode, type SpoersmaalId, type Uuid } from '@saksgang/kernel';
import { STANDARD_KATEGORIER, type RulleringStartet, type SpoersmaalEvent } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import { spoersmaalene, spoersmaalsprojeksjon } from './spoersmaalsliste';
import { spoersmaalssvar, statustekst } from './spoersmaalssvar';

const OMRAADE = 'lier/hp-2025-2028';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid as SpoersmaalId;

const startet = recorded<RulleringStartet>({
  type: 'RulleringStartet',
  data: { hp: hpPeriode('2025-2028'), utvalg: [], kategorier: STANDARD_KATEGORIER },
});
const paa = (event: SpoersmaalEvent, stream = 'spoersmaal-lier.hp-2025-2028') =>
  recorded(event, { stream, skjedde: event.data.dato });
const stilt = (n: number): SpoersmaalEvent => ({
  type: 'BudsjettspoersmaalStilt',
  data: {
    id: id(n),
    nr: n,
    slag: 'beregning',
    fra: { parti: 'Høyre', navn: null },
    tekst: 'Hva koster det?',
    dato: dato('2024-11-01'),
    frist: dato('2024-11-08'),
    forslag: null,
  },
});
const besvart = (n: number, dag: string): SpoersmaalEvent => ({
  type: 'BudsjettspoersmaalBesvart',
  data: { id: id(n), dato: dato(dag), tekst: '270', lenker: [], besvartAv: 'budsjettsjef' },
});
const rettet = (fra: string, til: string): SpoersmaalEvent => ({
  type: 'BudsjettspoersmaalssvarRettet',
  data: { id: id(1), dato: dato('2024-11-20'), fra, til, rettetAv: 'budsjettsjef' },
});
const trukket: SpoersmaalEvent = {
  type: 'BudsjettspoersmaalTrukket',
  data: { id: id(1), dato: dato('2024-11-02') },
};

const liste = visning(spoersmaalsprojeksjon, spoersmaalene);
const vist = (dag: string, ...events: readonly SpoersmaalEvent[]) =>
  [
    ...liste
      .given(startet, ...events.map((e) => paa(e)))
      .answer(OMRAADE, dag)
      .spoersmaal.values(),
  ].map((s) => spoersmaalssvar(s, dato(dag)));
const status = (dag: string, ...events: readonly SpoersmaalEvent[]) =>
  vist(dag, stilt(1), ...events).map(statustekst);

describe('Spørsmålene til kommunedirektøren', () => {
  it('vet om handlingsprogrammet finnes, også før noen har spurt', () => {
    expect(liste.given(startet).answer(OMRAADE)).toEqual({ kjent: true, spoersmaal: new Map() });
    expect(liste.given(startet).answer('lier/hp-2026-2029').kjent).toBe(false);
  });

  it('står i rekkefølge med nummer, hvem som spør, og frist', () => {
    expect(vist('2024-11-01', stilt(1), stilt(2))).toMatchObject([
      { nr: 1, slag: 'beregning', fra: { parti: 'Høyre', navn: null }, stilt: '2024-11-01', svar: null },
      { nr: 2, frist: '2024-11-08', status: 'ubesvart' },
    ]);
  });

  it('holder handlingsprogrammene og kommunene fra hverandre', () => {
    const andre = ['spoersmaal-lier.hp-2026-2029', 'spoersmaal-asker.hp-2025-2028'];
    expect(liste.given(startet, ...andre.map((s) => paa(stilt(1), s))).answer(OMRAADE).spoersmaal.size).toBe(
      0,
    );
  });

  it.each<[string, string, readonly SpoersmaalEvent[]]>([
    ['Ubesvart', '2024-11-08', []],
    ['Ubesvart, 1 dag over fristen', '2024-11-09', []],
    ['Ubesvart, 12 dager over fristen', '2024-11-20', []],
    ['Besvart', '2024-12-31', [besvart(1, '2024-11-08')]],
    ['Besvart 1 dag for sent', '2024-12-31', [besvart(1, '2024-11-09')]],
    ['Ubesvart', '2024-11-04', [besvart(1, '2024-11-05')]],
    ['Trukket', '2024-12-31', [trukket]],
  ])('er «%s» ved utgangen av %s', (ventet, dag, events) => {
    expect(status(dag, ...events)).toEqual([ventet]);
  });

  it('viser svaret slik det står, med det som sto før', () => {
    const [ett] = vist(
      '2024-12-01',
      stilt(1),
      besvart(1, '2024-11-05'),
      rettet('270', '405'),
      rettet('405', '406'),
    );
    expect(ett?.svar).toMatchObject({
      tekst: '406',
      dato: '2024-11-05',
      besvartAv: 'budsjettsjef',
      rettelser: [
        { fra: '270', til: '405' },
        { fra: '405', til: '406' },
      ],
    });
    expect(vist('2024-11-19', stilt(1), besvart(1, '2024-11-05'), rettet('270', '405'))[0]?.svar?.tekst).toBe(
      '270',
    );
  });

  it('blir ikke for sent besvart av at svaret rettes', () => {
    expect(status('2024-12-01', besvart(1, '2024-11-05'), rettet('270', '405'))).toEqual(['Besvart']);
  });

  it('ser bort fra et svar på noe ingen har spurt om', () => {
    expect(vist('2024-12-01', besvart(1, '2024-11-05'))).toEqual([]);
  });
});
