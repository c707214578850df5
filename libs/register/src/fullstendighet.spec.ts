import { dato, hpPeriode, type Punkt, type Uuid, type VedtakId } from '@saksgang/kernel';
import { STANDARD_KATEGORIER } from '@saksgang/saksgang';
import { recorded, visning } from '@saksgang/testing';
import { fullstendighetsprojeksjon, saken, type Vedtakshendelse } from './fullstendighet';
import { fullstendigheten } from './fullstendighetssvar';

const VEDTAK = '00000000-0000-4000-8000-000000000031' as Uuid as VedtakId;
const [EN, TO] = ['Det settes av midler.', 'Ordningen skal evalueres.'];
const felles = { vedtak: VEDTAK, organ: 'kommunestyret', dato: dato('2024-12-10') } as const;

const startet: Vedtakshendelse = {
  type: 'RulleringStartet',
  data: { hp: hpPeriode('2025-2028'), utvalg: [], kategorier: STANDARD_KATEGORIER },
};
const vedtatt: Vedtakshendelse = {
  type: 'VedtakEtterregistrert',
  data: {
    ...felles,
    tittel: 'Handlingsprogram',
    saksnummer: null,
    deler: ['verbalvedtak'],
    balanse: { svar: 'i-balanse' },
    merknader: [],
    ikkeOppgitt: [],
    offentliggjort: null,
    stemmer: null,
  },
};
const delpunkt = {
  delpunkt: 'a',
  type: 'sak',
  tittel: 'Sak',
  mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'trykt', overordnet: null },
  utvalg: [],
  frist: { type: 'ingen', ord: null },
  virkningsdato: null,
  tilOrgan: null,
  betingelse: null,
  avhengerAv: [],
  rammelinjer: [],
  beloepITekst: [],
  merknad: null,
  kildeLinje: null,
} as const;
const punkt = (nr: string, tekst: string, mer: object = {}): Vedtakshendelse => ({
  type: 'VedtakspunktVedtatt',
  data: {
    ...felles,
    punkt: nr as Punkt,
    tittel: `Punkt ${nr}`,
    tekst,
    tekstform: 'full',
    gruppe: null,
    forslagsstillere: null,
    referanser: [],
    delpunkter: [delpunkt],
    avslutter: [],
    flytter: [],
    senderTilbake: [],
    kildeLinje: null,
    kildeLinjeSlutt: null,
    ...mer,
  },
});
const knyttet = (...setninger: readonly string[]): Vedtakshendelse => ({
  type: 'SetningerKnyttet',
  data: {
    vedtak: VEDTAK,
    punkt: '3.1' as Punkt,
    setninger: setninger.map((setning) => ({ setning, delpunkt: 'a', grunn: null })),
  },
});
const svaret = (...hendelser: readonly Vedtakshendelse[]) => {
  const tilstand = visning(fullstendighetsprojeksjon, saken)
    .given(...[startet, vedtatt, ...hendelser].map((e) => recorded(e)))
    .answer('lier/hp-2025-2028');
  if (tilstand.slag === 'ingen') throw new Error('saken er ikke der');
  return fullstendigheten(tilstand);
};

describe('Fullstendigheten', () => {
  it('teller punktene som ikke er dekket, og viser hva som mangler i hvert', () => {
    const svar = svaret(
      punkt('3.1', `${EN} ${TO}`),
      punkt('3.2', EN),
      punkt('3.3', EN, { delpunkter: [] }),
      punkt('3.4', `${EN} ${TO}`, { tekstform: 'kortversjon' }),
    );
    expect(svar).toMatchObject({ avsluttet: null, udekket: 2, kanIkkeKontrolleres: 1 });
    expect(svar.vedtak[0]).toMatchObject({ vedtak: VEDTAK, udekket: 2, kanIkkeKontrolleres: 1 });
    expect(svar.vedtak[0]?.punkter.map((p) => [p.punkt, p.svar, p.manglerDelpunkt, p.setninger])).toEqual([
      ['3.1', 'udekket', false, [EN, TO]],
      ['3.2', 'dekket', false, []],
      ['3.3', 'udekket', true, [EN]],
      ['3.4', 'kan-ikke-kontrolleres', false, []],
    ]);
  });

  it('kommer til null når noen har sagt hva hver setning er dekket av', () => {
    const toSetninger = punkt('3.1', `${EN} ${TO}`);
    expect(svaret(toSetninger, knyttet(EN ?? '')).udekket).toBe(1);
    expect(svaret(toSetninger, knyttet(EN ?? ''), knyttet(TO ?? '')).udekket).toBe(0);
  });

  it('leser delpunktene slik de siden er ført, og teksten slik den er rettet', () => {
    const foert: Vedtakshendelse = {
      type: 'DelpunkterFoert',
      data: { ...felles, punkt: '3.1' as Punkt, tittel: '3.1', delpunkter: [delpunkt] },
    };
    const rettet: Vedtakshendelse = {
      type: 'VedtakstekstRettet',
      data: { vedtak: VEDTAK, punkt: '3.1' as Punkt, fra: EN ?? '', til: `${EN} ${TO}` },
    };
    const utenDelpunkt = punkt('3.1', EN ?? '', { delpunkter: [] });
    expect(svaret(utenDelpunkt, foert).udekket).toBe(0);
    expect(svaret(utenDelpunkt, foert, rettet).udekket).toBe(1);
  });

  it('sier når saken er avsluttet for administrasjonen', () => {
    const avsluttet: Vedtakshendelse = {
      type: 'SakAvsluttetForAdministrasjonen',
      data: { dato: dato('2025-03-01'), punkter: 0, kanIkkeKontrolleres: [] },
    };
    expect(svaret(avsluttet).avsluttet).toBe('2025-03-01');
  });

  it('holder sakene fra hverandre', () => {
    const annen = recorded(startet, { stream: 'sak-lier.hp-2026-2029' });
    expect(visning(fullstendighetsprojeksjon, saken).given(annen).answer('lier/hp-2025-2028').slag).toBe(
      'ingen',
    );
  });
});
