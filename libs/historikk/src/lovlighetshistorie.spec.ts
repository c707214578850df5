import { dato, type Punkt } from '@saksgang/kernel';
import type { RettsligMerknad } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import { OMRAADE, rulleringStartet, uuid, VEDTAK, vedtakFattet } from './historikk.fixtures';
import { sakshistorie } from './vedtakshistorikk.view';
import { vedtaksprojeksjon, type Historiehendelse } from './vedtaksprojeksjon';
import { vedtakssvar } from './vedtakssvar';

const KRAV = uuid(45);
const framsatt = (krav = KRAV): Historiehendelse => ({
  type: 'LovlighetskontrollKrevd',
  data: {
    krav,
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    medlemmer: [{ navn: 'Kari', parti: 'Høyre' }],
    dato: dato('2024-12-20'),
    ikkeKontrollert: ['Kari'],
    begrunnelse: 'Innstillingen lå ikke ute lenge nok.',
    modus: 'protokollfoere',
    merknader: [{ regel: 'R40', hjemmel: 'kommuneloven § 27-1', merknad: 'For få.' }],
  },
});
const avgjort: Historiehendelse = {
  type: 'LovlighetskontrollAvgjort',
  data: {
    krav: KRAV,
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    dato: dato('2025-01-14'),
    utfall: 'opprettholdt',
    begrunnelse: 'Den lå ute i 18 dager.',
    sendesStatsforvalteren: true,
  },
};
const iverksetting = (
  type: 'IverksettingUtsatt' | 'IverksettingGjenopptatt',
  dag: string,
  punkter: readonly Punkt[] | null = null,
): Historiehendelse => ({
  type,
  data: {
    vedtak: VEDTAK,
    punkter,
    dato: dato(dag),
    besluttetAv: 'kommunestyret',
    grunn: 'Lovligheten prøves.',
    delpunkter: [],
  },
});

const svaret = (...hendelser: readonly Historiehendelse[]) => {
  const historie = visning(vedtaksprojeksjon, sakshistorie)
    .given(...[rulleringStartet, vedtakFattet(), ...hendelser].map((e) => recorded(e)))
    .answer(OMRAADE);
  const vedtak = historie.vedtak.get(VEDTAK);
  if (!vedtak) throw new Error('the vedtak is not there');
  return vedtakssvar(historie, vedtak);
};

describe('Lovlighetskontroll i vedtakets historie', () => {
  it('er tom når ingen har spurt', () => {
    expect(svaret()).toMatchObject({ lovlighetskontroll: [], utsettelser: [], robek: [] });
  });

  it('har kravet med medlemmene, det som er galt ved det, og hva organet svarte (R40)', () => {
    expect(svaret(framsatt(), framsatt(uuid(46)), avgjort).lovlighetskontroll).toMatchObject([
      {
        krav: KRAV,
        organ: 'kommunestyret',
        medlemmer: [{ navn: 'Kari', parti: 'Høyre' }],
        merknader: [{ merknad: 'For få.' }],
        avgjoerelse: { utfall: 'opprettholdt', dato: '2025-01-14', sendesStatsforvalteren: true },
      },
      { krav: uuid(46), avgjoerelse: null },
    ]);
  });

  it('utsetter ingenting ved kravet alene (R41)', () => {
    expect(svaret(framsatt()).utsettelser).toEqual([]);
  });

  it('har hva som ble utsatt og gjenopptatt, av hvem og hvorfor (R41)', () => {
    const felles = { besluttetAv: 'kommunestyret', grunn: 'Lovligheten prøves.' };
    const hendelser = [
      iverksetting('IverksettingUtsatt', '2024-12-21'),
      iverksetting('IverksettingGjenopptatt', '2025-01-20', ['3.1' as Punkt]),
    ];
    expect(svaret(...hendelser).utsettelser).toEqual([
      { slag: 'utsatt', punkter: null, dato: '2024-12-21', ...felles },
      { slag: 'gjenopptatt', punkter: ['3.1'], dato: '2025-01-20', ...felles },
    ]);
  });
});

describe('Mindretallsanke i vedtakets historie', () => {
  const anke = (n: number, merknader: readonly RettsligMerknad[]): Historiehendelse => ({
    type: 'MindretallsankeFremmet',
    data: {
      anke: uuid(n),
      vedtak: VEDTAK,
      organ: 'formannskapet',
      til: 'kommunestyret',
      medlemmer: [{ navn: 'Kari', parti: 'Sp' }],
      antallMedlemmer: 3,
      ikkeKontrollert: [],
      dato: dato('2024-12-10'),
      begrunnelse: null,
      modus: 'protokollfoere',
      merknader,
    },
  });

  it('løfter saken når den ikke brøt noen regel (R35)', () => {
    const brutt = { regel: 'R35', hjemmel: 'kommunens reglement', merknad: 'For få.' };
    expect(svaret().mindretallsanker).toEqual([]);
    expect(svaret(anke(47, [brutt]), anke(48, [])).mindretallsanker).toMatchObject([
      { anke: uuid(47), loefter: false, merknader: [brutt] },
      { anke: uuid(48), loefter: true, til: 'kommunestyret', antallMedlemmer: 3 },
    ]);
  });
});
