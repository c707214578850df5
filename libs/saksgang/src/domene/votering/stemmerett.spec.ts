import { etMoete, forMot, stemmerTil } from '../sak/sak.fixtures';
import type { Deltaker } from '../moete/deltaker';
import { flereEnnFolk, stemmeretten, stemmerettsbrudd } from './stemmerett';
import type { Stemmegruppe } from './votering';

const vara = (plass: number): Deltaker => ({ plass, parti: 'A', navn: `Vara ${plass}`, vara: true });
const ingen = new Map<number, Deltaker | null>();
const plassene = (rett: ReturnType<typeof stemmeretten>) => rett?.stemmeberettigede.map((d) => d.plass);
const bruddene = (
  stemmer: readonly Stemmegruppe[],
  tilstede: number,
  medlemmer: number,
  inhabile = ingen,
) => {
  const moete = etMoete(tilstede, medlemmer);
  return stemmerettsbrudd(stemmer, stemmeretten(moete, moete.deltakere, inhabile), medlemmer).map(
    (b) => b.code,
  );
};

describe('Stemmeretten', () => {
  it('har de som er til stede nå, og var der da saken ble tatt opp (R26)', () => {
    const vedOpptak = etMoete(3).deltakere;
    expect(plassene(stemmeretten(etMoete(2), vedOpptak, ingen))).toEqual([1, 2]);
    expect(plassene(stemmeretten(etMoete(4), vedOpptak, ingen))).toEqual([1, 2, 3]);
  });

  it('har ikke den som kom i et annet medlems sted etterpå (R26)', () => {
    const naa = { ...etMoete(2), deltakere: [...etMoete(2).deltakere, vara(3)] };
    expect(plassene(stemmeretten(naa, etMoete(3).deltakere, ingen))).toEqual([1, 2]);
  });

  it('har ikke den inhabile, men varaen på plassen (R39)', () => {
    const moete = etMoete(3);
    expect(plassene(stemmeretten(moete, moete.deltakere, new Map([[2, null]])))).toEqual([1, 3]);
    const medVara = stemmeretten(moete, moete.deltakere, new Map([[2, vara(2)]]));
    expect(medVara?.stemmeberettigede).toEqual([moete.deltakere[0], moete.deltakere[2], vara(2)]);
  });

  it('teller varaen én gang når møtet også har ført inn at varaen sitter der (R39)', () => {
    const moete = etMoete(3);
    const naa = { ...moete, deltakere: moete.deltakere.map((d) => (d.plass === 2 ? vara(2) : d)) };
    expect(stemmeretten(naa, moete.deltakere, new Map([[2, vara(2)]]))?.stemmeberettigede).toHaveLength(3);
  });

  it('er ukjent når møtet ikke er ført, eller er over', () => {
    expect(stemmeretten(null, null, ingen)).toBeNull();
    expect(stemmeretten({ ...etMoete(3), pagaar: false }, null, ingen)).toBeNull();
  });
});

describe('Hvem som stemmer', () => {
  it('er minst halvparten av medlemmene: 21 av 43 er for få, 22 er nok (R23)', () => {
    expect(bruddene(forMot(21, 0), 21, 43)).toEqual(['OrganetErIkkeVedtaksfoert']);
    expect(bruddene(forMot(12, 10), 22, 43)).toEqual([]);
    expect(bruddene(forMot(20, 0), 20, 40)).toEqual([]);
  });

  it('er minst halvparten også når møtet er over og ingen vet hvem som var der (R23)', () => {
    expect(stemmerettsbrudd(forMot(21, 0), null, 43).map((b) => b.regel)).toEqual(['R23']);
  });

  it('er alle som er til stede (R24)', () => {
    expect(bruddene(forMot(20, 20), 41, 41)).toEqual(['AlleTilstedeMaaStemme']);
    expect(bruddene(forMot(21, 20), 41, 41)).toEqual([]);
  });

  it('stemmer ikke blankt (R24)', () => {
    expect(bruddene(stemmerTil(['for', 40], ['blank', 1]), 41, 41)).toEqual(['BlankeStemmerTellesIkke']);
  });

  it('er ikke flere enn dem som kan: de som kom siden, eller de inhabile (R26, R39)', () => {
    const sent = stemmeretten(etMoete(3), etMoete(2).deltakere, ingen);
    expect(stemmerettsbrudd(forMot(3, 0), sent, 3).map((b) => b.regel)).toEqual(['R26']);
    expect(bruddene(forMot(3, 0), 3, 3, new Map([[2, null]]))).toEqual(['InhabileHarStemt']);
  });

  it('regner plassen til en inhabil uten vara med blant medlemmene, men ikke blant dem som er der (R23, R39)', () => {
    expect(bruddene(forMot(21, 0), 22, 43, new Map([[2, null]]))).toEqual(['OrganetErIkkeVedtaksfoert']);
  });

  it('kan aldri være flere enn folk i salen, eller i partiet', () => {
    const rett = stemmeretten(etMoete(3), null, ingen);
    if (!rett) throw new Error('møtet er satt');
    expect(flereEnnFolk(forMot(4, 0), rett)).toMatchObject({ code: 'FlereStemmerEnnTilstede' });
    const partier = [{ parti: 'B', antall: 2, navn: [] }];
    expect(flereEnnFolk([{ valg: 'for', antall: 2, partier }], rett)).toMatchObject({
      code: 'PartietHarIkkeSaaMangeStemmer',
    });
    expect(flereEnnFolk(forMot(2, 1), rett)).toBeNull();
  });
});
