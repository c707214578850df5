import { dato, osloDato, type Instant } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import { fristSatt, oppdragAvsluttet, rapportLevert, toGangerAarlig } from '../oppdrag/oppdrag.fixtures';
import type { OppdragEvent } from '../oppdrag/oppdrag.events';
import {
  paabegynnPaaminnelse,
  type PaabegynnPaaminnelse,
  type Varselgrunnlag,
} from './paabegynn-paaminnelse';
import type { Varslingsplaner } from './varslene';
import { klokken, medFrist, paabegynt, sendt } from './varsel.fixtures';

const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);
const INGEN_PLANER: Varslingsplaner = new Map();
const paabegynn = (
  varsel: string,
  naa: Instant,
  { planer = INGEN_PLANER, vikarer = [] }: Partial<Varselgrunnlag> = {},
) =>
  kommando<PaabegynnPaaminnelse>(
    'PaabegynnPaaminnelse',
    { varsel },
    { rolle: 'system', naa, idag: osloDato(naa), grunnlag: { planer, vikarer } },
  );
const forfalt = klokken('2025-12-09');

describe('PaabegynnPaaminnelse', () => {
  it('sier hvem som skal få varselet, og om hva', () => {
    gitt(...medFrist())
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt))
      .then(paabegynt());
  });

  it('går et trinn lenger opp for hvert varsel etter fristen', () => {
    const rollene = (varsel: string, dag: string) =>
      gitt(...medFrist())
        .when(paabegynnPaaminnelse, paabegynn(varsel, klokken(dag)))
        .events.flatMap((e) => (e.type === 'PaaminnelsePaabegynt' ? e.data.til.map((v) => v.rolle) : []));
    expect(rollene('1-etter-1', '2026-01-02')).toEqual(['kommunalsjef oppvekst']);
    expect(rollene('1-etter-10', '2026-01-15')).toEqual(['kommunalsjef oppvekst', 'kommunedirektøren']);
  });

  it('er for folk som er på jobb: ikke om kvelden, i helgen eller før kommunen begynner å varsle', () => {
    for (const naa of [
      klokken('2025-12-09', '21:00'),
      klokken('2025-12-10', '07:59'),
      klokken('2025-12-13', '12:00'),
    ])
      gitt(...medFrist())
        .when(paabegynnPaaminnelse, paabegynn('1-foer-14', naa))
        .thenRefused('DetErUtenomArbeidstid');
  });

  it('gjelder den rapporten det er bedt om, og ikke når den er levert', () => {
    const jevnlig = medFrist({ frist: null, uavklartFrist: toGangerAarlig });
    const spurt = paabegynn('1.2025h1-etter-1', klokken('2025-07-01'));
    gitt(...jevnlig)
      .when(paabegynnPaaminnelse, spurt)
      .then(
        paabegynt({
          varsel: '1.2025h1-etter-1',
          slag: 'etter',
          dager: 1,
          frist: dato('2025-06-30'),
          tolket: true,
        }),
      );
    gitt(...jevnlig, rapportLevert('1. halvår 2025'))
      .when(paabegynnPaaminnelse, spurt)
      .thenRefused('VarseletGjelderIkkeLenger');
  });

  it('følger kommunens plan for typen, og den felles når typen ikke har noen', () => {
    const planer = (type: string | null): Varslingsplaner =>
      new Map([[type, { foer: [14], etter: [1], klokken: '12:00' }]]);
    const klokkaTolv = klokken('2025-12-09', '12:00');
    for (const type of ['sak', null]) {
      gitt(...medFrist())
        .when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt, { planer: planer(type) }))
        .thenRefused('VarseletErIkkeForfalt');
      gitt(...medFrist())
        .when(paabegynnPaaminnelse, paabegynn('1-foer-14', klokkaTolv, { planer: planer(type) }))
        .then(paabegynt());
      gitt(...medFrist())
        .when(paabegynnPaaminnelse, paabegynn('1-foer-3', klokken('2025-12-24'), { planer: planer(type) }))
        .thenRefused('VarseletGjelderIkkeLenger');
    }
    gitt(...medFrist())
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt, { planer: planer('plan') }))
      .then(paabegynt());
  });

  it('går også til den som er stedfortreder den dagen', () => {
    const vikar = { rolle: 'Kommunalsjef oppvekst', person: 'person-9' };
    gitt(...medFrist())
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt, { vikarer: [vikar] }))
      .thenAmong('PaaminnelsePaabegynt', {
        til: [
          { rolle: 'kommunalsjef oppvekst', person: 'person-7' },
          { rolle: 'stedfortreder for kommunalsjef oppvekst', person: 'person-9' },
        ],
      });
  });

  it('ringer ikke før tiden, heller ikke når klokken er stilt om', () => {
    gitt(...medFrist())
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', klokken('2025-12-09', '07:59')))
      .thenRefused('VarseletErIkkeForfalt');
  });

  it('viker for et senere varsel som også er forfalt', () => {
    gitt(...medFrist())
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', klokken('2025-12-24')))
      .thenRefused('EtSenereVarselErForfalt');
  });

  it.each<[string, readonly OppdragEvent[]]>([
    ['fristen er flyttet', [...medFrist(), fristSatt]],
    ['oppdraget er avsluttet', [...medFrist(), oppdragAvsluttet()]],
    ['fristen aldri ble satt', medFrist({ frist: null })],
  ])('sender ikke noe når %s', (_, hendelser) => {
    gitt(...hendelser)
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt))
      .thenRefused('VarseletGjelderIkkeLenger');
  });

  it('påbegynnes av én', () => {
    gitt(...medFrist(), paabegynt())
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt))
      .thenRefused('PaaminnelsenErPaabegynt');
    gitt(...medFrist(), paabegynt(), sendt())
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt))
      .thenRefused('PaaminnelsenErPaabegynt');
  });

  it('trenger et oppdrag', () => {
    gitt().when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt)).thenRefused('OppdragetFinnesIkke');
  });

  it('sier hvor lenge det er til fristen, eller siden, den dagen det sendes', () => {
    const dagene = (varsel: string, dag: string) =>
      gitt(...medFrist())
        .when(paabegynnPaaminnelse, paabegynn(varsel, klokken(dag)))
        .events.flatMap((e) => (e.type === 'PaaminnelsePaabegynt' ? e.data.dager : []));
    expect(dagene('1-foer-30', '2025-11-27')).toEqual([22]);
    expect(dagene('1-paa-dagen-0', '2025-12-31')).toEqual([0]);
    expect(dagene('1-etter-20', '2026-02-12')).toEqual([30]);
  });

  it('holder datoen fast som det ble varslet om', () => {
    gitt(...medFrist())
      .when(paabegynnPaaminnelse, paabegynn('1-foer-14', forfalt))
      .thenAmong('PaaminnelsePaabegynt', { frist: dato('2025-12-31'), slag: 'foer', dager: 14 });
  });
});
