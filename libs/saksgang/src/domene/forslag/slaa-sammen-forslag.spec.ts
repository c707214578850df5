import type { ForslagId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  etInvesteringsforslag,
  forslagFremmet,
  hvertAar,
  ID,
  klarTilVotering,
  lagtFram,
  linjeNr,
  uuid,
} from '../sak/sak.fixtures';
import type { Forslag } from './forslag.events';
import { ANNET, HOEYRES, NYTT, TRUKKET, VENSTRES, verbalt } from './forslag.fixtures';
import { slaaSammenForslag, type SlaaSammenForslag } from './slaa-sammen-forslag';

const slaaSammen = (mer: Partial<SlaaSammenForslag['data']> = {}) =>
  kommando<SlaaSammenForslag>(
    'SlaaSammenForslag',
    { id: NYTT, forslag: [ID.forslag, ANNET], tittel: 'Budsjettforlik', tekst: null, type: null, ...mer },
    { rolle: 'gruppeleder', grunnlag: { reglement: null } },
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...lagtFram(), ...hendelser);
const venstres = (mer: Partial<Forslag>) =>
  forslagFremmet({
    id: ANNET,
    type: 'rammeendring',
    partier: ['Venstre'],
    linjer: [],
    verbalforslag: [],
    ...mer,
  });

describe('SlaaSammenForslag', () => {
  it('makes one fellesforslag of them, with all who stand behind, everything they say, and where it came from', () => {
    const svar = gitt(HOEYRES, VENSTRES).when(slaaSammenForslag, slaaSammen());
    svar.thenTypes('ForslagSlaattSammen', 'ForslagFremmet');
    svar.thenAmong('ForslagSlaattSammen', { forslag: [ID.forslag, ANNET], til: NYTT });
    svar.thenAmong('ForslagFremmet', {
      id: NYTT,
      type: 'rammeendring',
      tittel: 'Budsjettforlik',
      partier: ['Høyre', 'Venstre'],
      medlemmer: [{ navn: 'Kari Nordmann', parti: null }],
      linjer: [linjeNr(1, 300), linjeNr(2, -300), linjeNr(3, 500)],
      verbalforslag: [verbalt('3.1'), verbalt('3.2')],
      opphav: [
        [1, ID.forslag],
        [2, ID.forslag],
        [3, ANNET],
      ].map(([n, forslag]) => {
        const { id } = linjeNr(n as number, 0);
        return { linje: id, forslag, fra: id };
      }),
      balanse: { svar: 'ikke-i-balanse', differanse: { drift: hvertAar(500) } },
    });
  });

  it('adds up what they draw on the same central line', () => {
    const fond = (n: number) => ({
      sentrale: [{ tabell: 'drift', post: 'netto-avsetninger', endring: hvertAar(n) } as const],
    });
    gitt(forslagFremmet({ type: 'rammeendring', ...fond(-40) }), venstres(fond(-2)))
      .when(slaaSammenForslag, slaaSammen())
      .thenAmong('ForslagFremmet', fond(-42));
  });

  it('keeps once what they say alike', () => {
    const likt = {
      endringer: [{ linje: ID.linje, beloep: hvertAar(5), ukjent: null }],
      investeringer: [etInvesteringsforslag()],
    };
    gitt(forslagFremmet({ type: 'rammeendring', ...likt }), venstres(likt))
      .when(slaaSammenForslag, slaaSammen())
      .thenAmong('ForslagFremmet', likt);
  });

  it.each<[string, Partial<Forslag>, string]>([
    ['grunnlag', { grunnlag: { slag: 'ikke-oppgitt' }, linjer: [linjeNr(4, 1)] }, 'grunnlag'],
    ['forslag that they are about', { gjelder: ID.forslag, linjer: [linjeNr(4, 1)] }, 'gjelder'],
    [
      'amounts of the same line',
      { endringer: [{ linje: ID.linje, beloep: hvertAar(6), ukjent: null }] },
      'samme linje',
    ],
    [
      'amounts of the same investment',
      { investeringer: [etInvesteringsforslag({ kostnadsramme: 5 })] },
      'samme investering',
    ],
  ])('does not choose between different %s', (_, mer, sier) => {
    const hoeyres = forslagFremmet({
      type: 'rammeendring',
      endringer: [{ linje: ID.linje, beloep: hvertAar(5), ukjent: null }],
      investeringer: [etInvesteringsforslag()],
    });
    gitt(hoeyres, venstres(mer)).when(slaaSammenForslag, slaaSammen()).thenRefused('ForslageneErUlike', sier);
  });

  it('does not choose between two texts with the same number', () => {
    const samme = venstres({ linjer: [linjeNr(4, 1)], verbalforslag: [verbalt('3.1')] });
    gitt(HOEYRES, samme).when(slaaSammenForslag, slaaSammen()).thenRefused('PunktetErOppgittToGanger', '3.1');
  });

  it('asks what it is when they are of different types', () => {
    const budsjett = venstres({ type: 'alternativt-budsjett', linjer: [linjeNr(4, 1)] });
    gitt(HOEYRES, budsjett).when(slaaSammenForslag, slaaSammen()).thenRefused('TypenMaaOppgis');
    gitt(HOEYRES, budsjett)
      .when(slaaSammenForslag, slaaSammen({ type: 'alternativt-budsjett' }))
      .thenAmong('ForslagFremmet', { type: 'alternativt-budsjett' });
  });

  it('needs two different forslag that stand', () => {
    for (const forslag of [[], [ID.forslag], [ID.forslag, ID.forslag]])
      gitt(HOEYRES, VENSTRES).when(slaaSammenForslag, slaaSammen({ forslag })).thenRefused('ForFaaForslag');
    gitt(HOEYRES, VENSTRES, TRUKKET)
      .when(slaaSammenForslag, slaaSammen())
      .thenRefused('ForslagetErIkkeFremmetLenger', 'trukket');
    gitt(HOEYRES, VENSTRES)
      .when(slaaSammenForslag, slaaSammen({ forslag: [ID.forslag, uuid(98) as ForslagId] }))
      .thenRefused('ForslagetFinnesIkke');
  });

  it('is done once: what is joined no longer stands', () => {
    const foerst = gitt(HOEYRES, VENSTRES).when(slaaSammenForslag, slaaSammen()).events;
    gitt(HOEYRES, VENSTRES, ...foerst)
      .when(slaaSammenForslag, slaaSammen())
      .thenRefused('ForslagetErIkkeFremmetLenger', 'slått sammen');
  });

  it('is too late once the body has taken the sak up (R26)', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(slaaSammenForslag, slaaSammen())
      .thenRefused('SakenErTattTilBehandling');
  });
});
