import { AAR, iKroner, type Belop, type Lier } from './data';

interface Rad {
  readonly noekkel: string;
  readonly navn: string;
  readonly beloep: Record<string, number | null>;
  readonly kildeLinje: number;
}

const rad = (
  noekkel: string,
  navn: string,
  belop: Belop,
  kolonner: readonly string[],
  linje: number,
): Rad => ({
  noekkel,
  navn,
  beloep: iKroner(belop, kolonner),
  kildeLinje: linje,
});

const noekler = (rader: readonly Rad[]): string[] => rader.map((r) => r.noekkel);

/** Utgifter og inntekter of each utvalg, made by the administration. */
export const utgifterOgInntekter = ({ oekonomi }: Lier) =>
  oekonomi.utvalg.map((u) => {
    const k = oekonomi.kolonner;
    const ut = u.driftsutgifter.map((r, i) => rad(`utgift-${i + 1}`, r.tittel, r.belop, k, r.kilde_linje));
    const inn = u.driftsinntekter.map((r, i) => rad(`inntekt-${i + 1}`, r.tittel, r.belop, k, r.kilde_linje));
    const [sumUt, sumInn, netto] = [u.sum_driftsutgifter, u.sum_driftsinntekter, u.sum];
    return {
      noekkel: `utgifter-inntekter-${u.kode.toLowerCase()}`,
      slag: 'utgifter-og-inntekter',
      tittel: `Utgifter og inntekter ${u.kode}`,
      utvalg: u.kode,
      kolonner: k,
      rader: [
        ...ut,
        rad('sum-utgifter', 'Sum driftsutgifter', sumUt.belop, k, sumUt.kilde_linje),
        ...inn,
        rad('sum-inntekter', 'Sum driftsinntekter', sumInn.belop, k, sumInn.kilde_linje),
        rad('netto', 'Sum netto', netto.belop, k, netto.kilde_linje),
      ],
      sammenhenger: [
        { slag: 'radsum', rad: 'sum-utgifter', av: noekler(ut) },
        { slag: 'radsum', rad: 'sum-inntekter', av: noekler(inn) },
        { slag: 'radsum', rad: 'netto', av: ['sum-utgifter', 'sum-inntekter'] },
        { slag: 'ramme', rad: 'netto', utvalg: u.kode },
        { slag: 'opprinnelig-budsjett', rad: 'netto', kolonne: 'Budsjett 2024', utvalg: u.kode },
      ],
      vedtattAv: 'administrasjonen',
      kildeLinje: sumUt.kilde_linje,
    };
  });

/** The table that explains each utvalg's line «Sum Budsjettendring fra i fjor». */
export const forklaringer = ({ rammer }: Lier) =>
  rammer.utvalg.map((u) => {
    const rader = u.omstillingsprosjektet.linjer.map((l, i) =>
      rad(`rad-${i + 1}`, l.tittel, l.belop, AAR, l.kilde_linje),
    );
    const nr = (finn: (l: (typeof u.linjer)[number]) => boolean) => u.linjer.find(finn)?.nr ?? 0;
    const linje = (radnoekkel: string, linjenr: number) => ({
      slag: 'rammelinje',
      rad: radnoekkel,
      utvalg: u.kode,
      nr: linjenr,
      motsattFortegn: false,
    });
    return {
      noekkel: `forklaring-${u.kode.toLowerCase()}`,
      slag: 'forklaring-til-rammelinje',
      tittel: `${u.omstillingsprosjektet.tittel}, ${u.kode}`,
      utvalg: u.kode,
      kolonner: AAR,
      rader,
      sammenhenger: [
        { slag: 'radsum', rad: 'rad-3', av: ['rad-1', 'rad-2'] },
        { slag: 'utlikning', rader: ['rad-4', 'rad-3'] },
        { slag: 'radsum', rad: 'rad-6', av: ['rad-4', 'rad-5'] },
        { slag: 'radsum', rad: 'rad-8', av: ['rad-6', 'rad-7'] },
        linje(
          'rad-2',
          nr((l) => l.tittel === 'HP 24 Omstilling/Innsparing'),
        ),
        linje(
          'rad-8',
          nr((l) => l.kategori === 'Budsjettjusteringer i år'),
        ),
      ],
      vedtattAv: 'administrasjonen',
      kildeLinje: u.omstillingsprosjektet.linjer[0]?.kilde_linje ?? null,
    };
  });

/** How the omstillingskrav is shared out; the document prints the table twice. */
export const fordelinger = ({ rammer }: Lier) =>
  rammer.omstillingskrav.ganger.map((gang, i) => {
    const rader = gang.linjer.map((l) => rad(l.omrade, l.trykt_navn, l.belop, AAR, l.kilde_linje));
    const linjer = rammer.utvalg.flatMap((u) => {
      const nr = u.linjer.find(
        (l) => l.kategori === 'Kostnadsreduksjon' && l.tittel.startsWith('Omstilling/'),
      )?.nr;
      return nr == null
        ? []
        : [{ slag: 'rammelinje', rad: u.kode, utvalg: u.kode, nr, motsattFortegn: true }];
    });
    return {
      noekkel: `omstillingskrav-${i + 1}`,
      slag: 'fordeling-mellom-utvalg',
      tittel: `Fordeling av omstillingskravet (${gang.sted})`,
      kolonner: AAR,
      rader: [...rader, rad('totalt', 'Totalt', gang.totalt.belop, AAR, gang.totalt.kilde_linje)],
      sammenhenger: [{ slag: 'radsum', rad: 'totalt', av: noekler(rader) }, ...linjer],
      vedtattAv: 'administrasjonen',
      kildeLinje: gang.linjer[0]?.kilde_linje ?? null,
    };
  });

const TIAARSPLAN = 'tiaarsplan';

/** The projects whose start point 1.8 decides, as read by a person: their row in the plan, and the delpunkt. */
const OPPSTART_I_PLANEN: Readonly<Record<string, string>> = {
  'Tranby idrettshall, 2 håndballflater og servicebygg': 'a',
  'Tranby skole - rehabilitering/ny skole (5 paraleller)': 'b',
};
const OPPSTART_I_FIREAARIG: Readonly<Record<string, string>> = { 'Kulturskolen - blackbox': 'c' };

const oppstart = (delpunkter: Readonly<Record<string, string>>, rader: readonly Rad[]) =>
  rader.flatMap(({ noekkel }) => {
    const delpunkt = delpunkter[noekkel];
    return delpunkt === undefined ? [] : [{ slag: 'oppstart', rad: noekkel, punkt: '1.8', delpunkt }];
  });

/** The ten-year investment plan with its financing. Loans stand there with a minus. */
export const tiaarsplanen = ({ investeringer: { tiaarsplan: plan } }: Lier) => {
  const k = plan.kolonner;
  const prosjekter = plan.linjer.map((l) => rad(l.prosjekt, l.prosjekt, l.belop, k, l.kilde_linje));
  const finansiering = plan.finansiering.map((l) => rad(l.prosjekt, l.prosjekt, l.belop, k, l.kilde_linje));
  const aarene = k.filter((kolonne) => /^\d{4}$/.test(kolonne));
  const laan = finansiering.find((r) => r.navn.includes('lån'))?.noekkel ?? '';
  return {
    noekkel: TIAARSPLAN,
    slag: 'tiaarig-investeringsplan',
    tittel: 'Tiårsplan',
    enhetTrykt: plan.trykt_enhet.replace('Tall i ', ''),
    enhetLest: plan.faktisk_enhet,
    kolonner: k,
    kolonnerTrykt: Object.values(plan.trykte_kolonnetitler),
    rader: [
      ...prosjekter,
      rad('sum', plan.sum.navn, plan.sum.belop, k, plan.sum.kilde_linje),
      ...finansiering,
      rad(
        'sum-finansiering',
        plan.sum_finansiering.navn,
        plan.sum_finansiering.belop,
        k,
        plan.sum_finansiering.kilde_linje,
      ),
    ],
    sammenhenger: [
      { slag: 'kolonnesum', kolonne: 'totalt', av: aarene },
      { slag: 'radsum', rad: 'sum', av: noekler(prosjekter) },
      { slag: 'radsum', rad: 'sum-finansiering', av: noekler(finansiering) },
      { slag: 'utlikning', rader: ['sum-finansiering', 'sum'] },
      { slag: 'laanevedtak', rad: laan, kolonne: '2025', punkt: '1.4', delpunkt: 'a' },
      ...oppstart(OPPSTART_I_PLANEN, prosjekter),
    ],
    vedtattAv: 'kommunestyret',
    merknad: plan.status,
    kildeLinje: plan.kilde_linje,
  };
};

const FIREAARIG_SUM = '2025-28';

/** The four-year investment tables with their totals. */
export const investeringstabellene = ({ investeringer }: Lier) =>
  investeringer.fireaarige.map((t) => {
    const k = [...AAR, FIREAARIG_SUM];
    const rader = t.linjer.map((l) => rad(l.prosjekt, l.prosjekt, l.belop, k, l.kilde_linje));
    return {
      noekkel: `investeringer-${t.kode.toLowerCase()}`,
      slag: 'investeringer',
      tittel: `Investeringer ${t.kode}`,
      utvalg: t.kode,
      kolonner: k,
      rader: [...rader, rad('sum', t.sum.navn, t.sum.belop, k, t.sum.kilde_linje)],
      sammenhenger: [
        { slag: 'kolonnesum', kolonne: FIREAARIG_SUM, av: AAR },
        { slag: 'radsum', rad: 'sum', av: noekler(rader) },
        ...oppstart(OPPSTART_I_FIREAARIG, rader),
      ],
      vedtattAv: 'kommunestyret',
      kildeLinje: t.linjer[0]?.kilde_linje ?? null,
    };
  });

/** The same project under two names, as read by a person: four-year table, ten-year plan. */
const SAMME_PROSJEKT: Readonly<Record<string, string>> = {
  'Utbygging Lierbyen - Kommunens andel + forskuttering': 'Utbygging i Lierbyen',
  'Heia skole administrasjonsfløy': 'Heia skole, administrasjonsfløy',
  'Hennummarka skole ventilasjonsanlegg etc.': 'Hennummarka skole sprinkling og økt bevilgning',
  'Liertun - ventilasjon': 'Liertun - ventilasjon',
  'Liertun - rehab 3. og 4. etg.': 'Liertun - Rehab 3. og 4. etg',
  'Fosshagen ressurssenter - Ventilasjon og varmepumper':
    'Fosshagen ressurssenter, ventilasjon og varmepumper',
};

/** The investments themselves: where they are shown. Who receives the money and the total frame are not printed. */
export const investeringene = ({ investeringer }: Lier) => ({
  linjer: investeringer.fireaarige.flatMap((t) =>
    t.linjer.map((l) => {
      const samme = SAMME_PROSJEKT[l.prosjekt];
      return {
        prosjekt: l.prosjekt,
        visesHos: t.kode,
        beloep: iKroner(l.belop),
        tilsvarer: samme === undefined ? null : { oversikt: TIAARSPLAN, rad: samme },
        kildeLinje: l.kilde_linje,
      };
    }),
  ),
});
