import {
  delpunkt,
  dokumentMed,
  hvertAar,
  investering,
  linje,
  linjeId,
  oversikt,
  punkt,
  rad,
} from '../dokument.fixtures';
import { henvisninger } from './henvisninger';

const PUNKTER = [
  punkt('3.5', {
    tittel: 'Martinsløkka',
    delpunkter: [delpunkt({ tittel: 'Drift av løkka', rammelinjer: [linjeId(1)] })],
  }),
];
const funn = (prosjekt: string) =>
  henvisninger(
    dokumentMed({
      punkter: PUNKTER,
      linjer: [linje(1, 'Politiske vedtak HP', 50_000, { tittel: 'Frivillige. Verbalpunkt 3.5' })],
      investeringer: [investering({ prosjekt })],
      oversikter: [oversikt({ rader: [rad('p', hvertAar(0), { navn: prosjekt })] })],
    }),
  );

describe('En henvisning til et verbalpunkt', () => {
  it('er et funn når punktet med det nummeret handler om noe annet, og intet annet HP er nevnt', () => {
    const prosjekt = 'Skolegården - Verbalpunkt 3,5 KS vedtak 2024';
    expect(funn(prosjekt)).toMatchObject([
      {
        id: `henvisning-til-verbalpunkt:${prosjekt}`,
        slag: 'kobling',
        tekst: `Investeringen «${prosjekt}» viser til «Verbalpunkt 3,5 KS vedtak 2024», men 3.5 i dette vedtaket er «Martinsløkka», og ikke noe annet HP er nevnt`,
        linjer: [2803],
      },
    ]);
  });

  it('er et funn når vedtaket ikke har punktet', () => {
    expect(funn('Skolegården. Verbalpunkt 3.77')[0]?.tekst).toContain(
      'dette vedtaket har ikke noe punkt 3.77',
    );
  });

  it.each([
    ['handler om det samme som punktet', 'Utstyr til Martinsløkka. Verbalpunkt 3.5'],
    ['handler om det samme som et delpunkt', 'Drift om sommeren. Verbalpunkt 3.5'],
    ['handler om det samme som linjen til punktet', 'Frivillige lag. Verbalpunkt 3,5'],
    ['nevner handlingsprogrammet den er fra', 'HP 24 Skolegården. Verbalpunkt 3.5'],
    ['ikke er der', 'Skolegården, trinn 3.5'],
  ])('er ikke noe funn når den %s', (_, prosjekt) => {
    expect(funn(prosjekt)).toEqual([]);
  });

  it('finnes også på linjer som ikke er knyttet til noe, og i rader som ikke er investeringer', () => {
    const dok = dokumentMed({
      punkter: PUNKTER,
      linjer: [linje(7, 'Annet', 1, { tittel: 'Gjerde. Verbalpunkt 3.5' })],
      oversikter: [oversikt({ rader: [rad('p', hvertAar(0), { navn: 'Port. Verbalpunkt 3.5' })] })],
    });
    expect(henvisninger(dok).map((f) => f.tekst.split(' viser')[0])).toEqual([
      'Rammelinjen OKI 7 «Gjerde. Verbalpunkt 3.5»',
      'Raden i «Oversikten» «Port. Verbalpunkt 3.5»',
    ]);
  });
});
