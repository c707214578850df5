import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { avslaaFristforslag, type AvslaaFristforslag } from './avslaa-fristforslag';
import { oppdrag } from './oppdrag';
import type { OppdragEvent } from './oppdrag.events';
import { avslutningsvedtak, avsluttet, ID, oppdragRegistrert, vedtattFrist } from './oppdrag.fixtures';

const { organ, dato: vedtaksdag, ...adresse } = avslutningsvedtak;
const avslaa = (
  vedtakspunkt: AvslaaFristforslag['grunnlag']['vedtakspunkt'] = { organ, dato: vedtaksdag },
  mer: Partial<AvslaaFristforslag['data']> = {},
) =>
  kommando<AvslaaFristforslag>('AvslaaFristforslag', { ...adresse, ...mer }, { grunnlag: { vedtakspunkt } });
const avslaatt: OppdragEvent = {
  type: 'FristforslagAvslaatt',
  data: { vedtak: avslutningsvedtak, foreslaatt: dato('2026-12-31') },
};
const bedtOm: readonly OppdragEvent[] = [
  oppdragRegistrert({ frist: vedtattFrist }),
  { type: 'NyFristForeslaatt', data: { dato: dato('2026-12-31'), grunn: 'Anbudet må lyses ut på nytt.' } },
];
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

describe('AvslaaFristforslag', () => {
  it('lar fristen stå, og da er forslaget avgjort', () => {
    gitt(...bedtOm)
      .when(avslaaFristforslag, avslaa())
      .then(avslaatt);
    expect(fold(oppdrag, [...bedtOm, avslaatt])).toMatchObject({
      frist: vedtattFrist,
      fristversjon: 1,
      fristforslag: null,
    });
  });

  it('er ikke for et oppdrag der ingen har bedt om en annen dag, eller der det er avgjort', () => {
    gitt(oppdragRegistrert()).when(avslaaFristforslag, avslaa()).thenRefused('IngenNyFristErForeslaatt');
    gitt(...bedtOm, avslaatt)
      .when(avslaaFristforslag, avslaa())
      .thenRefused('IngenNyFristErForeslaatt');
  });

  it('gjøres bare ved et senere vedtak av organet som ga oppdraget', () => {
    gitt(...bedtOm)
      .when(avslaaFristforslag, avslaa(null))
      .thenRefused('VedtaketFinnesIkkeISaken');
    gitt(...bedtOm)
      .when(avslaaFristforslag, avslaa({ organ: 'formannskapet', dato: vedtaksdag }))
      .thenRefused('VedtaketErAvEtAnnetOrgan');
    gitt(...bedtOm)
      .when(avslaaFristforslag, avslaa(undefined, { vedtak: ID.vedtak }))
      .thenRefused('VedtaketErDetSomGaOppdraget');
  });

  it('krever et åpent oppdrag', () => {
    gitt(...avsluttet())
      .when(avslaaFristforslag, avslaa())
      .thenRefused('OppdragetErAvsluttet');
    gitt().when(avslaaFristforslag, avslaa()).thenRefused('OppdragetFinnesIkke');
  });
});
