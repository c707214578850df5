import { kroner, minus, plus, type Kroner, type UtvalgKode } from '@saksgang/kernel';
import { likeBeloep, type Beloep } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { avvikI, tusener, type Kontrollfunn } from '../kontrollfunn';
import { radI, sammenhenger } from './sammenhenger';

/** What two chapters say of the same thing is the same. */
export const kryssjekk = (dok: Dokument): readonly Kontrollfunn[] => [
  ...forklaringer(dok),
  ...investeringer(dok),
  ...laanevedtak(dok),
];

/** A line of the frame against the table that explains it; and what all such differences come to in the first year. */
const forklaringer = (dok: Dokument): readonly Kontrollfunn[] => {
  const funn: Kontrollfunn[] = [];
  const iFoersteAar: { readonly utvalg: UtvalgKode; readonly differanse: Kroner }[] = [];
  const foersteAar = dok.aarene[0] ?? '';
  const forklart = sammenhenger(dok, 'rammelinje');
  for (const { oversikt, sammenheng: s } of forklart) {
    const linje = [...dok.linjer.values()].find((l) => l.utvalg === s.utvalg && l.nr === s.nr);
    const rad = radI(oversikt, s.rad);
    if (!linje || !rad) continue;
    const forklaring = s.motsattFortegn ? snudd(rad.beloep) : rad.beloep;
    const aar = dok.aarene.find((a) => !likeBeloep(linje.beloep, forklaring, [a]));
    if (aar === undefined) continue;
    const [trykt, ventet] = [linje.beloep[aar] ?? null, forklaring[aar] ?? null];
    const differanse = trykt === null || ventet === null ? null : minus(trykt, ventet);
    if (oversikt.slag === 'forklaring-til-rammelinje' && aar === foersteAar && differanse !== null)
      iFoersteAar.push({ utvalg: s.utvalg, differanse });
    funn.push({
      id: `forklaring:${oversikt.noekkel}:${s.utvalg}:${s.nr}`,
      slag: 'kryssjekk',
      utvalg: s.utvalg,
      tekst:
        `${s.utvalg}: rammelinje ${s.nr} «${linje.tittel}» mot «${rad.navn}» i «${oversikt.tittel}»: ` +
        `differanse ${differanse === null ? 'ukjent' : tusener(differanse)} i ${aar}`,
      linjer: [linje.kildeLinje, rad.kildeLinje].filter((l) => l !== null),
      kolonne: aar,
      trykt,
      ventet,
      differanse,
    });
  }
  const samlet = iFoersteAar.reduce((sum, { differanse }) => plus(sum, differanse), kroner(0));
  const utvalg = new Set(iFoersteAar.map((f) => f.utvalg));
  if (samlet !== 0 && utvalg.size > 1)
    funn.push({
      id: 'forklaring:samlet',
      slag: 'kryssjekk',
      utvalg: null,
      tekst: `Rammelinjene og tabellene som forklarer dem, skiller seg med ${tusener(samlet)} til sammen i ${foersteAar}, i ${utvalg.size} utvalg`,
      linjer: [],
      kolonne: foersteAar,
      trykt: null,
      ventet: null,
      differanse: samlet,
    });
  return funn;
};

const snudd = (beloep: Beloep): Beloep =>
  Object.fromEntries(Object.entries(beloep).map(([k, n]) => [k, n === null ? null : minus(0 as Kroner, n)]));

/** The same project in the four-year table and in the ten-year plan. */
const investeringer = (dok: Dokument): readonly Kontrollfunn[] =>
  dok.investeringer.flatMap((i) => {
    const rad = i.tilsvarer && radI(dok.oversikter.get(i.tilsvarer.oversikt), i.tilsvarer.rad);
    if (!rad) return [];
    const hva = {
      id: `investering:${i.prosjekt}`,
      utvalg: i.visesHos,
      navn: `Investeringen «${i.prosjekt}» mot «${rad.navn}»`,
      linjer: [i.kildeLinje, rad.kildeLinje],
    };
    return dok.aarene.flatMap((aar) => avvikI(hva, aar, i.beloep[aar], rad.beloep[aar], 'kryssjekk') ?? []);
  });

/** The loan of the vedtak against the financing of the investments; loans stand as income there, with a minus. */
const laanevedtak = (dok: Dokument): readonly Kontrollfunn[] =>
  sammenhenger(dok, 'laanevedtak').flatMap(({ oversikt, sammenheng: s }) => {
    const rad = radI(oversikt, s.rad);
    const laan = dok.punkter.get(s.punkt)?.delpunkter.find((d) => d.delpunkt === s.delpunkt)?.beloepITekst[0];
    if (!rad) return [];
    const brukt = rad.beloep[s.kolonne] ?? null;
    const hva = {
      id: `laanevedtak:${s.punkt}`,
      utvalg: null,
      navn: `${oversikt.tittel}, ${rad.navn} mot lånevedtaket i punkt ${s.punkt}`,
      linjer: [rad.kildeLinje],
    };
    return avvikI(hva, s.kolonne, brukt === null ? null : minus(0 as Kroner, brukt), laan, 'kryssjekk') ?? [];
  });
