import { dato, type ForslagId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  etForslag,
  hvertAar,
  ID,
  klarTilVotering,
  lagtFram,
  linjeNr,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import { endreForslag, type EndreForslag } from './endre-forslag';
import { ANNET, HOEYRES, TRUKKET, VENSTRES, verbalt } from './forslag.fixtures';

type Data = EndreForslag['data'];

const { balanse: _, ...forslag } = etForslag({
  type: 'rammeendring',
  linjer: [linjeNr(1, 200), linjeNr(2, -300)],
  verbalforslag: [verbalt('3.1')],
});
const endre = (mer: Partial<Data> = {}) =>
  kommando<EndreForslag>(
    'EndreForslag',
    { ...forslag, utgangspunkt: null, ...mer },
    { rolle: 'gruppeleder', skjedde: '2024-11-25', grunnlag: { reglement: null } },
  );
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...lagtFram(), ...hendelser);

describe('EndreForslag', () => {
  it('gives a forslag another content, whole, and tests it anew (R7)', () => {
    gitt(HOEYRES)
      .when(endreForslag, endre())
      .then({
        type: 'ForslagEndret',
        data: {
          ...forslag,
          utgangspunkt: null,
          balanse: { svar: 'ikke-i-balanse', differanse: { drift: hvertAar(-100) } },
          dato: dato('2024-11-25'),
        },
      });
  });

  it('tells which forslag it was revised from, also one that is taken back since', () => {
    const trukket: SakEvent = { type: 'ForslagTrukket', data: { forslag: ANNET } };
    gitt(HOEYRES, VENSTRES, trukket)
      .when(endreForslag, endre({ utgangspunkt: ANNET }))
      .thenAmong('ForslagEndret', { utgangspunkt: ANNET });
    gitt(HOEYRES)
      .when(endreForslag, endre({ utgangspunkt: ANNET }))
      .thenRefused('ForslagetDetGjelderFinnesIkke');
  });

  it('is held against the same as a new one', () => {
    gitt(HOEYRES, VENSTRES)
      .when(endreForslag, endre({ linjer: [linjeNr(3, 1)] }))
      .thenRefused('LinjenErOppgittToGanger');
    gitt(HOEYRES)
      .when(endreForslag, endre({ partier: [] }))
      .thenRefused('ForslagetManglerForslagsstiller');
  });

  it('cannot make it build on itself through others', () => {
    const paaHoeyre: SakEvent = {
      ...VENSTRES,
      data: { ...VENSTRES.data, grunnlag: { slag: 'forslag', forslag: ID.forslag } },
    } as SakEvent;
    gitt(HOEYRES, paaHoeyre)
      .when(endreForslag, endre({ grunnlag: { slag: 'forslag', forslag: ANNET } }))
      .thenRefused('ForslagetByggerPaaSegSelv');
  });

  it('needs a forslag that stands', () => {
    gitt().when(endreForslag, endre()).thenRefused('ForslagetFinnesIkke');
    gitt(HOEYRES)
      .when(endreForslag, endre({ id: uuid(29) as ForslagId }))
      .thenRefused('ForslagetFinnesIkke');
    gitt(HOEYRES, TRUKKET).when(endreForslag, endre()).thenRefused('ForslagetErIkkeFremmetLenger', 'trukket');
  });

  it('is too late once the body has taken the sak up, or decided it (R26)', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(endreForslag, endre())
      .thenRefused('SakenErTattTilBehandling');
    decider(sak)
      .given(...vedtattHp())
      .when(endreForslag, endre())
      .thenRefused('FeilFase');
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(endreForslag, endre()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
