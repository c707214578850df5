import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Kroner } from '@saksgang/kernel';
import type { Prognoselinje, Prognosesvar } from '@saksgang/rammer';
import { avvik, tusen } from '../../regler/beloep';
import { skriv } from '../../regler/dato';
import { S } from '../../tekster/stab';
import { Stolper, Tallrad, Talltabell, type Stolpe } from './stolper';

const O = S.oversikt;
const eller = (beloep: Kroner | null, ellers = O.ukjent): string =>
  beloep === null ? ellers : tusen(beloep);

/** What each frame is expected to come to in the budget year. What nobody has given is not guessed. */
export const Rammeprognose = ({ prognoser: { aar, linjer, sum } }: { readonly prognoser: Prognosesvar }) => (
  <section className="del" aria-labelledby="prognose">
    <Heading level={2} data-size="md" id="prognose">
      {O.rammer(aar)}
    </Heading>
    <Paragraph className="dempet">
      {O.rammerHjelp} {S.tusen}
    </Paragraph>
    <div className="kort hele">
      <Stolper
        full={Math.max(0, ...linjer.flatMap((l) => [l.regulert ?? 0, l.melding?.prognose ?? 0]))}
        stolper={linjer.flatMap(stolpene)}
      />
      <Talltabell
        tittel={O.rammer(aar)}
        hode={[O.ramme, O.vedtatt, O.regulert, O.regnskap, O.per, O.prognose, O.avvik]}
      >
        {linjer.map((l) => (
          <Tallrad
            key={l.utvalg}
            navn={`${l.utvalg} ${l.navn}`}
            tall={[
              eller(l.vedtatt),
              eller(l.regulert),
              eller(l.melding?.regnskap ?? null, O.ikkeOppgitt),
              l.melding === null ? O.ikkeOppgitt : skriv(l.melding.per),
              eller(l.melding?.prognose ?? null, O.ikkeOppgitt),
              l.avvik === null ? '–' : avvik(l.avvik),
            ]}
          />
        ))}
        <Tallrad
          navn={O.sum}
          tall={[
            eller(sum.vedtatt),
            eller(sum.regulert),
            '',
            '',
            eller(sum.prognose, O.ikkeOppgitt),
            sum.avvik === null ? '–' : avvik(sum.avvik),
          ]}
        />
      </Talltabell>
    </div>
  </section>
);

const stolpene = (l: Prognoselinje): readonly Stolpe[] => [
  {
    navn: `${l.utvalg} ${O.regulert.toLocaleLowerCase('nb')}`,
    deler: [{ navn: O.regulert, verdi: l.regulert ?? 0, farge: 'svak' }],
    tall: eller(l.regulert),
  },
  {
    navn: `${l.utvalg} ${O.prognose.toLocaleLowerCase('nb')}`,
    deler: [
      {
        navn: O.prognose,
        verdi: l.melding?.prognose ?? 0,
        farge: (l.avvik ?? 0) > 0 ? 'daarlig' : 'vanlig',
      },
    ],
    tall: eller(l.melding?.prognose ?? null, O.ikkeOppgitt) + (l.avvik ? ` (${avvik(l.avvik)})` : ''),
  },
];
