import type { VoteringRegistrert } from '@saksgang/saksgang';
import { forslagFremmet, forslagId, stemmer, votering } from './historikk.fixtures';
import type { Historiehendelse } from './vedtaksprojeksjon';
import { sakshistorie } from './vedtakshistorikk.view';
import { voteringssvar } from './voteringssvar';

const svaret = (mer: Partial<VoteringRegistrert['data']>) => {
  const hendelser: readonly Historiehendelse[] = [forslagFremmet(1), forslagFremmet(2), votering(mer)];
  const historie = hendelser.reduce(
    (foer, event) => sakshistorie.evolve(foer, { event, skjedde: null, kilde: null }),
    sakshistorie.initial(),
  );
  const [stemt] = historie.voteringer;
  if (!stemt) throw new Error('ingen votering');
  return voteringssvar(historie, stemt);
};
const [A, B] = [forslagId(1), forslagId(2)];
const til = (a: number, b: number) => [
  { valg: A, antall: a, partier: [] },
  { valg: B, antall: b, partier: [] },
];

describe('Resultatet av en votering, slik folk leser det', () => {
  it('lar det ikke være tvil om hva som er for og mot: 5 for og 30 mot er ikke «falt med 30 mot 5»', () => {
    const falt = { slag: 'avgjort', vinner: 'mot', avgjortAv: 'stemmetall' } as const;
    expect(svaret({ stemmer: stemmer(5, 30), utfall: falt }).resultat).toBe(
      '«Forslag 1» falt: 5 stemte for, 30 stemte mot.',
    );
  });

  it('sier at møtelederens stemme avgjorde (R25)', () => {
    const utfall = { slag: 'avgjort', vinner: 'for', avgjortAv: 'moeteleders-stemme' } as const;
    expect(svaret({ stemmer: stemmer(20, 20), utfall }).resultat).toBe(
      '«Forslag 1» fikk flertall: 20 stemte for, 20 stemte mot. Møtelederens stemme avgjorde.',
    );
  });

  it('sier hvem som vant av to, og med hvilke stemmer (R27)', () => {
    const utfall = { slag: 'avgjort', vinner: B, avgjortAv: 'stemmetall' } as const;
    expect(svaret({ form: 'alternativ', forslag: [A, B], stemmer: til(20, 21), utfall }).resultat).toBe(
      '«Forslag 2» vant: 21 stemte for det, 20 for «Forslag 1».',
    );
  });

  it('sier hvem som møtes når ingen fikk flertall (R27)', () => {
    const utfall = { slag: 'omvotering', mellom: [A, B] } as const;
    expect(svaret({ form: 'budsjett', forslag: [A, B], stemmer: til(20, 20), utfall }).resultat).toBe(
      'Ingen fikk flertall. Det stemmes på nytt mellom «Forslag 1» og «Forslag 2».',
    );
  });

  it('nevner partiene som delte seg uten navn (R31)', () => {
    const delt = stemmer(2, 1).map((g) => ({ ...g, partier: [{ parti: 'H', antall: g.antall, navn: [] }] }));
    expect(svaret({ stemmer: delt }).manglerNavn).toEqual(['H']);
  });
});
