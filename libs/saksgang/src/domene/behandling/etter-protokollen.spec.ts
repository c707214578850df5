import { decider, kommando } from '@saksgang/testing';
import { avgjoerHabilitet, type AvgjoerHabilitet } from './avgjoer-habilitet';
import type { Modus } from './behandling.events';
import { foreslaaVoteringsorden, type ForeslaaVoteringsorden } from './foreslaa-voteringsorden';
import { protokollfoerInnstilling, type ProtokollfoerInnstilling } from './protokollfoer-innstilling';
import { registrerVotering } from './registrer-votering';
import { sendSakTilbake, type SendSakTilbake } from './send-sak-tilbake';
import { utsettSak, type UtsettSak } from './utsett-sak';
import { velgMotkandidat, type VelgMotkandidat } from './velg-motkandidat';
import { protokollGodkjent } from '../protokoll/protokoll.fixtures';
import { sak } from '../sak/sak';
import { ID, klarTilVotering, registrert, sakTattTilBehandling } from '../sak/sak.fixtures';

const MODI: readonly Modus[] = ['gjennomfoere', 'protokollfoere'];

describe('En godkjent protokoll tar ikke imot mer fra behandlingen, heller ikke som protokollføring', () => {
  const organ = 'kommunestyret';
  const gitt = decider(sak).given(...klarTilVotering(), protokollGodkjent);

  it.each(MODI)('av voteringer, habilitet eller utsettelse: %s', (modus) => {
    gitt.when(registrerVotering, registrert({ modus })).thenRefused('ProtokollenErGodkjent');
    gitt
      .when(
        avgjoerHabilitet,
        kommando<AvgjoerHabilitet>(
          'AvgjoerHabilitet',
          {
            organ,
            plass: 2,
            parti: 'B',
            navn: null,
            inhabil: true,
            grunn: 'leder-eller-styremedlem',
            hjemmel: null,
            begrunnelse: null,
            stemmer: null,
            vara: null,
            modus,
          },
          { grunnlag: { moete: null } },
        ),
      )
      .thenRefused('ProtokollenErGodkjent');
    const uten = { organ, til: null, begrunnelse: null, votering: null, modus } as const;
    gitt.when(utsettSak, kommando<UtsettSak>('UtsettSak', uten)).thenRefused('ProtokollenErGodkjent');
    gitt
      .when(sendSakTilbake, kommando<SendSakTilbake>('SendSakTilbake', uten))
      .thenRefused('ProtokollenErGodkjent');
  });

  it('av innstilling, voteringsorden eller motkandidat', () => {
    gitt
      .when(
        protokollfoerInnstilling,
        kommando<ProtokollfoerInnstilling>('ProtokollfoerInnstilling', {
          organ,
          forslag: ID.forslag,
          stillere: ['Høyre'],
          votering: null,
          mindretall: [],
        }),
      )
      .thenRefused('ProtokollenErGodkjent');
    gitt
      .when(
        foreslaaVoteringsorden,
        kommando<ForeslaaVoteringsorden>('ForeslaaVoteringsorden', { organ, steg: [] }),
      )
      .thenRefused('ProtokollenErGodkjent');
    gitt
      .when(
        velgMotkandidat,
        kommando<VelgMotkandidat>('VelgMotkandidat', { organ, forslag: ID.forslag, begrunnelse: '' }),
      )
      .thenRefused('ProtokollenErGodkjent');
  });

  it('men voteringen kan føres i en ny behandling', () => {
    decider(sak)
      .given(...klarTilVotering(), protokollGodkjent, sakTattTilBehandling)
      .when(registrerVotering, registrert())
      .thenAmong('VoteringRegistrert', { organ });
  });
});
