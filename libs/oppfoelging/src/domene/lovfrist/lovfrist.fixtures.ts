import { dato, hpPeriode } from '@saksgang/kernel';
import type { LovfristEvent, VarsletLovfrist } from './lovfrist.events';

export const HP = hpPeriode('2026-2029');

/** The clock of the budget of 2026, which is red. */
export const budsjettfrist = (mer: Partial<VarsletLovfrist> = {}): VarsletLovfrist => ({
  noekkel: 'budsjett',
  navn: 'Økonomiplan og årsbudsjett 2026 er vedtatt',
  hjemmel: 'kommuneloven §§ 14-3, 28-1',
  klasse: 'LOV',
  dato: dato('2025-12-31'),
  tilstand: 'nær',
  forklaring: 'Budsjettet er ikke vedtatt.',
  ...mer,
});

export const varselPaabegynt: LovfristEvent = {
  type: 'LovfristvarselPaabegynt',
  data: {
    hp: HP,
    varsel: 'budsjett-2025-12-31-naer',
    frist: budsjettfrist(),
    til: [{ rolle: 'kommunedirektøren', person: 'person-1' }],
  },
};

export const varselSendt: LovfristEvent = {
  type: 'LovfristvarselSendt',
  data: {
    hp: HP,
    varsel: 'budsjett-2025-12-31-naer',
    meldingsId: '<budsjett@saksgang>',
    kanaler: ['saksgang', 'epost'],
  },
};
