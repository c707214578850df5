import { Tag } from '@digdir/designsystemet-react';
import type { Dato } from '@saksgang/kernel';
import type { Oppdragssvar } from '@saksgang/register';
import { avstand, skriv } from '../regler/dato';
import { fristen } from '../regler/grupper';
import { T } from '../tekster';

const FARGE = { 'i rute': 'success', forsinket: 'danger', 'frist ikke satt': 'neutral' } as const;

/** How far it has come, and whether it is in time, in words and colour. */
export const Merker = ({ o }: { readonly o: Oppdragssvar }) => (
  <span className="merker">
    <Tag data-color="info" data-size="sm">
      {o.status}
    </Tag>
    <Tag data-color={FARGE[o.iRute]} data-size="sm">
      {o.iRute}
    </Tag>
  </span>
);

/** The date that counts, how far away it is, and the words it was read from. */
export const Frist = ({
  o,
  idag,
  kort = false,
}: {
  readonly o: Oppdragssvar;
  readonly idag: Dato;
  readonly kort?: boolean;
}) => {
  const dato = fristen(o);
  if (dato === null)
    return (
      <span>
        {T.oppdrag.ingenFrist}
        {!kort && o.uavklartFrist !== null && <span className="dempet">: «{o.uavklartFrist.tekst}»</span>}
      </span>
    );
  const rapport = o.rapportering?.neste;
  return (
    <span>
      <time dateTime={dato}>{skriv(dato)}</time> <span className="dempet">({avstand(idag, dato)})</span>
      {!kort && rapport && <span className="dempet"> {T.oppdrag.rapport(rapport.periode)}</span>}
      {!kort && !rapport && o.frist && (
        <span className="dempet">
          {' '}
          «{o.frist.tekst}»{o.frist.tolket && `, ${T.oppdrag.tolket}`}
        </span>
      )}
    </span>
  );
};

/** The last day there is still time, and that it is near or gone. */
export const SisteSaksgang = ({ o }: { readonly o: Oppdragssvar }) => {
  if (o.saksgang === null) return null;
  const { siste, tilstand } = o.saksgang;
  return (
    <span className={tilstand === 'i rute' ? '' : 'varsel'}>
      {T.oppdrag.sisteSaksgang}{' '}
      {siste === null ? T.oppdrag.utenMoete : <time dateTime={siste}>{skriv(siste)}</time>}
      {tilstand !== 'i rute' && siste !== null && ` – ${tilstand}`}
    </span>
  );
};

export const navnet = (o: Pick<Oppdragssvar, 'punkt' | 'delpunkt' | 'tittel'>): string =>
  `${o.punkt} ${o.delpunkt} ${o.tittel}`;
