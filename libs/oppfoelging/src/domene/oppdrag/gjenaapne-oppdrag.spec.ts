import type { Punkt } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { gjenaapneOppdrag, type GjenaapneOppdrag } from './gjenaapne-oppdrag';
import { oppdrag } from './oppdrag';
import type { OppdragEvent } from './oppdrag.events';
import {
  avslutningsvedtak,
  avsluttet,
  oppdragAvsluttet,
  oppdragGjenaapnet,
  oppdragRegistrert,
} from './oppdrag.fixtures';

type Vedtakspunkt = GjenaapneOppdrag['grunnlag']['vedtakspunkt'];

const { organ, dato, ...adresse } = avslutningsvedtak;

const gjenaapne = (vedtakspunkt: Vedtakspunkt = { organ, dato }) =>
  kommando<GjenaapneOppdrag>(
    'GjenaapneOppdrag',
    { ...adresse, punkt: '4' as Punkt, grunn: 'Saken svarte ikke på vedtaket.' },
    { grunnlag: { vedtakspunkt } },
  );
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

describe('GjenaapneOppdrag', () => {
  it.each([
    ['avsluttet', avsluttet()],
    ['tatt ut', [oppdragRegistrert(), oppdragAvsluttet('utgaar')]],
  ])('tar opp igjen et oppdrag som er %s, ved vedtak av organet som ga det (R36)', (_, hendelser) => {
    gitt(...hendelser)
      .when(gjenaapneOppdrag, gjenaapne())
      .then(oppdragGjenaapnet);
  });

  it('gjøres ikke uten vedtak (R36)', () => {
    gitt(...avsluttet())
      .when(gjenaapneOppdrag, gjenaapne(null))
      .thenRefused('VedtaketFinnesIkkeISaken');
  });

  it('gjøres ikke ved vedtak av et annet organ (R36)', () => {
    gitt(...avsluttet())
      .when(gjenaapneOppdrag, gjenaapne({ organ: 'formannskapet', dato }))
      .thenRefused('VedtaketErAvEtAnnetOrgan', /formannskapet.*kommunestyret/);
  });

  it.each([
    ['aldri er avsluttet', [oppdragRegistrert()]],
    ['alt er gjenåpnet', [...avsluttet(), oppdragGjenaapnet]],
  ])('er ikke for et oppdrag som %s', (_, hendelser) => {
    gitt(...hendelser)
      .when(gjenaapneOppdrag, gjenaapne())
      .thenRefused('OppdragetErIkkeAvsluttet');
  });

  it('krever et oppdrag som finnes', () => {
    gitt().when(gjenaapneOppdrag, gjenaapne()).thenRefused('OppdragetFinnesIkke');
  });
});
