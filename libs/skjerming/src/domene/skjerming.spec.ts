import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { makulerSkjerming, type MakulerSkjerming } from './makuler-skjerming';
import { opphevSkjerming, type OpphevSkjerming } from './opphev-skjerming';
import { opprettSkjerming, type OpprettSkjerming } from './opprett-skjerming';
import { registrerInnsyn, type RegistrerInnsyn } from './registrer-innsyn';
import { revurderSkjerming, type RevurderSkjerming } from './revurder-skjerming';
import { skjerming } from './skjerming';
import type { SkjermingEvent } from './skjerming.events';
import { makulert, opphevet, opprettelse, opprettet, REF, revurdert, sett } from './skjerming.fixtures';

const gitt = (...hendelser: readonly SkjermingEvent[]) => decider(skjerming).given(...hendelser);
const data = <T>(hendelse: SkjermingEvent): T => hendelse.data as T;

describe('OpprettSkjerming', () => {
  const opprett = (mer: Parameters<typeof opprettelse>[0] = {}) =>
    kommando<OpprettSkjerming>('OpprettSkjerming', opprettelse(mer));

  it('fører hjemmelen, vurderingen og når det skal ses på igjen', () => {
    gitt().when(opprettSkjerming, opprett()).then(opprettet());
  });

  it('trenger ingen vurdering av meroffentlighet under taushetsplikt, men ellers', () => {
    const uten = { hjemmel: 'offl-23', meroffentlighet: null } as const;
    gitt().when(opprettSkjerming, opprett(uten)).thenRefused('MeroffentlighetMaaVurderes', /§ 11/);
    const med = { ...uten, meroffentlighet: 'Kommunen forhandler ennå.' };
    gitt().when(opprettSkjerming, opprett(med)).then(opprettet(med));
  });

  it('avslås når den aldri skal ses på igjen', () => {
    gitt()
      .when(opprettSkjerming, opprett({ revurderes: dato('2024-12-10') }))
      .thenRefused('RevurderingenMaaVaereFramITid');
  });

  it('avslås når referansen er i bruk, også når den er makulert', () => {
    for (const foer of [[opprettet()], [opprettet(), opphevet], [opprettet(), makulert]])
      gitt(...foer)
        .when(opprettSkjerming, opprett())
        .thenRefused('SkjermingenFinnes');
  });
});

describe('RevurderSkjerming', () => {
  const revurder = (mer: Partial<RevurderSkjerming['data']> = {}) =>
    kommando<RevurderSkjerming>('RevurderSkjerming', {
      ...data<RevurderSkjerming['data']>(revurdert),
      ...mer,
    });

  it('setter en ny dag', () => {
    gitt(opprettet()).when(revurderSkjerming, revurder()).then(revurdert);
  });

  it('krever den samme vurderingen som da skjermingen ble opprettet', () => {
    gitt(opprettet({ hjemmel: 'offl-15', meroffentlighet: 'Rådet er ennå ikke fulgt opp.' }))
      .when(revurderSkjerming, revurder())
      .thenRefused('MeroffentlighetMaaVurderes');
    gitt(opprettet())
      .when(revurderSkjerming, revurder({ revurderes: dato('2024-01-01') }))
      .thenRefused('RevurderingenMaaVaereFramITid');
  });

  it('avslås for det som ikke er skjermet', () => {
    gitt().when(revurderSkjerming, revurder()).thenRefused('SkjermingenFinnesIkke');
    gitt(opprettet(), opphevet)
      .when(revurderSkjerming, revurder())
      .thenRefused('SkjermingenGjelderIkke', /opphevet/);
  });
});

describe('OpphevSkjerming', () => {
  const opphev = kommando<OpphevSkjerming>('OpphevSkjerming', data(opphevet));

  it('gjør slutt på en skjerming som gjelder, en gang', () => {
    gitt(opprettet(), revurdert, sett).when(opphevSkjerming, opphev).then(opphevet);
    gitt(opprettet(), opphevet).when(opphevSkjerming, opphev).thenRefused('SkjermingenGjelderIkke');
    gitt().when(opphevSkjerming, opphev).thenRefused('SkjermingenFinnesIkke');
  });
});

describe('MakulerSkjerming', () => {
  const makuler = (bekreftelse = REF) =>
    kommando<MakulerSkjerming>('MakulerSkjerming', {
      ...data<MakulerSkjerming['data']>(makulert),
      bekreftelse,
    });

  it('sletter personopplysninger, også der skjermingen er opphevet', () => {
    gitt(opprettet()).when(makulerSkjerming, makuler()).then(makulert);
    gitt(opprettet(), opphevet).when(makulerSkjerming, makuler()).then(makulert);
  });

  it('avslås uten at referansen er gjentatt', () => {
    gitt(opprettet()).when(makulerSkjerming, makuler('S-21')).thenRefused('BekreftelsenErEnAnnen', /S-12/);
  });

  it('avslås for det som ikke er om en person, og for det som er borte', () => {
    gitt(opprettet({ personopplysninger: false }))
      .when(makulerSkjerming, makuler())
      .thenRefused('BarePersonopplysningerMakuleres');
    gitt(opprettet(), makulert)
      .when(makulerSkjerming, makuler())
      .thenRefused('SkjermingenGjelderIkke', /makulert/);
    gitt().when(makulerSkjerming, makuler()).thenRefused('SkjermingenFinnesIkke');
  });
});

describe('RegistrerInnsyn', () => {
  const se = kommando<RegistrerInnsyn>('RegistrerInnsyn', data(sett), { rolle: 'forvaltningsrevisor' });

  it('fører hvert innsyn, også i det som ikke lenger er skjermet', () => {
    gitt(opprettet(), sett).when(registrerInnsyn, se).then(sett);
    gitt(opprettet(), opphevet).when(registrerInnsyn, se).then(sett);
  });

  it('avslås der ingenting er igjen å se', () => {
    gitt(opprettet(), makulert).when(registrerInnsyn, se).thenRefused('SkjermingenGjelderIkke');
    gitt().when(registrerInnsyn, se).thenRefused('SkjermingenFinnesIkke');
  });
});

it('Det som er sagt om en skjerming som ikke finnes, endrer ingenting', () => {
  for (const hendelse of [revurdert, opphevet, makulert, sett])
    expect(skjerming.evolve(skjerming.initialState, hendelse)).toBe(skjerming.initialState);
});
