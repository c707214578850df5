import { Button, Tag } from '@digdir/designsystemet-react';
import type { Dato } from '@saksgang/kernel';
import type { Oppdragssvar } from '@saksgang/register';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { skriv } from '../regler/dato';
import { harKladd } from '../regler/kladd';
import { T } from '../tekster';
import { Frist, Merker, navnet, SisteSaksgang } from './merker';
import { statuskladd, Statusskjema } from './statusskjema';

/** One oppdrag with what matters now, and its report in place. A draft is open when one comes back to it. */
export const Oppdragskort = ({
  kommune,
  o,
  idag,
  endret,
}: {
  readonly kommune: string;
  readonly o: Oppdragssvar;
  readonly idag: Dato;
  readonly endret: (melding: string) => void;
}) => {
  const kladd = harKladd(statuskladd(o.id));
  const [aapen, settAapen] = useState(kladd);
  const id = useId();
  return (
    <li className="kort oppdrag">
      <div className="oppdrag-topp">
        <h3 className="oppdrag-tittel">
          <Link to={`/${kommune}/oppdrag/${o.id}`}>
            <span className="punkt">
              {o.punkt} {o.delpunkt}
            </span>{' '}
            {o.tittel}
          </Link>
        </h3>
        <Merker o={o} />
      </div>
      <p className="oppdrag-linje">
        <span>
          <span className="dempet">{T.oppdrag.frist}:</span> <Frist o={o} idag={idag} />
        </span>
        <SisteSaksgang o={o} />
      </p>
      <p className="oppdrag-linje dempet">
        {o.sistMeldt === null ? (
          T.oppdrag.ingenMelding
        ) : (
          <span>
            {T.oppdrag.sistMeldt} {skriv(o.sistMeldt)}: {o.sisteKommentar}
          </span>
        )}
      </p>
      <div className="knapper">
        <Button
          variant="secondary"
          data-size="sm"
          aria-expanded={aapen}
          aria-controls={aapen ? id : undefined}
          onClick={() => settAapen(!aapen)}
        >
          {aapen ? T.oppdrag.lukk : T.oppdrag.meldStatus} <span className="bare-lest">{navnet(o)}</span>
        </Button>
        {kladd && (
          <Tag data-color="warning" data-size="sm">
            {T.oppdrag.kladd}
          </Tag>
        )}
      </div>
      {aapen && (
        <div id={id}>
          <Statusskjema
            kommune={kommune}
            oppdrag={o}
            ferdig={(melding) => {
              settAapen(false);
              if (melding !== null) endret(`${navnet(o)}. ${melding}`);
            }}
          />
        </div>
      )}
    </li>
  );
};
