import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dato, type Dato } from '@saksgang/kernel';
import { lesFrister, somFrist, type Delpunktfrist } from '@saksgang/oppfoelging';
import { projectRoot } from '@saksgang/oppstart';

interface Delpunkt {
  punkt: string;
  delpunkt: string;
  frist: { type: string; dato?: Dato; alternativer?: Dato[]; trinn?: Dato[]; ord: string | null };
}

const { delpunkter } = JSON.parse(
  readFileSync(join(projectRoot(), 'infra/eksempel/lier-hp-2025-2028/delpunkter.json'), 'utf8'),
) as { delpunkter: Delpunkt[] };

/** Read by a person off a heading that says no more than the year, which is no reading of words. */
const LEST_AV_OVERSKRIFT = ['1.2a', '1.4a', '1.4b'];

/** The document's words are short, and of a year school it says more than the words «over two years» do. */
const dagene = (frist: Delpunktfrist | Delpunkt['frist']): unknown => {
  if (frist.type === 'dato' && 'dato' in frist) return frist.dato;
  if (frist.type === 'virkning' && 'dato' in frist) return [frist.dato, frist.trinn ?? []];
  return frist.type === 'tvetydig' && 'alternativer' in frist ? frist.alternativer : null;
};

describe('Egenskap: fristene i Liers vedtak leses som et menneske har lest dem', () => {
  const med = delpunkter.filter(
    (d) => d.frist.ord !== null && !LEST_AV_OVERSKRIFT.includes(`${d.punkt}${d.delpunkt}`),
  );

  it('av så mange delpunkter som det er ord om tid i', () => expect(med.length).toBeGreaterThan(20));

  it.each(med.map((d) => [`${d.punkt}${d.delpunkt}`, d] as const))('punkt %s', (_, { frist }) => {
    const lest = somFrist(lesFrister(frist.ord ?? '', dato('2024-12-10')));
    expect([lest.type, dagene(lest)]).toEqual([frist.type, dagene(frist)]);
  });
});
