import { ok, refused, type AnyCommand, type Decide, type OppdragId, type Refusal } from '@saksgang/kernel';
import { kommando } from '@saksgang/testing';
import type { SakEvent } from '../sak/sak.events';
import { sak } from '../sak/sak';
import { punktVedtatt, uuid } from '../sak/sak.fixtures';
import { utenEgneAvslutninger } from './uten-egne-avslutninger';
import { SakenFinnesIkke } from '../sak/sak.refusals';

const OPPDRAG = uuid(81) as OppdragId;
const ANNET = uuid(82) as OppdragId;
const punktet = (...avslutter: { oppdrag: OppdragId; maate: 'utfoert' | 'utgaar' }[]): SakEvent =>
  punktVedtatt({ avslutter });
const gir =
  (...events: readonly SakEvent[]): Decide<AnyCommand, typeof sak.initialState, SakEvent, Refusal> =>
  () =>
    ok(events);
const av = (person: string): AnyCommand => kommando('EtterregistrerVedtak', {}, { aktoer: person });
const spoer = (person: string, ...events: readonly SakEvent[]) =>
  utenEgneAvslutninger(gir(...events), new Map([[OPPDRAG, 'kari']]))(av(person), sak.initialState);

describe('den som har meldt et oppdrag utført', () => {
  it('registrerer ikke vedtaket som avslutter det', () => {
    expect(spoer('kari', punktet({ oppdrag: OPPDRAG, maate: 'utfoert' }))).toMatchObject({
      ok: false,
      refusal: {
        code: 'DenSomMeldteUtfoertAvslutterIkke',
        melding: expect.stringMatching(/et oppdrag utført/),
      },
    });
  });

  it('registrerer andre vedtak, også et der oppdraget utgår, som er noe annet enn det han har meldt', () => {
    for (const punkt of [
      punktet(),
      punktet({ oppdrag: ANNET, maate: 'utfoert' }),
      punktet({ oppdrag: OPPDRAG, maate: 'utgaar' }),
    ])
      expect(spoer('kari', punkt)).toEqual(ok([punkt]));
  });

  it('hindrer ingen annen i å registrere det', () => {
    const punkt = punktet({ oppdrag: OPPDRAG, maate: 'utfoert' });
    expect(spoer('ola', punkt)).toEqual(ok([punkt]));
  });

  it('får vedtakets eget avslag først', () => {
    const avslag = refused(SakenFinnesIkke());
    expect(utenEgneAvslutninger(() => avslag, new Map())(av('kari'), sak.initialState)).toBe(avslag);
  });
});
