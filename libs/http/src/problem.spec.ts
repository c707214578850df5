import { refusal, type RefusalKind } from '@saksgang/kernel';
import { problemOf, STATUS } from './problem';

const KINDS = Object.keys(STATUS) as RefusalKind[];
const MEMBERS = ['code', 'detail', 'status', 'title', 'type'];

describe('a refusal as problem details (RFC 9457)', () => {
  it.each(KINDS)('has the standard members, and a status of 4xx, when it is %s', (kind) => {
    const problem = problemOf(refusal('DetErGalt', kind, 'Det er galt. Rett det.')());
    expect(Object.keys(problem).sort()).toEqual(MEMBERS);
    expect(problem).toMatchObject({
      type: 'urn:saksgang:avslag:DetErGalt',
      status: STATUS[kind],
      detail: 'Det er galt. Rett det.',
      code: 'DetErGalt',
    });
    expect(problem.status).toBeGreaterThanOrEqual(400);
    expect(problem.status).toBeLessThan(500);
    expect(problem.title).not.toBe('');
  });

  it('has one status and one title for each kind', () => {
    expect(STATUS).toEqual({
      ugyldig: 400,
      'ikke-tillatt': 403,
      'finnes-ikke': 404,
      'i-konflikt': 409,
      'gjelder-ikke-lenger': 410,
      foreldet: 412,
      'for-stort': 413,
      'for-ofte': 429,
      'strider-mot-regel': 422,
    });
    expect(new Set(KINDS.map((kind) => problemOf(refusal('X', kind, 'X.')()).title)).size).toBe(KINDS.length);
  });

  it('cites the rule, and carries details for programs', () => {
    const ForTidlig = refusal(
      'ForTidlig',
      'strider-mot-regel',
      () => ({ melding: 'Vent.', detaljer: { dager: 1 } }),
      { regel: 'R3', hjemmel: 'kommuneloven § 14-3' },
    );
    expect(problemOf(ForTidlig())).toMatchObject({
      regel: 'R3',
      hjemmel: 'kommuneloven § 14-3',
      detaljer: { dager: 1 },
    });
  });
});
