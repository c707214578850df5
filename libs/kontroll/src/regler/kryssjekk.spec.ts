import { kroner, type Punkt } from '@saksgang/kernel';
import type { Oversikt } from '@saksgang/saksgang';
import {
  delpunkt,
  dokumentMed,
  HOV,
  hvertAar,
  investering,
  linje,
  OKI,
  oversikt,
  punkt,
  rad,
} from '../dokument.fixtures';
import { kryssjekk } from './kryssjekk';

describe('Kryssjekk mellom kapitlene', () => {
  describe('en rammelinje mot tabellen som forklarer den', () => {
    const forklaring = (beloep: number, mer: { utvalg?: typeof OKI; slag?: Oversikt['slag'] } = {}) => {
      const { utvalg = OKI, slag = 'forklaring-til-rammelinje' } = mer;
      return oversikt({
        noekkel: `forklaring-${utvalg}`,
        slag,
        tittel: 'Pris og lønn',
        rader: [rad('sum', hvertAar(beloep), { navn: 'Sum' })],
        sammenhenger: [{ slag: 'rammelinje', rad: 'sum', utvalg, nr: 4, motsattFortegn: false }],
      });
    };
    const linjen = (beloep: number | null, utvalg = OKI) =>
      linje(utvalg === OKI ? 4 : 5, 'Annet', beloep, { utvalg, nr: 4, tittel: 'Lønn' });
    const funn = (linjer: readonly ReturnType<typeof linje>[], ...oversikter: Oversikt[]) =>
      kryssjekk(dokumentMed({ linjer, oversikter }));

    it('tier når de er like, og når linjen eller raden ikke er der', () => {
      expect(funn([linjen(7_000)], forklaring(7_000))).toEqual([]);
      expect(funn([], forklaring(7_000))).toEqual([]);
      expect(funn([linjen(7_000)], { ...forklaring(1), rader: [] })).toEqual([]);
    });

    it('tier når tabellen skriver det med motsatt fortegn', () => {
      const snudd = oversikt({
        rader: [rad('sum', hvertAar(-7_000))],
        sammenhenger: [{ slag: 'rammelinje', rad: 'sum', utvalg: OKI, nr: 4, motsattFortegn: true }],
      });
      expect(funn([linjen(7_000)], snudd)).toEqual([]);
      expect(funn([linjen(-7_000)], snudd)).toMatchObject([{ ventet: 7_000, differanse: -14_000 }]);
    });

    it('finner forskjellen, og hvor den står i begge', () => {
      expect(funn([linjen(9_000)], forklaring(7_000))).toEqual([
        {
          id: 'forklaring:forklaring-OKI:OKI:4',
          slag: 'kryssjekk',
          utvalg: 'OKI',
          tekst: 'OKI: rammelinje 4 «Lønn» mot «Sum» i «Pris og lønn»: differanse 2 i 2025',
          linjer: [104, 400],
          kolonne: '2025',
          trykt: 9_000,
          ventet: 7_000,
          differanse: 2_000,
        },
      ]);
    });

    it('sier at forskjellen er ukjent når beløpet er det', () => {
      expect(funn([linjen(null)], forklaring(7_000))).toMatchObject([
        { tekst: expect.stringContaining('differanse ukjent'), trykt: null, differanse: null },
      ]);
    });

    it('nevner det første året de er ulike, også når det ikke er det første i perioden', () => {
      const linje2027 = { ...linjen(7_000), beloep: { ...hvertAar(7_000), '2027': kroner(8_000) } };
      expect(funn([linje2027], forklaring(7_000))).toMatchObject([
        { kolonne: '2027', differanse: 1_000, tekst: expect.stringContaining('differanse 1 i 2027') },
      ]);
    });

    it('legger sammen forskjellene i forklaringstabellene når flere utvalg har dem', () => {
      const funnene = funn(
        [linjen(9_000), linjen(8_000, HOV)],
        forklaring(7_000),
        forklaring(7_500, { utvalg: HOV }),
      );
      expect(funnene.map((f) => [f.id, f.differanse])).toEqual([
        ['forklaring:forklaring-OKI:OKI:4', 2_000],
        ['forklaring:forklaring-HOV:HOV:4', 500],
        ['forklaring:samlet', 2_500],
      ]);
      expect(funnene[2]?.tekst).toContain('2,5 til sammen i 2025, i 2 utvalg');
    });

    it('sier ikke samlet fra om det som går opp, eller om andre slags tabeller', () => {
      const motsatt = funn(
        [linjen(9_000), linjen(5_000, HOV)],
        forklaring(7_000),
        forklaring(7_000, { utvalg: HOV }),
      );
      expect(motsatt.map((f) => f.differanse)).toEqual([2_000, -2_000]);
      const annen = (utvalg: typeof OKI) => forklaring(7_000, { utvalg, slag: 'fordeling-mellom-utvalg' });
      expect(funn([linjen(9_000), linjen(9_000, HOV)], annen(OKI), annen(HOV))).toHaveLength(2);
      expect(funn([linjen(9_000), linjen(9_000, HOV)], forklaring(7_000), annen(HOV))).toHaveLength(2);
    });
  });

  describe('en investering mot tiårsplanen', () => {
    const plan = (beloep: number | null) =>
      oversikt({
        noekkel: 'tiaar',
        slag: 'tiaarig-investeringsplan',
        rader: [rad('arena', hvertAar(beloep), { navn: 'Tranby arena' })],
      });
    const funn = (beloep: number | null, tilsvarer: { oversikt: string; rad: string } | null = null) =>
      kryssjekk(
        dokumentMed({
          investeringer: [investering({ tilsvarer: tilsvarer ?? { oversikt: 'tiaar', rad: 'arena' } })],
          oversikter: [plan(beloep)],
        }),
      );

    it('tier når beløpene er like, når ett av dem er ukjent, og når ingen har koblet dem', () => {
      expect([...funn(20_000_000), ...funn(null)]).toEqual([]);
      expect(funn(1, { oversikt: 'tiaar', rad: 'finnes-ikke' })).toEqual([]);
      expect(funn(1, { oversikt: 'finnes-ikke', rad: 'arena' })).toEqual([]);
      expect(kryssjekk(dokumentMed({ investeringer: [investering()], oversikter: [plan(1)] }))).toEqual([]);
    });

    it('finner forskjellen i hvert år, også når den er liten', () => {
      const funnene = funn(20_000_500);
      expect(funnene.map((f) => [f.slag, f.kolonne, f.differanse])).toEqual(
        ['2025', '2026', '2027', '2028'].map((aar) => ['kryssjekk', aar, -500]),
      );
      expect(funnene[0]?.tekst).toContain('Investeringen «Tranby Arena» mot «Tranby arena» [2025]');
      expect(funnene[0]?.linjer).toEqual([2803, 400]);
    });
  });

  describe('lånevedtaket mot finansieringen', () => {
    const funn = (brukt: number | null, vedtatt: number | null) =>
      kryssjekk(
        dokumentMed({
          punkter:
            vedtatt === null
              ? []
              : [
                  punkt('6', {
                    delpunkter: [delpunkt({ type: 'laanevedtak', beloepITekst: [kroner(vedtatt)] })],
                  }),
                ],
          oversikter: [
            oversikt({
              tittel: 'Bevilgningsoversikt investering',
              rader: [rad('laan', hvertAar(brukt), { navn: 'Bruk av lån' })],
              sammenhenger: [
                { slag: 'laanevedtak', rad: 'laan', kolonne: '2025', punkt: '6' as Punkt, delpunkt: 'a' },
              ],
            }),
          ],
        }),
      );

    it('tier når lånet står som inntekt med det vedtatte beløpet', () => {
      expect(funn(-230_000_000, 230_000_000)).toEqual([]);
    });

    it('tier når vedtaket eller beløpet ikke er der', () => {
      expect([...funn(-230_000_000, null), ...funn(null, 230_000_000)]).toEqual([]);
    });

    it('finner lånet som er et annet enn det vedtatte', () => {
      expect(funn(-240_000_000, 230_000_000)).toMatchObject([
        {
          id: 'laanevedtak:6:2025',
          slag: 'kryssjekk',
          trykt: 240_000_000,
          ventet: 230_000_000,
          differanse: 10_000_000,
        },
      ]);
    });
  });
});
