import type { ForslagId, LinjeId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import { forslagFremmet, hvertAar, ID, klarTilVotering, lagtFram, linjeNr, uuid } from '../sak/sak.fixtures';
import { ANNET, HOEYRES, TRUKKET, VENSTRES } from './forslag.fixtures';
import { hentLinjer, type HentLinjer } from './hent-linjer';

const SOM = uuid(201) as LinjeId;
const fra = linjeNr(2, -300);
const hent = (mer: Partial<HentLinjer['data']> = {}) =>
  kommando<HentLinjer>(
    'HentLinjer',
    { forslag: ANNET, fra: ID.forslag, linjer: [{ fra: fra.id, som: SOM }], ...mer },
    { rolle: 'gruppeleder' },
  );
const gitt = (...hendelser: readonly SakEvent[]) =>
  decider(sak).given(...lagtFram(), HOEYRES, VENSTRES, ...hendelser);

describe('HentLinjer', () => {
  it('takes a line over under an id of its own, with where it came from, and tests the forslag anew', () => {
    gitt()
      .when(hentLinjer, hent())
      .thenAmong('ForslagEndret', {
        id: ANNET,
        linjer: [linjeNr(3, 500), { ...fra, id: SOM }],
        opphav: [{ linje: SOM, forslag: ID.forslag, fra: fra.id }],
        balanse: { svar: 'ikke-i-balanse', differanse: { drift: hvertAar(200) } },
      });
  });

  it('takes over a change of a line as a change of the same line, once', () => {
    const endring = { linje: ID.linje, beloep: hvertAar(999_500), ukjent: null };
    const tredje = uuid(25) as ForslagId;
    const kutter = forslagFremmet({
      id: tredje,
      linjer: [],
      endringer: [endring],
      uspesifisertInnsparing: [ID.linje],
    });
    const spurt = hent({ fra: tredje, linjer: [{ fra: ID.linje, som: SOM }] });
    const svar = gitt(kutter).when(hentLinjer, spurt);
    svar.thenAmong('ForslagEndret', {
      endringer: [endring],
      opphav: [{ linje: ID.linje, forslag: tredje, fra: ID.linje }],
      uspesifisertInnsparing: [ID.linje],
      balanse: { svar: 'i-balanse' },
    });
    gitt(kutter, ...svar.events)
      .when(hentLinjer, spurt)
      .thenRefused('LinjenErOppgittToGanger', 'Opprinnelig budsjett');
  });

  it('takes them from a forslag that is taken back too: what it said is still known', () => {
    gitt(TRUKKET).when(hentLinjer, hent()).thenTypes('ForslagEndret');
  });

  it('needs a forslag to put them in, another to take them from, and lines that are there', () => {
    const ukjent = uuid(98) as ForslagId;
    gitt()
      .when(hentLinjer, hent({ forslag: ukjent }))
      .thenRefused('ForslagetFinnesIkke');
    gitt()
      .when(hentLinjer, hent({ fra: ukjent }))
      .thenRefused('ForslagetDetGjelderFinnesIkke');
    gitt()
      .when(hentLinjer, hent({ fra: ANNET }))
      .thenRefused('ForslagetByggerPaaSegSelv');
    gitt()
      .when(hentLinjer, hent({ linjer: [{ fra: linjeNr(3, 0).id, som: SOM }] }))
      .thenRefused('RammelinjenFinnesIkke');
  });

  it('is too late once the body has taken the sak up (R26)', () => {
    decider(sak)
      .given(...klarTilVotering())
      .when(hentLinjer, hent())
      .thenRefused('SakenErTattTilBehandling');
  });
});
