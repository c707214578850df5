import { dato, hpPeriode, kroner, type Punkt, type UtvalgKode, type VedtakId } from '@saksgang/kernel';
import { STANDARD_KATEGORIER } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import {
  delpunkt,
  hvertAar,
  investering,
  linje,
  linjeId,
  OKI,
  oversikt,
  tryktSum,
} from './dokument.fixtures';
import { dokument, dokumentprojeksjon } from './dokument.view';

const OMRAADE = 'lier/hp-2025-2028';
const VEDTAK = '00000000-0000-4000-8000-000000000900' as VedtakId;
type Hendelse = Parameters<typeof dokument.evolve>[1];

const etter = (...events: readonly Hendelse[]) =>
  visning(dokumentprojeksjon, dokument)
    .given(...events.map((e) => recorded(e)))
    .answer(OMRAADE);

const startet: Hendelse = {
  type: 'RulleringStartet',
  data: {
    hp: hpPeriode('2025-2028'),
    utvalg: [{ kode: OKI, navn: 'Oppvekst' }],
    kategorier: STANDARD_KATEGORIER,
  },
};
const foreslaatt: Hendelse = {
  type: 'RammeendringerForeslaatt',
  data: { utvalg: OKI, linjer: [linje(1, 'Annet', 50_000)] },
};
const endring = (n: number, beloep: number | null) => ({
  linje: linjeId(n),
  beloep: hvertAar(beloep),
  ukjent: beloep === null ? 'sladdet' : null,
});
const punktVedtatt: Hendelse = {
  type: 'VedtakspunktVedtatt',
  data: {
    vedtak: VEDTAK,
    organ: 'kommunestyret',
    dato: dato('2024-12-10'),
    punkt: '3.1' as Punkt,
    tittel: 'Skolebøker',
    tekst: 'Det settes av midler.',
    tekstform: 'full',
    gruppe: 'Med økonomiske konsekvenser',
    forslagsstillere: null,
    referanser: [],
    delpunkter: [],
    avslutter: [],
    flytter: [],
    senderTilbake: [],
    kildeLinje: 12,
    kildeLinjeSlutt: 14,
  },
};

describe('Dokumentet slik det er trykt', () => {
  it('er tomt til handlingsprogrammet er startet', () => {
    expect(etter().hp).toBeNull();
    expect(etter(startet)).toMatchObject({ hp: '2025-2028', aarene: ['2025', '2026', '2027', '2028'] });
  });

  it('har linjene med beløpene fra siste trykk, før og ved vedtaket', () => {
    const vedtatt: Hendelse = {
      type: 'RammeendringerVedtatt',
      data: {
        vedtak: VEDTAK,
        utvalg: null,
        linjer: [linje(2, 'Politiske vedtak HP', 7)],
        endringer: [endring(1, null)],
        vedtatt: [],
      },
    };
    const endret: Hendelse = {
      type: 'RammeendringerEndret',
      data: { utvalg: OKI, endringer: [endring(1, 80_000)] },
    };
    const beloep = (...events: readonly Hendelse[]) =>
      [...etter(startet, foreslaatt, ...events).linjer.values()].map((l) => [l.beloep['2025'], l.ukjent]);
    expect(beloep()).toEqual([[50_000, null]]);
    expect(beloep(endret)).toEqual([[80_000, null]]);
    expect(beloep(endret, vedtatt)).toEqual([
      [null, 'sladdet'],
      [7, null],
    ]);
  });

  it('har ikke endringer etter vedtaket; de er ikke trykt i det', () => {
    const etterpaa = {
      type: 'BudsjettendringVedtatt',
      data: { endring: VEDTAK, grunnlag: {}, linjer: [linje(9, 'Annet', 1)] },
    } as unknown;
    expect(etter(startet, foreslaatt, etterpaa as Hendelse).linjer.size).toBe(1);
  });

  it('har de sist trykte summene for hvert utvalg', () => {
    const summer = (utvalg: string, n: number): Hendelse => ({
      type: 'TrykteSummerFoert',
      data: { summer: [tryktSum('Ramme', n, { slag: 'alle' }, { utvalg: utvalg as UtvalgKode })] },
    });
    const svar = etter(startet, summer('OKI', 1), summer('HOV', 2), summer('OKI', 3));
    expect(svar.trykteSummer.map((s) => [s.utvalg, s.beloep['2025']])).toEqual([
      ['HOV', 2],
      ['OKI', 3],
    ]);
  });

  it('har oversiktene slik de sist er ført, og alle investeringene', () => {
    const foert = (tittel: string): Hendelse => ({
      type: 'OversiktFoert',
      data: { oversikt: oversikt({ tittel }) },
    });
    const foreslaattInvestering: Hendelse = {
      type: 'InvesteringerForeslaatt',
      data: { linjer: [investering()] },
    };
    const svar = etter(startet, foert('Feil'), foert('Rett'), foreslaattInvestering, foreslaattInvestering);
    expect([...svar.oversikter.values()].map((o) => o.tittel)).toEqual(['Rett']);
    expect(svar.investeringer).toHaveLength(2);
  });

  it('har investeringene slik de ble vedtatt, med dem som kom ved vedtaket', () => {
    const [tranby, skole] = [investering(), investering({ id: linjeId(72), prosjekt: 'Ny skole' })];
    const foreslaattInvestering: Hendelse = { type: 'InvesteringerForeslaatt', data: { linjer: [tranby] } };
    const vedtatt: Hendelse = {
      type: 'InvesteringerVedtatt',
      data: {
        vedtak: VEDTAK,
        linjer: [skole],
        endringer: [{ investering: tranby.id, beloep: hvertAar(0), kostnadsramme: 5_000_000 }],
        vedtatt: [tranby.id],
      },
    };
    expect(etter(startet, foreslaattInvestering, vedtatt).investeringer).toEqual([
      { ...tranby, beloep: hvertAar(0), kostnadsramme: 5_000_000 },
      skole,
    ]);
  });

  it('har punktene, med delpunktene slik noen har lest dem', () => {
    const foert: Hendelse = {
      type: 'DelpunkterFoert',
      data: {
        vedtak: VEDTAK,
        punkt: '3.1' as Punkt,
        organ: 'kommunestyret',
        dato: dato('2024-12-10'),
        tittel: 'Skolebøker',
        delpunkter: [delpunkt({ beloepITekst: [kroner(5)] })],
      },
    };
    expect([...etter(startet, punktVedtatt, foert).punkter.values()]).toMatchObject([
      {
        punkt: '3.1',
        gruppe: 'Med økonomiske konsekvenser',
        kildeLinje: 12,
        delpunkter: [{ delpunkt: 'a' }],
      },
    ]);
    expect(etter(startet, foert).punkter.size).toBe(0);
  });
});
