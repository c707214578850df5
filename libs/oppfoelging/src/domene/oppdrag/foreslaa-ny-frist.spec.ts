import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { bekreftFrist, type BekreftFrist } from './bekreft-frist';
import { foreslaaNyFrist, type ForeslaaNyFrist } from './foreslaa-ny-frist';
import { oppdrag } from './oppdrag';
import { avsluttet, oppdragRegistrert, vedtattFrist } from './oppdrag.fixtures';

const data: ForeslaaNyFrist['data'] = { dato: dato('2026-06-30'), grunn: 'Anbudet må lyses ut på nytt.' };
const foreslaa = () => kommando<ForeslaaNyFrist>('ForeslaaNyFrist', data, { rolle: 'saksbehandler' });
const medFrist = oppdragRegistrert({ frist: vedtattFrist });

describe('ForeslaaNyFrist', () => {
  it('ber organet om en annen dag, med grunnen', () => {
    decider(oppdrag)
      .given(medFrist)
      .when(foreslaaNyFrist, foreslaa())
      .then({ type: 'NyFristForeslaatt', data });
  });

  it('flytter ingenting: den vedtatte fristen står, og den foreslåtte dagen er ingen lesning av vedtaket', () => {
    const { events } = decider(oppdrag).given(medFrist).when(foreslaaNyFrist, foreslaa());
    const bekreft = (dag: string) => kommando<BekreftFrist>('BekreftFrist', { dato: dato(dag) });
    const etter = decider(oppdrag).given(medFrist, ...events);
    etter.when(bekreftFrist, bekreft('2026-06-30')).thenRefused('IngenLesningAvFristen');
    etter
      .when(bekreftFrist, bekreft('2025-12-31'))
      .thenAmong('FristBekreftet', { frist: { ...vedtattFrist, tolket: false } });
  });

  it('krever et åpent oppdrag', () => {
    decider(oppdrag)
      .given(...avsluttet())
      .when(foreslaaNyFrist, foreslaa())
      .thenRefused('OppdragetErAvsluttet');
    decider(oppdrag).given().when(foreslaaNyFrist, foreslaa()).thenRefused('OppdragetFinnesIkke');
  });
});
