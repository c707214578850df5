import fc from 'fast-check';
import { enAv, tarJson, type Feilslag, type Ventet } from '../feilaktig';
import { endret } from '../innhold';
import { medInnhold, punktene, satt } from './form';

const FOR_STORT: Ventet = { statuser: [413], koder: ['ForespoerselenErForStor'] };
const FOR_DYPT: Ventet = { statuser: [400], koder: ['InnholdetErForDypt', 'InnholdetErIkkeJson'] };
const STOR_TEKST: Ventet = { statuser: [400, 413], koder: ['UgyldigInnhold', 'ForespoerselenErForStor'] };

const dypt = (dybde: number, liste: boolean): unknown => {
  let verdi: unknown = 1;
  for (let i = 0; i < dybde; i++) verdi = liste ? [verdi] : { x: verdi };
  return verdi;
};

const ELEMENTER: readonly unknown[] = [{}, [], 1, null, 'x', { utvalg: 'OPP' }];

export const mengder: Feilslag = {
  navn: 'far too much',
  antall: 100,
  lag: (ruter, verden) => {
    const alle = punktene(ruter, verden);
    const rute = enAv(ruter.filter(tarJson));
    return fc.oneof(
      fc
        .tuple(enAv(alle.filter(({ sted }) => Array.isArray(sted.verdi))), enAv(ELEMENTER))
        .map(([punkt, element]) => satt(punkt, Array<unknown>(100_000).fill(element), FOR_STORT)),
      fc
        .tuple(rute, enAv([31, 100, 1000, 4000]), fc.boolean())
        .map(([r, dybde, liste]) =>
          medInnhold('dypt', r, { ...r.lovlig.innhold, zz: dypt(dybde, liste) }, FOR_DYPT),
        ),
      fc
        .tuple(enAv(alle.filter(({ sted }) => typeof sted.verdi === 'string')), enAv([1_000_000, 1_048_577]))
        .map(([punkt, lengde]) => satt(punkt, 'x'.repeat(lengde), STOR_TEKST)),
      fc
        .tuple(
          enAv(alle.filter(({ sted }) => sted.skjema?.properties ?? sted.skjema?.additionalProperties)),
          enAv([1000, 50_000]),
        )
        .map(([{ rute: r, sted }, antall]) =>
          medInnhold(
            `${antall} felter`,
            r,
            endret(r.lovlig.innhold, sted.sti, (v) => ({
              ...(v as object),
              ...Object.fromEntries(Array.from({ length: antall }, (_, i) => [`zz${i}`, 1])),
            })),
            FOR_STORT,
          ),
        ),
    );
  },
};
