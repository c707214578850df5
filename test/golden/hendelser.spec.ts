import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentOf, decode, encode } from '@saksgang/commands';
import type { StoredEvent } from '@saksgang/event-store';
import {
  canonicalJson,
  fold,
  kommuneOf,
  type AnyCommand,
  type Dato,
  type EventCatalog,
  type EventMetadata,
  type Evolution,
  type Event,
  type Json,
  type JsonObject,
  type KommuneId,
  type Recorded,
} from '@saksgang/kernel';
import { tilgangEvents } from '@saksgang/innlogging';
import { oppdrag, oppfoelgingEvents, type Oppdrag, type OppdragEvent } from '@saksgang/oppfoelging';
import { eventCatalog } from '@saksgang/oppstart';
import { kommune, sak, saksgangEvents, type KommuneEvent, type SakEvent } from '@saksgang/saksgang';
import { skjermingEvents } from '@saksgang/skjerming';

/**
 * Every fact in every version as it lies in logs out there. A golden file is never edited: a changed shape is a new
 * version, with a step from the old one and a file of its own.
 */
interface Gullfil extends StoredEvent {
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
}

const MAPPE = join(__dirname, 'hendelser');
const FILNAVN = /^(\w+\.v\d+)(\.[a-z-]+)?\.json$/;

const gullfiler = readdirSync(MAPPE).map((fil): [string, Gullfil] => [
  fil,
  JSON.parse(readFileSync(join(MAPPE, fil), 'utf8')) as Gullfil,
]);

const frys = <T>(verdi: T): T => {
  if (typeof verdi === 'object' && verdi !== null) Object.values(Object.freeze(verdi)).forEach(frys);
  return verdi;
};

const les = (stored: StoredEvent, catalog: EventCatalog = eventCatalog): Recorded => {
  const lest = decode(catalog, stored);
  if (!lest.ok) throw new Error(lest.refusal.reason);
  return lest.value;
};

/** The command that the fact came of, as far as the fact tells. */
const kommandoenTil = ({ stream, metadata: m }: Gullfil): AnyCommand => ({
  type: m.kommando.type,
  data: null,
  grunnlag: null,
  meta: {
    id: m.kommando.id,
    kommune: kommuneOf(stream) as KommuneId,
    aktoer: m.aktoer,
    rolle: m.rolle,
    naa: m.registrert,
    idag: m.registrert.slice(0, 10) as Dato,
    skjedde: m.skjedde,
    kilde: m.kilde,
    begrunnelse: m.begrunnelse,
    korrelasjon: m.korrelasjon,
    aarsak: m.aarsak,
  },
});

const skriv = (gull: Gullfil, event: Event, catalog: EventCatalog = eventCatalog) => {
  const [skrevet] = encode(catalog, kommandoenTil(gull), gull.metadata.kommando.kropp, [event]);
  if (!skrevet) throw new Error('the fact was not written');
  return skrevet;
};

describe('The golden facts', () => {
  it('are there for every type and version that the program can read, and for no other', () => {
    const ventet = Object.entries<{ readonly version: number }>({
      ...saksgangEvents,
      ...oppfoelgingEvents,
      ...skjermingEvents,
      ...tilgangEvents,
    }).flatMap(([type, { version }]) => Array.from({ length: version }, (_, i) => `${type}.v${i + 1}`));
    const finnes = new Set(gullfiler.map(([fil]) => FILNAVN.exec(fil)?.[1] ?? fil));
    expect([...finnes].sort()).toEqual(ventet.sort());
  });

  describe.each(gullfiler)('%s', (fil, gull) => {
    it('bears the type and version of its name', () => {
      expect(gull.type).toBe(FILNAVN.exec(fil)?.[1]);
    });

    it('is read as the current shape, and is written as what was read', () => {
      const { event, metadata } = les(gull);
      const skrevet = skriv(gull, event);
      const lestIgjen = les({ ...gull, ...skrevet });
      expect(lestIgjen.event).toEqual(event);
      expect(metadata).toBe(gull.metadata);
      expect({ ...skrevet.metadata, salt: '', forpliktelser: {} }).toEqual({
        ...gull.metadata,
        salt: '',
        forpliktelser: {},
      });
      const { version } = eventCatalog[event.type] ?? { version: 0 };
      if (gull.type !== `${event.type}.v${version}`) return;
      expect(skrevet.type).toBe(gull.type);
      expect(canonicalJson(skrevet.data)).toBe(canonicalJson(gull.data));
    });

    it('still proves every field of its data', () => {
      const { salt, forpliktelser } = gull.metadata;
      const beregnet = Object.entries(gull.data).map(([felt, verdi]) => [
        felt,
        commitmentOf(salt, felt, verdi as Json),
      ]);
      expect(forpliktelser).toEqual(Object.fromEntries(beregnet));
    });

    it('has the id that its command still gives it, so that a repeat is found again', () => {
      const { event } = les(gull);
      const skrevet = encode(
        eventCatalog,
        kommandoenTil(gull),
        '',
        Array.from({ length: 20 }, () => event),
      );
      const ider = skrevet.map((e) => e.id);
      expect(ider).toContain(gull.id);
    });
  });
});

describe('The golden facts of one kommune, in the order of its log', () => {
  const iStroem = <E extends Event>(kategori: string, id = '') =>
    gullfiler
      .map(([, gull]) => gull)
      .filter((g) => g.stream.startsWith(`${kategori}-nes.`) && g.stream.includes(id))
      .sort((a, b) => (a.position < b.position ? -1 : 1))
      .map((g) => les(frys(g)).event as E);

  const brettet = <State, E extends Event>(evolution: Evolution<State, E>, events: readonly E[]): State => {
    expect(events.length).toBeGreaterThan(1);
    return fold(evolution, events);
  };

  it('fold into the kommune with its delegation', () => {
    const { finnes, delegasjoner } = brettet(kommune, iStroem<KommuneEvent>('kommune'));
    expect([finnes, [...delegasjoner.values()].map((d) => d.tittel)]).toEqual([true, ['Budsjettfullmakt']]);
  });

  it('fold into an adopted HP, with its corrected point and its lines', () => {
    const hp = brettet(sak, iStroem<SakEvent>('sak', 'hp-2026-2029'));
    if (hp.slag !== 'handlingsprogram') throw new Error(hp.slag);
    const vedtak = hp.budsjettvedtak && hp.vedtak.get(hp.budsjettvedtak);
    expect([hp.fase, hp.linjer.size, hp.investeringer.size]).toEqual(['vedtatt', 6, 1]);
    expect([...hp.forslag.values()].map((f) => f.status)).toEqual(['vedtatt']);
    expect(vedtak?.ekspedert).toBe('2025-12-10');
    expect([...(vedtak?.punkter.values() ?? [])]).toMatchObject([
      { punkt: '3.1', tekst: expect.stringContaining('en sak om skolebøker'), delpunkter: [{}, {}] },
    ]);
  });

  it('fold into the other sak, with the vedtak that closes an oppdrag', () => {
    const annen = brettet(sak, iStroem<SakEvent>('sak', 'tertial'));
    if (annen.slag !== 'annen-sak') throw new Error(annen.slag);
    const punkter = [...annen.vedtak.values()].flatMap((v) => [...v.punkter.values()]);
    expect(punkter).toMatchObject([{ punkt: '2', avslutter: [{ maate: 'utfoert' }] }]);
  });

  it('fold into the oppdrag, which was closed and taken up again', () => {
    // The plandato is set on another oppdrag, since the first has a frist that was adopted.
    const hendelser = iStroem<OppdragEvent>('oppdrag').filter((e) => e.type !== 'FristSatt');
    const tilstander: Oppdrag[] = [];
    hendelser.reduce((foer, event) => {
      const etter = oppdrag.evolve(foer, event);
      tilstander.push(etter);
      return etter;
    }, oppdrag.initialState);
    expect(tilstander.map((o) => o.finnes && o.status)).toContain('avsluttet');
    expect(tilstander.at(-1)).toMatchObject({ status: 'paagaar', ansvarlig: { person: 'person-7' } });
  });
});

describe('A fact of an older version', () => {
  const gull = gullfiler.find(([fil]) => fil === 'ForslagTrukket.v1.json')?.[1] as Gullfil;
  /** Made up: version 2 tells why, and version 3 calls it something else. */
  const oppskriftene: Record<number, (data: unknown) => unknown> = {
    1: (data) => ({ ...(data as object), grunn: null }),
    2: (data) => {
      const { grunn, ...resten } = data as { grunn: string | null };
      return { ...resten, begrunnelse: grunn };
    },
  };
  const iVersjon = (version: number, upcast = oppskriftene): EventCatalog => ({
    ...eventCatalog,
    ForslagTrukket: { version, upcast },
  });

  it('is read in the new shape, one step at a time', () => {
    const { forslag } = gull.data;
    const data = (version: number) => les(gull, iVersjon(version)).event;
    expect(data(2)).toEqual({ type: 'ForslagTrukket', data: { forslag, grunn: null } });
    expect(data(3)).toEqual({ type: 'ForslagTrukket', data: { forslag, begrunnelse: null } });
  });

  it('lies unchanged in the log; what is written from now on is of the new version', () => {
    const foer = canonicalJson(gull.data);
    const { event } = les(frys(gull), iVersjon(2));
    expect(canonicalJson(gull.data)).toBe(foer);
    const skrevet = skriv(gull, event, iVersjon(2));
    expect([skrevet.type, skrevet.data]).toEqual(['ForslagTrukket.v2', event.data]);
    expect(les({ ...gull, ...skrevet }, iVersjon(2)).event).toEqual(event);
  });

  it('is still proven in the form in which it was written', () => {
    const { salt, forpliktelser } = les(gull, iVersjon(3)).metadata;
    expect(forpliktelser).toEqual({ forslag: commitmentOf(salt, 'forslag', gull.data['forslag'] as Json) });
  });

  it('folds into the sak as before', () => {
    const { event } = les(gull, iVersjon(2));
    expect(() => fold(sak, [event as SakEvent])).not.toThrow();
  });

  it('is unreadable, and says why, where a step is missing', () => {
    const lest = decode(iVersjon(3, { 1: (data) => data }), gull);
    expect(lest.ok ? '' : lest.refusal.reason).toContain('mangler en overgang fra versjon 2');
  });
});
