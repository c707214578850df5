import { dato, type ForslagId, type OppdragId, type Punkt } from '@saksgang/kernel';
import { decider } from '@saksgang/testing';
import { registrerVotering } from '../behandling/registrer-votering';
import type { Verbalforslag } from '../forslag/forslag.events';
import { sak } from '../sak/sak';
import { forMot, forslagFremmet, klarTilVotering, registrert, uuid } from '../sak/sak.fixtures';

const oppdrag = (n: number) => uuid(n) as OppdragId;

const AVGJOER: Verbalforslag = {
  punkt: '3.9' as Punkt,
  tittel: 'Punkter fra forrige periode',
  tekst: 'Kommunestyret anser 3.2 som avsluttet, flytter fristen for 3.3 og sender 3.4 tilbake.',
  delpunkter: [],
  avslutter: [{ oppdrag: oppdrag(81), maate: 'utfoert' }],
  flytter: [{ oppdrag: oppdrag(82), dato: dato('2025-06-30'), tekst: 'innen 30. juni 2025' }],
  senderTilbake: [{ oppdrag: oppdrag(83), grunn: 'Ikke dokumentert.' }],
};
const { avslutter, flytter, senderTilbake } = AVGJOER;

describe('what a live vote decides over oppdrag', () => {
  it('is in the vedtakspunkt of a verbalforslag that is adopted by itself', () => {
    const annet = uuid(84) as ForslagId;
    const fremmet = forslagFremmet({
      id: annet,
      type: 'verbalforslag',
      linjer: [],
      verbalforslag: [AVGJOER],
    });
    const [foer, tatt] = [klarTilVotering().slice(0, -1), klarTilVotering().slice(-1)];
    const gitt = decider(sak).given(...foer, fremmet, ...tatt.map((t) => medForslag(t, annet)));
    const stemt = (...antall: [number, number]) =>
      gitt.when(
        registrerVotering,
        registrert({ form: 'for-mot', forslag: [annet], stemmer: forMot(...antall) }),
      );
    stemt(30, 11).thenAmong('VedtakspunktVedtatt', { punkt: '3.9', avslutter, flytter, senderTilbake });
    stemt(11, 30).thenTypes('VoteringRegistrert');
  });

  it('is in the vedtakspunkt of a budget that is adopted, and empty for a point that decides over none', () => {
    const [standard] = klarTilVotering().flatMap((e) =>
      e.type === 'ForslagFremmet' ? e.data.verbalforslag : [],
    );
    if (!standard) throw new Error('the fixture has no verbalforslag');
    const gitt = klarTilVotering().map((e) =>
      e.type === 'ForslagFremmet' ? { ...e, data: { ...e.data, verbalforslag: [standard, AVGJOER] } } : e,
    );
    const { events } = decider(sak)
      .given(...gitt)
      .when(registrerVotering, registrert());
    const punkter = events.flatMap((e) => (e.type === 'VedtakspunktVedtatt' ? [e.data] : []));
    expect(punkter.map((p) => [p.punkt, p.avslutter, p.flytter, p.senderTilbake])).toEqual([
      [standard.punkt, [], [], []],
      ['3.9', avslutter, flytter, senderTilbake],
    ]);
  });
});

/** The same taking up, with one more forslag. */
const medForslag = (tatt: ReturnType<typeof klarTilVotering>[number], id: ForslagId) =>
  tatt.type === 'SakTattTilBehandling'
    ? { ...tatt, data: { ...tatt.data, forslag: [...tatt.data.forslag, id] } }
    : tatt;
