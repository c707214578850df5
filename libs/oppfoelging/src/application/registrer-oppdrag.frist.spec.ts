import { dato } from '@saksgang/kernel';
import type { Delpunkt, Fristlesing } from '@saksgang/saksgang';
import { recorded } from '@saksgang/testing';
import type { RegistrerOppdrag } from '../domene/oppdrag/registrer-oppdrag';
import { registrerOppdragWorkflow } from './registrer-oppdrag.workflow';
import { delpunkt, vedtatt } from './vedtakspunkt.fixtures';

describe('Fristen i et oppdrag, lest av vedtaket', () => {
  const lest = (frist: Fristlesing, virkningsdato: Delpunkt['virkningsdato'] = null) => {
    const [svar] = registrerOppdragWorkflow.react(recorded(vedtatt([delpunkt({ frist, virkningsdato })])));
    const data = svar?.kind === 'send' ? (svar.data as RegistrerOppdrag['data']) : undefined;
    return [data?.frist, data?.uavklartFrist, data?.virkningsdato];
  };
  const utgangen = dato('2025-12-31');

  it('ingen frist er ingen frist, aldri en dag', () => {
    expect(lest({ type: 'ingen', ord: null })).toEqual([null, null, null]);
  });

  it('en dag i teksten er vedtatt, med ordene, og tolket til noen bekrefter den', () => {
    const frist = { dato: utgangen, kilde: 'vedtatt', tekst: 'innen utgangen av 2025', tolket: true };
    for (const gjelder of ['frist', 'virkning'] as const)
      expect(
        lest({ type: 'dato', dato: utgangen, presisjon: 'aar', ord: 'innen utgangen av 2025', gjelder }),
      ).toEqual([frist, null, null]);
  });

  it('flere mulige dager er ingen frist, men alle lesningene', () => {
    const alternativer = [utgangen, dato('2026-12-31')];
    expect(
      lest({ type: 'tvetydig', alternativer, presisjon: 'aar', ord: 'innen 2026', gjelder: 'frist' }),
    ).toEqual([
      null,
      { slag: 'tvetydig', tekst: 'innen 2026', lesning: '2025-12-31 eller 2026-12-31', alternativer },
      null,
    ]);
  });

  it.each<[string, Fristlesing, object]>([
    [
      'det som gjentas',
      { type: 'gjentakende', gjentakelse: 'hvert år', ord: 'årlig rapport' },
      { slag: 'gjentakende', tekst: 'årlig rapport', lesning: 'hvert år', alternativer: [] },
    ],
    [
      'det som venter på en hendelse',
      { type: 'hendelse', hendelse: 'når skolen åpner', ord: 'ved skolestart' },
      { slag: 'hendelse', tekst: 'ved skolestart', lesning: 'når skolen åpner', alternativer: [] },
    ],
  ])('%s har ingen dag å velge', (_, frist, uavklart) => {
    expect(lest(frist)).toEqual([null, uavklart, null]);
  });

  it('«fra og med 2027» er en virkning og ingen frist', () => {
    const frist: Fristlesing = {
      type: 'virkning',
      dato: dato('2027-01-01'),
      til: null,
      trinn: [],
      presisjon: 'aar',
      ord: 'fra og med 2027',
    };
    const uavklart = {
      slag: 'virkning',
      tekst: 'fra og med 2027',
      lesning: '2027-01-01',
      alternativer: [],
    };
    expect(lest(frist)).toEqual([null, uavklart, '2027-01-01']);
    expect(lest(frist, dato('2027-08-15'))).toEqual([null, uavklart, '2027-08-15']);
  });
});
