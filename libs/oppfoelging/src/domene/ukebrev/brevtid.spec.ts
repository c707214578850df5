import { fold, osloDato, plussDager, dato, ukeI, type Uke } from '@saksgang/kernel';
import fc from 'fast-check';
import { brevtidI, brevtidspunkt, oenskedeUkebrev, type Brevtid } from './brevtid';
import { ukebrevene, type Ukebrevene } from './ukebrev';
import { klokken, paabegynt, sendt, UKE } from './ukebrev.fixtures';

const TID: Brevtid = { ukedag: 1, klokken: '08:00' };
const FOER = klokken('2025-01-01');

describe('Tiden for ukebrevet', () => {
  it.each([
    ['mandag', '2025-39', 1, '2025-09-22'],
    ['dagen kommunen har valgt', '2025-39', 5, '2025-09-26'],
    ['tirsdag når mandag er annen påskedag', '2025-17', 1, '2025-04-22'],
    ['fredag når torsdag er Kristi himmelfart', '2025-22', 4, '2025-05-30'],
    ['onsdag når resten av påskeuken er fri', '2025-16', 5, '2025-04-16'],
    ['mandag i en uke som begynner i året før', '2026-01', 1, '2025-12-29'],
  ])('er %s', (_, uke, ukedag, dag) => {
    expect(brevtidspunkt(uke as Uke, { ...TID, ukedag }, FOER)).toBe(klokken(dag));
  });

  it('er i norsk tid, sommer som vinter', () => {
    expect(brevtidspunkt('2025-39' as Uke, TID, FOER)).toBe('2025-09-22T06:00:00.000Z');
    expect(brevtidspunkt('2025-48' as Uke, TID, FOER)).toBe('2025-11-24T07:00:00.000Z');
  });

  it.each([
    ['samme dag i arbeidstiden', '2025-09-22', '15:00', '2025-09-22'],
    ['neste morgen når det er kveld', '2025-09-22', '21:00', '2025-09-23'],
    ['samme morgen når det er tidlig', '2025-09-23', '05:00', '2025-09-23'],
  ])('er %s, når den ble misset', (_, dag, tid, ventet) => {
    expect(brevtidspunkt(UKE, TID, klokken(dag, tid))).toBe(klokken(ventet));
  });

  it('er borte når uken ikke har mer arbeidstid', () => {
    expect(brevtidspunkt(UKE, TID, klokken('2025-09-26', '21:00'))).toBeNull();
    expect(brevtidspunkt(UKE, TID, klokken('2025-09-29', '07:00'))).toBeNull();
  });

  it('rekker det som er satt til det seneste klokkeslettet', () => {
    const sent = klokken('2025-09-22', '20:00');
    expect(brevtidspunkt(UKE, { ...TID, klokken: '20:00' }, klokken('2025-09-22', '20:05'))).toBe(sent);
  });

  it('er alltid i sin egen uke, og aldri noe som må vente, og samtidig er forfalt, utenom arbeidstid', () => {
    const timer = fc.integer({ min: 0, max: 24 * 400 });
    fc.assert(
      fc.property(timer, fc.integer({ min: 1, max: 5 }), (time, ukedag) => {
        const naa = new Date(Date.UTC(2025, 0, 1) + time * 3_600_000).toISOString() as typeof FOER;
        const uke = ukeI(osloDato(naa));
        const naar = brevtidspunkt(uke, { ...TID, ukedag }, naa);
        if (naar === null) return;
        expect(ukeI(osloDato(naar))).toBe(uke);
        if (naar > naa) expect(brevtidspunkt(uke, { ...TID, ukedag }, naar)).not.toBeNull();
        else expect(naa >= klokken(osloDato(naa)) && naa < klokken(osloDato(naa), '21:00')).toBe(true);
      }),
    );
  });

  it('følger kommunens felles varslingsplan, ikke den til en type', () => {
    const plan = (tid: string) => ({ foer: [1], etter: [1], klokken: tid });
    expect(brevtidI({ ukebrevdag: 1, varslingsplaner: new Map() })).toEqual(TID);
    const planer = new Map([
      [null, plan('09:30')],
      ['sak', plan('12:00')],
    ]);
    expect(brevtidI({ ukebrevdag: null, varslingsplaner: planer })).toEqual({
      ukedag: null,
      klokken: '09:30',
    });
  });
});

describe('Ukebrevene en kommune vil vekkes for', () => {
  const MANDAG = klokken('2025-09-22');
  const ukene = (naa = MANDAG, denne?: Ukebrevene, tid = TID) =>
    oenskedeUkebrev((uke) => (uke === UKE ? denne : undefined), tid, naa).map(({ uke }) => uke);

  it('er denne ukens så lenge de ikke er sendt, og den nestes', () => {
    expect(ukene()).toEqual(['2025-39', '2025-40']);
    expect(ukene(MANDAG, fold(ukebrevene, [paabegynt()]))).toEqual(['2025-39', '2025-40']);
    expect(ukene(MANDAG, fold(ukebrevene, [paabegynt(), sendt()]))).toEqual(['2025-40']);
  });

  it('er aldri en tidligere ukes', () => {
    const soendag = klokken('2025-09-28', '12:00');
    expect(ukene(soendag)).toEqual(['2025-40']);
    expect(ukene(klokken(plussDager(dato('2025-09-22'), 7)))).toEqual(['2025-40', '2025-41']);
  });

  it('er ingen når kommunen ikke sender ukebrev', () => {
    expect(ukene(MANDAG, undefined, { ...TID, ukedag: null })).toEqual([]);
  });
});
