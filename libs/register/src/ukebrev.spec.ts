import { dato, type Event, type OppdragId, type Punkt, type Uke } from '@saksgang/kernel';
import type { UkebrevEvent, UkebrevPaabegynt } from '@saksgang/oppfoelging';
import type { UkebrevFastsatt } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import { ukebrevboken, ukebrevprojeksjon, ukebrevTil } from './ukebrev';

const OPPDRAG = '00000000-0000-4000-8000-000000000081' as OppdragId;
const paabegynt = (uke: string, rolle: string, person: string | null): UkebrevPaabegynt => ({
  type: 'UkebrevPaabegynt',
  data: {
    uke: uke as Uke,
    mottaker: { roller: [rolle], person },
    innhold: [{ del: 'forsinket', antall: 1, oppdrag: [{ oppdrag: OPPDRAG, dato: dato('2025-09-01') }] }],
  },
});
const sendt = ({ data: { uke, mottaker } }: UkebrevPaabegynt): UkebrevEvent => ({
  type: 'UkebrevSendt',
  data: { uke, mottaker, meldingsId: '<x@saksgang>', kanaler: ['saksgang', 'epost'] },
});
const fastsatt = (ukedag: UkebrevFastsatt['data']['ukedag']) =>
  recorded<UkebrevEvent | UkebrevFastsatt>(
    { type: 'UkebrevFastsatt', data: { ukedag } },
    { stream: 'kommune-lier.register', skjedde: '2025-09-10' },
  );
const iUken = (uke: string, event: UkebrevEvent, skjedde = '2025-09-22') =>
  recorded<Event & (UkebrevEvent | UkebrevFastsatt)>(event, { stream: `ukebrev-lier.${uke}`, skjedde });
const boken = (...fakta: readonly (ReturnType<typeof fastsatt> | ReturnType<typeof iUken>)[]) =>
  visning(ukebrevprojeksjon, ukebrevboken)
    .given(...fakta)
    .answer('lier');
const navn = () => ({ punkt: '3.23' as Punkt, tittel: 'Sak om skolebøker' });

describe('Ukebrevene i en kommune', () => {
  const skolesjef = paabegynt('2025-39', 'Skolesjef', 'person-7');
  const bok = boken(
    iUken('2025-39', skolesjef),
    iUken('2025-39', sendt(skolesjef)),
    iUken('2025-40', paabegynt('2025-40', 'kommunedirektøren', null), '2025-09-29'),
  );
  const til = (hvem: string | null) => ukebrevTil(bok, hvem, navn).map((b) => [b.uke, b.til]);

  it('vises med det som sto i dem, de nyeste først, med roller og ikke med personer', () => {
    expect(til(null)).toEqual([
      ['2025-40', ['kommunedirektøren']],
      ['2025-39', ['Skolesjef']],
    ]);
    const [nyest, eldst] = ukebrevTil(bok, null, navn);
    expect(eldst).toMatchObject({ dato: '2025-09-22', kanaler: ['saksgang', 'epost'] });
    expect(eldst?.tekst).toContain('3.23 Sak om skolebøker (fristen var 01.09.2025)');
    expect(nyest?.kanaler).toEqual([]);
    expect(JSON.stringify(ukebrevTil(bok, null, navn))).not.toContain('person-7');
  });

  it('kan finnes for én rolle eller én person', () => {
    expect(til('skolesjef')).toEqual([['2025-39', ['Skolesjef']]]);
    expect(til('person-7')).toEqual([['2025-39', ['Skolesjef']]]);
    expect(til('rektor')).toEqual([]);
  });

  it('er ingen i en uke der ingen hadde noe å få vite', () => {
    const frafalt = boken(iUken('2025-39', { type: 'UkebrevFrafalt', data: { uke: '2025-39' as Uke } }));
    expect(ukebrevTil(frafalt, null, navn)).toEqual([]);
    expect(frafalt.uker.get('2025-39' as Uke)?.brevene.bestemt).toBe(true);
  });

  it('kommer på mandager når ingenting er fastsatt, og siden på den dagen som er', () => {
    expect(boken()).toMatchObject({ ukedag: 1, egen: false, fastsatt: null });
    expect(boken(fastsatt(5), fastsatt(3))).toMatchObject({ ukedag: 3, egen: true, fastsatt: '2025-09-10' });
    expect(boken(fastsatt(null)).ukedag).toBeNull();
  });
});
