import {
  dato,
  fold,
  kroner,
  type ForslagId,
  type LinjeId,
  type Punkt,
  type Uuid,
  type VedtakId,
} from '@saksgang/kernel';
import { balansenMed } from '../behandling/lovkrav';
import { sak } from './sak';
import type { SakEvent } from './sak.events';
import {
  enInvestering,
  enLinje,
  etDelpunkt,
  HOV,
  HP,
  hvertAar,
  ID,
  lagtFram,
  OKI,
  rulleringStartet,
  sakRegistrert,
  sentraleLinjer,
  uuid,
  vedtakEtterregistrert,
  vedtattHp,
} from './sak.fixtures';
import type { Sak } from './sak.state';

const UKJENT = uuid(99);

/** What people can read of the sak. */
const innholdet = (tilstand: Sak) => {
  if (tilstand.slag === 'ingen') return tilstand;
  const vedtak = [...tilstand.vedtak.values()].map((v) => ({ ...v, punkter: [...v.punkter.values()] }));
  if (tilstand.slag === 'annen-sak') return { ...tilstand, vedtak };
  const { linjer, forslag } = tilstand;
  return { ...tilstand, vedtak, linjer: [...linjer.values()], forslag: [...forslag.values()] };
};
const etter = (...hendelser: readonly SakEvent[]) => innholdet(fold(sak, hendelser));

const budsjettendring: SakEvent = {
  type: 'BudsjettendringVedtatt',
  data: {
    endring: ID.endring,
    grunnlag: { organ: 'kommunestyret', saksnummer: 'KS 30/25', dato: dato('2025-06-10') },
    linjer: [enLinje({ id: ID.nyLinje })],
  },
};
const rammeneVedtatt = (mer: { vedtatt?: LinjeId[]; endret?: LinjeId } = {}): SakEvent => ({
  type: 'RammeendringerVedtatt',
  data: {
    vedtak: ID.vedtak,
    utvalg: OKI,
    linjer: [],
    endringer: mer.endret === undefined ? [] : [{ linje: mer.endret, beloep: hvertAar(1), ukjent: null }],
    vedtatt: mer.vedtatt ?? [],
  },
});

/** Facts about something that the sak does not have. */
const OM_UKJENTE: readonly (readonly [string, SakEvent])[] = [
  ['et forslag', { type: 'ForslagTrukket', data: { forslag: UKJENT as ForslagId } }],
  [
    'en linje som endres',
    {
      type: 'RammeendringerEndret',
      data: { utvalg: OKI, endringer: [{ linje: UKJENT as LinjeId, beloep: hvertAar(1), ukjent: null }] },
    },
  ],
  [
    'et vedtak som ekspederes',
    {
      type: 'VedtakEkspedert',
      data: { vedtak: UKJENT as VedtakId, dato: dato('2024-12-13'), mottakere: [] },
    },
  ],
  [
    'et punkt som rettes',
    { type: 'VedtakstekstRettet', data: { vedtak: ID.vedtak, punkt: '9' as Punkt, fra: 'a', til: 'b' } },
  ],
  [
    'et punkt som klassifiseres',
    {
      type: 'DelpunkterFoert',
      data: {
        vedtak: ID.vedtak,
        punkt: '9' as Punkt,
        organ: 'kommunestyret',
        dato: dato('2024-12-10'),
        tittel: 'Leksehjelp',
        delpunkter: [etDelpunkt()],
      },
    },
  ],
];

describe('Saken, slik hendelsene bygger den', () => {
  it.each(OM_UKJENTE)('blir ikke til mer av det som sies om noe den ikke har: %s', (_, hendelse) => {
    expect(etter(...vedtattHp(), hendelse)).toEqual(etter(...vedtattHp()));
  });

  it('vedtar bare linjer som finnes', () => {
    const ukjent = UKJENT as LinjeId;
    const hendelse = rammeneVedtatt({ vedtatt: [ukjent], endret: ukjent });
    expect(etter(...vedtattHp(), hendelse)).toMatchObject({ linjer: [{ id: ID.linje, vedtatt: true }] });
  });

  it.each([
    ['rammer', rammeneVedtatt()],
    ['budsjettendringer', budsjettendring],
    ['et forslag', { type: 'ForslagTrukket', data: { forslag: ID.forslag } } as const],
    ['investeringer', { type: 'InvesteringerForeslaatt', data: { linjer: [enInvestering] } } as const],
  ])('har ikke %s når den ikke er et handlingsprogram', (_, hendelse) => {
    const annenSak = [sakRegistrert, vedtakEtterregistrert];
    expect(etter(...annenSak, hendelse)).toEqual(etter(...annenSak));
    expect(etter(hendelse)).toEqual({ slag: 'ingen' });
  });

  it('legger investeringer til dem som alt er foreslått, også i balansen (R7)', () => {
    const investert = (n: number, id: Uuid): SakEvent => ({
      type: 'InvesteringerForeslaatt',
      data: { linjer: [{ ...enInvestering, id, beloep: { ...hvertAar(0), '2026': kroner(n) } }] },
    });
    const hp = fold(sak, [
      ...lagtFram(),
      ...sentraleLinjer(),
      investert(3, uuid(71)),
      investert(4, uuid(72)),
    ]);
    if (hp.slag !== 'handlingsprogram') throw new Error('handlingsprogrammet er borte');
    expect(balansenMed(hp, [])).toEqual({
      svar: 'ikke-i-balanse',
      differanse: { investering: { ...hvertAar(0), '2026': 7 } },
    });
  });

  it('er et handlingsprogram uten noe i, når rulleringen er startet', () => {
    expect(etter(rulleringStartet())).toMatchObject({
      slag: 'handlingsprogram',
      hp: HP,
      fase: 'startet',
      utvalg: new Map([
        [OKI, 'Utvalg for oppvekst'],
        [HOV, 'Utvalg for helse'],
      ]),
      linjer: [],
      forslag: [],
      vedtak: [],
      budsjettvedtak: null,
    });
  });
});
