import {
  dato,
  fold,
  hpPeriode,
  kroner,
  type AnyCommand,
  type Dato,
  type Decide,
  type ForslagId,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type Refusal,
  type Result,
  type Rolle,
  type UtvalgKode,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import { kommando } from '@saksgang/testing';
import fc from 'fast-check';
import { offentliggjoerInnstilling } from '../behandling/offentliggjoer-innstilling';
import { protokollfoerInnstilling } from '../behandling/protokollfoer-innstilling';
import { registrerVotering } from '../behandling/registrer-votering';
import { taSakTilBehandling } from '../behandling/ta-sak-til-behandling';
import { rapporterForbruk } from '../budsjettaar/rapporter-forbruk';
import { registrerAdministrativBudsjettjustering } from '../budsjettaar/registrer-administrativ-budsjettjustering';
import { vedtaBudsjettendring } from '../budsjettaar/vedta-budsjettendring';
import { saksgangEvents } from '../event-catalog';
import { fremmeForslag } from '../forslag/fremme-forslag';
import { trekkForslag } from '../forslag/trekk-forslag';
import type { Beloep } from '../ramme/beloep';
import { STANDARD_KATEGORIER } from '../ramme/kategorier';
import type { Tabellrad } from '../ramme/tabell';
import { foerOversikt } from '../rullering/foer-oversikt';
import { foerSentraleLinjer } from '../rullering/foer-sentrale-linjer';
import { foreslaaInvesteringer } from '../rullering/foreslaa-investeringer';
import { foreslaaRammeendringer } from '../rullering/foreslaa-rammeendringer';
import { leggFramBeslutningsgrunnlag } from '../rullering/legg-fram-beslutningsgrunnlag';
import { leggFramTilleggsinnstilling } from '../rullering/legg-fram-tilleggsinnstilling';
import { startRullering } from '../rullering/start-rullering';
import { ekspederVedtak } from '../vedtak/ekspeder-vedtak';
import { etterregistrerVedtak } from '../vedtak/etterregistrer-vedtak';
import { foerDelpunkter } from '../vedtak/foer-delpunkter';
import { foerVedtatteRammelinjer } from '../vedtak/foer-vedtatte-rammelinjer';
import { presiserVedtak } from '../vedtak/presiser-vedtak';
import type { DelpunktInn } from '../vedtak/punkter';
import { rettVedtakstekst } from '../vedtak/rett-vedtakstekst';
import { ORGANER, VEDTAKSDELER } from '../vedtak/vedtak';
import { registrerSak } from './registrer-sak';
import { sak } from './sak';
import type { SakEvent } from './sak.events';
import {
  enInvestering,
  enLinje,
  enOversikt,
  etDelpunkt,
  etPunkt,
  HOV,
  HP,
  hvertAar,
  ID,
  klarTilVotering,
  lagtFram,
  OKI,
  punktVedtatt,
  sakRegistrert,
  sentraleLinjer,
  uuid,
  vedtakEtterregistrert,
  vedtattHp,
} from './sak.fixtures';
import type { Fase, Sak } from './sak.state';

/** A command of any kind, and what the decider says to it. */
interface Trekk {
  readonly kommando: AnyCommand;
  readonly avgjoer: (sak: Sak) => Result<readonly SakEvent[], Refusal>;
}

// Few values of each kind, so that commands meet what other commands have made; a wrong one now and then. Ids of lines are
// new each time, as the door makes them.
const noen = <const T>(...verdier: readonly T[]) => fc.constantFrom(...verdier);
const oftest = <T>(rett: fc.Arbitrary<T>, galt: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: rett }, { weight: 1, arbitrary: galt });
const eller = <const T>(verdi: T) => noen<T | null>(null, verdi);
const liste = <T>(av: fc.Arbitrary<T>, minLength = 0) => fc.array(av, { minLength, maxLength: 3 });
const id = <T extends Uuid>(fra: number) => noen(uuid(fra) as T, uuid(fra + 1) as T);
/** As what comes in through the door: ordinary objects. */
const data = <T>(felter: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(felter, { noNullPrototype: true });

const utvalg = oftest(noen(OKI, HOV), fc.constant('KUL' as UtvalgKode));
const punkt = noen('3.1' as Punkt, '3.2' as Punkt);
const dag = noen('2024-11-20', '2024-11-22', '2024-12-10', '2025-01-01').map(dato);
const tekst = noen('Tekst', etPunkt().tekst);
const kroneraar = liste(noen(0, 1, -1, 5_000_000), 1).map(([n = 0]) => hvertAar(n));
const beloep = oftest<Beloep>(kroneraar, noen({ ...hvertAar(0), '2026': null }, { '2024': kroner(1) }));
const stemmer = data({ for: noen(0, 20, 22), mot: noen(0, 20, 19) });
const modus = noen('gjennomfoere', 'protokollfoere');

const linje = data({
  id: fc.nat(1e9).map((n) => uuid(1000 + n) as LinjeId),
  utvalg,
  nr: noen(null, 1, 2),
  kategori: noen('Opprinnelig budsjett', 'Annet', 'Ukjent kategori'),
  tittel: noen('Opprinnelig budsjett', 'Leksehjelp'),
  beloep,
  ukjent: eller('ikke trykt'),
}).map((mer) => enLinje(mer));
const sum = {
  navn: noen('Sum Annet', 'Ramme', 'Delsum', 'Opprinnelig budsjett'),
  beloep,
  kildeLinje: eller(1),
};
const rad = fc.oneof(
  linje.map((l): Tabellrad => ({ slag: 'linje', linje: l })),
  data({ slag: noen('sum'), ...sum }),
);
const delpunktInn = data({
  delpunkt: noen('a', 'b'),
  utvalg: liste(utvalg),
  rammelinjer: oftest<DelpunktInn['rammelinjer']>(fc.constant([]), noen([{ utvalg: OKI, nr: 1 }])),
}).map((mer) => ({ ...etDelpunkt(), ...mer }));
const punktInn = data({
  punkt,
  delpunkter: oftest<DelpunktInn[]>(liste(delpunktInn, 1), fc.constant([])),
}).map((mer) => ({
  ...etPunkt(),
  ...mer,
  avslutter: [{ oppdrag: uuid(81) as OppdragId, maate: 'utgaar' as const }],
}));

const trekk = <C extends AnyCommand, E extends SakEvent, R extends Refusal>(
  decide: Decide<C, Sak, E, R>,
  type: C['type'],
  felter: { [K in keyof C['data']]: fc.Arbitrary<C['data'][K]> },
  grunnlag: fc.Arbitrary<unknown> = fc.constant(null),
): fc.Arbitrary<Trekk> =>
  data({
    data: data<C['data']>(felter),
    grunnlag,
    rolle: oftest<Rolle>(noen('moetesekretaer'), noen('budsjettsjef')),
    skjedde: oftest<Dato | null>(dag, fc.constant(null)),
  }).map(({ data: spurtOm, ...omstendigheter }) => {
    const spurt = kommando<C>(type, spurtOm, omstendigheter);
    return { kommando: spurt, avgjoer: (s) => decide(spurt, s) };
  });

const delegasjon = {
  id: ID.delegasjon,
  tittel: 'Innenfor rammen',
  tilOrgan: 'kommunedirektøren',
  grense: kroner(5_000_000),
  nivaa: 'mellom-utvalg',
  videredelegering: false,
  gjelderFra: dato('2024-12-10'),
  gjelderTil: null,
  vedtak: { organ: 'kommunestyret', saksnummer: 'KS 1/24', dato: dato('2024-01-01') },
};
const oversikt = data({
  noekkel: noen('drift', 'art'),
  vedtattAv: noen('kommunestyret', 'administrasjonen'),
});
const tabell = { utvalg, rader: liste(rad), godtaKontrollfunn: eller('Slik står det') };
const vedtakspunkt = { vedtak: id<VedtakId>(31), punkt };
const verbalforslag = data({ punkt, tittel: tekst, tekst, delpunkter: fc.constant([]) });

/** Every command that a sak may meet. */
const KOMMANDOER: readonly fc.Arbitrary<Trekk>[] = [
  trekk(registrerSak, 'RegistrerSak', { sak: noen(ID.sak), tittel: tekst, saksnummer: eller('KS 1/24') }),
  trekk(
    startRullering,
    'StartRullering',
    {
      hp: oftest(noen(HP), noen(hpPeriode('2025-2027'))),
      utvalg: noen([{ kode: OKI, navn: 'Oppvekst' }]),
      kategorier: noen(STANDARD_KATEGORIER),
    },
    data({ kommunenFinnes: fc.boolean() }),
  ),
  trekk(leggFramBeslutningsgrunnlag, 'LeggFramBeslutningsgrunnlag', {}),
  trekk(leggFramTilleggsinnstilling, 'LeggFramTilleggsinnstilling', {}),
  trekk(foreslaaRammeendringer, 'ForeslaaRammeendringer', {
    fase: noen('beslutningsgrunnlag', 'tilleggsinnstilling'),
    ...tabell,
  }),
  trekk(foreslaaInvesteringer, 'ForeslaaInvesteringer', {
    linjer: liste(data({ visesHos: utvalg, beloep }).map((mer) => ({ ...enInvestering, ...mer }))),
  }),
  trekk(foerOversikt, 'FoerOversikt', { oversikt: oversikt.map((mer) => ({ ...enOversikt, ...mer })) }),
  trekk(foerSentraleLinjer, 'FoerSentraleLinjer', {
    tabell: noen('drift', 'investering'),
    linjer: liste(data({ post: noen('netto-avsetninger', 'bruk-av-laan'), beloep })),
  }),
  trekk(fremmeForslag, 'FremmeForslag', {
    id: id<ForslagId>(21),
    tittel: tekst,
    partier: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
    linjer: liste(linje),
    verbalforslag: liste(verbalforslag),
  }),
  trekk(trekkForslag, 'TrekkForslag', { forslag: id<ForslagId>(21) }),
  trekk(protokollfoerInnstilling, 'ProtokollfoerInnstilling', {
    organ: oftest(noen('formannskapet'), noen('utvalg')),
    forslag: eller(ID.forslag),
    stillere: oftest<string[]>(fc.constant(['Høyre']), fc.constant([])),
  }),
  trekk(offentliggjoerInnstilling, 'OffentliggjoerInnstilling', {}),
  trekk(taSakTilBehandling, 'TaSakTilBehandling', {
    organ: oftest(noen('kommunestyret'), noen('formannskapet')),
  }),
  trekk(registrerVotering, 'RegistrerVotering', {
    votering: id(41),
    vedtak: id<VedtakId>(31),
    organ: oftest(noen('kommunestyret'), noen('formannskapet')),
    forslag: id<ForslagId>(21),
    stemmer,
    moetelederStemte: noen(null, 'for', 'mot'),
    saksnummer: eller('KS 1/24'),
    modus,
  }),
  trekk(etterregistrerVedtak, 'EtterregistrerVedtak', {
    vedtak: id<VedtakId>(31),
    tittel: tekst,
    organ: oftest(noen('kommunestyret'), noen(...ORGANER)),
    saksnummer: eller('KS 1/24'),
    deler: liste(noen(...VEDTAKSDELER), 1),
    innstilling: noen(null, true, false),
    offentliggjort: fc.oneof(dag, fc.constant(null)),
    stemmer: fc.oneof(stemmer, fc.constant(null)),
    ekspedert: fc.oneof(dag, fc.constant(null)),
    punkter: fc.uniqueArray(punktInn, { selector: (p) => p.punkt, maxLength: 2 }),
    linjer: liste(linje),
    trykteSummer: liste(data({ utvalg, ...sum })),
  }),
  trekk(foerVedtatteRammelinjer, 'FoerVedtatteRammelinjer', tabell),
  trekk(foerDelpunkter, 'FoerDelpunkter', { ...vedtakspunkt, delpunkter: liste(delpunktInn) }),
  trekk(ekspederVedtak, 'EkspederVedtak', { vedtak: id<VedtakId>(31), mottakere: liste(tekst) }),
  trekk(presiserVedtak, 'PresiserVedtak', { ...vedtakspunkt, tekst }),
  trekk(rettVedtakstekst, 'RettVedtakstekst', { ...vedtakspunkt, fra: tekst, til: tekst }),
  trekk(vedtaBudsjettendring, 'VedtaBudsjettendring', {
    endring: id(51),
    grunnlag: data({ organ: noen('kommunestyret', 'formannskapet'), saksnummer: tekst, dato: dag }),
    linjer: liste(linje),
  }),
  trekk(
    registrerAdministrativBudsjettjustering,
    'RegistrerAdministrativBudsjettjustering',
    { endring: id(51), delegasjon: noen(ID.delegasjon), linjer: liste(linje) },
    data({ delegasjon: eller(delegasjon) }),
  ),
  trekk(rapporterForbruk, 'RapporterForbruk', {
    utvalg,
    aar: noen('2024', '2025', '2026'),
    beloep: noen(0, 5_000_001).map(kroner),
    rettsligPlikt: eller('loven'),
  }),
];

/** Where a sequence begins: nowhere, or somewhere along the way of an HP. */
const UTGANGSPUNKT: readonly (readonly SakEvent[])[] = [
  [],
  [sakRegistrert, vedtakEtterregistrert, punktVedtatt({ delpunkter: [] })],
  lagtFram(),
  klarTilVotering().slice(0, -1),
  [...klarTilVotering(), ...sentraleLinjer()],
  [...vedtattHp(), punktVedtatt({ punkt: '3.2' as Punkt, delpunkter: [] })],
];

interface Forloep {
  readonly utgangspunkt: readonly SakEvent[];
  readonly trekk: readonly Trekk[];
}

const forloep = data<Forloep>({
  utgangspunkt: noen(...UTGANGSPUNKT),
  trekk: fc.array(fc.oneof(...KOMMANDOER), { maxLength: 40, size: 'max' }),
});

interface Steg {
  readonly foer: Sak;
  readonly etter: Sak;
  readonly hendelser: readonly SakEvent[];
  readonly avslag: Refusal | null;
}

/** What each command leads to, with the states before and after it. */
const spill = ({ utgangspunkt, trekk: alle }: Forloep): readonly Steg[] => {
  let tilstand = fold(sak, utgangspunkt);
  return alle.map(({ avgjoer }) => {
    const foer = tilstand;
    const svar = avgjoer(foer);
    const hendelser = svar.ok ? svar.value : [];
    tilstand = hendelser.reduce(sak.evolve, foer);
    return { foer, etter: tilstand, hendelser, avslag: svar.ok ? null : svar.refusal };
  });
};

const FASER: readonly Fase[] = ['startet', 'beslutningsgrunnlag', 'tilleggsinnstilling', 'vedtatt'];

describe('Sak, whatever is asked of it, in whatever order', () => {
  const hvertSteg = (si: (steg: Steg) => void) =>
    fc.assert(
      fc.property(forloep, (alle) => spill(alle).forEach(si)),
      { numRuns: 120 },
    );

  it('never throws, and makes only facts that the catalogue knows, as JSON that reads back the same', () => {
    hvertSteg(({ hendelser }) => {
      for (const hendelse of hendelser) {
        expect(Object.keys(saksgangEvents)).toContain(hendelse.type);
        expect(JSON.parse(JSON.stringify(hendelse))).toStrictEqual(hendelse);
      }
    });
  });

  it('refuses with a sentence, and then nothing has happened', () => {
    hvertSteg(({ avslag, foer, etter }) => {
      if (avslag === null) return;
      expect(avslag.melding).toMatch(/^\p{Lu}.*\.$/su);
      expect(etter).toBe(foer);
    });
  });

  it('never goes back to an earlier phase, and adopts one budget at most (R29)', () => {
    hvertSteg(({ foer, etter }) => {
      if (foer.slag !== 'handlingsprogram') return;
      if (etter.slag !== 'handlingsprogram') throw new Error('handlingsprogrammet er borte');
      expect(FASER.indexOf(etter.fase)).toBeGreaterThanOrEqual(FASER.indexOf(foer.fase));
      if (foer.budsjettvedtak !== null) expect(etter.budsjettvedtak).toBe(foer.budsjettvedtak);
    });
  });

  it('leaves an adopted line as it is, unless the table of the vedtak itself is put on record (R11)', () => {
    hvertSteg(({ foer, etter, hendelser }) => {
      if (foer.slag !== 'handlingsprogram' || etter.slag !== 'handlingsprogram') return;
      if (hendelser.some((h) => h.type === 'RammeendringerVedtatt')) return;
      for (const [nr, linjen] of foer.linjer)
        if (linjen.vedtatt) expect(etter.linjer.get(nr)).toEqual(linjen);
    });
  });

  it('is moved to a throw by no facts, in whatever order and however often they come', () => {
    const omHverandre = forloep
      .map((alle) => [...alle.utgangspunkt, ...spill(alle).flatMap((steg) => steg.hendelser)])
      .chain((hendelser) => fc.shuffledSubarray([...hendelser, ...hendelser]));
    fc.assert(
      fc.property(omHverandre, (hendelser) => {
        expect(() => fold(sak, hendelser)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it('meets every fact there is in such sequences, so that none of this is said of an empty sak alone', () => {
    const alle = fc.sample(forloep, { numRuns: 400, seed: 1 });
    const sett = alle.flatMap((f) => spill(f).flatMap((steg) => steg.hendelser.map((h) => h.type)));
    const avKommunen: readonly string[] = ['KommuneOpprettet', 'DelegasjonGitt'];
    const avSaken = Object.keys(saksgangEvents).filter((type) => !avKommunen.includes(type));
    expect([...new Set<string>(sett)].sort()).toEqual(avSaken.sort());
  });
});
