import { refusal } from './refusal';
import { ok, refused } from './result';

const RULE = { regel: 'R3', hjemmel: 'kommuneloven § 14-3' };

describe('a refusal', () => {
  it('says the same every time, when its text is fixed', () => {
    const Tomt = refusal('Tomt', 'ugyldig', 'Det er tomt.');
    expect(Tomt()).toEqual({ code: 'Tomt', kind: 'ugyldig', melding: 'Det er tomt.' });
  });

  it('may tell of what was refused, with details for programs', () => {
    const ForMange = refusal('ForMange', 'for-stort', (antall: number) => ({
      melding: `Det er ${antall}.`,
      detaljer: { antall },
    }));
    expect(ForMange(7)).toEqual({
      code: 'ForMange',
      kind: 'for-stort',
      melding: 'Det er 7.',
      detaljer: { antall: 7 },
    });
  });

  it('cites the rule that stands behind it', () => {
    const ForTidlig = refusal('ForTidlig', 'strider-mot-regel', (dag: string) => `Vent til ${dag}.`, RULE);
    expect(ForTidlig('fredag')).toMatchObject({ melding: 'Vent til fredag.', ...RULE });
  });

  it('is known by its code, its kind and its rule before it is given', () => {
    const { code, kind, regel, hjemmel } = refusal('ForTidlig', 'strider-mot-regel', 'Vent.', RULE);
    expect({ code, kind, regel, hjemmel }).toEqual({ code: 'ForTidlig', kind: 'strider-mot-regel', ...RULE });
  });
});

describe('a result', () => {
  it('is a value or a refusal, also when the value is nothing', () => {
    expect([ok(null), refused('nei')]).toEqual([
      { ok: true, value: null },
      { ok: false, refusal: 'nei' },
    ]);
  });
});
