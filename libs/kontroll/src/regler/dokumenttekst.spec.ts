import { dato, type Punkt, type VedtakId } from '@saksgang/kernel';
import type { Rammelinje } from '@saksgang/saksgang';
import { dokumentMed, HOV, linje, OKI, punkt } from '../dokument.fixtures';
import type { Dokument } from '../dokument.view';
import { dokumenttekst, ukontrollert } from './dokumenttekst';

const VEDTAK = '00000000-0000-4000-8000-000000000900' as VedtakId;
const fraPunkt = (nummer: string): Partial<Rammelinje> => ({
  kategori: 'Politiske vedtak HP',
  punkt: { slag: 'vedtakspunkt', vedtak: VEDTAK, punkt: nummer as Punkt },
});

/** Everything fits in this one; each test puts one thing wrong. */
const VERBALT = [
  '3.1. Skolebøker',
  'Trykte bøker kjøpes inn, og elevene på barnetrinnet får velge dem selv.',
  '3.2. Svømming',
  'Svømmehallen holdes åpen hele sommeren, også for pensjonister og barnehager.',
];
const OKI_KAPITTEL = [
  'Kapittelet er justert',
  'Driftsbudsjett og rammeendringer Oppvekst',
  '2025 2026 2027 2028',
  'Annet',
  '1 Lærlinger i barnehagen 50 50 50 50',
  '2 Flere lærlinger 50 50 50 50',
  'Politiske vedtak HP',
  '3 Innkjøp (Verbalpunkt 3.1) 50 50 50 50',
  'Ramme 2025-2028 150 150 150 150',
  '1. Lærlinger i barnehagen - To lærlinger til fra høsten.',
  '12. klasse er ikke en note.',
  '2. Flere lærlinger - Bygger på forrige tiltak (se pkt. 1).',
  '3. Innkjøp. Verbalpunkt 3.1 Trykte bøker kjøpes inn, og elevene på barnetrinnet får velge dem selv.',
  'Fordeling på utgifter og inntekter',
];
const HOV_KAPITTEL = [
  'Kapittelet er justert',
  'Driftsbudsjett og rammeendringer Helse',
  '2025 2026 2027 2028',
  'Annet',
  '1 Dagtilbud 50 50 50 50',
  'Ramme 2025-2028 50 50 50 50',
  '1. Dagtilbud - Tilbudet utvides.',
  'Fordeling på utgifter og inntekter',
];
const HELE = [...VERBALT, ...OKI_KAPITTEL, ...HOV_KAPITTEL];

const medTekst = (linjer: readonly string[]): Dokument => ({
  ...dokumentMed({
    linjer: [
      linje(1, 'Annet', 50_000, { tittel: 'Lærlinger i barnehagen' }),
      linje(2, 'Annet', 50_000, { tittel: 'Flere lærlinger' }),
      linje(3, 'Politiske vedtak HP', 50_000, { tittel: 'Innkjøp (Verbalpunkt 3.1)', ...fraPunkt('3.1') }),
      linje(4, 'Annet', 50_000, { utvalg: HOV, nr: 1, tittel: 'Dagtilbud' }),
    ],
    punkter: [punkt('3.1'), punkt('3.2', { tittel: 'Svømming' })],
  }),
  tekst: { tittel: 'HP', sjekksum: 'a', dato: dato('2024-12-12'), linjer },
});

const byttet = (fra: string, til: readonly string[]): readonly string[] => {
  expect(HELE).toContain(fra);
  return HELE.flatMap((l) => (l === fra ? til : [l]));
};
const funn = (linjer: readonly string[]) => dokumenttekst(medTekst(linjer));
const stedet = (linjer: readonly string[], begynner: string): number =>
  linjer.findIndex((l) => l.startsWith(begynner)) + 1;

describe('Kontroll av teksten i dokumentet', () => {
  it('tier om en tekst der alt stemmer', () => {
    expect(funn(HELE)).toEqual([]);
    expect(ukontrollert(medTekst(HELE))).toEqual([]);
  });

  it('tier når ingen tekst er hentet inn, og sier at den ikke er kontrollert', () => {
    const uten = { ...medTekst([]), tekst: null };
    expect(dokumenttekst(uten)).toEqual([]);
    expect(ukontrollert(uten)).toEqual([expect.stringContaining('er ikke hentet inn')]);
  });

  it('tåler en innholdsfortegnelse med de samme overskriftene', () => {
    expect(funn(['Driftsbudsjett og rammeendringer Oppvekst 12', ...HELE])).toEqual([]);
  });

  it('tåler at en sidedeling legger tabellen midt i notene, og at en note har en egen tabell', () => {
    const delt = HELE.flatMap((l) =>
      l.startsWith('12. klasse')
        ? ['Handlingsprogram', l, 'Omstilling (se pkt 9) -10 342 -10 342 -10 342 -10 342']
        : [l],
    );
    expect(funn(delt)).toEqual([]);
  });

  it('finner overskriften som ikke er trykt foran linjene', () => {
    expect(funn(byttet('Politiske vedtak HP', []))).toMatchObject([
      { id: 'overskrift:OKI:Politiske vedtak HP', slag: 'merking', linjer: [103] },
    ]);
  });

  it('finner merknaden som mangler i ett av flere kapitler', () => {
    const tredje = HOV_KAPITTEL.slice(1).map((l) => l.replace('1 Dagtilbud', '1 Bøker'));
    const dok = medTekst([...HELE, 'Noe annet', ...tredje]);
    const ump = linje(5, 'Annet', 5, { utvalg: 'UMP' as typeof OKI, nr: 1, tittel: 'Bøker' });
    const linjer = new Map([...dok.linjer, [ump.id, ump]]);
    expect(dokumenttekst({ ...dok, linjer }).map((f) => f.id)).toEqual(['merknad-foran-rammen:UMP']);
  });

  it('finner en note for mye, og en for lite', () => {
    const ekstra = [OKI_KAPITTEL.at(-2) ?? '', '4. En note ingen linje har.'];
    expect(funn(byttet(ekstra[0] ?? '', ekstra)).map((f) => f.tekst)).toEqual([
      'OKI: 3 nummererte rammelinjer, men 4 nummererte noter',
    ]);
    expect(funn(byttet(ekstra[0] ?? '', [])).map((f) => f.id)).toEqual(['antall-noter:OKI']);
  });

  it('sier fra om en tekst som slutter midt i et kapittel, og regner ikke notene som mangler for feil', () => {
    const avbrutt = [...VERBALT, ...HOV_KAPITTEL, ...OKI_KAPITTEL.slice(0, -2)];
    expect(funn(avbrutt)).toEqual([]);
    expect(ukontrollert(medTekst(avbrutt))).toEqual([
      'OKI: teksten slutter midt i kapitlet, etter note 2; resten er ikke kontrollert.',
    ]);
    expect(ukontrollert(medTekst([...VERBALT, ...OKI_KAPITTEL]))).toEqual([
      'HOV: kapitlet er ikke funnet i teksten og er ikke kontrollert.',
    ]);
  });

  it('finner teksten til et annet punkt under en linje', () => {
    const feil = '3. Innkjøp. Verbalpunkt 3.1 Svømmehallen holdes åpen hele sommeren, også for pensjonister.';
    const tekst = byttet(OKI_KAPITTEL.at(-2) ?? '', [feil]);
    expect(funn(tekst)).toMatchObject([
      {
        id: 'note-med-annet-punkts-tekst:OKI:3',
        slag: 'tekst mot tabell',
        tekst: expect.stringContaining('gjengir teksten til verbalvedtak 3.2, ikke 3.1'),
        linjer: [stedet(tekst, '3. Innkjøp')],
      },
    ]);
  });

  it('finner noten som bare har overskrift', () => {
    expect(funn(byttet(OKI_KAPITTEL.at(-2) ?? '', ['3. Innkjøp. Verbalpunkt 3.1'])).map((f) => f.id)).toEqual(
      ['note-uten-tekst:OKI:3'],
    );
  });

  it('finner notene som er forskjøvet', () => {
    const tekst = HELE.map((l) =>
      l.startsWith('1. Lærlinger')
        ? '1. En avbrutt setning.'
        : l.startsWith('2. Flere')
          ? '2. Lærlinger i barnehagen - To flere fra høsten.'
          : l,
    );
    expect(funn(tekst).map((f) => f.id)).toEqual(['note-til-annen-linje:OKI:1']);
  });

  it.each([
    ['en linje om noe annet', 'se også pkt. 3', 'henvisning:OKI:2:3'],
    ['en linje som ikke finnes', 'se punkt 9', 'henvisning:OKI:2:9'],
  ])('finner henvisningen til %s', (_, henvisning, id) => {
    const tekst = HELE.map((l) => l.replace('se pkt. 1', henvisning));
    expect(funn(tekst).map((f) => f.id)).toEqual([id]);
  });

  describe('penger som ble bevilget, og ikke kom med', () => {
    const note = (...tekst: readonly string[]) =>
      byttet('2. Flere lærlinger - Bygger på forrige tiltak (se pkt. 1).', ['2. Flere lærlinger', ...tekst]);
    const bevilget = 'Formannskapet vedtok i sak 12 den 21/03 å bevilge 50 000 kroner til lærlinger.';

    it('er et funn med organet, saken, beløpet og linjen', () => {
      const tekst = note(bevilget, 'Økningen ble ikke tatt inn i handlingsprogrammet.');
      expect(funn(tekst)).toMatchObject([
        {
          id: 'bevilget-ikke-innarbeidet:OKI:2',
          slag: 'kobling',
          tekst:
            'OKI note 2: bevilget av formannskapet i sak 12 (50 000 kroner), men ikke innarbeidet i rammen; ' +
            'rettet opp i OKI 2 «Flere lærlinger» med 50 i 2025',
          linjer: [stedet(tekst, '2. Flere lærlinger'), 102],
        },
      ]);
    });

    it('har med linjen som kutter i den tro at pengene lå inne', () => {
      const tekst = note(
        bevilget,
        'Økningen ble ikke tatt inn i handlingsprogrammet. I år (se pkt. 1) ble det lagt inn en reduksjon med forutsetning at',
        'bevilgningen lå inne.',
      );
      const [hoved, kutt, ...andre] = funn(tekst);
      expect(andre).toEqual([]);
      expect(hoved?.tekst).toContain('OKI 1 «Lærlinger i barnehagen» kutter likevel 50 i 2025');
      expect([kutt?.id.split(':')[0], kutt?.linjer]).toEqual(['kutt-uten-grunnlag', [101, 102]]);
    });

    it.each([
      ['kom med', 'Økningen ble tatt inn i handlingsprogrammet.'],
      ['ikke er bevilget', 'Lærlingene ble ikke tatt inn til intervju.', ''],
    ])('er ikke noe funn når pengene %s', (_, setning, foer = bevilget) => {
      expect(funn(note(...[foer, setning].filter((l) => l !== '')))).toEqual([]);
    });
  });

  it('finner at dokumentet selv sier at noe i det er eldre enn vedtaket', () => {
    const sagt = 'Kapitlet om investeringer er ikke oppdatert for vedtaket';
    const linjer = [...HELE, sagt];
    expect(funn(linjer)).toMatchObject([
      { id: 'eldre-enn-vedtaket', slag: 'merking', linjer: [linjer.length] },
    ]);
    // A document that nothing has been adopted from is older than no vedtak.
    const foer = dokumenttekst({ ...medTekst([sagt]), punkter: new Map() });
    expect(foer).toEqual([]);
    expect(funn([...HELE, 'Nettsiden er ikke oppdatert.'])).toEqual([]);
  });
});
