import {
  dato,
  kroner,
  type LinjeId,
  type Punkt,
  type SakId,
  type UtvalgKode,
  type Uuid,
} from '@saksgang/kernel';
import type { OppdragEvent } from '@saksgang/oppfoelging';
import { recorded, visning } from '@saksgang/testing';
import { endringeneI, endringsbok, endringsprojeksjon, type Endringsrad } from './endringer-uten-vedtak';
import { avsluttet, fordelt, oppdragId, oppdragRegistrert, vedtattFrist } from './register.fixtures';

type Hendelse = Endringsrad['event'];

const ID = oppdragId(1);
const HP = 'hp-2025-2028' as SakId;
const { vedtak, organ, vedtaksdato } = oppdragRegistrert(1).data;
const PUNKT = '3.16' as Punkt;
const DELEGASJON = '00000000-0000-4000-8000-000000000061' as Uuid;

const omDet = (...hendelser: readonly OppdragEvent[]) =>
  hendelser.map((e) => recorded(e as Hendelse, { stream: `oppdrag-lier.${ID}`, skjedde: '2025-03-01' }));
const iSaken = (...hendelser: readonly Hendelse[]) =>
  hendelser.map((e) => recorded(e, { stream: `sak-lier.${HP}`, skjedde: '2025-03-02' }));
const endringene = (fakta: ReturnType<typeof omDet>, hvem: string | null = null, sak = HP) =>
  endringeneI(
    visning(endringsprojeksjon, endringsbok)
      .given(...fakta)
      .answer('lier'),
    sak,
    hvem,
  );

const plandato = (dag: string): OppdragEvent => ({
  type: 'FristSatt',
  data: { frist: { dato: dato(dag), kilde: 'satt av administrasjonen', tekst: 'plandato', tolket: false } },
});
const fordeltTil = (ansvarlig: string, person: string | null = null): OppdragEvent => ({
  type: 'OppdragFordelt',
  data: { ansvarlig, person },
});
const punktVedtatt: Hendelse = {
  type: 'VedtakspunktVedtatt',
  data: {
    vedtak,
    organ: 'kommunestyret',
    dato: vedtaksdato,
    punkt: PUNKT,
    tittel: 'Skolebøker',
    tekst: 'Det legges fram en sak.',
    tekstform: 'full',
    gruppe: null,
    forslagsstillere: null,
    referanser: [],
    delpunkter: [],
    avslutter: [],
    flytter: [],
    senderTilbake: [],
    kildeLinje: null,
    kildeLinjeSlutt: null,
  },
};
const merknad: Hendelse = {
  type: 'MerknadFoert',
  data: { vedtak, punkt: PUNKT, tekst: 'Saken gjelder bare ungdomsskolen.' },
};
const rettet = (fra: string, til: string): Hendelse => ({
  type: 'VedtakstekstRettet',
  data: { vedtak, punkt: PUNKT, fra, til },
});

describe('Endringer uten vedtak', () => {
  const utenFrist = oppdragRegistrert(1, { frist: null });

  it('er ingen når alt er som det ble vedtatt', () => {
    expect(endringene([...iSaken(punktVedtatt), ...omDet(utenFrist, fordelt)])).toEqual([]);
  });

  it('er ikke en plandato der vedtaket ikke har noen frist, og heller ikke at den flyttes', () => {
    expect(endringene(omDet(utenFrist, plandato('2025-06-01'), plandato('2027-06-01')))).toEqual([]);
  });

  describe('av fristen', () => {
    const tvetydig = oppdragRegistrert(1, {
      frist: null,
      uavklartFrist: {
        slag: 'tvetydig',
        tekst: 'innen 2026',
        lesning: '2025-12-31 eller 2026-12-31',
        alternativer: [dato('2026-12-31'), dato('2025-12-31')],
      },
    });

    it('er en plandato etter hver dag som den uklare fristen kan bety', () => {
      expect(endringene(omDet(tvetydig, plandato('2026-12-31')))).toEqual([]);
      expect(endringene(omDet(tvetydig, plandato('2027-01-01')))).toMatchObject([
        {
          felt: 'frist',
          oppdrag: ID,
          punkt: PUNKT,
          organ,
          fra: 'senest 31.12.2026',
          til: '01.01.2027',
          skjedde: '2025-03-01',
          rolle: 'moetesekretaer',
          hjemmel: null,
        },
      ]);
    });

    it('er ikke at lesningen er bekreftet, og ikke at organet selv har flyttet den', () => {
      const { vedtak: senere } = (avsluttet('utfoert') as Extract<OppdragEvent, { type: 'OppdragAvsluttet' }>)
        .data;
      expect(
        endringene(
          omDet(
            tvetydig,
            { type: 'FristBekreftet', data: { frist: vedtattFrist('2026-12-31', false) } },
            { type: 'FristFlyttet', data: { vedtak: senere, frist: vedtattFrist('2027-12-31', false) } },
          ),
        ),
      ).toEqual([]);
    });
  });

  it('er at en annen rolle får ansvaret, men ikke den første fordelingen, og ikke en annen person', () => {
    expect(endringene(omDet(utenFrist, fordelt, fordeltTil('skolesjef', 'person-8')))).toEqual([]);
    expect(endringene(omDet(utenFrist, fordelt, fordeltTil('rektor')))).toMatchObject([
      { felt: 'ansvarlig', fra: 'skolesjef', til: 'rektor', hjemmel: null },
    ]);
  });

  it('er en presisering, og en rettelse av teksten slik den sto da', () => {
    const fakta = iSaken(punktVedtatt, rettet('Det legges fram en sak.', 'Det legges fram sak.'), merknad);
    expect(endringene(fakta)).toMatchObject([
      { felt: 'ordlyd', fra: 'Det legges fram en sak.', til: 'Det legges fram sak.', vedtak, oppdrag: null },
      { felt: 'ordlyd', fra: 'Det legges fram sak.', til: 'Saken gjelder bare ungdomsskolen.' },
    ]);
  });

  it('er ingen når ordlyden gjelder et punkt som ikke er vedtatt her', () => {
    expect(endringene(iSaken(merknad))).toEqual([]);
  });

  it('av beløp har alltid en hjemmel, som nevnes: uten delegasjon kan justeringen ikke føres (R11)', () => {
    const delegasjon: Hendelse = {
      type: 'DelegasjonGitt',
      data: {
        id: DELEGASJON,
        tittel: 'Budsjettfullmakt',
        tilOrgan: 'kommunedirektøren',
        grense: kroner(100_000),
        nivaa: 'mellom-utvalg',
        videredelegering: false,
        gjelderFra: dato('2025-01-01'),
        gjelderTil: null,
        vedtak: { organ: 'kommunestyret', saksnummer: 'KS 2/25', dato: dato('2025-01-20') },
      },
    };
    const justering: Hendelse = {
      type: 'AdministrativBudsjettjusteringRegistrert',
      data: {
        endring: '00000000-0000-4000-8000-000000000071' as Uuid,
        delegasjon: DELEGASJON,
        linjer: [
          {
            id: '00000000-0000-4000-8000-000000000501' as LinjeId,
            utvalg: 'OKI' as UtvalgKode,
            nr: null,
            kategori: 'Budsjettjustering',
            tittel: 'Lønn',
            trykt: null,
            beloep: { '2025': kroner(50_000), '2026': null },
            ukjent: 'Ikke avklart.',
            punkt: null,
            beskrivelse: null,
            merknad: null,
            kildeLinje: null,
          },
        ],
      },
    };
    const fraKommunen = recorded(delegasjon, { stream: 'kommune-lier.register' });
    const [endring] = endringene([fraKommunen, ...iSaken(justering)]);
    expect(endring).toMatchObject({
      felt: 'beloep',
      organ: 'kommunestyret',
      hjemmel: 'Budsjettfullmakt, kommunestyret KS 2/25',
    });
    expect(endring?.til.replace(/\s/g, ' ')).toBe('OKI Lønn: 2025 50 000 kr, 2026 ukjent');
    expect(endringene(iSaken(justering))).toMatchObject([{ hjemmel: DELEGASJON }]);
  });

  it('vises for organet som hadde vedtatt, og for saken det ble vedtatt i', () => {
    const fakta = omDet(utenFrist, fordelt, fordeltTil('rektor'));
    expect(endringene(fakta, 'kommunestyret')).toHaveLength(1);
    expect(endringene(fakta, 'formannskapet')).toEqual([]);
    expect(endringene(fakta, null, 'hp-2026-2029' as SakId)).toEqual([]);
  });
});
