import type { Oppdragssvar } from '@saksgang/register';
import { forskjellene } from './endring';
import { lest } from './kladd';

const oppdrag = (mer: Partial<Oppdragssvar> = {}): Oppdragssvar =>
  ({
    status: 'Pågår',
    ansvarlig: 'rektor',
    person: null,
    frist: null,
    fristforslag: null,
    utsatt: null,
    sisteKommentar: null,
    dokumentasjon: [],
    ...mer,
  }) as unknown as Oppdragssvar;

describe('what is different', () => {
  it('is named, as it was and as it is', () => {
    const naa = oppdrag({
      status: 'På vent',
      person: 'ola',
      dokumentasjon: [{ slag: 'sak', referanse: '25/1' }],
    });
    expect(forskjellene(oppdrag(), naa)).toEqual([
      { felt: 'Status', foer: 'Pågår', naa: 'På vent' },
      { felt: 'Ansvarlig', foer: 'rektor', naa: 'rektor, ola' },
      { felt: 'Dokumentasjon', foer: '–', naa: '25/1' },
    ]);
  });

  it('is nothing when what is shown is the same', () => {
    expect(forskjellene(oppdrag(), oppdrag({ revisjon: 7 }))).toEqual([]);
  });
});

describe('a draft that was kept', () => {
  it('is what was written, with what it lacks from an empty one', () => {
    expect(lest('{"a":"skrevet"}', { a: '', b: 'tom' })).toEqual({ a: 'skrevet', b: 'tom' });
  });

  it.each([null, '', '{', '5', 'null', '"tekst"'])('is empty when what was kept is %p', (tekst) => {
    expect(lest(tekst, { a: '' })).toEqual({ a: '' });
  });
});
