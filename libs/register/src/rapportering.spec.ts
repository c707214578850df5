import { dato, type Dato } from '@saksgang/kernel';
import type { OppdragEvent, UavklartFrist } from '@saksgang/oppfoelging';
import { oppdragene, type Oppdragsrad } from './oppdragsregister';
import { iRute, oppdragssvar } from './oppdragssvar';
import { rapporteringen } from './rapportering';
import { oppdragId, oppdragRegistrert, OPPSLAG } from './register.fixtures';

const JEVNLIG: UavklartFrist = {
  slag: 'gjentakende',
  tekst: 'to ganger årlig',
  lesning: '2 per år',
  alternativer: [],
};
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

/** The oppdrag after facts, each with the day it happened. */
const etter = (...hendelser: readonly (readonly [string | null, OppdragEvent])[]) => {
  const registrert = oppdragRegistrert(1, { type: 'rapportering', frist: null, uavklartFrist: JEVNLIG });
  const rader = [['2024-12-10', registrert] as const, ...hendelser].map(([dag, event], i): Oppdragsrad => ({
    id: oppdragId(1),
    revisjon: i,
    skjedde: dag === null ? null : dato(dag),
    event,
  }));
  const [funnet] = rader.reduce(oppdragene.evolve, oppdragene.initial()).values();
  if (!funnet) throw new Error('oppdraget er ikke registrert');
  return funnet;
};
const dag: Dato = dato('2025-09-15');

describe('Rapporteringen av et oppdrag', () => {
  it('sier hva som mangler og hva som er neste, uten at noen har meldt noe', () => {
    expect(rapporteringen(etter(), dag)).toEqual({
      neste: { periode: '2. halvår 2025', frist: '2025-12-31' },
      leverte: [],
      manglende: [{ periode: '1. halvår 2025', frist: '2025-06-30' }],
    });
  });

  it('sier hva som er levert, når, og om det var for sent', () => {
    const sent = etter(['2025-08-01', levert('1. halvår 2025')]);
    expect(rapporteringen(sent, dag)).toEqual({
      neste: { periode: '2. halvår 2025', frist: '2025-12-31' },
      leverte: [
        {
          periode: '1. halvår 2025',
          frist: '2025-06-30',
          levert: '2025-08-01',
          forSent: true,
          dokumentasjon,
          kommentar: 'Lagt fram.',
        },
      ],
      manglende: [],
    });
    const iTide = etter(['2025-06-30', levert('1. halvår 2025')]);
    expect(rapporteringen(iTide, dag)?.leverte).toMatchObject([{ levert: '2025-06-30', forSent: false }]);
  });

  it('sier ikke at en rapport kom for sent når dagen er ukjent', () => {
    expect(rapporteringen(etter([null, levert('1. halvår 2025')]), dag)?.leverte).toMatchObject([
      { levert: null, forSent: false },
    ]);
  });

  it('ber ikke om mer etter at oppdraget er avsluttet', () => {
    expect(rapporteringen(etter(['2025-10-14', avsluttet]), dato('2028-01-01'))).toEqual({
      neste: null,
      leverte: [],
      manglende: [{ periode: '1. halvår 2025', frist: '2025-06-30' }],
    });
  });

  it('gjør oppdraget forsinket fra dagen etter en frist uten rapport, til den er levert', () => {
    const rute = (oppdrag: ReturnType<typeof etter>, paa: string) => iRute(oppdrag.tilstand, dato(paa));
    expect(['2025-06-30', '2025-07-01'].map((paa) => rute(etter(), paa))).toEqual(['i rute', 'forsinket']);
    const sent = etter(['2025-08-01', levert('1. halvår 2025')]);
    expect(['2025-12-31', '2026-01-01'].map((paa) => rute(sent, paa))).toEqual(['i rute', 'forsinket']);
  });

  it('står i svaret om oppdraget, og en levering er en melding og en endring', () => {
    const svar = oppdragssvar(etter(['2025-08-01', levert('1. halvår 2025')]), dag, OPPSLAG);
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
