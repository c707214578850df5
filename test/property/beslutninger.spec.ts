import { tilgangEvents } from '@saksgang/innlogging';
import { oppfoelgingEvents } from '@saksgang/oppfoelging';
import { saksgangEvents } from '@saksgang/saksgang';
import { skjermingEvents } from '@saksgang/skjerming';
import { sekvenser } from '@saksgang/testing';
import fc from 'fast-check';
import { absurd, forloep, spill, velformet } from './forloep';
import { OPPDRAG } from './ord';
import { KOMMANDOER, STREAMS, Verden, type Steg, type Trekk } from './verden';
import { AVLYST, MOETET } from './moeteveien';
import { ETTERREGISTRERT, OMVOTERING, VEIEN } from './veien';

const HENDELSER: readonly string[] = [
  saksgangEvents,
  oppfoelgingEvents,
  skjermingEvents,
  tilgangEvents,
].flatMap((e) => Object.keys(e));

/** Everything that can be read of a state, also what lies in its maps and sets. */
const bilde = (verdi: unknown): unknown => {
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  if (Symbol.iterator in verdi) return [...(verdi as Iterable<unknown>)].map(bilde);
  return Object.fromEntries(Object.entries(verdi).map(([felt, under]) => [felt, bilde(under)]));
};

const hvertForloep = (trekk: fc.Arbitrary<Trekk>, si: (alle: readonly Trekk[]) => void) =>
  fc.assert(fc.property(forloep(trekk), si), sekvenser(120));

it.each([
  ['hevet', MOETET],
  ['avlyst', AVLYST],
])('Et møte er lovlig fra organet opprettes til møtet er %s', (_, vei) => {
  const avslag = spill(vei).steg.flatMap(({ svar }) => (svar.ok ? [] : [svar.refusal]));
  expect(avslag).toEqual([]);
});

describe('Veien gjennom et handlingsprogram', () => {
  it.each([
    ['når alt behandles her', VEIEN, 3],
    ['når vedtaket etterregistreres', ETTERREGISTRERT, 1],
    ['når to budsjetter går til omvotering', OMVOTERING, 0],
  ])('er lovlig hele veien %s, og gir oppdragene som følger av vedtaket', (_, vei, antall) => {
    const { steg } = spill(vei);
    expect(steg.flatMap(({ svar, trekk }) => (svar.ok ? [] : [[trekk.type, svar.refusal]]))).toEqual([]);
    const registrert = steg.filter(({ trekk }) => trekk.type === 'RegistrerOppdrag');
    expect(registrert.map(({ trekk }) => trekk.stream)).toEqual(OPPDRAG.slice(0, antall));
  });
});

describe.each([
  ['velformet', velformet],
  ['absurd', absurd],
])('Hva som enn spørres om, i hvilken rekkefølge som helst (%s)', (_, trekk) => {
  it('kaster ingen avgjørelse: den svarer med hendelser, eller med et avslag som kommandoen har sagt den kan gi', () => {
    const riktigSvar = ({ svar, liste }: Steg) => {
      if (svar.ok) return expect(svar.value.filter((h) => !HENDELSER.includes(h.type))).toEqual([]);
      const { code, kind, melding } = svar.refusal;
      expect(liste.map((avslag) => [avslag.code, avslag.kind])).toContainEqual([code, kind]);
      expect(melding).toMatch(/^\p{Lu}.*\.$/su);
    };
    hvertForloep(trekk, (alle) => spill(alle).steg.forEach(riktigSvar));
  });

  it('gir den samme kommandoen det samme svaret på den samme tilstanden', () => {
    hvertForloep(trekk, (alle) => {
      for (const { svar, omigjen } of spill(alle).steg) expect(omigjen).toEqual(svar);
    });
  });

  it('er et avslag som om ingenting var spurt', () => {
    hvertForloep(trekk, (alle) => {
      for (const { svar, foer, etter } of spill(alle).steg) if (!svar.ok) expect(etter).toBe(foer);
    });
  });

  it('endres ingen tidligere tilstand av det som skjer siden', () => {
    hvertForloep(trekk, (alle) => {
      const verden = new Verden();
      const sett = alle.map((ett) => {
        const tilstand = verden.tilstand(ett.stream);
        const foer = bilde(tilstand);
        verden.gjoer(ett);
        return [tilstand, foer] as const;
      });
      for (const [tilstand, foer] of sett.reverse()) expect(bilde(tilstand)).toEqual(foer);
    });
  });

  it('gir hendelsene den samme tilstanden når de foldes på nytt', () => {
    hvertForloep(trekk, (alle) => {
      const verden = spill(alle);
      for (const stream of STREAMS)
        expect(bilde(verden.foldet(stream))).toEqual(bilde(verden.tilstand(stream)));
    });
  });
});

describe('Velformede forløp', () => {
  it('gir hendelser som er de samme når de er skrevet og lest igjen', () => {
    hvertForloep(velformet, (alle) => {
      const hendelser = spill(alle).steg.flatMap(({ svar }) => (svar.ok ? svar.value : []));
      expect(JSON.parse(JSON.stringify(hendelser))).toStrictEqual(hendelser);
    });
  });

  it('møter hver kommando både når den kan gjøres og når den ikke kan, så ingenting av dette er sagt om en tom verden', () => {
    const forloepene = fc.sample(forloep(velformet), { numRuns: 800, seed: 1 });
    const steg = forloepene.flatMap((alle) => spill(alle).steg);
    const typene = (gikk: boolean) =>
      [...new Set(steg.flatMap(({ svar, trekk }) => (svar.ok === gikk ? [trekk.type] : [])))].sort();
    const alle = Object.keys(KOMMANDOER).sort();
    expect(typene(true)).toEqual(alle);
    expect(typene(false)).toEqual(alle);
  });
});
