import { somTekst } from '@saksgang/dokumenter';
import { dato, hpPeriode, kroner, type OrganId, type Punkt, type UtvalgKode } from '@saksgang/kernel';
import type { Oppdragsrad } from '@saksgang/register';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { rapportSomDocx, rapportSomHtml, rapportSomXlsx } from './filer';
import { blokker } from './gjengivelse/blokker';
import { saksgangstekst } from './gjengivelse/ord';
import { avstem } from './modell/avstemming';
import { raderForHp } from './modell/oppdragsbilde';
import { statusrapport, type Rapportgrunnlag, type Rapportvalg } from './modell/statusrapport';
import {
  ALT,
  avsluttet,
  fordelt,
  gjenaapnet,
  grunnlag,
  kanIkke,
  nyFrist,
  oppdragId,
  plandato,
  rad,
  registrert,
  utfoert,
  utsatt,
} from './rapport.fixtures';

const rapport = (
  rader: readonly Oppdragsrad[],
  valg: Partial<Rapportvalg> = {},
  mer: Partial<Rapportgrunnlag> = {},
) => statusrapport(grunnlag(rader, mer), { ...ALT, ...valg });

describe('Rapporten om status for politiske vedtak', () => {
  it('viser hvert delpunkt med rolle og uten person, med det som sist er meldt', () => {
    const svar = rapport([
      registrert(1, {
        frist: { dato: dato('2025-08-01'), kilde: 'vedtatt', tekst: 'innen 1. august', tolket: true },
      }),
      rad(1, '2025-01-10', fordelt),
      rad(1, '2025-07-01', utfoert()),
    ]);
    expect(svar.rader).toMatchObject([
      {
        punkt: '3.1',
        ansvarlig: 'skolesjef',
        frist: '2025-08-01',
        fristkilde: 'tolket',
        status: 'Meldt utført, ikke dokumentert',
        iRute: 'forsinket',
        sistMeldt: '2025-07-01',
        merknad: 'Arbeidet er ferdig.',
        aapen: true,
      },
    ]);
    expect(JSON.stringify(svar)).not.toContain('Nordmann');
  });

  it('sier hvor fristen kommer fra', () => {
    const frist = { dato: dato('2025-12-31'), kilde: 'vedtatt', tekst: 'innen 2025', tolket: false } as const;
    const svar = rapport([
      registrert(1),
      registrert(2, { frist }),
      registrert(3),
      rad(3, '2025-02-01', plandato('2026-01-01')),
    ]);
    expect(svar.rader.map((r) => r.fristkilde)).toEqual(['ikke satt', 'vedtatt', 'satt av administrasjonen']);
    expect(svar.oversikt).toEqual({
      iRute: 2,
      forsinket: 0,
      fristIkkeSatt: 1,
      tilPolitiskBehandling: 0,
      sisteSaksgangNaer: 2,
    });
  });

  it('sier når siste saksgang før fristen er nær, passert, eller uten møte', () => {
    const moete = { dato: dato('2025-10-14'), saksfrist: dato('2025-09-22'), kilde: null };
    const organ = (type: string, dag: string) => ({
      id: type as OrganId,
      type,
      navn: type,
      moeter: [{ ...moete, dato: dato(dag) }],
    });
    const organer = [organ('formannskapet', '2025-10-07'), organ('kommunestyret', '2025-10-14')];
    const frist = (dag: string) => ({
      utvalg: [],
      frist: { dato: dato(dag), kilde: 'vedtatt', tekst: 'innen oktober', tolket: false } as const,
    });
    const rader = [registrert(1, frist('2025-10-31')), registrert(2, frist('2025-09-30'))];
    const paa = (dag: string) => {
      const svar = rapport(rader, {}, { organer, dag: dato(dag) });
      return [svar.oversikt.sisteSaksgangNaer, ...svar.rader.map((r) => saksgangstekst(r.saksgang))];
    };
    const ingen = 'møteplanen har ikke noe møte før fristen i formannskapet, kommunestyret';
    expect(paa('2025-01-10')).toEqual([1, '', ingen]);
    expect(paa('2025-09-15')).toEqual([
      2,
      'siste saksgang før fristen er nær: saken må inn senest 22.09.2025',
      ingen,
    ]);
    expect(paa('2025-09-23')[1]).toBe('siste saksgang før fristen er passert (22.09.2025)');
  });

  it('ser ikke det som skjedde etter dagen, og ikke andre handlingsprogram', () => {
    const rader = [
      registrert(1),
      registrert(2, { hp: hpPeriode('2026-2029') }),
      registrert(3, {}, '2025-09-16'),
      rad(1, '2025-09-16', utfoert('Sak 1')),
    ];
    const svar = rapport(rader);
    expect(svar.rader.map((r) => [r.punkt, r.status])).toEqual([['3.1', 'Ikke fordelt']]);
  });

  it('grupperer etter utvalg, ansvarlig eller forslagsstiller, og setter et punkt under hvert av sine utvalg', () => {
    const rader = [
      registrert(1, { utvalg: ['OKI', 'HOV'] as UtvalgKode[] }),
      registrert(2, { utvalg: [] }),
      rad(2, '2025-01-10', fordelt),
    ];
    const navn = (grupper: Rapportvalg['grupper']) =>
      rapport(rader, { grupper }).grupper.map((g) => [g.navn, g.oppdrag.length]);
    expect(navn('utvalg')).toEqual([
      ['HOV', 1],
      ['OKI – Oppvekst og kultur', 1],
      ['Uten utvalg', 1],
    ]);
    expect(navn('ansvarlig')).toEqual([
      ['Ikke fordelt', 1],
      ['skolesjef', 1],
    ]);
    expect(navn('parti')).toEqual([['Forslagsstiller ikke oppgitt', 2]]);
  });

  it('viser et punkt bare under det utvalget som det er bedt om', () => {
    const rader = [registrert(1, { utvalg: ['OKI', 'HOV'] as UtvalgKode[] })];
    const { grupper } = rapport(rader, { utvalg: 'HOV' as UtvalgKode });
    expect(grupper.map((g) => g.navn)).toEqual(['HOV']);
  });

  it('viser bare det som det er bedt om, og teller likevel hele handlingsprogrammet', () => {
    const rader = [
      registrert(1),
      registrert(2),
      rad(2, '2025-07-01', utfoert('Sak 1')),
      registrert(3),
      rad(3, '2025-06-01', avsluttet('utfoert')),
    ];
    const punkter = (valg: Partial<Rapportvalg>) => rapport(rader, valg).rader.map((r) => r.punkt);
    expect(punkter({ vis: 'aapne' })).toEqual(['3.1', '3.2']);
    expect(punkter({ vis: 'til-behandling' })).toEqual(['3.2']);
    expect(punkter({ vis: 'frist-ikke-satt' })).toEqual(['3.1', '3.2']);
    expect(punkter({ vis: 'forsinket' })).toEqual([]);
    expect(punkter({ ansvarlig: 'skolesjef' })).toEqual([]);
    expect(punkter({ parti: 'SV' })).toEqual([]);
    expect(punkter({ utvalg: 'OKI' as UtvalgKode })).toEqual(['3.1', '3.2', '3.3']);
    expect(rapport(rader, { vis: 'til-behandling' }).avstemming).toEqual(rapport(rader).avstemming);
  });
});

describe('Avstemmingen', () => {
  const linjen = (rader: readonly Oppdragsrad[], maate = 'alle') =>
    rapport(rader).avstemming.linjer.find((l) => l.maate === maate);

  it('teller åpne ved start, det som kom til og ble avsluttet, og åpne ved slutt', () => {
    const rader = [
      ...[1, 2, 3, 4].map((n) => registrert(n)),
      registrert(5, { maate: 'ramme' }, '2025-06-17'),
      registrert(6, {}, '2025-06-17'),
      rad(1, '2025-03-01', avsluttet('utfoert')),
      rad(1, '2025-05-01', gjenaapnet),
      rad(2, '2025-08-31', avsluttet('utfoert')),
      rad(3, '2025-07-01', avsluttet('utgaar')),
      rad(4, '2025-09-01', avsluttet('utfoert')),
    ];
    expect(linjen(rader)).toEqual({
      maate: 'alle',
      aapneVedStart: 3,
      nye: 2,
      gjenaapnet: 1,
      avsluttet: 1,
      utgaatt: 1,
      aapneVedSlutt: 4,
      stemmer: true,
    });
    expect(linjen(rader, 'ramme')).toMatchObject({ aapneVedStart: 0, nye: 1, aapneVedSlutt: 1 });
  });

  it('sier fra når en avslutning er ført før oppdraget fantes', () => {
    const svar = rapport([
      registrert(1, {}, '2025-06-17'),
      rad(1, '2025-06-01', avsluttet('utfoert')),
      rad(1, '2025-06-20', avsluttet('utfoert')),
    ]);
    expect(svar.avstemming.stemmer).toBe(false);
    expect(somTekst(blokker({ ...svar, merknader: [], kjent: null }))).toContain('Tallene stemmer ikke.');
  });

  it('går opp fra periode til periode, hvordan perioden enn deles', () => {
    const dager = fc
      .integer({ min: 0, max: 360 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    // What may happen to an oppdrag, each step on a day that is not before the one before.
    const historie = fc
      .tuple(
        fc.array(dager, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('utfoert' as const, 'utgaar' as const),
      )
      .map(([alle, maate]) => ({ dager: [...alle].sort(), maate }));
    fc.assert(
      fc.property(fc.array(historie, { maxLength: 8 }), dager, (historier, skille) => {
        const rader = historier.flatMap(({ dager: [foerste = null, ...resten], maate }, n) => [
          registrert(n, {}, foerste),
          ...resten.map((dag, i) => rad(n, dag, i % 2 === 0 ? avsluttet(maate) : gjenaapnet)),
        ]);
        const egne = raderForHp(rader, hpPeriode('2025-2028'));
        const alle = (fra: string, til: string) => avstem(egne, dato(fra), dato(til)).linjer.at(-1);
        const neste = new Date(Date.parse(skille) + 86_400_000).toISOString().slice(0, 10);
        const [foer, etter, hele] = [
          alle('2024-12-01', skille),
          alle(neste, '2026-12-31'),
          alle('2024-12-01', '2026-12-31'),
        ];
        expect([foer?.stemmer, etter?.stemmer, hele?.stemmer]).toEqual([true, true, true]);
        expect(foer?.aapneVedSlutt).toBe(etter?.aapneVedStart);
        expect((foer?.nye ?? 0) + (etter?.nye ?? 0)).toBe(hele?.nye);
      }),
    );
  });
});

describe('Forslagene til vedtak', () => {
  const forslag = (rader: readonly Oppdragsrad[]) => rapport(rader).vedtaksforslag;
  const tekstene = (rader: readonly Oppdragsrad[]) =>
    forslag(rader).map(({ organ, punkter }) => [organ, ...punkter.map((p) => p.tekst)]);
  const I_HP = 'i handlingsprogram 2025-2028, vedtatt 10. desember 2024,';

  it('nevner et punkt med nummeret alene når ingenting av det blir stående åpent', () => {
    const rader = [
      registrert(9),
      registrert(10),
      registrert(11, { punkt: '3.10' as Punkt, delpunkt: 'b' }),
      rad(9, '2025-07-01', utfoert('Sak 1')),
      rad(10, '2025-07-01', utfoert('Sak 2')),
    ];
    expect(tekstene(rader)).toEqual([
      [
        'kommunestyret',
        `Kommunestyret anser punkt 3.9 og 3.10 a ${I_HP} som avsluttet.`,
        'Status for de øvrige politiske vedtakene i handlingsprogram 2025-2028 per 15. september 2025 tas til orientering.',
      ],
    ]);
    const [kommunestyret] = forslag(rader);
    expect(kommunestyret?.punkter[0]?.avslutter).toEqual([
      { oppdrag: oppdragId(9), maate: 'utfoert' },
      { oppdrag: oppdragId(10), maate: 'utfoert' },
    ]);
  });

  it('samler nye frister etter dagen, og tar bort et forslag som er fulgt av en plandato', () => {
    const rader = [1, 2, 3, 4].map((n) => registrert(n));
    rader.push(rad(1, '2025-07-01', nyFrist('2026-06-30')), rad(2, '2025-07-01', nyFrist('2026-03-31')));
    rader.push(rad(3, '2025-07-01', nyFrist('2026-06-30')), rad(4, '2025-07-01', nyFrist('2026-06-30')));
    rader.push(rad(4, '2025-07-02', plandato('2026-06-30')));
    expect(tekstene(rader)[0]?.slice(1, 3)).toEqual([
      `Fristen for punkt 3.2 ${I_HP} settes til 31. mars 2026.`,
      `Fristen for punkt 3.1 og 3.3 ${I_HP} settes til 30. juni 2026.`,
    ]);
    expect(forslag(rader)[0]?.punkter.flatMap((p) => p.avslutter)).toEqual([]);
    expect(forslag(rader)[0]?.punkter.map((p) => p.flytter.map((f) => [f.oppdrag, f.dato]))).toEqual([
      [[oppdragId(2), '2026-03-31']],
      [1, 3].map((n) => [oppdragId(n), '2026-06-30']),
      [],
    ]);
  });

  it('lar det som ikke kan gjennomføres utgå, med grunnen', () => {
    const [svar] = forslag([registrert(1), rad(1, '2025-07-01', kanIkke)]);
    expect(svar?.punkter.map((p) => p.tekst)).toEqual([`Punkt 3.1 ${I_HP} utgår.`]);
    expect(svar?.grunnlag).toMatchObject([
      { slag: 'utgaar', maate: 'utgaar', grunn: 'Avtalen er sagt opp.' },
    ]);
  });

  it('lar hvert organ avslutte sitt eget', () => {
    const rader = [registrert(1), registrert(2, { organ: 'formannskapet' })];
    rader.push(rad(1, '2025-07-01', utfoert('Sak 1')), rad(2, '2025-07-01', utfoert('Sak 2')));
    expect(tekstene(rader)).toEqual([
      ['formannskapet', `Formannskapet anser punkt 3.2 ${I_HP} som avsluttet.`],
      ['kommunestyret', `Kommunestyret anser punkt 3.1 ${I_HP} som avsluttet.`],
    ]);
  });

  it('avslutter ikke det som er utsatt av organet', () => {
    const rader = [registrert(1), rad(1, '2025-06-01', utfoert('Sak 1')), rad(1, '2025-07-01', utsatt)];
    expect(forslag(rader)[0]?.grunnlag.map((g) => g.slag)).toEqual(['tas-til-orientering']);
  });

  it('sender tilbake det som er meldt utført uten dokumentasjon', () => {
    const [svar] = forslag([registrert(1), rad(1, '2025-07-01', utfoert())]);
    expect(svar?.punkter).toMatchObject([
      {
        tekst: `Punkt 3.1 ${I_HP} sendes tilbake for videre oppfølging.`,
        avslutter: [],
        senderTilbake: [{ oppdrag: oppdragId(1), grunn: 'Det er meldt utført uten dokumentasjon.' }],
      },
    ]);
  });

  it('har ingenting å foreslå når alt er avsluttet', () => {
    const svar = rapport([registrert(1), rad(1, '2025-06-01', avsluttet('utfoert'))]);
    expect(svar.vedtaksforslag).toEqual([]);
    expect(somTekst(blokker({ ...svar, merknader: [], kjent: null }))).toContain('ikke noe å vedta');
  });
});

describe('Filene', () => {
  const rader = [registrert(1), rad(1, '2025-07-01', utfoert('=1+1'))];
  const lest = (mer: readonly Oppdragsrad[] = []) => ({
    ...rapport([...rader, ...mer]),
    merknader: [],
    kjent: null,
  });
  const bytene = (mer?: readonly Oppdragsrad[]) =>
    [rapportSomHtml, rapportSomDocx, rapportSomXlsx].map((som) =>
      Buffer.from(som(lest(mer))).toString('base64'),
    );

  it('er de samme bytene av de samme hendelsene, også når det kommer noe etter dagen', () => {
    expect(bytene()).toEqual(bytene());
    expect(bytene([rad(1, '2025-09-16', avsluttet('utfoert'))])).toEqual(bytene());
    expect(bytene([rad(1, '2025-09-15', avsluttet('utfoert'))])).not.toEqual(bytene());
  });

  it('har kolonnene som er i bruk, og ingen celle som er en formel', () => {
    const deler = unzipSync(rapportSomXlsx(lest()));
    const ark = new TextDecoder().decode(deler['xl/worksheets/sheet1.xml']);
    for (const tittel of [
      'Utvalg',
      'Møtedato',
      'Saksnr',
      'Tittel',
      'Vedtak',
      'Ansvarlig',
      'Frist',
      'Status',
      'Merknad',
    ])
      expect(ark).toContain(`>${tittel}</t>`);
    expect(ark).toContain('dokument: =1+1');
    expect(ark).not.toContain('<f>');
    expect(Object.keys(deler).filter((d) => d.includes('worksheets/'))).toHaveLength(4);
  });

  it.each([
    ['status', ['Oversikt', 'Status per punkt', 'Vedtakspunktene', 'Forslag til vedtak']],
    ['maanedsrapport', ['Oversikt', 'Prognose per ramme', 'Status per punkt']],
    [
      'tertialrapport',
      ['Oversikt', 'Prognose per ramme', 'Status per punkt', 'Vedtakspunktene', 'Forslag til vedtak'],
    ],
    ['aarsmelding', ['Oversikt', 'Gjennom året', 'Status per punkt', 'Vedtakspunktene']],
  ] as const)('har de kapitlene som %s skal ha, i rekkefølge', (type, ventet) => {
    const svar = { ...rapport(rader, {}, { type }), kjent: null, merknader: [] };
    const overskrifter = blokker(svar).flatMap((b) =>
      b.slag === 'overskrift' && b.nivaa === 2 ? [b.tekst] : [],
    );
    expect(overskrifter).toEqual(ventet);
    expect(svar.vedtaksforslag.length > 0).toBe(overskrifter.some((o) => o === 'Forslag til vedtak'));
  });

  it('viser prognosen som den er sagt, ukjent der den er ukjent, og ikke oppgitt der ingen har gitt den', () => {
    const melding = { per: dato('2025-08-31'), gitt: null, regnskap: null, merknad: null, rettelser: 0 };
    const linje = (utvalg: string, n: number | null) => ({
      utvalg: utvalg as UtvalgKode,
      navn: utvalg,
      vedtatt: kroner(1_000_000),
      regulert: kroner(1_040_000),
      melding: { ...melding, prognose: n === null ? null : kroner(n) },
      avvik: n === null ? null : kroner(n - 1_040_000),
    });
    const sum = { vedtatt: kroner(3_000_000), regulert: kroner(3_120_000), prognose: null, avvik: null };
    const linjer = [linje('OKI', 1_060_000), linje('HOV', null), { ...linje('ULN', null), melding: null }];
    const svar = rapport(rader, {}, { type: 'tertialrapport', prognose: { aar: '2025', linjer, sum } });
    const tekst = somTekst(blokker({ ...svar, kjent: null, merknader: [] })).replaceAll('\u00a0', ' ');
    expect(tekst).toContain('OKI | 31.08.2025 | 1 000 000 | 1 040 000 | ikke oppgitt | 1 060 000 | 20 000');
    expect(tekst).toContain('HOV | 31.08.2025 | 1 000 000 | 1 040 000 | ikke oppgitt | ukjent | –');
    expect(tekst).toContain('ULN | ikke oppgitt | 1 000 000 | 1 040 000 | ikke oppgitt | ikke oppgitt | –');
  });
});
