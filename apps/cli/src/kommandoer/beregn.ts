import { Option, type Command } from 'commander';
import { LAANESLAG, type Beregningssvar, type FoerOgEtter, type Regelvirkning } from '@saksgang/beregning';
import { ord } from '@saksgang/kernel';
import type { Balanse } from '@saksgang/saksgang';
import { hent, hpKommando, hpSti, sporring, type HpValg } from '../felles';
import { skriv, skrivJson, tabell, tall } from '../utskrift';

const VILKAAR = [
  ['--oppstart <linje:måned>', 'linjer som starter i løpet av året, for eksempel <linje-id>:2025-04'],
  ['--rente <prosent>', 'renten på nye lån, for eksempel 4.25'],
  ['--loepetid <år>', 'hvor mange år nye lån nedbetales over'],
  ['--mva-sats <prosent>', 'mva-satsen i investeringene'],
  ['--mva-andel <prosent>', 'hvor stor del av investeringene som gir mva-kompensasjon'],
  ['--driftsinntekter <tall>', 'hele kroner per år: 2025:2100000000,2026:2150000000'],
  ['--netto-driftsresultat <tall>', 'hele kroner per år'],
  ['--disposisjonsfond <tall>', 'hele kroner per år, ved årets slutt'],
  ['--gjeld <tall>', 'hele kroner per år, ved årets slutt'],
  ['--krav-netto-driftsresultat <prosent>', 'kommunens egen grense, minst'],
  ['--krav-disposisjonsfond <prosent>', 'kommunens egen grense, minst'],
  ['--krav-gjeldsgrad <prosent>', 'kommunens egen grense, høyst'],
] as const;

type Valg = HpValg & Readonly<Record<string, string | undefined>>;

export const beregn = (): Command => {
  const kommando = hpKommando('beregn', 'hva forslag gjør med rammene, balansen, lånene og handlingsreglene')
    .requiredOption('--forslag <id-er>', 'forslagene, med komma mellom')
    .requiredOption(
      '--grunnlag <grunnlag>',
      'beslutningsgrunnlag, tilleggsinnstilling eller gjeldende; forslag som alt er med, føyes til med komma',
    )
    .addOption(new Option('--laaneslag <slag>', 'hvordan nye lån nedbetales').choices(LAANESLAG));
  for (const [valg, beskrivelse] of VILKAAR) kommando.option(valg, beskrivelse);
  return kommando.action(async (valg: Valg) => {
    const { kommune: _k, hp: _h, json, ...spurt } = valg;
    const svar = await hent<Beregningssvar>(`${hpSti(valg)}/beregning${sporring(spurt)}`);
    if (json) skrivJson(svar);
    else vis(svar);
  });
};

const vis = (svar: Beregningssvar): void => {
  const aarene = Object.keys(svar.sum.endring);
  const navn = svar.forslag.map(
    (f) => `«${f.tittel}»${f.partier.length > 0 ? ` (${f.partier.join(', ')})` : ''}`,
  );
  const med = svar.grunnlag.med.map((f) => `«${f.tittel}»`).join(', ');
  skriv(
    `Virkning av ${navn.join(', ')} på ${ord(svar.grunnlag.valg)}${med && ` med ${med}`}. Beløp i kroner.`,
  );
  for (const merknad of svar.merknader) skriv(`Merk: ${merknad}`);
  for (const { hva } of svar.mangler)
    skriv(`Merk: Grunnlaget har ikke ${manglende(hva)} som forslaget peker på.`);
  const rader = ({ foer, endring, etter }: FoerOgEtter, navnet: string): string[][] =>
    (
      [
        ['før', foer],
        ['endring', endring],
        ['etter', etter],
      ] as const
    ).map(([hva, b], i) => [i === 0 ? navnet : '', hva, ...aarene.map((aar) => tall(b[aar]))]);
  skriv(
    `\n${tabell(
      [
        { tittel: 'Ramme', maks: 50 },
        { tittel: '' },
        ...aarene.map((aar) => ({ tittel: aar, hoeyre: true })),
      ],
      [...svar.utvalg.flatMap((u) => rader(u, `${u.kode} ${u.navn}`)), ...rader(svar.sum, 'Samlet')],
    )}`,
  );
  for (const tabellen of ['drift', 'investering'] as const)
    skriv(
      `\n${tabell(
        [
          { tittel: `Endring i ${ord(tabellen)}`, maks: 50 },
          ...aarene.map((aar) => ({ tittel: aar, hoeyre: true })),
        ],
        [
          ...svar.tabeller[tabellen].poster
            .filter((p) => aarene.some((aar) => p.endring[aar] !== 0))
            .map((p) => [ord(p.post), ...aarene.map((aar) => tall(p.endring[aar]))]),
          ['SUM', ...aarene.map((aar) => tall(svar.tabeller[tabellen].endring[aar]))],
        ],
      )}`,
    );
  skriv(`\nForslaget: ${balansen(svar.balanse.endring)}. Budsjettet etter: ${balansen(svar.balanse.etter)}.`);
  for (const regel of svar.handlingsregler) skriv(regelen(regel));
  for (const p of svar.punkterUtenPenger) skriv(`Uten penger i ${p.aar.join(', ')}: punkt ${p.punkt.punkt}`);
  for (const l of svar.linjerUnderNull) skriv(`Under null: ${l.utvalg} ${l.tittel}`);
  for (const k of svar.konflikter) skriv(`Konflikt: ${k.setning}`);
};

const manglende = (hva: Beregningssvar['mangler'][number]['hva']): string => {
  if (hva.slag === 'post') return `posten ${ord(hva.post)}`;
  return hva.slag === 'linje' ? `linjen ${hva.linje}` : `investeringen ${hva.investering}`;
};

const balansen = (b: Balanse): string =>
  b.svar === 'kan-ikke-kontrolleres'
    ? `${ord(b.svar)}, mangler ${b.mangler.map((m) => m.split(': ').map(ord).join(': ')).join('; ')}`
    : ord(b.svar);

const regelen = (r: Regelvirkning): string => {
  if (r.svar === 'kan-ikke-beregnes')
    return `${ord(r.regel)}: ${ord(r.svar)}, mangler ${r.mangler.map(manglerSomOrd).join(', ')}`;
  const aar = r.aarene.map(
    ({ aar: a, foer, etter, holder }) =>
      `${a}: ${tall(foer.prosent)} % -> ${tall(etter.prosent)} %${holder && !holder.etter ? ' (brutt)' : ''}`,
  );
  return `${ord(r.regel)}${r.krav === null ? '' : ` (grense ${tall(r.krav)} %)`}: ${aar.join(', ')}`;
};

/** `nettoDriftsresultat 2027` as people write it. */
const manglerSomOrd = (mangel: string): string => {
  const [navn = '', ...resten] = mangel.split(' ');
  return [ord(navn), ...resten].join(' ');
};
