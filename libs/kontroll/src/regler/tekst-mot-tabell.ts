import { kroner, minus } from '@saksgang/kernel';
import { summer } from '@saksgang/saksgang';
import { utregningen } from '../beloep-i-tekst';
import type { Dokument } from '../dokument.view';
import { tusener, type Kontrollfunn } from '../kontrollfunn';

/**
 * What the text of a point sets off is what its lines carry: one of the amounts that the text names, or the difference
 * between two of them (3.10: 3,50 - 2,92 = 0,58 mill.), in
 * the first year in which they carry anything.
 */
export const tekstMotTabell = (dok: Dokument): readonly Kontrollfunn[] =>
  [...dok.punkter.values()].flatMap((punkt) =>
    punkt.delpunkter.flatMap((d): readonly Kontrollfunn[] => {
      const linjer = d.rammelinjer.flatMap((id) => dok.linjer.get(id) ?? []);
      const summene = summer(
        linjer.map((l) => l.beloep),
        dok.aarene,
      );
      // Money that begins later is no zero against the text in the first year.
      const aar = dok.aarene.find((en) => summene[en] !== 0) ?? dok.aarene[0] ?? '';
      const iTabellen = summene[aar];
      if (linjer.length === 0 || d.beloepITekst.length === 0 || iTabellen == null) return [];
      if (utregningen(d.beloepITekst, iTabellen) !== null) return [];
      // The text says «kutt» where the table has a minus.
      const [nevnt] = d.beloepITekst.map((n) => (iTabellen < 0 ? minus(kroner(0), n) : n));
      return [
        {
          id: `tekst-mot-tabell:${punkt.punkt}${d.delpunkt}`,
          slag: 'tekst mot tabell',
          utvalg: linjer[0]?.utvalg ?? null,
          tekst:
            `Verbalvedtak ${punkt.punkt} nevner ${d.beloepITekst.map(tusener).join(' og ')}, rammelinjene gir ` +
            `${tusener(iTabellen)} i ${aar} (${linjer.map((l) => `${l.utvalg} ${l.nr ?? ''}`.trim()).join(' + ')})`,
          linjer: [punkt.kildeLinje, ...linjer.map((l) => l.kildeLinje)].filter((l) => l !== null),
          kolonne: aar,
          trykt: iTabellen,
          ventet: nevnt ?? null,
          differanse: nevnt === undefined ? null : minus(iTabellen, nevnt),
        },
      ];
    }),
  );
