import type { Punkt } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  etInvesteringsforslag,
  forslagFremmet,
  hvertAar,
  ID,
  klarTilVotering,
  lagtFram,
  linjeNr,
} from '../sak/sak.fixtures';
import { delForslag, type DelForslag, type Forslagsdel } from './del-forslag';
import type { Forslag } from './forslag.events';
import { NYTT, TREDJE, TRUKKET, verbalt } from './forslag.fixtures';

const POST = { tabell: 'drift', post: 'netto-avsetninger' } as const;
const HELT: Partial<Forslag> = {
  linjer: [linjeNr(1, 300), linjeNr(2, -300)],
  endringer: [{ linje: ID.linje, beloep: hvertAar(999_900), ukjent: null }],
  sentrale: [{ ...POST, endring: hvertAar(100) }],
  investeringer: [etInvesteringsforslag()],
  verbalforslag: [verbalt('3.1'), verbalt('3.2')],
  inndekning: [{ linje: linjeNr(1, 0).id, kilde: { slag: 'linje', linje: linjeNr(2, 0).id } }],
  uspesifisertInnsparing: [ID.linje],
};

const del = (mer: Partial<Forslagsdel>): Forslagsdel => ({
  id: NYTT,
  type: 'rammeendring',
  tittel: 'Del',
  tekst: null,
  linjer: [],
  poster: [],
  investeringer: [],
  punkter: [],
  ...mer,
});
const FOERSTE = del({
  tittel: 'Leksehjelp',
  linjer: [linjeNr(1, 0).id, linjeNr(2, 0).id],
  punkter: ['3.1' as Punkt],
});
const ANDRE = del({
  id: TREDJE,
  type: 'alternativt-budsjett',
  tittel: 'Skole',
  linjer: [ID.linje],
  poster: [POST],
  investeringer: [etInvesteringsforslag().id],
  punkter: ['3.2' as Punkt],
});
const deling = (...deler: readonly Forslagsdel[]) =>
  kommando<DelForslag>(
    'DelForslag',
    { forslag: ID.forslag, deler },
    { rolle: 'gruppeleder', grunnlag: { reglement: null } },
  );
const gitt = (...hendelser: readonly SakEvent[]) =>
  decider(sak).given(...lagtFram(), forslagFremmet(HELT), ...hendelser);

describe('DelForslag', () => {
  it('puts everything of a forslag into exactly one part, with the same who stand behind', () => {
    const svar = gitt().when(delForslag, deling(FOERSTE, ANDRE));
    svar.thenTypes('ForslagDelt', 'ForslagFremmet', 'ForslagFremmet');
    svar.thenAmong('ForslagDelt', { forslag: ID.forslag, til: [NYTT, TREDJE] });
    const opphav = (...linjer: readonly Forslag['linjer'][number]['id'][]) =>
      linjer.map((linje) => ({ linje, forslag: ID.forslag, fra: linje }));
    svar.thenAmong('ForslagFremmet', {
      id: NYTT,
      tittel: 'Leksehjelp',
      partier: ['Høyre'],
      linjer: HELT.linjer,
      endringer: [],
      verbalforslag: [verbalt('3.1')],
      inndekning: HELT.inndekning,
      opphav: opphav(linjeNr(1, 0).id, linjeNr(2, 0).id),
      uspesifisertInnsparing: [],
      balanse: { svar: 'i-balanse' },
    });
    svar.thenAmong('ForslagFremmet', {
      id: TREDJE,
      type: 'alternativt-budsjett',
      linjer: [],
      endringer: HELT.endringer,
      sentrale: HELT.sentrale,
      investeringer: HELT.investeringer,
      verbalforslag: [verbalt('3.2')],
      inndekning: [],
      opphav: opphav(ID.linje),
      uspesifisertInnsparing: [ID.linje],
    });
  });

  it.each<[string, Forslagsdel, string]>([
    ['a line', { ...ANDRE, linjer: [] }, 'Opprinnelig budsjett'],
    ['a central line', { ...ANDRE, poster: [] }, 'netto-avsetninger'],
    ['an investment', { ...ANDRE, investeringer: [] }, 'Tranby skole'],
    ['a point', { ...ANDRE, punkter: [] }, '3.2'],
    ['a line that is in another part too', { ...ANDRE, linjer: [ID.linje, linjeNr(1, 0).id] }, 'står i 2'],
  ])('leaves out or doubles nothing: %s', (_, andre, sier) => {
    gitt().when(delForslag, deling(FOERSTE, andre)).thenRefused('DelingenGaarIkkeOpp', sier);
  });

  it('takes in nothing that is not of the forslag', () => {
    const fremmed = { ...ANDRE, punkter: ['3.2', '3.9'] as Punkt[] };
    gitt().when(delForslag, deling(FOERSTE, fremmed)).thenRefused('DelenHarNoeFremmed', '3.9');
  });

  it('does not part a line from the line that pays for it', () => {
    const foerste = { ...FOERSTE, linjer: [linjeNr(1, 0).id] };
    const andre = { ...ANDRE, linjer: [ID.linje, linjeNr(2, 0).id] };
    gitt().when(delForslag, deling(foerste, andre)).thenRefused('RammelinjenFinnesIkke');
  });

  it('makes parts that are forslag by themselves', () => {
    const uten = { ...FOERSTE, type: 'investering' } as const;
    gitt().when(delForslag, deling(uten, ANDRE)).thenRefused('ForslagetManglerInnhold', 'investering');
  });

  it('needs two parts, of a forslag that stands', () => {
    gitt().when(delForslag, deling(FOERSTE)).thenRefused('ForFaaDeler');
    gitt(TRUKKET)
      .when(delForslag, deling(FOERSTE, ANDRE))
      .thenRefused('ForslagetErIkkeFremmetLenger', 'trukket');
    decider(sak)
      .given(...lagtFram())
      .when(delForslag, deling(FOERSTE, ANDRE))
      .thenRefused('ForslagetFinnesIkke');
  });

  it('is too late once the body has taken the sak up (R26)', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(delForslag, deling(FOERSTE, ANDRE))
      .thenRefused('SakenErTattTilBehandling');
  });
});
