import { decider, kommando } from '@saksgang/testing';
import { STANDARD_KATEGORIER } from '../ramme/kategorier';
import { sak } from '../sak/sak';
import { HOV, HP, OKI, rulleringStartet, sakRegistrert } from '../sak/sak.fixtures';
import { startRullering, type StartRullering } from './start-rullering';

const utvalg = [
  { kode: OKI, navn: 'Utvalg for oppvekst' },
  { kode: HOV, navn: 'Utvalg for helse' },
];

const start = (mer: Partial<StartRullering['data']> = {}, kommunenFinnes = true) =>
  kommando<StartRullering>(
    'StartRullering',
    { hp: HP, utvalg, kategorier: STANDARD_KATEGORIER, ...mer },
    { grunnlag: { kommunenFinnes } },
  );

describe('StartRullering', () => {
  it('opens a handlingsprogram with its years, its utvalg and its kategorier', () => {
    decider(sak)
      .given()
      .when(startRullering, start())
      .then({ type: 'RulleringStartet', data: { hp: HP, utvalg, kategorier: STANDARD_KATEGORIER } });
  });

  it.each([
    ['the handlingsprogram', rulleringStartet()],
    ['another sak', sakRegistrert],
  ])('starts once, and not where %s is', (_, finnes) => {
    decider(sak).given(finnes).when(startRullering, start()).thenRefused('RulleringenErAltStartet');
  });

  it('names each utvalg once', () => {
    decider(sak)
      .given()
      .when(startRullering, start({ utvalg: [...utvalg, { kode: OKI, navn: 'Oppvekst' }] }))
      .thenRefused('UtvalgErOppgittToGanger');
  });

  it('belongs to a kommune that is taken in', () => {
    decider(sak).given().when(startRullering, start({}, false)).thenRefused('UkjentKommune');
  });
});
