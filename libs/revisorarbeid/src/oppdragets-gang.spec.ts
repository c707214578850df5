import type { Hendelsessvar } from '@saksgang/historikk';
import { dato } from '@saksgang/kernel';
import { oppdragetsGang } from './oppdragets-gang';

const hendelse = (type: string, skjedde: string | null, data: object): Hendelsessvar => ({
  id: `${type}-${skjedde}`,
  type,
  revisjon: 0,
  posisjon: '',
  skjedde: skjedde === null ? null : dato(skjedde),
  registrert: null,
  rolle: 'kommunalsjef',
  begrunnelse: null,
  kilde: null,
  kommando: null,
  aarsak: null,
  korrelasjon: null,
  data,
});
const VEDTATT = dato('2024-12-10');
const avsluttet = (dag: string) =>
  hendelse('OppdragAvsluttet', '2025-06-20', { maate: 'utfoert', vedtak: { dato: dag } });

describe('Oppdragets gang', () => {
  it('har eierne, statusene med dokumentasjon og avvikene, i rekkefølge, og dagene det tok', () => {
    const gang = oppdragetsGang(VEDTATT, [
      hendelse('OppdragRegistrert', '2024-12-10', {}),
      hendelse('OppdragFordelt', '2024-12-12', { ansvarlig: 'kommunalsjef oppvekst', person: 'person-7' }),
      hendelse('StatusRapportert', '2024-12-15', { status: 'ikke-paabegynt', kommentar: 'Venter.' }),
      hendelse('StatusRapportert', '2025-01-09', { status: 'paagaar', kommentar: 'I gang.' }),
      hendelse('AvvikMeldt', '2025-02-01', { avvik: 'For dyrt.', tilOrgan: 'kommunestyret' }),
      hendelse('OppdragRapportertUtfoert', '2025-05-01', {
        kommentar: 'Ferdig.',
        dokumentasjon: [{ slag: 'sak', referanse: 'KS 34/2025' }],
        av: 'person-7',
      }),
      avsluttet('2025-06-17'),
    ]);
    expect(gang.eiere.map((l) => l.tekst)).toEqual(['kommunalsjef oppvekst (person-7)']);
    expect(gang.statuser.map((l) => l.tekst)).toEqual([
      'ikke påbegynt: Venter.',
      'pågår: I gang.',
      'Ferdig.; sak KS 34/2025',
      'utfoert',
    ]);
    expect(gang.avvik.map((l) => l.tekst)).toEqual(['For dyrt. (til kommunestyret)']);
    expect([gang.dagerTilStart, gang.dagerTilAvslutning]).toEqual([30, 189]);
  });

  it('har ikke tatt noen tid før noe er meldt, og er ikke avsluttet når det er gjenåpnet', () => {
    expect(oppdragetsGang(VEDTATT, [])).toMatchObject({ dagerTilStart: null, dagerTilAvslutning: null });
    const gjenaapnet = hendelse('OppdragGjenaapnet', '2025-09-01', { grunn: 'Svarte ikke.' });
    expect(oppdragetsGang(VEDTATT, [avsluttet('2025-06-17'), gjenaapnet]).dagerTilAvslutning).toBeNull();
  });

  it('sier ikke noe om dager der kilden ikke oppgir dagen', () => {
    const uten = hendelse('StatusRapportert', null, { status: 'paagaar', kommentar: 'x' });
    expect(oppdragetsGang(VEDTATT, [uten]).dagerTilStart).toBeNull();
  });
});
