import { dato, fold, kroner } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from './oppdrag';
import type { EffektRapportert, OppdragEvent } from './oppdrag.events';
import { avsluttet, oppdragRegistrert } from './oppdrag.fixtures';
import { rapporterEffekt, type RapporterEffekt } from './rapporter-effekt';

const data = (mer: Partial<EffektRapportert['data']> = {}): EffektRapportert['data'] => ({
  aar: '2025',
  tertial: 2,
  oppnaadd: kroner(-4_500_000),
  prognose: kroner(-7_000_000),
  erstatningstiltak: 'Vikarbruken reduseres.',
  kommentar: 'To stillinger er holdt ledige.',
  ...mer,
});
const rapporter = (mer: Partial<EffektRapportert['data']> = {}, dag = '2025-09-10') =>
  kommando<RapporterEffekt>('RapporterEffekt', data(mer), { rolle: 'virksomhetsleder', idag: dato(dag) });
const rapportert = (mer: Partial<EffektRapportert['data']> = {}): OppdragEvent => ({
  type: 'EffektRapportert',
  data: data(mer),
});
const kutt = oppdragRegistrert({ maate: 'ramme', type: 'bevilgning' });
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);

describe('RapporterEffekt', () => {
  it('sier hva kuttet har gitt hittil i året, hva året ventes å gi, og hva som gjøres i stedet', () => {
    gitt(kutt).when(rapporterEffekt, rapporter()).then(rapportert());
  });

  it('retter en tidligere melding om det samme tertialet med en ny, og den gamle blir stående', () => {
    const rettet = { oppnaadd: kroner(-4_100_000), kommentar: 'Feriepengene var regnet med.' };
    gitt(kutt, rapportert()).when(rapporterEffekt, rapporter(rettet)).then(rapportert(rettet));
  });

  it('lar punktet være innarbeidet i budsjettet', () => {
    expect(fold(oppdrag, [kutt, rapportert()])).toEqual(fold(oppdrag, [kutt]));
  });

  it.each([
    ['et oppdrag som skal utføres', 'oppdrag' as const],
    ['en føring', 'loepende' as const],
  ])('er ikke for %s', (_, maate) => {
    gitt(oppdragRegistrert({ maate }))
      .when(rapporterEffekt, rapporter())
      .thenRefused('EffektGjelderBareBevilgninger');
  });

  it.each(['2024', '2029'])('er ikke for %s, som handlingsprogrammet ikke omfatter', (aar) => {
    gitt(kutt)
      .when(rapporterEffekt, rapporter({ aar }, '2030-01-01'))
      .thenRefused('AaretErUtenforHandlingsprogrammet', new RegExp(`${aar}.*2025-2028`));
  });

  it('gjelder ethvert år når bevilgningen følger av en annen sak enn handlingsprogrammet', () => {
    gitt(oppdragRegistrert({ maate: 'ramme', hp: null }))
      .when(rapporterEffekt, rapporter({ aar: '2024' }))
      .then(rapportert({ aar: '2024' }));
  });

  it.each([
    [1, '2025-12-31', '2026-01-01'],
    [2, '2026-04-30', '2026-05-01'],
    [3, '2026-08-31', '2026-09-01'],
  ] as const)('om %d. tertial 2026 kan ikke meldes %s, men %s', (tertial, foer, fra) => {
    const om = { aar: '2026', tertial };
    gitt(kutt).when(rapporterEffekt, rapporter(om, foer)).thenRefused('TertialetErIkkeBegynt');
    gitt(kutt).when(rapporterEffekt, rapporter(om, fra)).then(rapportert(om));
  });

  it('krever et åpent oppdrag', () => {
    gitt(...avsluttet())
      .when(rapporterEffekt, rapporter())
      .thenRefused('OppdragetErAvsluttet');
    gitt().when(rapporterEffekt, rapporter()).thenRefused('OppdragetFinnesIkke');
  });
});
