import { dato, type Event } from '@saksgang/kernel';
import type { OppdragEvent, PaaminnelsePaabegynt } from '@saksgang/oppfoelging';
import { recorded } from '@saksgang/testing';
import { meldingeneTil, meldingsboken } from './meldinger';
import { oppdragsregister } from './oppdragsregister';
import { oppdragId, oppdragRegistrert } from './register.fixtures';

const stream = (n: number) => `oppdrag-lier.${oppdragId(n)}`;
const paabegynt = (varsel: string, mer: Partial<PaaminnelsePaabegynt['data']> = {}): OppdragEvent => ({
  type: 'PaaminnelsePaabegynt',
  data: {
    varsel,
    slag: 'foer',
    dager: 14,
    frist: dato('2025-09-01'),
    tolket: false,
    til: [{ rolle: 'skolesjef', person: 'person-7' }],
    ...mer,
  },
});
const sendt = (varsel: string): OppdragEvent => ({
  type: 'PaaminnelseSendt',
  data: { varsel, meldingsId: '<x@saksgang>', kanaler: ['saksgang', 'epost'] },
});

const boken = (...hendelser: readonly (readonly [number, OppdragEvent, string?])[]) =>
  hendelser
    .flatMap(([n, event, skjedde = '2025-08-12']) =>
      oppdragsregister.project(recorded<Event & OppdragEvent>(event, { stream: stream(n), skjedde })),
    )
    .reduce((bok, { rad }) => meldingsboken.evolve(bok, rad), meldingsboken.initial());

describe('Påminnelsene i en kommune', () => {
  const etter = paabegynt('1-etter-10', {
    slag: 'etter',
    dager: 10,
    til: [
      { rolle: 'skolesjef', person: 'person-7' },
      { rolle: 'kommunedirektøren', person: null },
    ],
  });
  const bok = boken(
    [1, oppdragRegistrert(1)],
    [2, oppdragRegistrert(2, { tittel: 'Sak om skoleveien' })],
    [1, paabegynt('1-foer-14')],
    [1, sendt('1-foer-14')],
    [2, etter, '2025-09-15'],
  );

  it('sier hva det gjelder, når, og hvordan de er sendt, de nyeste først', () => {
    expect(meldingeneTil(bok, null)).toMatchObject([
      {
        oppdrag: oppdragId(2),
        emne: 'Frist er ute: Sak om skoleveien (punkt 3.16)',
        til: ['skolesjef', 'kommunedirektøren'],
        dato: '2025-09-15',
        kanaler: [],
      },
      {
        oppdrag: oppdragId(1),
        emne: 'Frist nærmer seg: Sak om skolebøker (punkt 3.16)',
        kanaler: ['saksgang', 'epost'],
      },
    ]);
    const [den] = meldingeneTil(bok, null);
    expect(den?.tekst).toMatch(/^Fristen var 01\.09\.2025, for 10 arbeidsdager siden\./);
  });

  it('kan vises for én rolle eller én person, og nevner ingen ved person', () => {
    expect(meldingeneTil(bok, 'Kommunedirektøren')).toHaveLength(1);
    expect(meldingeneTil(bok, 'person-7')).toHaveLength(2);
    expect(meldingeneTil(bok, 'ukjent')).toEqual([]);
    expect(JSON.stringify(meldingeneTil(bok, null))).not.toContain('person-7');
  });
});
