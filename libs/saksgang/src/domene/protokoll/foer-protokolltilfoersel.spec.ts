import { dato } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import { ID, uuid } from '../sak/sak.fixtures';
import { foerProtokolltilfoersel, type FoerProtokolltilfoersel } from './foer-protokolltilfoersel';
import { ferdigBehandlet, protokollGodkjent } from './protokoll.fixtures';

type Data = FoerProtokolltilfoersel['data'];

const DATA: Data = {
  organ: 'kommunestyret',
  slag: 'protokolltilfoersel',
  fra: ['SV'],
  tekst: 'SV mener at saken burde vært utsatt.',
  votering: null,
};
const foer = (mer: Partial<Data> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<FoerProtokolltilfoersel>('FoerProtokolltilfoersel', { ...DATA, ...mer }, omstendigheter);
const behandlet = () => decider(sak).given(...ferdigBehandlet());

describe('FoerProtokolltilfoersel', () => {
  it('tar noens egne ord inn i protokollen, også etter møtet', () => {
    behandlet()
      .when(foerProtokolltilfoersel, foer())
      .then({ type: 'ProtokolltilfoerselFoert', data: { ...DATA, dato: dato('2024-12-10') } });
  });

  it('kan være en stemmeforklaring til en votering i organet', () => {
    behandlet()
      .when(foerProtokolltilfoersel, foer({ slag: 'stemmeforklaring', votering: ID.votering }))
      .thenTypes('ProtokolltilfoerselFoert');
    behandlet()
      .when(foerProtokolltilfoersel, foer({ votering: uuid(49) }))
      .thenRefused('VoteringenFinnesIkke');
    behandlet()
      .when(foerProtokolltilfoersel, foer({ organ: 'formannskapet', votering: ID.votering }))
      .thenRefused('VoteringenFinnesIkke');
  });

  it('avslås når protokollen er godkjent og låst (R20)', () => {
    const godkjent = decider(sak).given(...ferdigBehandlet(), protokollGodkjent);
    godkjent.when(foerProtokolltilfoersel, foer()).thenRefused('ProtokollenErGodkjent');
    godkjent
      .when(foerProtokolltilfoersel, foer({ organ: 'formannskapet' }))
      .thenTypes('ProtokolltilfoerselFoert');
  });

  it('har en avsender og en dag, i en sak som finnes', () => {
    behandlet()
      .when(foerProtokolltilfoersel, foer({ fra: [] }))
      .thenRefused('ProtokolltilfoerselenManglerAvsender');
    behandlet()
      .when(foerProtokolltilfoersel, foer({}, { skjedde: null }))
      .thenRefused('ProtokolldagMangler');
    decider(sak).given().when(foerProtokolltilfoersel, foer()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
