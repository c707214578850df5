import { aareneI, type Uuid, type VedtakId } from '@saksgang/kernel';
import type { Forslag, Investeringsforslag } from '../forslag/forslag.events';
import { bildetMed, type Budsjettbilde } from '../forslag/virkning';
import { likeBeloep } from '../ramme/beloep';
import type { Investering } from '../rullering/investering';
import type { Handlingsprogram } from '../sak/sak.state';
import type { VedtakEvent } from './vedtak.events';

/** The forslag with those that it builds on, the base first. */
export const medGrunnlaget = (hp: Handlingsprogram, forslag: Forslag): readonly Forslag[] => {
  const { grunnlag } = forslag;
  const under = grunnlag.slag === 'forslag' ? hp.forslag.get(grunnlag.forslag) : undefined;
  return under ? [...medGrunnlaget(hp, under), forslag] : [forslag];
};

/** What stands is adopted, with all that the forslag adds to it and changes in it: the whole budget and nothing else. */
export const budsjettetSomVedtas = (
  hp: Handlingsprogram,
  vedtak: VedtakId,
  forslag: Forslag,
): readonly VedtakEvent[] => {
  const bilde = bildetMed(hp, forslag);
  return [
    rammene(hp, vedtak, bilde),
    ...investeringene(hp, vedtak, forslag, bilde),
    ...sentraleLinjer(hp, vedtak, bilde),
  ];
};

const rammene = (hp: Handlingsprogram, vedtak: VedtakId, bilde: Budsjettbilde): VedtakEvent => {
  const alle = [...bilde.linjer.values()];
  const endringer = alle.flatMap(({ id, beloep, ukjent }) => {
    const foer = hp.linjer.get(id);
    const endret = foer && (!likeBeloep(foer.beloep, beloep, aareneI(hp.hp)) || foer.ukjent !== ukjent);
    return endret ? [{ linje: id, beloep, ukjent }] : [];
  });
  return {
    type: 'RammeendringerVedtatt',
    data: {
      vedtak,
      utvalg: null,
      linjer: alle.filter((l) => !hp.linjer.has(l.id)),
      endringer,
      vedtatt: [...hp.linjer.keys()],
    },
  };
};

const investeringene = (
  hp: Handlingsprogram,
  vedtak: VedtakId,
  forslag: Forslag,
  bilde: Budsjettbilde,
): readonly VedtakEvent[] => {
  if (bilde.investeringer.size === 0) return [];
  const foreslaatt = medGrunnlaget(hp, forslag).flatMap((f) => f.investeringer);
  const endringer = [...hp.investeringer].flatMap(([id, foer]) => {
    const ny = bilde.investeringer.get(id) ?? foer;
    const likt =
      likeBeloep(foer.beloep, ny.beloep, aareneI(hp.hp)) && foer.kostnadsramme === ny.kostnadsramme;
    return likt ? [] : [{ investering: id, beloep: ny.beloep, kostnadsramme: ny.kostnadsramme }];
  });
  const nye = [...bilde.investeringer].flatMap(([id, { beloep, kostnadsramme }]) => {
    const fra = hp.investeringer.has(id) ? undefined : foreslaatt.find((i) => i.id === id);
    return fra ? [somInvestering(fra, { id, beloep, kostnadsramme })] : [];
  });
  return [
    {
      type: 'InvesteringerVedtatt',
      data: { vedtak, linjer: nye, endringer, vedtatt: [...hp.investeringer.keys()] },
    },
  ];
};

const somInvestering = (
  { prosjekt, visesHos, bevilgesTil }: Investeringsforslag,
  naa: { readonly id: Uuid } & Pick<Investering, 'beloep' | 'kostnadsramme'>,
): Investering => ({
  ...naa,
  prosjekt,
  visesHos,
  bevilgesTil,
  tilsvarer: null,
  merknad: null,
  kildeLinje: null,
});

const sentraleLinjer = (
  hp: Handlingsprogram,
  vedtak: VedtakId,
  bilde: Budsjettbilde,
): readonly VedtakEvent[] =>
  (['drift', 'investering'] as const).flatMap((tabell): readonly VedtakEvent[] => {
    const linjer = [...bilde.sentrale[tabell]].flatMap(([post, beloep]) => {
      const foer = hp.sentrale[tabell].get(post);
      return foer && likeBeloep(foer, beloep, aareneI(hp.hp)) ? [] : [{ post, beloep }];
    });
    return linjer.length === 0 ? [] : [{ type: 'SentraleLinjerVedtatt', data: { vedtak, tabell, linjer } }];
  });
