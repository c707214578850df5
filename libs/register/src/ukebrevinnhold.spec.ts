import { dato, type OrganId, type Uuid } from '@saksgang/kernel';
import type { OppdragEvent, RolleBesatt, RolleFratraadt, StedfortrederUtpekt } from '@saksgang/oppfoelging';
import { recorded, visning } from '@saksgang/testing';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import {
  avsluttet,
  fordelt,
  kanIkkeGjennomfoeres,
  oppdragId,
  oppdragRegistrert,
  sattPaaVent,
  statusRapportert,
  utfoert,
  vedtattFrist,
} from './register.fixtures';
import { rollene, rolleprojeksjon } from './roller';
import type { Moeteorgan } from './sakskjede';
import { ukebrevutkastene } from './ukebrevinnhold';

type Rollefaktum = RolleBesatt | RolleFratraadt | StedfortrederUtpekt;

const DAG = dato('2025-09-22');
const besatt = (rolle: string, person: string): RolleBesatt => ({
  type: 'RolleBesatt',
  data: { rolle, person, fra: dato('2025-01-01'), oppdrag: [] },
});
const utpekt = (rolle: string, til: string | null): StedfortrederUtpekt => ({
  type: 'StedfortrederUtpekt',
  data: {
    rolle,
    forPerson: 'person-7',
    person: 'person-9',
    fra: dato('2025-09-01'),
    til: til === null ? null : dato(til),
  },
});
const omPaa = (skjedde: string, n: number, ...events: readonly OppdragEvent[]) =>
  events.map((e) => recorded(e, { stream: `oppdrag-lier.${oppdragId(n)}`, skjedde }));
const om = (n: number, ...events: readonly OppdragEvent[]) => omPaa('2025-09-15', n, ...events);
const meldt = statusRapportert('I gang.');

const brevene = (
  roller: readonly Rollefaktum[],
  oppdrag: readonly ReturnType<typeof om>[],
  organer: readonly Moeteorgan[] = [],
) => {
  const register = visning(rolleprojeksjon, rollene)
    .given(...roller.map((e) => recorded(e, { stream: 'rolle-lier.register' })))
    .answer('lier');
  const alle = visning(oppdragsregister, oppdragene)
    .given(...oppdrag.flat())
    .answer('lier');
  return ukebrevutkastene({ roller: register, oppdrag: [...alle.values()], organer }, DAG);
};
const mottakerne = (...spurt: Parameters<typeof brevene>) => brevene(...spurt).map((b) => b.mottaker);
const delene = (rolle: string, ...spurt: Parameters<typeof brevene>) =>
  (brevene(...spurt).find((b) => b.mottaker.roller.includes(rolle))?.innhold ?? []).map((p) => [
    p.del,
    p.antall,
  ]);
const frist = (dag: string | null) => ({ frist: dag === null ? null : vedtattFrist(dag) });

describe('Ukebrevene går', () => {
  const forsinket = om(1, oppdragRegistrert(1), fordelt, meldt);
  const DIREKTOEREN = { roller: ['kommunedirektøren'], person: null };

  it('til den som er ansvarlig, og til kommunedirektøren', () => {
    expect(mottakerne([], [forsinket])).toEqual([DIREKTOEREN, { roller: ['skolesjef'], person: 'person-7' }]);
  });

  it('til den som har rollen nå, og til den som står i stedet den dagen', () => {
    const roller = [besatt('skolesjef', 'person-8'), utpekt('skolesjef', '2025-09-22')];
    expect(mottakerne(roller, [forsinket]).slice(1)).toEqual([
      { roller: ['skolesjef'], person: 'person-8' },
      { roller: ['stedfortreder for skolesjef'], person: 'person-9' },
    ]);
    const tilbake = [besatt('skolesjef', 'person-8'), utpekt('skolesjef', '2025-09-21')];
    expect(mottakerne(tilbake, [forsinket])).toHaveLength(2);
  });

  it('til rollen alene når ingen har den', () => {
    const ledig: RolleFratraadt = {
      type: 'RolleFratraadt',
      data: { rolle: 'skolesjef', person: 'person-7', dato: dato('2025-09-01') },
    };
    expect(mottakerne([besatt('skolesjef', 'person-7'), ledig], [forsinket])[1]).toEqual({
      roller: ['skolesjef'],
      person: null,
    });
  });

  it('til en person én gang, hvor mange roller han enn har, også når han er kommunedirektør', () => {
    const roller = [besatt('skolesjef', 'person-7'), besatt('kommunedirektøren', 'person-7')];
    const [brev, ...andre] = brevene(roller, [forsinket]);
    expect(andre).toEqual([]);
    expect(brev?.mottaker).toEqual({ roller: ['kommunedirektøren', 'skolesjef'], person: 'person-7' });
    expect(brev?.innhold.map((p) => p.del)).toEqual(['forsinket', 'hele-forsinket']);
  });

  it('ikke til noen som ikke har noe å få vite', () => {
    expect(brevene([besatt('kommunedirektøren', 'person-1')], [])).toEqual([]);
    const iRute = om(1, oppdragRegistrert(1, frist('2025-12-31')), fordelt, meldt);
    expect(brevene([], [iRute])).toEqual([]);
  });
});

describe('I ukebrevet', () => {
  it('står det som er forsinket, det som har frist innen 14 dager, og det som ikke har noen', () => {
    const oppdrag = ['2025-09-21', '2025-09-22', '2025-10-06', '2025-10-07', null].map((dag, i) =>
      om(i + 1, oppdragRegistrert(i + 1, frist(dag)), fordelt, meldt),
    );
    expect(delene('skolesjef', [], oppdrag)).toEqual([
      ['forsinket', 1],
      ['frist-snart', 2],
      ['uten-frist', 1],
    ]);
  });

  it('står det som ikke er meldt status på 30 dager, det som aldri er meldt, først', () => {
    const senere = frist('2025-12-31');
    const brev = brevene(
      [],
      [
        [...om(1, oppdragRegistrert(1, senere), fordelt), ...omPaa('2025-08-23', 1, meldt)],
        [...om(2, oppdragRegistrert(2, senere), fordelt), ...omPaa('2025-08-24', 2, meldt)],
        om(3, oppdragRegistrert(3, senere), fordelt),
        om(4, oppdragRegistrert(4, { ...senere, vedtaksdato: dato('2025-09-10') }), fordelt),
      ],
    );
    expect(brev).toMatchObject([
      {
        innhold: [
          {
            del: 'uten-melding',
            antall: 2,
            oppdrag: [
              { oppdrag: oppdragId(3), dato: null },
              { oppdrag: oppdragId(1), dato: '2025-08-23' },
            ],
          },
        ],
      },
    ]);
  });

  it('står det der siste mulighet for saksgang er nær eller passert, og ikke det som alt er forsinket', () => {
    const kommunestyret = (...dager: readonly string[]): Moeteorgan => ({
      id: 'kommunestyret' as OrganId,
      type: 'kommunestyret',
      navn: 'Kommunestyret',
      moeter: dager.map((dag) => ({ dato: dato(dag), saksfrist: null, kilde: null })),
    });
    const formannskapet: Moeteorgan = {
      ...kommunestyret('2025-09-30'),
      id: 'formannskapet' as OrganId,
      type: 'formannskapet',
      navn: 'Formannskapet',
    };
    const til = (dag: string) => [om(1, oppdragRegistrert(1, { ...frist(dag), utvalg: [] }), fordelt, meldt)];
    const organer = [kommunestyret('2025-10-14'), formannskapet];
    expect(delene('skolesjef', [], til('2025-12-31'), organer)).toEqual([['saksgang-snart', 1]]);
    expect(delene('skolesjef', [], til('2025-12-31'))).toEqual([]);
    expect(delene('skolesjef', [], til('2025-09-01'), organer)).toEqual([['forsinket', 1]]);
  });

  it('står ikke det som er gjort, venter, ikke kan gjøres eller er avsluttet', () => {
    const oppdrag = [utfoert('KS 1/25'), sattPaaVent, kanIkkeGjennomfoeres, avsluttet('utgaar')].map(
      (siste, i) => om(i + 1, oppdragRegistrert(i + 1), fordelt, siste),
    );
    expect(brevene([], oppdrag)).toEqual([]);
  });

  it('får kommunedirektøren vite om hele kommunen: til fordeling, forsinket og uten frist', () => {
    const oppdrag = [
      om(1, oppdragRegistrert(1), fordelt, meldt),
      om(2, oppdragRegistrert(2, frist('2026-12-31'))),
      om(3, oppdragRegistrert(3, frist(null)), fordelt, meldt),
    ];
    expect(delene('kommunedirektøren', [], oppdrag)).toEqual([
      ['hele-til-fordeling', 1],
      ['hele-forsinket', 1],
      ['hele-uten-frist', 1],
    ]);
  });

  it('nevnes de ti som haster mest, og de andre telles', () => {
    const oppdrag = Array.from({ length: 12 }, (_, i) =>
      om(i + 1, oppdragRegistrert(i + 1, frist(`2025-08-${10 + i}`)), fordelt, meldt),
    ).reverse();
    const post = brevene([], oppdrag).at(-1)?.innhold[0];
    expect(post?.antall).toBe(12);
    expect(post?.oppdrag.map((l) => l.dato)).toEqual(
      Array.from({ length: 10 }, (_, i) => `2025-08-${10 + i}`),
    );
    expect(new Set<Uuid>(post?.oppdrag.map((l) => l.oppdrag)).size).toBe(10);
  });
});
