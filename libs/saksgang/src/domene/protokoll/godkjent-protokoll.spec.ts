import { fold } from '@saksgang/kernel';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import type { Handlingsprogram } from '../sak/sak.state';
import { sakTattTilBehandling } from '../sak/sak.fixtures';
import { protokollenErGodkjent } from './godkjent-protokoll';
import { ferdigBehandlet, protokollGodkjent } from './protokoll.fixtures';

const godkjent = (...hendelser: readonly SakEvent[]) => {
  const hp = fold(sak, [...ferdigBehandlet(), ...hendelser]) as Handlingsprogram;
  return (['kommunestyret', 'formannskapet'] as const).map((organ) => protokollenErGodkjent(hp, organ));
};

describe('En godkjent protokoll (R20)', () => {
  it('låser organets behandling, og ikke et annet organs', () => {
    expect(godkjent()).toEqual([false, false]);
    expect(godkjent(protokollGodkjent)).toEqual([true, false]);
  });

  it('låser ikke en ny behandling i organet', () => {
    expect(godkjent(protokollGodkjent, sakTattTilBehandling)).toEqual([false, false]);
  });
});
