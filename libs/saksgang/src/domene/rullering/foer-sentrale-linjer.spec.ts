import { fold, kroner } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { balansenMed } from '../behandling/lovkrav';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { hvertAar, lagtFram, rulleringStartet, sentraleLinjer, vedtattHp } from '../sak/sak.fixtures';
import type { Handlingsprogram } from '../sak/sak.state';
import { foerSentraleLinjer, type FoerSentraleLinjer } from './foer-sentrale-linjer';

type Data = FoerSentraleLinjer['data'];

const skatt: Data['linjer'][number] = { post: 'generelle-driftsinntekter', beloep: hvertAar(-900_000) };
const foer = (linje = skatt, tabell: Data['tabell'] = 'drift') =>
  kommando<FoerSentraleLinjer>('FoerSentraleLinjer', { tabell, linjer: [linje] });

const startet = () => decider(sak).given(rulleringStartet());
const balansen = (...hendelser: readonly SakEvent[]) =>
  balansenMed(fold(sak, [...lagtFram(), ...hendelser]) as Handlingsprogram, []);

describe('FoerSentraleLinjer', () => {
  it('puts the central lines of a bevilgningsoversikt on record', () => {
    startet()
      .when(foerSentraleLinjer, foer())
      .then({ type: 'SentraleLinjerFoert', data: { tabell: 'drift', linjer: [skatt] } });
  });

  it('lets the balance be tested only when every post of both tables is there (R7)', () => {
    expect(balansen(...sentraleLinjer())).toEqual({ svar: 'i-balanse' });
    expect(balansen(...sentraleLinjer().slice(0, 1))).toMatchObject({
      svar: 'kan-ikke-kontrolleres',
      mangler: expect.arrayContaining(['investering: bruk-av-laan']) as unknown,
    });
  });

  it('puts a post on record again with the amounts that hold now (R7)', () => {
    const paaNytt: SakEvent = { type: 'SentraleLinjerFoert', data: { tabell: 'drift', linjer: [skatt] } };
    expect(balansen(...sentraleLinjer(), paaNytt)).toEqual({
      svar: 'ikke-i-balanse',
      differanse: { drift: hvertAar(100_000) },
    });
  });

  it('knows the posts of each table', () => {
    startet().when(foerSentraleLinjer, foer(skatt, 'investering')).thenRefused('UkjentPost');
  });

  it('has a known amount for each year, and for no other', () => {
    startet()
      .when(foerSentraleLinjer, foer({ ...skatt, beloep: { ...hvertAar(0), '2029': kroner(0) } }))
      .thenRefused('AaretErUtenforPerioden');
    startet()
      .when(foerSentraleLinjer, foer({ ...skatt, beloep: { ...hvertAar(0), '2026': null } }))
      .thenRefused('UkjentBeloepUtenGrunn');
  });

  it('is not done to an adopted budget', () => {
    decider(sak)
      .given(...vedtattHp())
      .when(foerSentraleLinjer, foer())
      .thenRefused('FeilFase');
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(foerSentraleLinjer, foer()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
