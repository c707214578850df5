import { PersistentMap } from '@saksgang/kernel';
import type { Investering } from '../rullering/investering';
import type {
  Linjeendring,
  RulleringEvent,
  RulleringStartet,
  SentraleLinjerFoert,
} from '../rullering/rullering.events';
import type { Handlingsprogram, Linje, Sak } from './sak.state';

export const evolveRullering = (sak: Sak, event: RulleringEvent): Sak => {
  if (event.type === 'RulleringStartet') return startet(event.data);
  if (sak.slag !== 'handlingsprogram') return sak;
  switch (event.type) {
    case 'BeslutningsgrunnlagLagtFram':
      return { ...sak, fase: 'beslutningsgrunnlag' };
    case 'TilleggsinnstillingLagtFram':
      return { ...sak, fase: 'tilleggsinnstilling' };
    case 'RammeendringerForeslaatt':
      return medLinjer(sak, event.data.linjer, false);
    case 'RammeendringerEndret':
      return medEndringer(sak, event.data.endringer);
    case 'InvesteringerForeslaatt':
      return medInvesteringer(sak, event.data.linjer);
    case 'OversiktFoert': {
      const { noekkel, vedtattAv } = event.data.oversikt;
      if (vedtattAv !== 'kommunestyret') return sak;
      return { ...sak, vedtatteOversikter: new Set(sak.vedtatteOversikter).add(noekkel) };
    }
    case 'SentraleLinjerFoert':
      return medSentraleLinjer(sak, event.data);
    case 'TrykteSummerFoert':
    case 'KontrollfunnGodtatt':
      return sak;
  }
};

/** The HP with more lines in its frame tables. */
export const medLinjer = (
  hp: Handlingsprogram,
  nye: readonly Omit<Linje, 'vedtatt'>[],
  vedtatt: boolean,
): Handlingsprogram => {
  const linjer = nye.reduce((foer, linje) => foer.set(linje.id, { ...linje, vedtatt }), hp.linjer);
  return { ...hp, linjer };
};

/** The HP with other amounts on lines that it already has. */
export const medEndringer = (hp: Handlingsprogram, endringer: readonly Linjeendring[]): Handlingsprogram => {
  const linjer = endringer.reduce((foer, { linje: id, beloep, ukjent }) => {
    const linje = foer.get(id);
    return linje ? foer.set(id, { ...linje, beloep, ukjent }) : foer;
  }, hp.linjer);
  return { ...hp, linjer };
};

/** The HP with more investments, or with others in place of those it has. */
export const medInvesteringer = (hp: Handlingsprogram, nye: readonly Investering[]): Handlingsprogram => ({
  ...hp,
  investeringer: nye.reduce((foer, i) => foer.set(i.id, i), hp.investeringer),
});

/** The HP with other amounts on central lines. */
export const medSentraleLinjer = (
  hp: Handlingsprogram,
  { tabell, linjer }: Pick<SentraleLinjerFoert['data'], 'tabell' | 'linjer'>,
): Handlingsprogram => {
  const sentrale = new Map(hp.sentrale[tabell]);
  for (const { post, beloep } of linjer) sentrale.set(post, beloep);
  return { ...hp, sentrale: { ...hp.sentrale, [tabell]: sentrale } };
};

const startet = ({ hp, utvalg, kategorier }: RulleringStartet['data']): Handlingsprogram => ({
  slag: 'handlingsprogram',
  hp,
  utvalg: new Map(utvalg.map((u) => [u.kode, u.navn])),
  kategorier,
  fase: 'startet',
  linjer: new PersistentMap(),
  investeringer: new PersistentMap(),
  vedtatteOversikter: new Set(),
  sentrale: { drift: new Map(), investering: new Map() },
  forslag: new PersistentMap(),
  behandling: {
    innstilling: null,
    offentliggjort: null,
    tattTilBehandling: null,
    voteringsorden: null,
    budsjettvotering: null,
    voteringer: new PersistentMap(),
    stemt: false,
    inhabile: new Map(),
    godkjenteProtokoller: new Set(),
    gjenopptatt: null,
  },
  vedtak: new PersistentMap(),
  avsluttet: null,
  vedtatteTabeller: new Set(),
  budsjettvedtak: null,
});
