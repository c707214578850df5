import type { Punkt, VedtakId } from '@saksgang/kernel';
import type { Rammelinje } from '@saksgang/saksgang';
import { delpunkt, dokumentMed, linje, punkt } from '../dokument.fixtures';
import { kobling } from './kobling';

const VEDTAK = '00000000-0000-4000-8000-000000000900' as VedtakId;
const avPunkt = (nummer: string): Partial<Rammelinje> => ({
  punkt: { slag: 'vedtakspunkt', vedtak: VEDTAK, punkt: nummer as Punkt },
});
const politisk = (tittel: string, mer: Partial<Rammelinje> = {}) =>
  linje(1, 'Politiske vedtak HP', 50_000, { tittel, ...mer });
const OEKONOMISK = { gruppe: 'Med økonomiske konsekvenser' };

const ider = (linjer: readonly Rammelinje[], ...punkter: ReturnType<typeof punkt>[]) =>
  kobling(dokumentMed({ linjer, punkter })).map((f) => f.id);

describe('Kontroll av koblingen mellom vedtakspunkter og rammelinjer', () => {
  it('tier når linjen nevner punktet sitt med ordet foran nummeret', () => {
    expect(
      ider([politisk('Skolebøker (Verbalpunkt 3.16)', avPunkt('3.16'))], punkt('3.16', OEKONOMISK)),
    ).toEqual([]);
  });

  it('tier om linjer som ikke kommer av vedtaket, og punkter uten økonomiske konsekvenser', () => {
    expect(ider([linje(1, 'Annet', 5, { tittel: 'Lærlinger' })], punkt('3.17'))).toEqual([]);
  });

  it('finner punktet med økonomiske konsekvenser som ingen linje har', () => {
    expect(kobling(dokumentMed({ punkter: [punkt('3.16', OEKONOMISK)] }))).toMatchObject([
      {
        id: 'punkt-uten-linje:3.16',
        slag: 'kobling',
        tekst: 'Verbalvedtak 3.16 «Skolebøker»: mangler rammelinje',
        linjer: [700],
      },
    ]);
  });

  it('finner punktet igjen også gjennom delpunktets linjer', () => {
    const l = politisk('Skolebøker (Verbalpunkt 3.16)');
    const p = punkt('3.16', { ...OEKONOMISK, delpunkter: [delpunkt({ rammelinjer: [l.id] })] });
    expect(ider([l], p)).toEqual([]);
  });

  it('finner linjen som hører til punktet uten at nummeret er trykt på den', () => {
    const l = linje(1, 'Annet', 5, { tittel: 'Skolebøker' });
    const p = punkt('3.16', { delpunkter: [delpunkt({ rammelinjer: [l.id] })] });
    expect(kobling(dokumentMed({ linjer: [l], punkter: [p] }))).toMatchObject([
      { id: 'punkt-uten-trykt-nummer:3.16', tekst: expect.stringContaining('rammelinje OKI 1 «Skolebøker»') },
    ]);
  });

  it.each([
    ['uten nummer', 'Skolebøker'],
    ['med nummeret til et punkt som ikke finnes', 'Skolebøker (Verbalpunkt 3.99)'],
    ['med et beløp i stedet for et nummer', 'Skolebøker 3,16 mill.'],
    ['med en dato i stedet for et nummer', 'Skolebøker fra 1.10.2025'],
  ])('finner linjen fra vedtaket %s', (_, tittel) => {
    const l = politisk(tittel);
    expect(ider([l], punkt('3.16'))).toEqual([`linje-uten-punkt:${l.id}`]);
  });

  it('finner nummeret som er trykt uten ordet foran', () => {
    const l = politisk('3.16 Skolebøker', avPunkt('3.16'));
    expect(kobling(dokumentMed({ linjer: [l], punkter: [punkt('3.16', OEKONOMISK)] }))).toMatchObject([
      {
        id: `linje-uten-ordet-verbalpunkt:${l.id}`,
        tekst: 'Rammelinje OKI 1 «3.16 Skolebøker»: verbalpunktet er trykt uten ordet «Verbalpunkt»',
        utvalg: 'OKI',
        linjer: [101],
      },
    ]);
  });

  it('finner numrene som også er i bruk i en eldre HP, samlet i ett funn', () => {
    const eldre = (n: number, nummer: string) =>
      linje(n, 'Vedtatte endringer', 5, {
        punkt: { slag: 'eldre-hp', hpAar: '2024', punkt: nummer as Punkt },
      });
    const dok = dokumentMed({
      linjer: [eldre(1, '3.19'), eldre(2, '3.16'), eldre(3, '3.16'), eldre(4, '7.1')],
      punkter: [punkt('3.16'), punkt('3.19')],
    });
    expect(kobling(dok)).toMatchObject([
      {
        id: 'tvetydige-punktnumre',
        tekst: expect.stringContaining('Verbalpunktnumrene 3.16, 3.19 brukes'),
        linjer: [101, 102, 103],
      },
    ]);
    expect(ider([eldre(1, '7.1')], punkt('3.16'))).toEqual([]);
  });
});
