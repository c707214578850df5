import { dato, type ForslagId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  forslagFremmet,
  ID,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  lagtFram,
  rulleringStartet,
  tattOpp,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import { protokollfoerInnstilling, type ProtokollfoerInnstilling } from './protokollfoer-innstilling';
import { taSakTilBehandling } from './ta-sak-til-behandling';

type Data = ProtokollfoerInnstilling['data'];

const innstill = (mer: Partial<Data> = {}, skjedde: string | null = '2024-11-21') =>
  kommando<ProtokollfoerInnstilling>(
    'ProtokollfoerInnstilling',
    {
      organ: 'formannskapet',
      forslag: ID.forslag,
      stillere: ['Høyre', 'Venstre'],
      votering: null,
      mindretall: null,
      ...mer,
    },
    { skjedde },
  );

const taOpp = () => tattOpp();
const gitt = (...hendelser: readonly SakEvent[]) =>
  decider(sak).given(...lagtFram(), forslagFremmet(), ...hendelser);

describe('ProtokollfoerInnstilling', () => {
  it('records what formannskapet recommends, and who stands behind it (R2, R9)', () => {
    gitt().when(protokollfoerInnstilling, innstill()).then(innstillingProtokollfoert());
  });

  it("may be kommunedirektøren's grunnlag as it stands", () => {
    gitt()
      .when(protokollfoerInnstilling, innstill({ forslag: null }))
      .thenAmong('InnstillingProtokollfoert', { forslag: null, dato: dato('2024-11-21') });
  });

  it('names who stands behind it (R9)', () => {
    gitt()
      .when(protokollfoerInnstilling, innstill({ stillere: [] }))
      .thenRefused('InnstillingenManglerStillere');
  });

  it('is followed by what other bodies think, which does not take its place (R2)', () => {
    gitt(
      innstillingProtokollfoert(),
      innstillingOffentliggjort('2024-11-22'),
      innstillingProtokollfoert('utvalg'),
    )
      .when(taSakTilBehandling, taOpp())
      .thenTypes('SakTattTilBehandling');
  });

  it('given anew by formannskapet has fourteen days of its own (R3)', () => {
    gitt(innstillingProtokollfoert(), innstillingOffentliggjort('2024-11-22'), innstillingProtokollfoert())
      .when(taSakTilBehandling, taOpp())
      .thenRefused('InnstillingenHarIkkeLiggetUteLengeNok', 'ikke offentliggjort');
  });

  it('needs a forslag that is there', () => {
    gitt()
      .when(protokollfoerInnstilling, innstill({ forslag: uuid(99) as ForslagId }))
      .thenRefused('ForslagetFinnesIkke');
  });

  it('needs the day', () => {
    gitt().when(protokollfoerInnstilling, innstill({}, null)).thenRefused('VedtaksdatoMangler');
  });

  it.each([
    ['before the beslutningsgrunnlag', [rulleringStartet()]],
    ['after the vedtak', vedtattHp()],
  ])('does not come %s', (_, hendelser) => {
    decider(sak)
      .given(...hendelser)
      .when(protokollfoerInnstilling, innstill())
      .thenRefused('FeilFase');
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak)
      .given()
      .when(protokollfoerInnstilling, innstill())
      .thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
