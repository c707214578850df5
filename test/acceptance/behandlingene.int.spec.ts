import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { injisertKlient, projectRoot } from '@saksgang/oppstart';
import { kjoerBehandling, lesBehandlingsfil } from '@saksgang/oevelse';
import { Saksgang } from './saksgang';

const MAPPE = join(projectRoot(), 'infra', 'eksempel', 'behandlinger');

interface Ventet {
  readonly fil: string;
  /** What the votes came to, or the code of the refusal, in order. */
  readonly voteringer: readonly string[];
  readonly skjebner: Readonly<Record<string, string>>;
  readonly merknader?: readonly string[];
}

const ALLE: readonly Ventet[] = [
  {
    fil: 'et-forslag-oversendes',
    voteringer: ['«Elsykler» fikk flertall: 21 stemte for, 0 stemte mot.'],
    skjebner: { A: 'oversendt' },
  },
  {
    fil: 'et-forslag-trekkes',
    voteringer: [
      'ForslagetErIkkeFremmetLenger',
      '«Høyres budsjett» fikk flertall: 11 stemte for, 10 stemte mot.',
    ],
    skjebner: { A: 'vedtatt', B: 'trukket' },
  },
  {
    fil: 'et-inhabilt-medlem',
    voteringer: ['«Tomtesalg» fikk flertall: 5 stemte for, 0 stemte mot.'],
    skjebner: { A: 'vedtatt' },
  },
  {
    fil: 'et-parti-deler-seg',
    voteringer: ['«Leirskole» fikk flertall: 13 stemte for, 6 stemte mot.'],
    skjebner: { A: 'vedtatt' },
  },
  {
    fil: 'frammoetet-endres',
    voteringer: [
      '«Gang- og sykkelvei» fikk flertall: 16 stemte for, 5 stemte mot.',
      'FlereStemmerEnnTilstede',
      '«Ungdomsklubb» falt: 9 stemte for, 10 stemte mot.',
    ],
    skjebner: { A: 'vedtatt', B: 'falt' },
  },
  {
    fil: 'moetelederens-stemme-avgjoer',
    voteringer: [
      'StemmelikhetUtenMoeteleder (R25)',
      '«Svømmehall» fikk flertall: 10 stemte for, 10 stemte mot. Møtelederens stemme avgjorde.',
    ],
    skjebner: { A: 'vedtatt' },
  },
  {
    fil: 'tre-budsjetter-og-omvotering',
    voteringer: [
      'Ingen fikk flertall. Det stemmes på nytt mellom «Høyres budsjett» og «Arbeiderpartiets budsjett».',
      '«Arbeiderpartiets budsjett» vant: 27 stemte for det, 16 for «Høyres budsjett».',
      'BudsjettetErAlleredeVedtatt (R29)',
    ],
    skjebner: { A: 'falt', B: 'vedtatt', C: 'falt' },
  },
  {
    fil: 'vedtatt-en-dag-for-tidlig',
    voteringer: ['«Høyres budsjett» fikk flertall: 11 stemte for, 10 stemte mot.'],
    skjebner: { A: 'vedtatt' },
    merknader: ['R3'],
  },
];

describe('Egenskap: eksemplene på behandlinger går slik de sier', () => {
  let saksgang: Saksgang;
  beforeAll(async () => void (saksgang = await Saksgang.start('2026-11-21')));
  afterAll(() => saksgang.stopp());

  it('Så er alle filene med her', () => {
    const filer = readdirSync(MAPPE).map((navn) => navn.replace('.json', ''));
    expect(filer.sort()).toEqual(ALLE.map((v) => v.fil).sort());
  });

  it.each(ALLE)('Og $fil gir resultatene, avslagene og merknadene', async (ventet) => {
    const fil = lesBehandlingsfil(JSON.parse(readFileSync(join(MAPPE, `${ventet.fil}.json`), 'utf8')));
    const { steg, skjebner } = await kjoerBehandling(injisertKlient(saksgang.api, 'test'), fil, ventet.fil);
    const voteringer = steg
      .filter((s) => s.gjoer === 'stemme')
      .map(({ resultat, avslag }) =>
        avslag ? `${avslag.code}${avslag.regel ? ` (${avslag.regel})` : ''}` : resultat,
      );
    expect(voteringer).toEqual(ventet.voteringer);
    expect(steg.filter((s) => s.gjoer !== 'stemme' && s.avslag)).toEqual([]);
    expect(skjebner).toEqual(ventet.skjebner);
    expect(steg.flatMap((s) => s.merknader.map((m) => m.regel))).toEqual(ventet.merknader ?? []);
  });
});
