import {
  dato,
  hpPeriode,
  kroner,
  ROLLER,
  type LinjeId,
  type OppdragId,
  type Punkt,
  type UtvalgKode,
} from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { foerVedtatteRammelinjer, type FoerVedtatteRammelinjer } from './foer-vedtatte-rammelinjer';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  enLinje,
  etDelpunkt,
  etPunkt,
  HOV,
  hvertAar,
  ID,
  innstillingProtokollfoert,
  klarTilVotering,
  lagtFram,
  linjeNr,
  OKI,
  rulleringStartet,
  sakRegistrert,
  sentraleLinjer,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import { etterregistrerVedtak, type EtterregistrerVedtak } from './etterregistrer-vedtak';
import type { DelpunktInn } from './punkter';
import { OPPLYSNINGER, type Opplysning } from './vedtak';

type Data = EtterregistrerVedtak['data'];
type PunktInn = Data['punkter'][number];

const delpunktInn = (mer: Partial<DelpunktInn> = {}): DelpunktInn => ({
  ...etDelpunkt(),
  rammelinjer: [],
  ...mer,
});
const punktInn = (mer: Partial<PunktInn> = {}): PunktInn => ({
  ...etPunkt(),
  delpunkter: [delpunktInn()],
  ...mer,
});

/** A vedtak of which the document says no more than that it was made. */
const knapt: Data = {
  vedtak: ID.vedtak,
  tittel: 'Handlingsprogram 2025-2028',
  organ: 'kommunestyret',
  saksnummer: null,
  deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'],
  innstilling: null,
  offentliggjort: null,
  stemmer: null,
  ekspedert: null,
  punkter: [punktInn()],
  linjer: [],
  trykteSummer: [],
};

/** A vedtak of which the document says all there is to say. */
const alt: Partial<Data> = {
  saksnummer: 'KS 101/24',
  innstilling: true,
  offentliggjort: dato('2024-11-26'),
  stemmer: { for: 30, mot: 11 },
  ekspedert: dato('2024-12-13'),
};

const registrer = (mer: Partial<Data> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<EtterregistrerVedtak>(
    'EtterregistrerVedtak',
    { ...knapt, ...mer },
    { skjedde: '2024-12-10', idag: '2026-11-21', ...omstendigheter },
  );

const iHp = (...hendelser: readonly SakEvent[]) => decider(sak).given(...lagtFram(), ...hendelser);
const regler = (...r: readonly string[]) => r.map((regel) => expect.objectContaining({ regel }) as unknown);
const iAnnenSak: Partial<Data> = { tittel: '2. tertial 2025', deler: ['annet'] };

describe('EtterregistrerVedtak', () => {
  it('takes in the vedtak, adopts the lines that stand, and each point with its delpunkter', () => {
    const utfall = iHp().when(etterregistrerVedtak, registrer());
    utfall.thenTypes('VedtakEtterregistrert', 'RammeendringerVedtatt', 'VedtakspunktVedtatt');
    utfall.thenAmong('RammeendringerVedtatt', { vedtatt: [ID.linje], linjer: [], endringer: [] });
    utfall.thenAmong('VedtakspunktVedtatt', {
      punkt: '3.1',
      organ: 'kommunestyret',
      dato: dato('2024-12-10'),
      delpunkter: [etDelpunkt()],
    });
  });

  describe('lists what the document does not say as ikke oppgitt', () => {
    it('all of it, when it says no more than that the vedtak was made', () => {
      iHp()
        .when(etterregistrerVedtak, registrer())
        .thenAmong('VedtakEtterregistrert', { ikkeOppgitt: OPPLYSNINGER, saksnummer: null, stemmer: null });
    });

    it('and nothing, when it says it all and the balance can be tested', () => {
      iHp(...sentraleLinjer())
        .when(etterregistrerVedtak, registrer(alt))
        .thenAmong('VedtakEtterregistrert', {
          ikkeOppgitt: [],
          merknader: [],
          balanse: { svar: 'i-balanse' },
        });
    });

    it.each<[Opplysning, Partial<Data>]>([
      ['saksnummer', { saksnummer: null }],
      ['innstilling', { innstilling: null }],
      ['offentliggjoering', { offentliggjort: null }],
      ['votering', { stemmer: null }],
      ['ekspedering', { ekspedert: null }],
    ])('only %s, when that alone is left out', (opplysning, utelatt) => {
      iHp(...sentraleLinjer())
        .when(etterregistrerVedtak, registrer({ ...alt, ...utelatt }))
        .thenAmong('VedtakEtterregistrert', { ikkeOppgitt: [opplysning] });
    });

    it('only balanse, when the central lines are missing (R7)', () => {
      iHp()
        .when(etterregistrerVedtak, registrer(alt))
        .thenAmong('VedtakEtterregistrert', {
          ikkeOppgitt: ['balanse'],
          balanse: expect.objectContaining({ svar: 'kan-ikke-kontrolleres' }) as unknown,
        });
    });
  });

  describe('records what happened, with the rule that was broken', () => {
    const merknaderTil = (
      mer: Partial<Data>,
      hendelser: readonly SakEvent[] = lagtFram(),
      skjedde = '2024-12-10',
    ) =>
      decider(sak)
        .given(...hendelser)
        .when(etterregistrerVedtak, registrer({ ...alt, ...mer }, { skjedde }));

    it.each([
      ['a vedtak by formannskapet', 'R1', { organ: 'formannskapet' as const }],
      ['a vedtak without innstilling', 'R2', { innstilling: false }],
      ['a vedtak on the thirteenth day', 'R3', { offentliggjort: dato('2024-11-27') }],
    ])('%s (%s)', (_, regel, mer) => {
      merknaderTil(mer).thenAmong('VedtakEtterregistrert', { merknader: regler(regel) });
    });

    it('a vedtak on 1 January (R5), and none on 31 December', () => {
      const mer = { ekspedert: null };
      merknaderTil(mer, lagtFram(), '2025-01-01').thenAmong('VedtakEtterregistrert', {
        merknader: regler('R5'),
      });
      merknaderTil(mer, lagtFram(), '2024-12-31').thenAmong('VedtakEtterregistrert', { merknader: [] });
    });

    it('a plan of three years (R6)', () => {
      merknaderTil({}, lagtFram(hpPeriode('2025-2027'))).thenAmong('VedtakEtterregistrert', {
        merknader: regler('R6'),
      });
    });

    it('a deficit of one krone (R7)', () => {
      merknaderTil({}, [...lagtFram(), ...sentraleLinjer(1)]).thenAmong('VedtakEtterregistrert', {
        merknader: regler('R7'),
      });
    });

    it('but what the document does not say is no breach', () => {
      merknaderTil({ innstilling: null, offentliggjort: null }).thenAmong('VedtakEtterregistrert', {
        merknader: [],
      });
    });

    it('and nothing of plan and budget is asked of a vedtak over something else', () => {
      merknaderTil({ deler: ['fullmakt'], organ: 'formannskapet', innstilling: false }).thenAmong(
        'VedtakEtterregistrert',
        { merknader: [] },
      );
    });
  });

  describe('the lines of the vedtak', () => {
    const ny = linjeNr(38, 270_000, { kategori: 'Politiske vedtak HP' });
    const endret = enLinje({ id: uuid(91) as LinjeId, beloep: hvertAar(900_000) });

    it('are added to the frame, or change a line that is there', () => {
      iHp()
        .when(etterregistrerVedtak, registrer({ linjer: [ny, endret] }))
        .thenAmong('RammeendringerVedtatt', {
          linjer: [ny],
          endringer: [{ linje: ID.linje, beloep: hvertAar(900_000), ukjent: null }],
        });
    });

    it('are part of what must balance (R7)', () => {
      iHp(...sentraleLinjer())
        .when(etterregistrerVedtak, registrer({ linjer: [ny, endret] }))
        .thenAmong('VedtakEtterregistrert', {
          balanse: { svar: 'ikke-i-balanse', differanse: { drift: hvertAar(170_000) } },
        });
    });

    it('are what its delpunkter point at by printed number, resolved to ids', () => {
      const rammelinjer = [
        { utvalg: OKI, nr: 38 },
        { utvalg: OKI, nr: 1 },
      ];
      iHp()
        .when(
          etterregistrerVedtak,
          registrer({ linjer: [ny], punkter: [punktInn({ delpunkter: [delpunktInn({ rammelinjer })] })] }),
        )
        .thenAmong('VedtakspunktVedtatt', { delpunkter: [etDelpunkt({ rammelinjer: [ny.id, ID.linje] })] });
    });

    it.each([
      ['another number', { utvalg: OKI, nr: 2 }],
      ['another utvalg', { utvalg: HOV, nr: 1 }],
    ])('cannot be pointed at by %s', (_, rammelinje) => {
      const delpunkter = [delpunktInn({ rammelinjer: [rammelinje] })];
      iHp()
        .when(etterregistrerVedtak, registrer({ punkter: [punktInn({ delpunkter })] }))
        .thenRefused('UkjentRammelinje');
    });

    it('have printed sums, each with what it is taken to cover', () => {
      const sum = { utvalg: OKI, navn: 'Ramme 2025-2028', beloep: hvertAar(1_000_000), kildeLinje: 2544 };
      iHp()
        .when(etterregistrerVedtak, registrer({ trykteSummer: [sum] }))
        .thenAmong('TrykteSummerFoert', { summer: [{ ...sum, omfang: { slag: 'alle' } }] });
    });

    it('have sums that cover the lines of their own utvalg alone', () => {
      const navn = 'Sum Omstilling';
      const linjer = [linjeNr(38, 0, { kategori: 'Omstilling' })];
      const sum = (utvalg: UtvalgKode) => ({ utvalg, navn, beloep: hvertAar(0), kildeLinje: null });
      iHp()
        .when(etterregistrerVedtak, registrer({ linjer, trykteSummer: [sum(OKI), sum(HOV)] }))
        .thenAmong('TrykteSummerFoert', {
          summer: [
            { ...sum(OKI), omfang: { slag: 'kategori', kategori: 'Omstilling' } },
            { ...sum(HOV), omfang: { slag: 'uavklart', grunn: expect.stringContaining(navn) as unknown } },
          ],
        });
    });

    it.each<[string, Partial<Data>]>([
      ['formannskapet', { organ: 'formannskapet' }],
      ['kommunestyret over something else', { deler: ['verbalvedtak'] }],
    ])('do not follow a vedtak by %s (R11)', (_, mer) => {
      iHp()
        .when(etterregistrerVedtak, registrer({ ...mer, linjer: [ny] }))
        .thenRefused('RammelinjerUtenBudsjettvedtak');
    });

    it('do not follow a vedtak in another sak, and neither do sums (R11)', () => {
      const gitt = decider(sak).given(sakRegistrert);
      const sum = { utvalg: OKI, navn: 'Ramme 2025-2028', beloep: hvertAar(0), kildeLinje: null };
      gitt
        .when(etterregistrerVedtak, registrer({ ...iAnnenSak, linjer: [ny] }))
        .thenRefused('RammelinjerUtenBudsjettvedtak');
      gitt
        .when(etterregistrerVedtak, registrer({ ...iAnnenSak, trykteSummer: [sum] }))
        .thenRefused('RammelinjerUtenBudsjettvedtak');
    });

    it.each([
      ['an utvalg that is not there', { utvalg: 'KUL' as UtvalgKode }, 'UkjentUtvalg'],
      [
        'a year outside the period',
        { beloep: { ...hvertAar(0), '2024': kroner(1) } },
        'AaretErUtenforPerioden',
      ],
      ['an unknown amount without a reason', { beloep: {} }, 'UkjentBeloepUtenGrunn'],
      ['the number of another line', { nr: 1 }, 'NummeretTilhoererEnAnnenLinje'],
    ])('are refused with %s', (_, galt, kode) => {
      iHp()
        .when(etterregistrerVedtak, registrer({ linjer: [linjeNr(38, 0, galt)] }))
        .thenRefused(kode);
    });

    it('have a number each', () => {
      iHp()
        .when(etterregistrerVedtak, registrer({ linjer: [ny, linjeNr(39, 0, { nr: 38 })] }))
        .thenRefused('NummeretErBruktToGanger');
    });

    it.each([
      ['an utvalg that is not there', { utvalg: 'KUL' as UtvalgKode, beloep: hvertAar(0) }, 'UkjentUtvalg'],
      ['a year outside the period', { utvalg: OKI, beloep: { '2024': kroner(1) } }, 'AaretErUtenforPerioden'],
    ])('and their sums are refused with %s', (_, galt, kode) => {
      iHp()
        .when(etterregistrerVedtak, registrer({ trykteSummer: [{ navn: 'Ramme', kildeLinje: 1, ...galt }] }))
        .thenRefused(kode);
    });
  });

  describe('the points of the vedtak', () => {
    it('are all classified: an unclassified one is refused', () => {
      iHp()
        .when(etterregistrerVedtak, registrer({ punkter: [punktInn({ delpunkter: [] })] }))
        .thenRefused('PunktetManglerDelpunkt', '3.1');
    });

    it('have a number each', () => {
      iHp()
        .when(etterregistrerVedtak, registrer({ punkter: [punktInn(), punktInn()] }))
        .thenRefused('PunktetErOppgittToGanger');
    });

    it('give each delpunkt its own letter', () => {
      iHp()
        .when(
          etterregistrerVedtak,
          registrer({ punkter: [punktInn({ delpunkter: [delpunktInn(), delpunktInn()] })] }),
        )
        .thenRefused('DelpunktetErOppgittToGanger');
    });

    it('name only utvalg of the handlingsprogram', () => {
      const delpunkter = [delpunktInn({ utvalg: ['KUL' as UtvalgKode] })];
      iHp()
        .when(etterregistrerVedtak, registrer({ punkter: [punktInn({ delpunkter })] }))
        .thenRefused('UkjentUtvalg');
    });
  });

  describe('the day it was sent', () => {
    it('is kept when the document gives it, after the points that were sent (R21)', () => {
      const utfall = iHp().when(etterregistrerVedtak, registrer(alt));
      utfall.thenTypes(
        'VedtakEtterregistrert',
        'RammeendringerVedtatt',
        'VedtakspunktVedtatt',
        'VedtakEkspedert',
      );
      utfall.thenAmong('VedtakEkspedert', { dato: dato('2024-12-13'), mottakere: [] });
    });

    it('may be the day of the vedtak, and cannot be before it (R21)', () => {
      iHp()
        .when(etterregistrerVedtak, registrer({ ekspedert: dato('2024-12-10') }))
        .thenAmong('VedtakEkspedert', { dato: dato('2024-12-10') });
      iHp()
        .when(etterregistrerVedtak, registrer({ ekspedert: dato('2024-12-09') }))
        .thenRefused('EkspedertFoerVedtaket');
    });
  });

  it('takes in the vedtak of another sak, with the oppdrag that it closes', () => {
    const avslutter = [{ oppdrag: uuid(81) as OppdragId, maate: 'utfoert' as const }];
    const utfall = decider(sak)
      .given(sakRegistrert)
      .when(
        etterregistrerVedtak,
        registrer({ ...iAnnenSak, punkter: [punktInn({ punkt: '2' as Punkt, avslutter })] }),
      );
    utfall.thenTypes('VedtakEtterregistrert', 'VedtakspunktVedtatt');
    utfall.thenAmong('VedtakspunktVedtatt', { punkt: '2', avslutter });
  });

  it('points at no line of the frame from another sak', () => {
    const delpunkter = [delpunktInn({ rammelinjer: [{ utvalg: OKI, nr: 1 }] })];
    decider(sak)
      .given(sakRegistrert)
      .when(etterregistrerVedtak, registrer({ ...iAnnenSak, punkter: [punktInn({ delpunkter })] }))
      .thenRefused('UkjentRammelinje');
  });

  it('leaves room for the adopted tables of the same document, which is how the rest is taken in', () => {
    const { events } = iHp().when(etterregistrerVedtak, registrer());
    iHp(...events)
      .when(
        foerVedtatteRammelinjer,
        kommando<FoerVedtatteRammelinjer>('FoerVedtatteRammelinjer', {
          utvalg: OKI,
          rader: [{ slag: 'linje', linje: linjeNr(38, 1) }],
          godtaKontrollfunn: null,
        }),
      )
      .thenTypes('RammeendringerVedtatt');
  });

  describe('is never a way around', () => {
    it('the budget that is adopted already (R29)', () => {
      decider(sak)
        .given(...vedtattHp())
        .when(etterregistrerVedtak, registrer())
        .thenRefused('BudsjettetErAlleredeVedtatt');
    });

    it.each([
      ['with an innstilling', [...lagtFram(), innstillingProtokollfoert()]],
      ['in which an utvalg has said what it thinks', [...lagtFram(), innstillingProtokollfoert('utvalg')]],
      ['that the body has taken up', klarTilVotering()],
    ])('a live sak %s', (_, hendelser) => {
      decider(sak)
        .given(...hendelser)
        .when(etterregistrerVedtak, registrer())
        .thenRefused('SakenErUnderBehandling');
    });

    it.each(ROLLER.filter((r) => r !== 'moetesekretaer'))('møtesekretæren, for a %s', (rolle) => {
      iHp().when(etterregistrerVedtak, registrer({}, { rolle })).thenRefused('FeilRolle');
    });
  });

  it('needs the day of the vedtak', () => {
    iHp()
      .when(etterregistrerVedtak, registrer({}, { skjedde: null }))
      .thenRefused('VedtaksdatoMangler');
  });

  it('needs a sak that is there, in whatever phase', () => {
    decider(sak).given().when(etterregistrerVedtak, registrer()).thenRefused('SakenFinnesIkke');
    decider(sak)
      .given(rulleringStartet())
      .when(etterregistrerVedtak, registrer())
      .thenAmong('VedtakEtterregistrert', { vedtak: ID.vedtak });
  });
});
