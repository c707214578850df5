import type { Beregningssvar, Konfliktsvar } from '@saksgang/beregning';
import type { Forslagsliste } from '@saksgang/forslag';
import type { Hendelsesliste, Vedtaksliste } from '@saksgang/historikk';
import type { LestProtokoll } from '@saksgang/protokoll';
import type { Rammesvar } from '@saksgang/rammer';
import type { Oppdragsliste } from '@saksgang/register';
import { Saksgang } from './saksgang';

const HP = '/oevelse/hp/2025-2028';
const SAK = '/oevelse/saker/hp-2025-2028';
const FOER_MOETET = 'gjelder=2024-12-09';

const INNSTILLINGEN = 'Formannskapets innstilling';
const FLERTALLET = 'Budsjettet til Arbeiderpartiet, Senterpartiet, MDG, SV og Rødt';
const FRP_OG_V = 'Budsjettet til Fremskrittspartiet og Venstre';

const MILL = 1_000_000;
const AAR = ['2025', '2026', '2027', '2028'] as const;
type Beloep = Readonly<Record<string, number | null>>;

/** Millions per year, or the same in all years, as whole kroner. */
const mill = (...n: readonly number[]): Beloep =>
  Object.fromEntries(AAR.map((aar, i) => [aar, Math.round((n[i] ?? n[0] ?? NaN) * MILL)]));

const pluss = (a: Beloep, b: Beloep): Beloep =>
  Object.fromEntries(AAR.map((aar) => [aar, (a[aar] ?? NaN) + (b[aar] ?? NaN)]));

describe('Egenskap: øvelsen er en hel budsjettbehandling i et kommunestyre med 41 plasser', () => {
  let saksgang: Saksgang;
  beforeAll(async () => {
    saksgang = await Saksgang.start('2026-11-21');
    expect(await saksgang.lastOevelsen()).toBe(true);
  });
  afterAll(() => saksgang.stopp());

  const konflikter = () => saksgang.se<Konfliktsvar>(`${HP}/konflikter?${FOER_MOETET}`);
  const rammer = async (sporring: string) => {
    const { utvalg } = await saksgang.se<Rammesvar>(`${HP}/rammer?enhet=kr${sporring}`);
    return Object.fromEntries(utvalg.map((u) => [u.kode, u.summer['Ramme 2025-2028']?.beloep ?? {}]));
  };
  const idTil = async (tittel: string): Promise<string> => {
    const { forslag } = await saksgang.se<Forslagsliste>(`${HP}/forslag`);
    return forslag.find((f) => f.tittel === tittel)?.id ?? '';
  };
  const vedtaket = () => saksgang.se<Vedtaksliste>(`${HP}/vedtak`);

  describe('Scenario: forslagene før møtet', () => {
    it('Så er den samme inndekningen brukt av tre, og det sies hvor mye som mangler, i hvilke år', async () => {
      const [funn] = (await konflikter()).konflikter.filter(
        (k) => k.slag === 'samme-inndekning' && k.kilde.slag === 'linje',
      );
      expect(funn).toMatchObject({ aar: AAR, grunnlag: mill(9), igjen: mill(-1) });
      expect(funn?.parter.map((p) => p.beloep)).toEqual(expect.arrayContaining([mill(2), mill(3), mill(5)]));
      expect(funn?.setning).toMatch(
        /^Linjen «Innleie av personell» \(HOV 4\) er brukt som inndekning av flere: .* Grunnlaget har for lite til alle: det mangler 1.000.000 kr i 2025, 2026, 2027 og 2028\.$/,
      );
    });

    it('Og disposisjonsfondet er brukt av to, og linjen og Tranby Arena er endret ulikt', async () => {
      const setninger = (await konflikter()).konflikter.map((k) => k.setning.replaceAll('\u00a0', ' '));
      expect(setninger).toHaveLength(4);
      expect(setninger).toEqual(
        expect.arrayContaining([
          expect.stringMatching(
            /^Posten netto avsetninger .*tar 500 000 kr i 2025, 2026, 2027 og 2028 og .*tar 600 000 kr i 2025, 2026, 2027 og 2028\./,
          ),
          expect.stringMatching(
            /^Investeringen «Tranby Arena» .*setter 20 000 000 kr i 2025, 60 000 000 kr i 2026, 40 000 000 kr i 2027, 0 kr i 2028 og .*setter 0 kr i 2025 og 2026, 20 000 000 kr i 2027, 60 000 000 kr i 2028\. Bare ett av beløpene kan vedtas\.$/,
          ),
          expect.stringMatching(/^Linjen «Innleie av personell» \(HOV 4\) er endret ulikt: .*Bare ett/),
        ]),
      );
    });

    it('Og virkningen av det som ble vedtatt, er regnet ut i balanse, med lån for Tranby Arena', async () => {
      const svar = await saksgang.se<Beregningssvar>(
        `${HP}/beregning?forslag=${await idTil(FLERTALLET)}&grunnlag=tilleggsinnstilling&${FOER_MOETET}`,
      );
      expect(svar.utvalg.map((u) => [u.kode, u.endring])).toEqual([
        ['OKI', mill(3)],
        ['HOV', mill(-3)],
        ['ULN', mill(0.5)],
      ]);
      expect(svar.balanse).toMatchObject({
        foer: { svar: 'i-balanse' },
        etter: { svar: 'i-balanse' },
        endring: { svar: 'i-balanse' },
      });
      const endring = (tabell: 'drift' | 'investering', post: string) =>
        svar.tabeller[tabell].poster.find((p) => p.post === post)?.endring;
      expect(endring('drift', 'netto-avsetninger')).toEqual(mill(-0.9, -2.1, -2.5, -1.3));
      expect(endring('investering', 'bruk-av-laan')).toEqual(mill(-16, -32, 16, 32));
    });
  });

  describe('Scenario: kvelden', () => {
    it('Så er resultatet av hver votering sagt så ingen kan ta feil', async () => {
      const { voteringer } = await vedtaket();
      expect(voteringer.map((v) => v.resultat)).toEqual([
        `Prøvevotering: 19 stemte for «${INNSTILLINGEN}», 15 stemte for «${FLERTALLET}», 6 stemte for «${FRP_OG_V}». Den avgjør ingenting.`,
        `Ingen fikk flertall. Det stemmes på nytt mellom «${INNSTILLINGEN}» og «${FLERTALLET}».`,
        `«${FLERTALLET}» vant: 21 stemte for det, 19 for «${INNSTILLINGEN}».`,
        '«Støyskjerming ved skolen» fikk flertall: 40 stemte for, 0 stemte mot.',
        '«Vannforekomster» fikk flertall: 21 stemte for, 19 stemte mot.',
        '«Ungdommens livsmestring» falt: 20 stemte for, 20 stemte mot. Møtelederens stemme avgjorde.',
        '«Gang- og sykkelveier» falt: 4 stemte for, 35 stemte mot.',
        '«Åpne møter i rådene» fikk flertall: 39 stemte for, 0 stemte mot.',
      ]);
      expect(voteringer.map((v) => v.stemmeberettigede)).toEqual([40, 40, 40, 40, 40, 40, 39, 39]);
      expect(voteringer.flatMap((v) => [...v.merknader, ...v.manglerNavn])).toEqual([]);
    });

    it('Og hvert forslag har fått sin skjebne', async () => {
      const { forslag } = await vedtaket();
      expect(Object.fromEntries(forslag.map((f) => [f.tittel, f.skjebne]))).toEqual({
        'Venstres budsjett': 'trukket',
        [INNSTILLINGEN]: 'falt',
        [FLERTALLET]: 'vedtatt',
        [FRP_OG_V]: 'falt',
        'Støyskjerming ved skolen': 'vedtatt',
        Vannforekomster: 'vedtatt',
        'Ungdommens livsmestring': 'falt',
        'Gang- og sykkelveier': 'falt',
        'Åpne møter i rådene': 'oversendt',
      });
    });

    it('Og den vedtatte rammen er grunnlaget og det vedtatte forslaget, i hvert utvalg og år', async () => {
      const grunnlaget = await rammer(`&${FOER_MOETET}`);
      expect(grunnlaget).toEqual({
        OKI: mill(1024, 1020, 1022, 1023),
        HOV: mill(991, 992, 996, 999),
        ULN: mill(63),
      });
      expect(await rammer('')).toEqual({
        OKI: pluss(grunnlaget['OKI'] ?? {}, mill(3)),
        HOV: pluss(grunnlaget['HOV'] ?? {}, mill(-3)),
        ULN: pluss(grunnlaget['ULN'] ?? {}, mill(0.5)),
      });
    });

    it('Og de vedtatte investeringene og sentrale linjene er grunnlaget og det vedtatte forslaget, i hvert år', async () => {
      const [vedtatt, falt] = [await idTil(FLERTALLET), await idTil(FRP_OG_V)];
      const regn = async (id: string, grunnlag: string) => {
        const svar = await saksgang.se<Beregningssvar>(`${HP}/beregning?forslag=${id}&grunnlag=${grunnlag}`);
        const post = (tabell: 'drift' | 'investering', navn: string) =>
          svar.tabeller[tabell].poster.find((p) => p.post === navn);
        const poster = {
          'netto avsetninger': post('drift', 'netto-avsetninger'),
          'bruk av lån': post('investering', 'bruk-av-laan'),
          'Tranby Arena': svar.investeringer.find((i) => i.prosjekt === 'Tranby Arena'),
        };
        return { poster: Object.entries(poster), balanse: svar.balanse.foer };
      };
      const foreslaatt = await regn(vedtatt, 'tilleggsinnstilling');
      const gjeldende = await regn(falt, 'gjeldende');
      expect(gjeldende.poster.map(([navn, p]) => [navn, p?.foer])).toEqual([
        ['netto avsetninger', pluss(mill(6, 8, 6, 5), mill(-0.9, -2.1, -2.5, -1.3))],
        ['bruk av lån', pluss(mill(-3, -19, -51, -35), mill(-16, -32, 16, 32))],
        ['Tranby Arena', mill(20, 60, 40, 0)],
      ]);
      expect(gjeldende.poster.map(([navn, p]) => [navn, p?.foer])).toEqual(
        foreslaatt.poster.map(([navn, p]) => [navn, pluss(p?.foer ?? {}, p?.endring ?? {})]),
      );
      expect(gjeldende.balanse).toEqual({ svar: 'i-balanse' });
    });

    it('Og budsjettvedtaket er i balanse og leder tilbake til forslaget, partiene og voteringen', async () => {
      const { vedtak } = await vedtaket();
      expect(vedtak[0]).toMatchObject({
        saksnummer: 'KS 84/2024',
        forslag: {
          tittel: FLERTALLET,
          partier: [
            'Arbeiderpartiet',
            'Senterpartiet',
            'Miljøpartiet De Grønne',
            'Sosialistisk Venstreparti',
            'Rødt',
          ],
        },
        stemmer: { for: 21, mot: 19 },
        balanse: { svar: 'i-balanse' },
        offentliggjort: '2024-11-25',
        merknader: [],
        uklassifisert: 0,
      });
      expect(vedtak.flatMap((v) => v.punkter.map((p) => p.punkt))).toEqual(['3.2', '3.3', '3.47', '3.48']);
    });

    it('Og av punktene følger oppdrag, med frist der teksten nevner en dag', async () => {
      const { oppdrag } = await saksgang.se<Oppdragsliste>(`${HP}/oppdrag`);
      expect(oppdrag.map((o) => [o.punkt, o.tittel, o.frist?.dato ?? o.uavklartFrist?.slag])).toEqual([
        ['3.2', 'Innføre leksehjelp på alle skoler', 'virkning'],
        ['3.3', 'Sak om byggestart for Tranby Arena', '2025-04-01'],
        ['3.47', 'Sak om støyskjerming av skolegården', '2025-06-01'],
        ['3.48', 'Rapportere om tilstanden i vassdragene', 'hendelse'],
      ]);
    });
  });

  describe('Scenario: protokollen', () => {
    const protokollen = () => saksgang.se<LestProtokoll>(`${SAK}/protokoll`);

    it('Så forteller den hvem som møtte, hvem som gikk, og at det er en øvelse', async () => {
      const { hode, frammoete } = (await protokollen()).dokument;
      expect(hode).toMatchObject({ kommune: 'Øvelse (41 plasser som i Lier)', saksnummer: 'KS 84/2024' });
      expect(frammoete).toMatchObject({ antallMedlemmer: 41, antallTilstede: 40 });
      expect(JSON.stringify(frammoete)).toContain('Vera Vik (vara)');
      expect(JSON.stringify(frammoete)).toContain('gikk fra møtet. Grunn: Siste buss. Til stede: 39.');
    });

    it.each([
      'Ingen av forslagene fikk flertall.',
      'Innstillingen fra formannskapet og fellesforslaget fra Fremskrittspartiet/Venstre falt.',
      'Fremskrittspartiet 3: Anne Aas, Bjørn Berg og Cecilie Dahl) mot 19 (Høyre 18; Fremskrittspartiet 1: Dag Eide)',
      'Møtelederen stemte mot, og møtelederens dobbeltstemme avgjorde (kommuneloven § 11-9).',
      'Verbalforslaget fra Rødt falt med 4 mot 35 stemmer.',
      'Oversendelsesforslaget fra Venstre ble enstemmig vedtatt oversendt med 39 stemmer',
      'Stemmeforklaring fra Fremskrittspartiet og Venstre:',
      'Protokolltilførsel fra Høyre:',
    ])('Og den sier: %s', async (setning) => {
      const { behandling } = (await protokollen()).dokument;
      expect(behandling.map((b) => b.tekst).join('\n')).toContain(setning);
    });

    it('Og den er godkjent, og de samme hendelsene gir de samme bytene', async () => {
      const { godkjent, sjekksum } = await protokollen();
      expect(godkjent).toMatchObject({ dato: '2024-12-17', godkjentAv: ['møtelederen'], sjekksum });
      for (const form of ['html', 'docx']) {
        const hent = async () => {
          const svar = await saksgang.api.app.inject(`/api/kommuner${SAK}/protokoll.${form}`);
          return [svar.statusCode, svar.rawPayload.toString('base64')] as const;
        };
        const [foerste, annen] = [await hent(), await hent()];
        expect(foerste[0]).toBe(200);
        expect(annen).toEqual(foerste);
      }
    });
  });

  it('Scenario: en last som brytes av, går videre der den slapp, og fører det samme én gang', async () => {
    const annen = await Saksgang.start('2026-11-21');
    const fasit = (await saksgang.se<Hendelsesliste>(`${SAK}/hendelser`)).hendelser;
    for (const sperre of [3, 20, 38, 49]) {
      const avbrutt = annen.lastOevelsen(sperre);
      await expect(avbrutt).rejects.toThrow(
        sperre === 3 ? /ble avslått/ : /^Steg \d+ av øvelsen \(.*brutt av/,
      );
    }
    expect(await annen.lastOevelsen()).toBe(true);
    const { hendelser } = await annen.se<Hendelsesliste>(`${SAK}/hendelser`);
    const uten = (alle: typeof fasit) => alle.map(({ type, data, skjedde }) => ({ type, data, skjedde }));
    expect(uten(hendelser)).toEqual(uten(fasit));
    await annen.stopp();
  });

  it('Scenario: øvelsen lastes én gang', async () => {
    const hendelser = async () => (await saksgang.se<Hendelsesliste>(`${SAK}/hendelser`)).hendelser.length;
    const foer = await hendelser();
    expect(await saksgang.lastOevelsen()).toBe(false);
    expect(await hendelser()).toBe(foer);
  });
});
