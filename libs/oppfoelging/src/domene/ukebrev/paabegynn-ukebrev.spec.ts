import { osloDato, type Instant } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import type { Brevtid } from './brevtid';
import { paabegynnUkebrev, type PaabegynnUkebrev } from './paabegynn-ukebrev';
import { ukebrevene } from './ukebrev';
import type { UkebrevEvent } from './ukebrev.events';
import { DIREKTOER, forsinket, klokken, paabegynt, sendt, SKOLESJEF, UKE, utkast } from './ukebrev.fixtures';

const MANDAG = klokken('2025-09-22');
const gitt = (...hendelser: readonly UkebrevEvent[]) => decider(ukebrevene).given(...hendelser);
const TO_BREV = [utkast(SKOLESJEF, forsinket), utkast(DIREKTOER, forsinket)];
const paabegynn = (
  naa: Instant,
  { brev = TO_BREV, tid = {} }: { brev?: typeof TO_BREV; tid?: Partial<Brevtid> } = {},
) =>
  kommando<PaabegynnUkebrev>(
    'PaabegynnUkebrev',
    { uke: UKE, brev },
    { rolle: 'system', naa, idag: osloDato(naa), grunnlag: { ukedag: 1, klokken: '08:00', ...tid } },
  );

describe('PaabegynnUkebrev', () => {
  it('bestemmer alle brevene i uken på én gang, med det som står i dem', () => {
    gitt().when(paabegynnUkebrev, paabegynn(MANDAG)).then(paabegynt(SKOLESJEF), paabegynt(DIREKTOER));
  });

  it('gir ikke brev til den som ikke har noe å få vite', () => {
    const brev = [utkast(SKOLESJEF), utkast(DIREKTOER, forsinket)];
    gitt().when(paabegynnUkebrev, paabegynn(MANDAG, { brev })).then(paabegynt(DIREKTOER));
  });

  it('lar uken gå uten brev når ingen har noe å få vite', () => {
    for (const brev of [[], [utkast(SKOLESJEF)]])
      gitt()
        .when(paabegynnUkebrev, paabegynn(MANDAG, { brev }))
        .then({ type: 'UkebrevFrafalt', data: { uke: UKE } });
  });

  it.each<[string, readonly UkebrevEvent[]]>([
    ['påbegynt', [paabegynt()]],
    ['sendt', [paabegynt(), sendt()]],
    ['frafalt', [{ type: 'UkebrevFrafalt', data: { uke: UKE } }]],
  ])('bestemmer dem ikke igjen når de er %s', (_, hendelser) => {
    gitt(...hendelser)
      .when(paabegynnUkebrev, paabegynn(MANDAG))
      .thenRefused('UkebreveneErBestemt');
  });

  it.each([
    ['dagen før', klokken('2025-09-21', '12:00'), {}],
    ['minuttet før', klokken('2025-09-22', '07:59'), {}],
    ['før det klokkeslettet kommunen varsler på', MANDAG, { klokken: '12:00' }],
    ['før den dagen kommunen har valgt', MANDAG, { ukedag: 3 }],
    ['om kvelden, når mandagen ble misset', klokken('2025-09-22', '21:00'), {}],
  ])('sender ingenting %s', (_, naa, tid) => {
    gitt().when(paabegynnUkebrev, paabegynn(naa, { tid })).thenRefused('UkebrevetErIkkeForfalt');
  });

  it('sender senere i uken det som ikke ble sendt i tide', () => {
    gitt()
      .when(paabegynnUkebrev, paabegynn(klokken('2025-09-24', '14:30')))
      .thenTypes('UkebrevPaabegynt', 'UkebrevPaabegynt');
  });

  it.each([
    ['uken er over', klokken('2025-09-29'), {}],
    ['det bare er helgen igjen av den', klokken('2025-09-27', '10:00'), {}],
    ['kommunen ikke sender ukebrev', MANDAG, { ukedag: null }],
  ])('sender aldri noe når %s', (_, naa, tid) => {
    gitt().when(paabegynnUkebrev, paabegynn(naa, { tid })).thenRefused('UkebrevetSendesIkke');
  });
});
