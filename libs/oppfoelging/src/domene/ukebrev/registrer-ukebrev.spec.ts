import { fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { registrerUkebrev, type RegistrerUkebrev } from './registrer-ukebrev';
import { erGitt, ukebrevene } from './ukebrev';
import type { UkebrevEvent } from './ukebrev.events';
import { DIREKTOER, paabegynt, sendt, SKOLESJEF, UKE } from './ukebrev.fixtures';

const gitt = (...hendelser: readonly UkebrevEvent[]) => decider(ukebrevene).given(...hendelser);
const registrer = (mottaker = SKOLESJEF) =>
  kommando<RegistrerUkebrev>('RegistrerUkebrev', sendt(mottaker).data, { rolle: 'system' });

describe('RegistrerUkebrev', () => {
  it('fører at brevet til en mottaker er sendt, og på hvilke måter', () => {
    gitt(paabegynt(), paabegynt(DIREKTOER)).when(registrerUkebrev, registrer()).then(sendt());
  });

  it('fører det én gang', () => {
    gitt(paabegynt(), sendt()).when(registrerUkebrev, registrer()).then();
  });

  it('fører ikke noe som ingen har begynt på', () => {
    for (const hendelser of [[], [paabegynt(DIREKTOER)]])
      gitt(...hendelser)
        .when(registrerUkebrev, registrer())
        .thenRefused('UkebrevetErIkkePaabegynt');
  });
});

describe('Ukebrevene i en uke', () => {
  const gitte = (...hendelser: readonly UkebrevEvent[]) => erGitt(fold(ukebrevene, hendelser));

  it('er gitt når alle har fått sitt, eller ingen skulle ha noe', () => {
    expect(gitte()).toBe(false);
    expect(gitte(paabegynt(), paabegynt(DIREKTOER), sendt())).toBe(false);
    expect(gitte(paabegynt(), paabegynt(DIREKTOER), sendt(), sendt(DIREKTOER))).toBe(true);
    expect(gitte({ type: 'UkebrevFrafalt', data: { uke: UKE } })).toBe(true);
  });

  it('er ett til hver person, hvilke roller han enn har', () => {
    const roller = { roller: ['skolesjef', 'rektor'], person: 'person-7' };
    expect(fold(ukebrevene, [paabegynt(), sendt(roller)]).brev.size).toBe(1);
    expect(gitte(paabegynt(), sendt(roller))).toBe(true);
  });

  it('kjenner ikke et brev som aldri ble påbegynt', () => {
    expect(fold(ukebrevene, [sendt()]).brev.size).toBe(0);
  });
});
