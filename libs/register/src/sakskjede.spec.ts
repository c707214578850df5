import { dato, type OrganId } from '@saksgang/kernel';
import { sakskjeden, type Moeteorgan } from './sakskjede';

const moete = (dag: string, saksfrist: string | null = null) => ({
  dato: dato(dag),
  saksfrist: saksfrist === null ? null : dato(saksfrist),
  kilde: 'Møteplan 2025',
});
const organ = (id: string, type: string, ...moeter: Moeteorgan['moeter']): Moeteorgan => ({
  id: id as OrganId,
  type,
  navn: id.toUpperCase(),
  moeter,
});

const OKI = organ(
  'oki',
  'utvalg',
  moete('2025-09-30', '2025-09-09'),
  moete('2025-11-11', '2025-10-21'),
  moete('2025-12-02'),
);
const FSK = organ('fsk', 'formannskapet', moete('2025-10-16'), moete('2025-11-20'), moete('2025-12-04'));
const KS = organ('ks', 'kommunestyret', moete('2025-10-28'), moete('2025-12-02'), moete('2026-01-27'));

const FRIST = dato('2025-12-31');
const dagene = (...spurt: Parameters<typeof sakskjeden>) =>
  sakskjeden(...spurt).ledd.map((l) => `${l.navn} ${l.dato}`);

describe('Sakskjeden', () => {
  it('går bakover fra fristen: kommunestyret, formannskapet, utvalget, saksframlegget', () => {
    const kjede = sakskjeden([OKI, FSK, KS], 'kommunestyret', ['OKI'], FRIST);
    expect(kjede.ledd.map((l) => [l.navn, l.dato])).toEqual([
      ['OKI', '2025-11-11'],
      ['FSK', '2025-11-20'],
      ['KS', '2025-12-02'],
    ]);
    expect(kjede).toMatchObject({ mangler: [], saksframlegg: '2025-10-21' });
  });

  it('kan ende på selve fristdagen, men hvert organ er før det neste', () => {
    expect(dagene([OKI, FSK, KS], 'kommunestyret', ['OKI'], dato('2025-12-02'))).toEqual([
      'OKI 2025-11-11',
      'FSK 2025-11-20',
      'KS 2025-12-02',
    ]);
    expect(dagene([OKI, FSK, KS], 'kommunestyret', [], dato('2025-12-01'))).toEqual([
      'FSK 2025-10-16',
      'KS 2025-10-28',
    ]);
  });

  it('er bare det ene organet når et utvalg eller formannskapet avgjør selv', () => {
    expect(dagene([OKI, FSK, KS], 'formannskapet', ['OKI'], FRIST)).toEqual(['FSK 2025-12-04']);
    expect(dagene([OKI, FSK, KS], 'utvalg', ['OKI'], FRIST)).toEqual(['OKI 2025-12-02']);
  });

  it('har flere utvalg på samme trinn, og saksframlegget til det første av dem', () => {
    const HOV = organ('hov', 'utvalg', moete('2025-11-04', '2025-10-14'));
    const kjede = sakskjeden([OKI, HOV, FSK, KS], 'kommunestyret', ['OKI', 'HOV'], FRIST);
    expect(kjede.ledd.map((l) => l.navn)).toEqual(['OKI', 'HOV', 'FSK', 'KS']);
    expect(kjede.saksframlegg).toBe('2025-10-14');
  });

  it('sier hvilke organer som ikke har noe møte i tide, og gjetter ingen dag for saksframlegget', () => {
    expect(sakskjeden([FSK, KS], 'kommunestyret', ['OKI'], FRIST)).toMatchObject({
      mangler: ['OKI'],
      saksframlegg: null,
    });
    expect(sakskjeden([OKI, FSK, KS], 'kommunestyret', ['OKI'], dato('2025-01-31'))).toEqual({
      ledd: [],
      mangler: ['OKI', 'formannskapet', 'kommunestyret'],
      saksframlegg: null,
    });
    expect(sakskjeden([OKI, FSK, KS], 'utvalg', ['OKI'], FRIST).saksframlegg).toBeNull();
  });
});
