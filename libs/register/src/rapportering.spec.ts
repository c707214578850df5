import { dato, type Dato } from '@saksgang/kernel';
import type { OppdragEvent } from '@saksgang/oppfoelging';
import { iRute, oppdragssvar } from './oppdragssvar';
import { rapporteringen } from './rapportering';
import { oppdragene } from './oppdragsregister';
import { oppdragId, oppdragRegistrert, OPPSLAG, rapportoppdraget } from './register.fixtures';

const dokumentasjon = [{ slag: 'sak', referanse: 'OKI 41/25' }] as const;
const levert = (periode: string): OppdragEvent => ({
  type: 'RapportLevert',
  data: { periode, dokumentasjon, kommentar: 'Lagt fram.' },
});
const avsluttet: OppdragEvent = {
  type: 'OppdragAvsluttet',
  data: {
    vedtak: {
      sak: oppdragRegistrert(1).data.sak,
      vedtak: oppdragRegistrert(1).data.vedtak,
      punkt: oppdragRegistrert(1).data.punkt,
      organ: 'kommunestyret',
      dato: dato('2025-10-14'),
    },
    maate: 'utfoert',
  },
};

const dag: Dato = dato('2025-09-15');

describe('Rapporteringen av et oppdrag', () => {
  it('sier hva som mangler og hva som er neste, uten at noen har meldt noe', () => {
    expect(rapporteringen(rapportoppdraget(), dag)).toEqual({
      neste: { periode: '2. halvår 2025', frist: '2025-12-31' },
      leverte: [],
      manglende: [{ periode: '1. halvår 2025', frist: '2025-06-30', meldtUteblitt: null }],
      trukne: [],
    });
  });

  it('sier når det ble ført at rapporten ikke kom, også etter at den er levert', () => {
    const uteblitt: OppdragEvent = {
      type: 'RapportUteblitt',
      data: { periode: '1. halvår 2025', frist: dato('2025-06-30') },
    };
    const foert = rapportoppdraget(['2025-07-01', uteblitt]);
    expect(rapporteringen(foert, dag)?.manglende).toMatchObject([{ meldtUteblitt: '2025-07-01' }]);
    expect(foert.utvikling.sistEndret).toBeNull();
    const sent = rapportoppdraget(['2025-07-01', uteblitt], ['2025-08-01', levert('1. halvår 2025')]);
    expect(rapporteringen(sent, dag)).toMatchObject({
      manglende: [],
      leverte: [{ levert: '2025-08-01', forSent: true, meldtUteblitt: '2025-07-01' }],
    });
  });

  it('viser en rettet levering slik den er rettet, og hvorfor', () => {
    const rettet: OppdragEvent = {
      type: 'RapportRettet',
      data: {
        retter: 1,
        periode: '1. halvår 2025',
        levert: dato('2025-06-30'),
        dokumentasjon: [{ slag: 'sak', referanse: 'OKI 42/25' }],
        kommentar: 'Lagt fram i juni.',
        grunn: 'Saksnummeret var feil.',
      },
    };
    const foer = ['2025-08-01', levert('1. halvår 2025')] as const;
    expect(rapporteringen(rapportoppdraget(foer, ['2025-08-05', rettet]), dag)?.leverte).toEqual([
      {
        periode: '1. halvår 2025',
        frist: '2025-06-30',
        nummer: 1,
        levert: '2025-06-30',
        forSent: false,
        meldtUteblitt: null,
        dokumentasjon: [{ slag: 'sak', referanse: 'OKI 42/25' }],
        kommentar: 'Lagt fram i juni.',
        rettet: { dato: '2025-08-05', grunn: 'Saksnummeret var feil.' },
      },
    ]);
    expect(rapportoppdraget(foer, ['2025-08-05', rettet]).utvikling.sistEndret).toBe('2025-08-05');
  });

  it('venter igjen på en rapport hvis levering er trukket, og den nye har et nummer for seg', () => {
    const trukket: OppdragEvent = {
      type: 'RapportTrukket',
      data: { retter: 1, periode: '1. halvår 2025', grunn: 'Det var et utkast.' },
    };
    const foer = [
      ['2025-06-20', levert('1. halvår 2025')],
      ['2025-06-25', trukket],
    ] as const;
    expect(rapporteringen(rapportoppdraget(...foer), dag)).toMatchObject({
      leverte: [],
      manglende: [{ periode: '1. halvår 2025' }],
      trukne: [
        { nummer: 1, levert: '2025-06-20', trukket: { dato: '2025-06-25', grunn: 'Det var et utkast.' } },
      ],
    });
    expect(
      rapporteringen(rapportoppdraget(...foer, ['2025-06-28', levert('1. halvår 2025')]), dag),
    ).toMatchObject({
      leverte: [{ nummer: 2, levert: '2025-06-28', forSent: false }],
      manglende: [],
    });
  });

  it('sier hva som er levert, når, og om det var for sent', () => {
    const sent = rapportoppdraget(['2025-08-01', levert('1. halvår 2025')]);
    expect(rapporteringen(sent, dag)).toEqual({
      neste: { periode: '2. halvår 2025', frist: '2025-12-31' },
      leverte: [
        {
          periode: '1. halvår 2025',
          frist: '2025-06-30',
          nummer: 1,
          levert: '2025-08-01',
          forSent: true,
          meldtUteblitt: null,
          dokumentasjon,
          kommentar: 'Lagt fram.',
          rettet: null,
        },
      ],
      manglende: [],
      trukne: [],
    });
    const iTide = rapportoppdraget(['2025-06-30', levert('1. halvår 2025')]);
    expect(rapporteringen(iTide, dag)?.leverte).toMatchObject([{ levert: '2025-06-30', forSent: false }]);
  });

  it('sier ikke at en rapport kom for sent når dagen er ukjent', () => {
    expect(rapporteringen(rapportoppdraget([null, levert('1. halvår 2025')]), dag)?.leverte).toMatchObject([
      { levert: null, forSent: false },
    ]);
  });

  it('ber ikke om mer etter at oppdraget er avsluttet', () => {
    expect(rapporteringen(rapportoppdraget(['2025-10-14', avsluttet]), dato('2028-01-01'))).toEqual({
      neste: null,
      leverte: [],
      manglende: [{ periode: '1. halvår 2025', frist: '2025-06-30', meldtUteblitt: null }],
      trukne: [],
    });
  });

  it('gjør oppdraget forsinket fra dagen etter en frist uten rapport, til den er levert', () => {
    const rute = (oppdrag: ReturnType<typeof rapportoppdraget>, paa: string) =>
      iRute(oppdrag.tilstand, dato(paa));
    expect(['2025-06-30', '2025-07-01'].map((paa) => rute(rapportoppdraget(), paa))).toEqual([
      'i rute',
      'forsinket',
    ]);
    const sent = rapportoppdraget(['2025-08-01', levert('1. halvår 2025')]);
    expect(['2025-12-31', '2026-01-01'].map((paa) => rute(sent, paa))).toEqual(['i rute', 'forsinket']);
  });

  it('står i svaret om oppdraget, og en levering er en melding og en endring', () => {
    const svar = oppdragssvar(rapportoppdraget(['2025-08-01', levert('1. halvår 2025')]), dag, OPPSLAG);
    expect(svar).toMatchObject({
      iRute: 'i rute',
      status: 'Pågår',
      sistMeldt: '2025-08-01',
      sisteKommentar: 'Lagt fram.',
      sistEndret: '2025-08-01',
      rapportering: { neste: { periode: '2. halvår 2025' } },
      dokumentasjon: [],
    });
  });

  it('er ingen når vedtaket ikke ber om rapporter til faste tider', () => {
    const [uten] = oppdragene
      .evolve(oppdragene.initial(), {
        id: oppdragId(1),
        revisjon: 0,
        skjedde: null,
        event: oppdragRegistrert(1),
      })
      .values();
    expect(uten && rapporteringen(uten, dag)).toBeNull();
  });
});
