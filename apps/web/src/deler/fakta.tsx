import { ord } from '@saksgang/kernel';
import type { Oppdragssvar } from '@saksgang/register';
import type { ReactNode } from 'react';
import { skriv } from '../regler/dato';
import { T } from '../tekster';
import { SisteSaksgang } from './merker';

const fristen = ({ frist, uavklartFrist, rapportering }: Oppdragssvar): ReactNode => {
  if (rapportering?.neste)
    return `${skriv(rapportering.neste.frist)}, ${T.oppdrag.rapport(rapportering.neste.periode)}`;
  if (frist)
    return `${skriv(frist.dato)} «${frist.tekst}» (${frist.kilde}${frist.tolket ? `, ${T.oppdrag.tolket}` : ''})`;
  return uavklartFrist ? `${T.oppdrag.ingenFrist}: «${uavklartFrist.tekst}»` : T.oppdrag.ingenFrist;
};

/** How an oppdrag stands, by name; what nobody has said is left out, except what must be known. */
export const Fakta = ({ o }: { readonly o: Oppdragssvar }) => {
  const linjer: readonly (readonly [string, ReactNode])[] = [
    [T.felt.status, `${o.status}, ${o.iRute}`],
    [T.felt.utsatt, o.utsatt && `${skriv(o.utsatt.dato)}: ${o.utsatt.grunn}`],
    [T.felt.frist, fristen(o)],
    [T.oppdrag.sisteSaksgang, o.saksgang && <SisteSaksgang o={o} />],
    [T.felt.fristforslag, o.fristforslag && `${skriv(o.fristforslag.dato)}: ${o.fristforslag.grunn}`],
    [T.felt.ansvarlig, [o.ansvarlig ?? T.ett.ikkeFordelt, o.person].filter(Boolean).join(', ')],
    [T.felt.mottaker, `${o.mottaker} (${o.mottakerkilde})`],
    [T.felt.utvalg, o.utvalg],
    [T.felt.type, ord(o.type)],
    [T.felt.vedtatt, `${o.organ} ${skriv(o.vedtaksdato)}, punkt ${o.punkt}`],
    [T.felt.betingelse, o.betingelse],
    [
      T.oppdrag.sistMeldt,
      o.sistMeldt === null ? T.oppdrag.ingenMelding : `${skriv(o.sistMeldt)}: ${o.sisteKommentar ?? ''}`,
    ],
    [
      T.felt.dokumentasjon,
      o.dokumentasjon.map((d) => `${T.skjema.slagene[d.slag]}: ${d.referanse}`).join('; ') ||
        T.ett.dokumentasjonIngen,
    ],
    [T.felt.alder, T.ett.varighet(o.alderDager)],
  ];
  return (
    <dl className="fakta">
      {linjer.map(
        ([navn, verdi]) =>
          verdi !== null &&
          verdi !== '' && (
            <div key={navn}>
              <dt>{navn}</dt>
              <dd>{verdi}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
