import { dato, type OrganId } from '@saksgang/kernel';
import { oppdragRegistrert, vedtattFrist } from './register.fixtures';
import { kjedenTil, saksgangen } from './saksgang';
import type { Moeteorgan } from './sakskjede';

const organ = (id: string, type: string, dag: string, saksfrist: string | null = null): Moeteorgan => ({
  id: id as OrganId,
  type,
  navn: id.toUpperCase(),
  moeter: [{ dato: dato(dag), saksfrist: saksfrist === null ? null : dato(saksfrist), kilde: null }],
});
const OKI = organ('oki', 'utvalg', '2025-11-11', '2025-10-21');
const HOV = organ('hov', 'utvalg', '2025-11-12', '2025-10-22');
const FSK = organ('fsk', 'formannskapet', '2025-11-20');
const KS = organ('ks', 'kommunestyret', '2025-12-02');

const { data: registrert } = oppdragRegistrert(1, { frist: vedtattFrist('2025-12-31') });
const paa = (dag: string, organer: readonly Moeteorgan[] = [OKI, HOV, FSK, KS]) => {
  const kjede = kjedenTil(registrert, dato('2025-12-31'), organer);
  return kjede && saksgangen(kjede, dato(dag));
};

describe('Siste saksgang', () => {
  it('er dagen saksframlegget må være inne, og er nær fra 30 arbeidsdager før', () => {
    expect(paa('2025-09-08')).toEqual({ siste: '2025-10-21', tilstand: 'i rute', mangler: [] });
    expect(paa('2025-09-09')).toMatchObject({ tilstand: 'nær' });
    expect(paa('2025-10-21')).toMatchObject({ tilstand: 'nær' });
    expect(paa('2025-10-22')).toMatchObject({ tilstand: 'passert' });
  });

  it('er dagen for det første møtet når møteplanen ikke sier når saksframlegget må være inne', () => {
    const uten = organ('oki', 'utvalg', '2025-11-11');
    expect(paa('2025-09-01', [uten, HOV, FSK, KS])).toMatchObject({ siste: '2025-11-11' });
  });

  it('er ukjent uten møteplan, og sier for hvem', () => {
    expect(paa('2025-09-01', [])).toEqual({
      siste: null,
      tilstand: 'uten møte',
      mangler: ['OKI', 'HOV', 'formannskapet', 'kommunestyret'],
    });
  });

  it('er bare for det som blir en sak, og har en frist å telle fra', () => {
    expect(kjedenTil(registrert, null, [KS])).toBeNull();
    expect(kjedenTil({ ...registrert, type: 'tiltak' }, dato('2025-12-31'), [KS])).toBeNull();
  });
});
