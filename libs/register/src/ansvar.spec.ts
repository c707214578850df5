import { dato, type OppdragId } from '@saksgang/kernel';
import type { OppdragEvent, RolleBesatt, RolleFratraadt, StedfortrederUtpekt } from '@saksgang/oppfoelging';
import { recorded, visning } from '@saksgang/testing';
import { ansvarsbildet } from './ansvar';
import { oppdragene, oppdragsregister } from './oppdragsregister';
import { avsluttet, fordelt, oppdragId, oppdragRegistrert, vedtattFrist } from './register.fixtures';
import { rollene, rolleprojeksjon } from './roller';

type Rollefaktum = RolleBesatt | RolleFratraadt | StedfortrederUtpekt;

const DAG = dato('2025-06-01');
const besatt = (rolle: string, person: string): RolleBesatt => ({
  type: 'RolleBesatt',
  data: { rolle, person, fra: dato('2025-01-01'), oppdrag: [] },
});
const fratraadt: RolleFratraadt = {
  type: 'RolleFratraadt',
  data: { rolle: 'skolesjef', person: 'person-7', dato: dato('2025-03-01') },
};
const utpekt = (fra: string, til: string | null): StedfortrederUtpekt => ({
  type: 'StedfortrederUtpekt',
  data: {
    rolle: 'skolesjef',
    forPerson: 'person-7',
    person: 'person-9',
    fra: dato(fra),
    til: til === null ? null : dato(til),
  },
});

const om = (n: number, ...events: readonly OppdragEvent[]) =>
  events.map((e) => recorded(e, { stream: `oppdrag-lier.${oppdragId(n)}`, skjedde: '2024-12-10' }));
const bildet = (roller: readonly Rollefaktum[], ...oppdrag: ReturnType<typeof om>[]) => {
  const register = visning(rolleprojeksjon, rollene)
    .given(...roller.map((e) => recorded(e, { stream: 'rolle-lier.register' })))
    .answer('lier');
  const alle = visning(oppdragsregister, oppdragene)
    .given(...oppdrag.flat())
    .answer('lier');
  return ansvarsbildet(register, [...alle.values()], DAG);
};
const ider = (...numre: readonly number[]): readonly OppdragId[] => numre.map(oppdragId);

describe('Til fordeling', () => {
  const til = (...spurt: Parameters<typeof bildet>) => bildet(...spurt).tilFordeling.map((o) => o.oppdrag);

  it('har de åpne oppdragene som ingen er ansvarlig for, de eldste først, med alderen i dager', () => {
    const { tilFordeling } = bildet(
      [],
      om(1, oppdragRegistrert(1)),
      om(2, oppdragRegistrert(2, { vedtaksdato: dato('2023-12-12') })),
      om(3, oppdragRegistrert(3), fordelt),
      om(4, oppdragRegistrert(4), avsluttet('utgaar')),
    );
    expect(tilFordeling.map((o) => [o.oppdrag, o.alderDager])).toEqual([
      [oppdragId(2), 537],
      [oppdragId(1), 173],
    ]);
    expect(tilFordeling[1]).toMatchObject({
      punkt: '3.16',
      tittel: 'Sak om skolebøker',
      mottaker: 'kommunedirektøren',
      ledigRolle: null,
      frist: { dato: '2025-09-01' },
      iRute: 'i rute',
    });
  });

  it('har også det som ligger på en rolle som ingen har', () => {
    const oppdrag = om(1, oppdragRegistrert(1), fordelt);
    expect(til([besatt('skolesjef', 'person-7')], oppdrag)).toEqual([]);
    expect(til([besatt('skolesjef', 'person-7'), fratraadt], oppdrag)).toEqual(ider(1));
    expect(bildet([besatt('skolesjef', 'person-7'), fratraadt], oppdrag).tilFordeling[0]?.ledigRolle).toBe(
      'skolesjef',
    );
  });

  it('teller bevilgninger og føringer for seg', () => {
    const bilde = bildet(
      [],
      om(1, oppdragRegistrert(1, { maate: 'ramme' })),
      om(2, oppdragRegistrert(2, { maate: 'loepende' })),
    );
    expect([bilde.tilFordeling, bilde.andreUtenAnsvarlig]).toEqual([[], 2]);
  });
});

describe('Rollene', () => {
  it('har hver rolle som er ført, med personen, siden når, og hva som ligger på den', () => {
    const { roller } = bildet(
      [besatt('Skolesjef', 'person-7'), besatt('helsesjef', 'person-8')],
      om(1, oppdragRegistrert(1), fordelt),
      om(2, oppdragRegistrert(2, { frist: vedtattFrist('2025-05-31') }), fordelt),
      om(3, oppdragRegistrert(3, { frist: null }), fordelt),
      om(4, oppdragRegistrert(4, { frist: null, maate: 'loepende' }), fordelt),
      om(5, oppdragRegistrert(5), fordelt, avsluttet('utfoert')),
    );
    const siden = { foert: true, siden: '2025-01-01', stedfortredere: [] };
    expect(roller).toEqual([
      { rolle: 'helsesjef', person: 'person-8', ...siden, aapne: 0, forsinket: 0, utenFrist: 0 },
      { rolle: 'Skolesjef', person: 'person-7', ...siden, aapne: 4, forsinket: 1, utenFrist: 1 },
    ]);
  });

  it('har en rolle som bare oppdragene nevner, og sier at den ikke er ført', () => {
    expect(bildet([], om(1, oppdragRegistrert(1), fordelt)).roller).toMatchObject([
      { rolle: 'skolesjef', foert: false, person: 'person-7', siden: null, aapne: 1 },
    ]);
    const utenPerson: OppdragEvent = {
      type: 'OppdragFordelt',
      data: { ansvarlig: 'skolesjef', person: null },
    };
    expect(bildet([], om(1, oppdragRegistrert(1), utenPerson)).roller[0]?.person).toBeNull();
  });

  it('har stedfortrederne som er det nå eller senere, ikke de som har vært det', () => {
    const { roller } = bildet([
      besatt('skolesjef', 'person-7'),
      utpekt('2025-04-01', '2025-05-31'),
      utpekt('2025-06-01', '2025-06-14'),
      utpekt('2025-07-01', null),
    ]);
    expect(roller[0]?.stedfortredere.map(({ fra, til, naa }) => [fra, til, naa])).toEqual([
      ['2025-06-01', '2025-06-14', true],
      ['2025-07-01', null, false],
    ]);
  });
});
