import { dato } from '@saksgang/kernel';
import type { Frist, Oppdragsstatus } from '@saksgang/oppfoelging';
import { oppdragene, type RegistrertOppdrag } from './oppdragsregister';
import { etterPunkt, iRute, STATUSTEKST, type Oppdragssvar } from './oppdragssvar';
import { oppdragId, oppdragRegistrert, vedtattFrist } from './register.fixtures';

const FERDIGE: readonly Oppdragsstatus[] = ['utfoert-til-politisk-behandling', 'avsluttet', 'utgaar'];
const AAPNE = (Object.keys(STATUSTEKST) as Oppdragsstatus[]).filter((s) => !FERDIGE.includes(s));

/** An oppdrag with this frist, in this state. */
const med = (frist: Frist | null, status: Oppdragsstatus): RegistrertOppdrag['tilstand'] => {
  const rad = { id: oppdragId(1), revisjon: 0, skjedde: null, event: oppdragRegistrert(1, { frist }) };
  const [funnet] = oppdragene.evolve(oppdragene.initial(), rad).values();
  if (!funnet) throw new Error('oppdraget er ikke registrert');
  return { ...funnet.tilstand, status };
};

describe('i rute, forsinket eller frist ikke satt', () => {
  const frist = vedtattFrist('2025-09-01');

  it.each(AAPNE)('er i rute til og med fristdagen og forsinket fra dagen etter: %s', (status) => {
    expect(
      ['2025-01-01', '2025-09-01', '2025-09-02', '2027-01-01'].map((dag) =>
        iRute(med(frist, status), dato(dag)),
      ),
    ).toEqual(['i rute', 'i rute', 'forsinket', 'forsinket']);
  });

  it.each(FERDIGE)('er aldri forsinket når det er gjort: %s', (status) => {
    expect(iRute(med(frist, status), dato('2099-01-01'))).toBe('i rute');
  });

  it.each([...AAPNE, ...FERDIGE])('sier fra når ingen frist er satt, og finner ikke på en: %s', (status) => {
    expect(iRute(med(null, status), dato('2025-09-02'))).toBe('frist ikke satt');
  });

  it('regner en tolket frist som en frist til noen har lest den annerledes', () => {
    expect(iRute(med(vedtattFrist('2025-09-01', true), 'paagaar'), dato('2025-09-02'))).toBe('forsinket');
  });
});

describe('rekkefølgen', () => {
  it('følger punktene som tall, og så bokstavene', () => {
    const oppdrag = ['3.10 a', '3.9 b', '3.9 a', '3 a', '3.9.1 a', '12.1 a', '3.9 ab'].map((navn) => {
      const [punkt, delpunkt] = navn.split(' ');
      return { punkt, delpunkt } as Oppdragssvar;
    });
    expect(oppdrag.sort(etterPunkt).map((o) => `${o.punkt} ${o.delpunkt}`)).toEqual([
      '3 a',
      '3.9 a',
      '3.9 ab',
      '3.9 b',
      '3.9.1 a',
      '3.10 a',
      '12.1 a',
    ]);
  });
});
