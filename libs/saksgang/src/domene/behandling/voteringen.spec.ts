import { dato, kroner, type ForslagId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { rapporterForbruk, type RapporterForbruk } from '../budsjettaar/rapporter-forbruk';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  forMot,
  forslagFremmet,
  HOV,
  hvertAar,
  ID,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  lagtFram,
  linjeNr,
  OKI,
  registrert,
  sentraleLinjer,
  stemmerTil,
  tattOpp,
  uuid,
} from '../sak/sak.fixtures';
import { registrerVotering } from './registrer-votering';
import { taSakTilBehandling } from './ta-sak-til-behandling';

const innstilt = [innstillingProtokollfoert(), innstillingOffentliggjort('2024-11-22')];

const stem = registrert;

/** The sak as it is when kommunestyret has taken it up on the day of the meeting. */
const iMoetet = (hendelser: readonly SakEvent[], dag = '2024-12-10'): readonly SakEvent[] => {
  const { events } = decider(sak)
    .given(...hendelser)
    .when(taSakTilBehandling, tattOpp('kommunestyret', dag));
  expect(events).toHaveLength(1);
  return [...hendelser, ...events];
};

describe('Voteringen over økonomiplan og årsbudsjett', () => {
  it('kan gjelde et forslag som ble fremmet i møtet: fjortendagersfristen gjelder innstillingen alene (R3)', () => {
    const benkeforslag = uuid(22) as ForslagId;
    const fremmet = forslagFremmet({ id: benkeforslag, linjer: [] });
    decider(sak)
      .given(
        ...iMoetet([
          ...lagtFram(),
          forslagFremmet(),
          ...innstilt,
          { ...fremmet, data: { ...fremmet.data, dato: dato('2024-12-10') } } as SakEvent,
        ]),
      )
      .when(
        registrerVotering,
        stem({
          forslag: [ID.forslag, benkeforslag],
          stemmer: stemmerTil([ID.forslag, 11], [benkeforslag, 30]),
        }),
      )
      .thenAmong('VedtakFattet', { forslag: benkeforslag, merknader: [] });
  });

  it('kan skje etter årsskiftet, for budsjettet må vedtas likevel (R5)', () => {
    decider(sak)
      .given(...iMoetet([...lagtFram(), forslagFremmet({ linjer: [] }), ...innstilt], '2025-01-15'))
      .when(registrerVotering, stem({}, '2025-01-15'))
      .thenTypes('VoteringRegistrert', 'VedtakFattet', 'RammeendringerVedtatt', 'VedtakspunktVedtatt');
  });

  it('vedtar økonomiplanen og årsbudsjettet med de samme linjene, så første år er likt (R6)', () => {
    const linjer = [linjeNr(38, 270_000), linjeNr(39, -270_000, { utvalg: HOV })];
    const gitt = iMoetet([...lagtFram(), forslagFremmet({ linjer }), ...innstilt]);
    const utfall = decider(sak)
      .given(...gitt)
      .when(registrerVotering, stem());
    utfall.thenAmong('VedtakFattet', { deler: ['oekonomiplan', 'aarsbudsjett', 'verbalvedtak'] });
    utfall.thenAmong('RammeendringerVedtatt', {
      vedtak: ID.vedtak,
      utvalg: null,
      linjer,
      vedtatt: [ID.linje],
    });
    const forbruk = (aar: string) =>
      kommando<RapporterForbruk>('RapporterForbruk', {
        utvalg: OKI,
        aar,
        beloep: kroner(0),
        rettsligPlikt: null,
      });
    for (const aar of ['2025', '2028'])
      decider(sak)
        .given(...gitt, ...utfall.events)
        .when(rapporterForbruk, forbruk(aar))
        .thenAmong('ForbrukRapportert', { ramme: 1_270_000 });
  });

  it('gjør verbalforslag til vedtakspunkter, og ingen når forslaget ikke har noen', () => {
    const uten = forslagFremmet({ linjer: [linjeNr(38, 0)], verbalforslag: [] });
    const utfall = decider(sak)
      .given(...iMoetet([...lagtFram(), uten, ...innstilt]))
      .when(registrerVotering, stem());
    utfall.thenTypes('VoteringRegistrert', 'VedtakFattet', 'RammeendringerVedtatt');
    utfall.thenAmong('VedtakFattet', { deler: ['oekonomiplan', 'aarsbudsjett'] });
  });

  describe('prøver forslaget sammen med grunnlaget det endrer (R7)', () => {
    const medForslag = (skjevt: number, endring: number): readonly SakEvent[] =>
      iMoetet([
        ...lagtFram(),
        ...sentraleLinjer(skjevt),
        forslagFremmet({ linjer: [linjeNr(38, endring)] }),
        ...innstilt,
      ]);

    it('og avslår et som bringer et grunnlag i balanse ut av den', () => {
      decider(sak)
        .given(...medForslag(0, 270_000))
        .when(registrerVotering, stem())
        .thenRefused('BudsjettetErIkkeIBalanse', 'drift 2025 med 270000 kroner');
    });

    it('og vedtar et som finner inndekning for det som manglet', () => {
      decider(sak)
        .given(...medForslag(270_000, -270_000))
        .when(registrerVotering, stem())
        .thenAmong('VedtakFattet', { balanse: { svar: 'i-balanse' }, merknader: [] });
    });

    it('og protokollfører et i ubalanse med kronene som mangler', () => {
      decider(sak)
        .given(...medForslag(0, 270_000))
        .when(registrerVotering, stem({ modus: 'protokollfoere' }))
        .thenAmong('VedtakFattet', {
          balanse: { svar: 'ikke-i-balanse', differanse: { drift: hvertAar(270_000) } },
        });
    });

    it('men lar et i ubalanse falle: det er ikke ulovlig å stemme det ned', () => {
      decider(sak)
        .given(...medForslag(0, 270_000))
        .when(registrerVotering, stem({ stemmer: forMot(11, 30) }))
        .thenAmong('VoteringRegistrert', {
          skjebner: [{ forslag: ID.forslag, skjebne: 'falt' }],
          merknader: [],
        });
    });
  });
});
