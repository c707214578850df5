import { dato, type OrganId, type VedtakId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { etReglement } from '../kommune/reglement.fixtures';
import type { Sammensetning } from '../organ/organ';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { ID, uuid } from '../sak/sak.fixtures';
import type { Organ } from '../vedtak/vedtak';
import { fremmeMindretallsanke, type FremmeMindretallsanke } from './fremme-mindretallsanke';
import { vedtattI } from './mindretallsanke.fixtures';

type Data = FremmeMindretallsanke['data'];

const gitt = (organ: Organ = 'formannskapet', ...mer: readonly SakEvent[]) =>
  decider(sak).given(...vedtattI(organ), ...mer);

const plasser = (...navn: readonly (string | null)[]): Sammensetning => ({
  gjelderFra: dato('2023-10-10'),
  medlemmer: navn.map((n, i) => ({ plass: i + 1, parti: 'Sp', navn: n })),
  varamedlemmer: [],
  leder: null,
  nestleder: null,
});
const NI = plasser('Kari', 'Ola', 'Per', 'Liv', 'Eva', 'Tor', 'Siv', 'Jon', 'Else');
const TREDEL = etReglement({ mindretallsanke: { teller: 1, nevner: 3, fristDager: 0 } });

const data: Data = {
  anke: uuid(46),
  vedtak: ID.vedtak,
  organ: null,
  til: 'kommunestyret',
  medlemmer: ['Kari', 'Ola', 'Per'].map((navn) => ({ navn, parti: 'Sp' })),
  begrunnelse: 'Saken er prinsipiell.',
  modus: 'gjennomfoere',
};
const anke = (
  mer: Partial<Data> = {},
  grunnlag: Partial<FremmeMindretallsanke['grunnlag']> = {},
  omstendigheter: Omstendigheter = {},
) =>
  kommando<FremmeMindretallsanke>(
    'FremmeMindretallsanke',
    { ...data, ...mer },
    {
      rolle: 'folkevalgt',
      skjedde: '2024-12-10',
      ...omstendigheter,
      grunnlag: { reglement: TREDEL, organtype: 'formannskapet', sammensetning: NI, ...grunnlag },
    },
  );
const to = { medlemmer: data.medlemmer.slice(0, 2) };

describe('FremmeMindretallsanke', () => {
  it('løfter saken til organet over, med medlemmene navngitt (R35)', () => {
    const { organ: _, ...resten } = data;
    gitt()
      .when(fremmeMindretallsanke, anke())
      .then({
        type: 'MindretallsankeFremmet',
        data: {
          ...resten,
          organ: 'formannskapet',
          antallMedlemmer: 9,
          ikkeKontrollert: [],
          dato: dato('2024-12-10'),
          merknader: [],
        },
      });
  });

  it('krever den andelen reglementet sier: tre av ni er en tredel, to er det ikke (R35)', () => {
    gitt().when(fremmeMindretallsanke, anke(to)).thenRefused('MindretalletErForLite', '2 av 9');
  });

  it('krever at de som anker, hadde plass i organet; andre teller ikke med', () => {
    const medEnFremmed = { medlemmer: [...to.medlemmer, { navn: 'Gro', parti: 'Sp' }] };
    gitt().when(fremmeMindretallsanke, anke(medEnFremmed)).thenRefused('AnkerenErIkkeMedlem', 'Gro');
  });

  it('fremmes innen fristen i reglementet: i møtet, eller så mange dager etter', () => {
    gitt()
      .when(fremmeMindretallsanke, anke({}, {}, { skjedde: '2024-12-11' }))
      .thenRefused('AnkenErForSen', '10.12.2024');
    const paa = (fristDager: number | null, skjedde: string) =>
      gitt().when(
        fremmeMindretallsanke,
        anke(
          {},
          { reglement: etReglement({ mindretallsanke: { teller: 1, nevner: 3, fristDager } }) },
          { skjedde, idag: '2025-06-01' },
        ),
      );
    paa(2, '2024-12-12').thenTypes('MindretallsankeFremmet');
    paa(2, '2024-12-13').thenRefused('AnkenErForSen');
    paa(null, '2025-03-01').thenTypes('MindretallsankeFremmet');
  });

  it('er det ingen rett til uten et reglement som gir den (R35)', () => {
    for (const reglement of [null, etReglement()])
      gitt()
        .when(fremmeMindretallsanke, anke({}, { reglement }))
        .thenRefused('ReglementetGirIngenMindretallsanke');
  });

  it('protokollføres når den er fremmet, med en rettslig merknad for hvert brudd (R35)', () => {
    const { events } = gitt().when(
      fremmeMindretallsanke,
      anke({ ...to, modus: 'protokollfoere' }, {}, { skjedde: '2024-12-12', idag: '2025-01-10' }),
    );
    expect(events).toMatchObject([{ data: { merknader: [{ regel: 'R35' }, { regel: 'R35' }] } }]);
  });

  it('kontrolleres ikke mot en sammensetning som ikke er ført, og det står der (R35)', () => {
    gitt()
      .when(fremmeMindretallsanke, anke(to, { sammensetning: null, organtype: null }))
      .thenAmong('MindretallsankeFremmet', {
        antallMedlemmer: null,
        ikkeKontrollert: ['Kari', 'Ola'],
        merknader: [],
      });
  });

  it('går oppover: fra utvalg til formannskap eller kommunestyre, og aldri fra kommunestyret', () => {
    gitt('utvalg')
      .when(fremmeMindretallsanke, anke({ til: 'formannskapet' }))
      .thenTypes('MindretallsankeFremmet');
    for (const [fra, til] of [
      ['kommunestyret', 'kommunestyret'],
      ['formannskapet', 'utvalg'],
      ['raad', 'kommunestyret'],
    ] as const)
      gitt(fra).when(fremmeMindretallsanke, anke({ til })).thenRefused('AnkenMaaTilEtOverordnetOrgan');
  });

  it('gjelder organet som vedtok, og ikke et annet', () => {
    const organ = 'utvalg-oppvekst' as OrganId;
    gitt()
      .when(fremmeMindretallsanke, anke({ organ }, { organtype: 'utvalg' }))
      .thenRefused('AnkenGjelderEtAnnetOrgan');
    gitt('utvalg')
      .when(fremmeMindretallsanke, anke({ organ }, { organtype: 'utvalg' }))
      .thenTypes('MindretallsankeFremmet');
  });

  it('fremmes én gang; en som ikke var lovlig, hindrer ikke en som er det', () => {
    const en = (modus: Data['modus'], mer: Partial<Data> = {}): readonly SakEvent[] =>
      gitt().when(fremmeMindretallsanke, anke({ ...mer, modus })).events;
    gitt('formannskapet', ...en('gjennomfoere'))
      .when(fremmeMindretallsanke, anke())
      .thenRefused('AnkenErAltFremmet');
    gitt('formannskapet', ...en('protokollfoere', to))
      .when(fremmeMindretallsanke, anke())
      .thenTypes('MindretallsankeFremmet');
  });

  it('trenger et vedtak, gjort senest samme dag, en dag, og hvert medlem én gang', () => {
    decider(sak).given().when(fremmeMindretallsanke, anke()).thenRefused('SakenFinnesIkke');
    gitt()
      .when(fremmeMindretallsanke, anke({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    gitt()
      .when(fremmeMindretallsanke, anke({}, {}, { skjedde: null }))
      .thenRefused('DagenMangler');
    gitt()
      .when(fremmeMindretallsanke, anke({}, {}, { skjedde: '2024-12-09' }))
      .thenRefused('AnkenErFoerVedtaket');
    gitt()
      .when(fremmeMindretallsanke, anke({ medlemmer: [...to.medlemmer, ...to.medlemmer] }))
      .thenRefused('AnkerErOppgittToGanger', 'Kari');
  });
});
