import type { Hendelsessvar } from '@saksgang/historikk';
import { dato, NAA, type Instant, type StreamName } from '@saksgang/kernel';
import { hendelserSide } from './hendelser-side';

const STREAM = 'sak-lier.hp-2025-2028' as StreamName;

const hendelse: Hendelsessvar = {
  id: '00000000-0000-4000-8000-000000000001',
  type: 'ForslagTrukket',
  revisjon: 4,
  posisjon: '0000000000000005',
  skjedde: dato('2024-12-10'),
  registrert: '2024-12-10T12:00:00.000Z' as Instant,
  rolle: 'moetesekretaer',
  begrunnelse: null,
  kilde: null,
  kommando: null,
  aarsak: null,
  korrelasjon: null,
  data: { forslag: '<b>x</b>' },
};

const siden = (...hendelser: readonly Hendelsessvar[]) =>
  hendelserSide('lier', '2025-2028', { stream: STREAM, hendelser }, NAA);

describe('Siden med hendelser', () => {
  it('viser hva som skjedde og i hvilken rolle, også når personen er holdt tilbake', () => {
    const side = siden(hendelse);
    for (const tekst of ['møtesekretær', '10.12.2024', '1 hendelser']) expect(side).toContain(tekst);
    expect(side).not.toContain('undefined');
  });

  it('er den samme enten leseren kjenner personen eller ikke', () => {
    expect(siden({ ...hendelse, aktoer: 'person-1' })).toBe(siden(hendelse));
  });

  it('viser en hendelse som ikke kan leses, med grunnen', () => {
    const uleselig = { ...hendelse, skjedde: null, registrert: null, rolle: null, uleselig: 'ukjent type' };
    expect(siden(uleselig)).toContain('ukjent type');
  });

  it('skriver innholdet som tekst, ikke som HTML', () => {
    expect(siden(hendelse)).toContain('&lt;b&gt;x&lt;/b&gt;');
    expect(siden(hendelse)).not.toContain('<b>x</b>');
  });
});
