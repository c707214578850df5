import { decider, kommando } from '@saksgang/testing';
import { avsluttOppdrag, type AvsluttOppdrag } from './avslutt-oppdrag';
import { oppdrag } from './oppdrag';
import type { OppdragEvent } from './oppdrag.events';
import {
  avslutningsvedtak,
  avsluttet,
  ID,
  oppdragAvsluttet,
  oppdragGjenaapnet,
  oppdragRegistrert,
  rapportertUtfoert,
  saksframlegg,
} from './oppdrag.fixtures';

type Vedtakspunkt = NonNullable<AvsluttOppdrag['grunnlag']['vedtakspunkt']>;

const { organ, dato, ...adresse } = avslutningsvedtak;

/** «Kommunestyret anser punkt 3.23 som avsluttet», as the sak has it. */
const punktet = (maate: 'utfoert' | 'utgaar' = 'utfoert', mer: Partial<Vedtakspunkt> = {}): Vedtakspunkt => ({
  organ,
  dato,
  avslutter: [{ oppdrag: ID.oppdrag, maate }],
  ...mer,
});

const avslutt = (vedtakspunkt: Vedtakspunkt | null = punktet()) =>
  kommando<AvsluttOppdrag>('AvsluttOppdrag', adresse, { grunnlag: { vedtakspunkt } });
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);
const dokumentert = [oppdragRegistrert(), rapportertUtfoert(saksframlegg)];

describe('AvsluttOppdrag', () => {
  it('avslutter et dokumentert oppdrag ved vedtaket av organet som ga det', () => {
    gitt(...dokumentert)
      .when(avsluttOppdrag, avslutt())
      .then(oppdragAvsluttet());
  });

  describe('uten vedtak', () => {
    it('avslutter ingen: saken må ha vedtakspunktet', () => {
      gitt(...dokumentert)
        .when(avsluttOppdrag, avslutt(null))
        .thenRefused('VedtaketFinnesIkkeISaken');
    });

    it('av organet som ga oppdraget, avslutter ikke et annet organ det', () => {
      gitt(...dokumentert)
        .when(avsluttOppdrag, avslutt(punktet('utfoert', { organ: 'formannskapet' })))
        .thenRefused('VedtaketErAvEtAnnetOrgan', /formannskapet.*kommunestyret/);
      gitt(oppdragRegistrert({ organ: 'formannskapet' }), rapportertUtfoert(saksframlegg))
        .when(avsluttOppdrag, avslutt())
        .thenRefused('VedtaketErAvEtAnnetOrgan', /kommunestyret.*formannskapet/);
    });

    it.each([
      ['ingen oppdrag', []],
      ['et annet oppdrag', [{ oppdrag: ID.annetOppdrag, maate: 'utfoert' as const }]],
    ])('som nevner det, avslutter ikke et punkt som avslutter %s', (_, avslutter) => {
      gitt(...dokumentert)
        .when(avsluttOppdrag, avslutt(punktet('utfoert', { avslutter })))
        .thenRefused('VedtaketAvslutterIkkeOppdraget');
    });
  });

  describe('uten dokumentasjon', () => {
    it.each([
      ['ikke er meldt utført', []],
      ['er meldt utført uten dokumentasjon', [rapportertUtfoert()]],
    ])('avsluttes ikke et oppdrag som %s, selv om vedtaket sier at det er utført', (_, hendelser) => {
      gitt(oppdragRegistrert(), ...hendelser)
        .when(avsluttOppdrag, avslutt())
        .thenRefused('DokumentasjonMangler');
    });

    it('avsluttes ikke et gjenåpnet oppdrag: det som ble dokumentert sist, var ikke nok', () => {
      gitt(...avsluttet(), oppdragGjenaapnet)
        .when(avsluttOppdrag, avslutt())
        .thenRefused('DokumentasjonMangler');
      gitt(...avsluttet(), oppdragGjenaapnet, rapportertUtfoert(saksframlegg))
        .when(avsluttOppdrag, avslutt())
        .then(oppdragAvsluttet());
    });

    it('utgår et oppdrag når organet vil det', () => {
      gitt(oppdragRegistrert())
        .when(avsluttOppdrag, avslutt(punktet('utgaar')))
        .then(oppdragAvsluttet('utgaar'));
    });

    it.each([
      ['en bevilgning', 'ramme' as const],
      ['en føring', 'loepende' as const],
    ])('avsluttes %s, som det ikke er noe å dokumentere ved', (_, maate) => {
      gitt(oppdragRegistrert({ maate })).when(avsluttOppdrag, avslutt()).then(oppdragAvsluttet());
    });
  });

  it('står ved det som alt er dokumentert, også når det siden meldes utført uten mer', () => {
    gitt(...dokumentert, rapportertUtfoert())
      .when(avsluttOppdrag, avslutt())
      .then(oppdragAvsluttet());
  });

  it('tar oppdraget som punktet avslutter blant flere, på måten det sier', () => {
    const avslutter = [
      { oppdrag: ID.annetOppdrag, maate: 'utfoert' as const },
      { oppdrag: ID.oppdrag, maate: 'utgaar' as const },
    ];
    gitt(oppdragRegistrert())
      .when(avsluttOppdrag, avslutt(punktet('utfoert', { avslutter })))
      .then(oppdragAvsluttet('utgaar'));
  });

  it.each(['utfoert', 'utgaar'] as const)('avslutter ikke på nytt det som er %s', (maate) => {
    gitt(...dokumentert, oppdragAvsluttet(maate))
      .when(avsluttOppdrag, avslutt())
      .thenRefused('OppdragetErAvsluttet');
  });

  it('krever et oppdrag som finnes', () => {
    gitt().when(avsluttOppdrag, avslutt()).thenRefused('OppdragetFinnesIkke');
  });
});
