import { dato, type ForslagId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  forslagFremmet,
  ID,
  innstillingProtokollfoert,
  klarTilVotering,
  sakTattTilBehandling,
  uuid,
  vedtattHp,
} from '../sak/sak.fixtures';
import { godkjennProtokoll, type GodkjennProtokoll } from './godkjenn-protokoll';
import {
  DELT,
  DELT_MED_NAVN,
  ferdigBehandlet,
  protokollGodkjent,
  SJEKKSUM,
  vedtakFattet,
  votering,
} from './protokoll.fixtures';

type Data = GodkjennProtokoll['data'];

const DATA: Data = { organ: 'kommunestyret', godkjentAv: ['ordføreren'], sjekksum: SJEKKSUM };
const godkjenn = (
  mer: Partial<Data> = {},
  { grunnlag = { sjekksum: SJEKKSUM }, ...o }: Omstendigheter = {},
) => kommando<GodkjennProtokoll>('GodkjennProtokoll', { ...DATA, ...mer }, { grunnlag, ...o });
const gitt = (...hendelser: readonly SakEvent[]) => decider(sak).given(...hendelser);

const navngitt: SakEvent = {
  type: 'StemmenavnFoert',
  data: {
    organ: 'kommunestyret',
    votering: ID.votering,
    dato: dato('2024-12-11'),
    stemmer: DELT_MED_NAVN,
  },
};
const utsatt: SakEvent = {
  type: 'SakUtsatt',
  data: { organ: 'kommunestyret', dato: dato('2024-12-10'), til: null, begrunnelse: null, votering: null },
};

describe('GodkjennProtokoll', () => {
  it('låser protokollen med hvem som godkjente den, og sjekksummen av det som ble godkjent (R20)', () => {
    gitt(...ferdigBehandlet())
      .when(godkjennProtokoll, godkjenn({}, { idag: '2024-12-17' }))
      .then({
        type: 'ProtokollGodkjent',
        data: {
          organ: 'kommunestyret',
          dato: dato('2024-12-17'),
          godkjentAv: ['ordføreren'],
          sjekksum: SJEKKSUM,
        },
      });
  });

  it('fører sjekksummen som hendelsene gir, også når den som godkjenner, ikke oppga den hun leste', () => {
    gitt(...ferdigBehandlet())
      .when(godkjennProtokoll, godkjenn({ sjekksum: null }))
      .thenAmong('ProtokollGodkjent', { sjekksum: SJEKKSUM });
  });

  it('avslås når protokollen er blitt en annen enn den som ble lest', () => {
    gitt(...ferdigBehandlet())
      .when(godkjennProtokoll, godkjenn({ sjekksum: 'b'.repeat(64) }))
      .thenRefused('ProtokollenErEndret');
  });

  it('avslås når et parti har delt seg 5 mot 2 og navnene mangler (R31)', () => {
    gitt(...ferdigBehandlet({ stemmer: DELT }))
      .when(godkjennProtokoll, godkjenn())
      .thenRefused('PartistemmeneManglerNavn', 'Ap');
    gitt(...ferdigBehandlet({ stemmer: DELT_MED_NAVN }))
      .when(godkjennProtokoll, godkjenn())
      .thenTypes('ProtokollGodkjent');
    gitt(...ferdigBehandlet({ stemmer: DELT }), navngitt)
      .when(godkjennProtokoll, godkjenn())
      .thenTypes('ProtokollGodkjent');
  });

  it('hindres ikke av en votering i et annet organ', () => {
    gitt(
      ...klarTilVotering(),
      votering({ organ: 'formannskapet', votering: uuid(42), stemmer: DELT, skjebner: [] }),
      votering(),
      vedtakFattet,
    )
      .when(godkjennProtokoll, godkjenn())
      .thenTypes('ProtokollGodkjent');
  });

  describe('avslås mens organet har saken', () => {
    it('uten at noe er vedtatt', () => {
      gitt(...klarTilVotering())
        .when(godkjennProtokoll, godkjenn())
        .thenRefused('SakenErIkkeFerdigBehandlet');
    });

    it('med et forslag som det ikke er stemt over', () => {
      const [annet] = [uuid(22) as ForslagId];
      const behandling = klarTilVotering().flatMap((h) =>
        h === sakTattTilBehandling
          ? [
              forslagFremmet({ id: annet, type: 'verbalforslag' }),
              {
                ...sakTattTilBehandling,
                data: { ...sakTattTilBehandling.data, forslag: [ID.forslag, annet] },
              },
            ]
          : [h],
      ) as readonly SakEvent[];
      const stemt = [...behandling, votering(), vedtakFattet];
      gitt(...stemt)
        .when(godkjennProtokoll, godkjenn())
        .thenRefused('SakenErIkkeFerdigBehandlet');
      gitt(
        ...stemt,
        votering({
          votering: uuid(43),
          forslag: [annet],
          utfall: { slag: 'avgjort', vinner: 'mot', avgjortAv: 'stemmetall' },
          skjebner: [{ forslag: annet, skjebne: 'falt' }],
        }),
      )
        .when(godkjennProtokoll, godkjenn())
        .thenTypes('ProtokollGodkjent');
    });

    it('men ikke når det har utsatt den', () => {
      gitt(...klarTilVotering(), utsatt)
        .when(godkjennProtokoll, godkjenn())
        .thenTypes('ProtokollGodkjent');
    });

    it('og ikke når det har innstilt', () => {
      gitt(...klarTilVotering(), innstillingProtokollfoert())
        .when(godkjennProtokoll, godkjenn({ organ: 'formannskapet' }))
        .thenTypes('ProtokollGodkjent');
    });
  });

  it('skjer én gang for hver behandling; en ny behandling har sin egen protokoll', () => {
    const godkjent = [...klarTilVotering(), utsatt, protokollGodkjent];
    gitt(...godkjent)
      .when(godkjennProtokoll, godkjenn())
      .thenRefused('ProtokollenErGodkjent');
    gitt(...godkjent, sakTattTilBehandling, votering(), vedtakFattet)
      .when(godkjennProtokoll, godkjenn())
      .thenTypes('ProtokollGodkjent');
  });

  it('trenger en protokoll å godkjenne, og noen som godkjenner den', () => {
    gitt(...ferdigBehandlet())
      .when(
        godkjennProtokoll,
        godkjenn({ organ: 'utvalg', sjekksum: null }, { grunnlag: { sjekksum: null } }),
      )
      .thenRefused('OrganetHarIkkeBehandletSaken');
    gitt(...ferdigBehandlet())
      .when(godkjennProtokoll, godkjenn({ godkjentAv: [] }))
      .thenRefused('ProtokollenManglerGodkjenner');
    gitt(...ferdigBehandlet())
      .when(godkjennProtokoll, godkjenn({}, { skjedde: null }))
      .thenRefused('ProtokolldagMangler');
    gitt().when(godkjennProtokoll, godkjenn()).thenRefused('HandlingsprogrammetFinnesIkke');
  });

  it('gjelder ikke et vedtak fra et dokument, som er godkjent der', () => {
    gitt(...vedtattHp())
      .when(godkjennProtokoll, godkjenn())
      .thenRefused('ProtokollenErFraEtDokument');
  });
});
