import { dato } from '@saksgang/kernel';
import { medlemskapet, type Navngitt } from './medlemskap';
import type { Sammensetning } from './organ';

const organet = (...plasser: readonly (readonly [parti: string, navn: string | null])[]): Sammensetning => ({
  gjelderFra: dato('2023-10-10'),
  medlemmer: plasser.map(([parti, navn], i) => ({ plass: i + 1, parti, navn })),
  varamedlemmer: [],
  leder: null,
  nestleder: null,
});
const n = (navn: string, parti: string | null = null): Navngitt => ({ navn, parti });

describe('Medlemskapet', () => {
  it('er kjent der navnet står på en plass, uansett store bokstaver og hva partiet kalles', () => {
    const begge = organet(['H', 'Kari Nordmann'], ['V', 'Ola Hansen']);
    expect(medlemskapet(begge, [n('kari nordmann', 'Høyre'), n('Ola Hansen')])).toEqual({
      ikkeMedlemmer: [],
      ukjente: [],
    });
  });

  it('mangler der alle plassene har andre navn', () => {
    expect(medlemskapet(organet(['H', 'Kari']), [n('Per', 'H')]).ikkeMedlemmer).toEqual([n('Per', 'H')]);
  });

  it('kan ikke kontrolleres der plassen er uten navn, og heller ikke uten noen sammensetning', () => {
    expect(medlemskapet(organet(['H', null]), [n('Per', 'H')])).toEqual({
      ikkeMedlemmer: [],
      ukjente: [n('Per', 'H')],
    });
    expect(medlemskapet(null, [n('Per')]).ukjente).toEqual([n('Per')]);
  });

  it('gir hver plass til én: et parti har ikke flere medlemmer enn plasser', () => {
    const organ = organet(['H', null], ['V', null]);
    expect(medlemskapet(organ, [n('Per', 'H'), n('Liv', 'H')]).ikkeMedlemmer).toEqual([n('Liv', 'H')]);
    const toKari = organet(['H', 'Kari'], ['V', 'Kari']);
    expect(medlemskapet(toKari, [n('Kari', 'V'), n('Kari', 'H')]).ikkeMedlemmer).toEqual([]);
  });
});
