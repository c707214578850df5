import { etDelpunkt, etPunkt } from '../sak/sak.fixtures';
import { dekningAv } from './dekning';

const EN = 'Det settes av midler til skolebøker.';
const TO = 'Kommunedirektøren bes evaluere ordningen.';
const LESES = 'Lier har mange elever.';
const knyttet = (setning: string) => ({ setning, delpunkt: 'a', grunn: null });

describe('Dekningen av et vedtakspunkt', () => {
  it('er udekket uten delpunkt, også når teksten ikke bestiller noe', () => {
    const udekket = { svar: 'udekket', manglerDelpunkt: true };
    expect(dekningAv(etPunkt({ tekst: LESES, delpunkter: [] }))).toEqual({ ...udekket, setninger: [] });
    expect(dekningAv(etPunkt({ tekst: EN, delpunkter: [] }))).toEqual({ ...udekket, setninger: [EN] });
  });

  it('er dekket av delpunktene når bare én setning bestiller noe', () => {
    expect(dekningAv(etPunkt({ tekst: `${LESES} ${EN}` }))).toEqual({ svar: 'dekket' });
    expect(dekningAv(etPunkt({ tekst: LESES }))).toEqual({ svar: 'dekket' });
  });

  it('krever at noen sier hva hver setning er dekket av, når flere bestiller noe', () => {
    const punkt = etPunkt({ tekst: `${EN} ${LESES} ${TO}`, delpunkter: [etDelpunkt()] });
    const udekket = { svar: 'udekket', manglerDelpunkt: false };
    expect(dekningAv(punkt)).toEqual({ ...udekket, setninger: [EN, TO] });
    expect(dekningAv(punkt, [knyttet(EN)])).toEqual({ ...udekket, setninger: [TO] });
    expect(dekningAv(punkt, [knyttet(EN), knyttet(TO)])).toEqual({ svar: 'dekket' });
  });

  it('faller bort for en setning som er rettet siden', () => {
    const rettet = etPunkt({ tekst: `Det settes av mer midler til skolebøker. ${TO}` });
    expect(dekningAv(rettet, [knyttet(EN), knyttet(TO)])).toMatchObject({
      setninger: ['Det settes av mer midler til skolebøker.'],
    });
  });

  it('kan ikke kontrolleres der bare en kortversjon av teksten er lagt inn', () => {
    const kort = { tekst: `${EN} ${TO}`, tekstform: 'kortversjon' } as const;
    expect(dekningAv(etPunkt(kort))).toEqual({ svar: 'kan-ikke-kontrolleres' });
    expect(dekningAv(etPunkt({ ...kort, delpunkter: [] }))).toEqual({
      svar: 'udekket',
      manglerDelpunkt: true,
      setninger: [],
    });
  });
});
