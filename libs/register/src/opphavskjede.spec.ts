import { dato, hpPeriode, type Punkt } from '@saksgang/kernel';
import type { Opphav, Opphavsledd } from '@saksgang/oppfoelging';
import { opphavskjede, type Opphavsoppslag } from './opphavskjede';
import { oppdragId } from './register.fixtures';

const SELV = {
  hp: hpPeriode('2025-2028'),
  organ: 'kommunestyret',
  punkt: '3.16' as Punkt,
  vedtaksdato: dato('2024-12-10'),
};
const INGEN: Opphavsoppslag = () => [];
const hp = (periode: string, punkt: string): Opphavsledd => ({
  slag: 'hp-oppdrag',
  hp: hpPeriode(periode),
  punkt: punkt as Punkt,
});
const sak = (saksnummer: string, dag: string | null = null, organ: string | null = null): Opphavsledd => ({
  slag: 'sak',
  saksnummer,
  organ,
  dato: dag === null ? null : dato(dag),
});
const opphav = (...alle: readonly Opphavsledd[]): readonly Opphav[] =>
  alle.map((ledd, i) => ({ id: oppdragId(700 + i), ledd, tittel: null, kilde: null }));
const tekstene = (...alle: readonly Opphavsledd[]) =>
  opphavskjede(SELV, opphav(...alle), INGEN).map((l) => l.tekst);

describe('Opphavskjeden', () => {
  it('er tom når ingenting er ført', () => {
    expect(tekstene()).toEqual([]);
  });

  it('viser det eldste først, og oppdraget selv på sin plass, i hvilken rekkefølge det enn ble ført', () => {
    const alle = [
      hp('2023-2026', '3.02'),
      sak('84/2023', '2023-06-14', 'kommunestyret'),
      { slag: 'rapport', aar: '2024', tertial: 1 } as const,
    ];
    const ventet = [
      'HP 2023-2026, punkt 3.02',
      'Sak 84/2023, kommunestyret',
      '1. tertial 2024',
      'HP 2025-2028, punkt 3.16, kommunestyret',
    ];
    expect(tekstene(...alle)).toEqual(ventet);
    expect(tekstene(...[...alle].reverse())).toEqual(ventet);
  });

  it('sier at organ og dag ikke er oppgitt, og setter saken i året nummeret viser', () => {
    const kjede = opphavskjede(SELV, opphav(hp('2024-2027', '3.17'), sak('KS 96/2023'), sak('57/24')), INGEN);
    expect(kjede.map((l) => [l.tekst, l.dato])).toEqual([
      ['Sak KS 96/2023, organ ikke oppgitt', null],
      ['Sak 57/24, organ ikke oppgitt', null],
      ['HP 2024-2027, punkt 3.17', null],
      ['HP 2025-2028, punkt 3.16, kommunestyret', '2024-12-10'],
    ]);
  });

  it('setter det som ikke har noe år, rett foran oppdraget', () => {
    expect(tekstene(sak('200'), { slag: 'rapport', aar: '2023', tertial: null })).toEqual([
      'Rapport 2023, tertial ikke oppgitt',
      'Sak 200, organ ikke oppgitt',
      'HP 2025-2028, punkt 3.16, kommunestyret',
    ]);
  });

  it('lenker til oppdragene av samme punkt i samme HP, og ikke til samme nummer i et annet', () => {
    const lenke = { oppdrag: oppdragId(1), delpunkt: 'a', tittel: 'Fysioterapi' };
    const oppslag: Opphavsoppslag = (periode, punkt) =>
      periode === '2024-2027' && punkt === '3.19' ? [lenke] : [];
    const kjede = opphavskjede(SELV, opphav(hp('2023-2026', '3.19'), hp('2024-2027', '3.19')), oppslag);
    expect(kjede.map((l) => l.oppdrag)).toEqual([[], [lenke], []]);
  });

  it('gjelder også et oppdrag som ikke kom av noe HP', () => {
    const kjede = opphavskjede({ ...SELV, hp: null }, opphav(hp('2023-2026', '3.02')), INGEN);
    expect(kjede.at(-1)?.tekst).toBe('Vedtaket, punkt 3.16, kommunestyret');
  });
});
