import { STANDARDPLAN } from '@saksgang/oppfoelging';
import type { VarslingsplanFastsatt } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import { gjeldendePlaner, varslingsplanene, varslingsplanprojeksjon } from './varslingsplaner';

type Plan = VarslingsplanFastsatt['data'];

const fastsatt = (plan: Partial<Plan>, skjedde = '2025-01-10', kommune = 'lier') =>
  recorded<VarslingsplanFastsatt>(
    {
      type: 'VarslingsplanFastsatt',
      data: { type: null, foer: [20], etter: [1], klokken: '09:00', ...plan },
    },
    { stream: `kommune-${kommune}.register`, skjedde },
  );
const bok = visning(varslingsplanprojeksjon, varslingsplanene);
type Fakta = ReturnType<typeof fastsatt>;
const planen = (type: string, fakta: readonly Fakta[], dag?: string) =>
  gjeldendePlaner(bok.given(...fakta).answer('lier', dag)).find((p) => p.type === type);

describe('Varslingsplanene som gjelder', () => {
  it('er standarden der kommunen ikke har fastsatt noe, og det blir sagt', () => {
    const planer = gjeldendePlaner(bok.given(fastsatt({}, '2025-01-10', 'asker')).answer('lier'));
    expect(planer.map((p) => p.type)).toEqual([
      'sak',
      'utredning',
      'iverksetting',
      'plan',
      'rapportering',
      'opphoer',
    ]);
    for (const plan of planer)
      expect(plan).toMatchObject({ ...STANDARDPLAN, opphav: 'standard', fastsatt: null });
  });

  it('er typens egen foran den felles, hvem som enn kom sist', () => {
    const fakta = [fastsatt({ type: 'plan', foer: [60] }, '2025-01-10'), fastsatt({}, '2025-02-01')];
    expect(planen('plan', fakta)).toMatchObject({ foer: [60], opphav: 'egen', fastsatt: '2025-01-10' });
    expect(planen('sak', fakta)).toMatchObject({ foer: [20], opphav: 'felles', fastsatt: '2025-02-01' });
  });

  it('er den siste av to for samme type, og den første til den andre kom', () => {
    const fakta = [fastsatt({ foer: [5] }, '2025-01-10'), fastsatt({ foer: [7] }, '2025-02-01')];
    expect(planen('sak', fakta)?.foer).toEqual([7]);
    expect(planen('sak', fakta, '2025-01-31')?.foer).toEqual([5]);
    expect(planen('sak', fakta, '2025-01-09')?.opphav).toBe('standard');
  });
});
