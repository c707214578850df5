import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api, readConfig } from '@saksgang/oppstart';
import { SiderModule } from './sider.module';

const SIDEN = '/kommune/lier/hp/2025-2028/beregning';
const beloep = (n: number) => ({ '2025': n, '2026': n, '2027': n, '2028': n });
const utenHardtMellomrom = (tekst: string) => tekst.replace(/\s+/g, ' ');
const tall = (n: number) => utenHardtMellomrom(new Intl.NumberFormat('nb-NO').format(n));

describe('Virkningen av forslag, med forutsetninger', () => {
  let mappe: string;
  let api: Api;
  let forslag: string;
  const send = async (url: string, payload: object, rolle = 'budsjettsjef') => {
    const headers = { 'x-saksgang-person': 'kari.nordmann', 'x-saksgang-rolle': rolle };
    const svar = await api.app.inject({ method: 'POST', url: `/api/kommuner${url}`, payload, headers });
    expect([svar.statusCode, svar.body]).toEqual([201, svar.body]);
    await api.settled(10_000);
  };
  /** What the browser sends: every field of the form, also the empty ones. */
  const vis = async (felt: readonly (readonly [string, string])[] = []) => {
    const sporring = new URLSearchParams({ forslag, grunnlag: 'gjeldende' });
    for (const [navn, verdi] of felt) sporring.append(navn, verdi);
    const svar = await api.app.inject({ url: `${SIDEN}?${sporring.toString()}` });
    return {
      status: svar.statusCode,
      body: svar.body,
      tekst: utenHardtMellomrom(svar.body.replace(/<[^>]*>/g, ' ')),
    };
  };

  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
    api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }), { modules: [SiderModule] });
    await send('', { kommune: 'lier', navn: 'Lier', kommunenummer: '3312' }, 'administrator');
    await send('/lier/hp', { hp: '2025-2028', utvalg: [{ kode: 'OKI', navn: 'Oppvekst' }] });
    await send('/lier/hp/2025-2028/beslutningsgrunnlag', {});
    await send(
      '/lier/hp/2025-2028/forslag',
      {
        tittel: 'Ny hall',
        partier: ['V'],
        linjer: [{ utvalg: 'OKI', kategori: 'Annet', tittel: 'Drift av hallen', beloep: beloep(1_200_000) }],
        investeringer: [
          {
            prosjekt: 'Hallen',
            bevilgning: { '2025': 12_500_000, '2026': 0, '2027': 0, '2028': 0 },
            finansiering: [
              { kilde: 'laan', beloep: { '2025': 10_000_000, '2026': 0, '2027': 0, '2028': 0 } },
              { kilde: 'mva-kompensasjon', beloep: { '2025': 2_500_000, '2026': 0, '2027': 0, '2028': 0 } },
            ],
            visesHos: 'OKI',
          },
        ],
      },
      'gruppeleder',
    );
    const { body } = await api.app.inject({ url: SIDEN });
    forslag = /name="forslag" value="([^"]+)"/.exec(body)?.[1] ?? '';
  });
  afterAll(async () => {
    await api.close();
    rmSync(mappe, { recursive: true });
  });

  it('sier hva som mangler når ingenting er forutsatt, og antar ingenting', async () => {
    const { status, tekst } = await vis();
    expect(status).toBe(200);
    expect(tekst).toContain('Nye lån Kan ikke beregnes. Det mangler: rente, løpetid, låneslag.');
    expect(tekst).toContain('Mva-kompensasjon Kan ikke beregnes. Det mangler: mva-sats');
    expect(tekst).toContain('Det mangler: driftsinntekter, netto driftsresultat.');
    expect(tekst).toMatch(/gjeldsgrad: kan ikke beregnes. Det mangler: [^.]*driftsinntekter/);
  });

  it('regner ut lån, mva og handlingsregler av det som fylles ut slik folk skriver det, og husker det', async () => {
    const aarlig = (felt: string, n: string) => [1, 2, 3, 4].map(() => [felt, n] as const);
    const { status, tekst, body } = await vis([
      ['rente', '4,5'],
      ['loepetid', '20'],
      ['laaneslag', 'serie'],
      ['mvaSats', '25'],
      ['mvaAndel', '100'],
      ...aarlig('driftsinntekter', '100 000 000'),
      ...aarlig('nettoDriftsresultat', '2 000 000'),
      ...aarlig('disposisjonsfond', '10 000 000'),
      ...aarlig('gjeld', '60 000 000'),
      ['kravNettoDriftsresultat', '1,75'],
      ['kravDisposisjonsfond', ''],
      ['kravGjeldsgrad', '65'],
    ]);
    expect(status).toBe(200);
    // A serielån of ten million over twenty years, taken up on the last day of 2025.
    expect(tekst).toContain(`Renter 0 ${tall(450_000)} ${tall(427_500)} ${tall(405_000)}`);
    expect(tekst).toContain(`Avdrag 0 ${tall(500_000)} ${tall(500_000)} ${tall(500_000)}`);
    expect(tekst).toContain(`Hallen, beregnet ${tall(2_500_000)} 0 0 0`);
    expect(tekst).toMatch(
      /Kravet er minst 1,75 prosent\..*Før 2 2 2 2 Etter 0,8 0,8 0,8 0,8 Holder, før ja ja ja ja Holder, etter nei nei nei nei/,
    );
    expect(tekst).toMatch(/Kravet er høyst 65 prosent\..*Holder, etter nei nei nei nei/);
    for (const verdi of ['4,5', '100 000 000', '1,75']) expect(body).toContain(`value="${verdi}"`);
    expect(body).toMatch(/<option value="serie" selected>/);
    expect(body).not.toMatch(/undefined|\[object|<script/);
  });

  it('regner med at en linje starter i en måned, og tåler at linjen ikke lenger er valgt', async () => {
    const linje = /name="linje" value="([^"]+)"/.exec((await vis()).body)?.[1] ?? '';
    const { tekst, body } = await vis([
      ['linje', linje],
      ['oppstart', '07.2025'],
    ]);
    expect(tekst).toContain(`endring ${tall(600_000)} ${tall(1_200_000)}`);
    expect(body).toContain('value="07.2025"');
    const annen = '00000000-0000-4000-8000-000000000001';
    expect(
      (
        await vis([
          ['linje', annen],
          ['oppstart', '07.2025'],
        ])
      ).status,
    ).toBe(200);
  });

  it.each([
    ['rente', 'mye', 'rente', 'Oppgi renten i prosent med høyst tre desimaler, for eksempel 4,5.'],
    ['loepetid', '0', 'loepetid', 'Oppgi løpetiden i hele år, fra 1 til 99.'],
    ['laaneslag', 'avdragsfritt', 'laaneslag', 'Velg annuitetslån eller serielån.'],
    ['rente', '4,5', 'loepetid', 'Lån regnes ut av rente, løpetid og låneslag sammen.'],
    ['mvaSats', '25', 'mvaAndel', 'Mva-kompensasjon regnes ut av sats og andel sammen.'],
    ['gjeld', 'en milliard', 'gjeld-2025', 'Oppgi beløpet i hele kroner, for eksempel 2 100 000 000.'],
    ['kravGjeldsgrad', '"><b>', 'kravGjeldsgrad', 'Oppgi kravet i prosent, for eksempel 70.'],
  ])('sier hva som er galt ved feltet: %s=%s', async (felt, verdi, ved, melding) => {
    const { status, body } = await vis([[felt, verdi]]);
    expect(status).toBe(200);
    const id = `id="${ved}"`;
    expect(body.slice(body.indexOf(id)).split('</p>')[0]).toContain(melding);
    expect(body).toContain(`aria-describedby="${ved}-feil"`);
    expect(body).toMatch(/<details open>/);
    expect(body).not.toContain('"><b>');
  });

  it('sier fra ved linjen når måneden ikke er i perioden', async () => {
    const linje = /name="linje" value="([^"]+)"/.exec((await vis()).body)?.[1] ?? '';
    const { body } = await vis([
      ['linje', linje],
      ['oppstart', '13.2025'],
    ]);
    expect(body).toContain('Oppgi måned og år fra 2025 til 2028, for eksempel 08.2025.');
  });
});
