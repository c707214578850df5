import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Vedtakssvar } from '@saksgang/historikk';
import { skriv } from '../../regler/dato';
import { M } from '../../tekster/moete';
import { Ekspedering } from './ekspedering';
import type { Sakssammenheng } from './sammenheng';

/** The vedtak that followed from the votes of the body. */
export const Vedtakene = (s: Sakssammenheng) => {
  const vedtak = s.vedtaksliste.vedtak.filter((v) => v.organ === s.organ.type && v.dato >= s.moete.dato);
  if (vedtak.length === 0) return <Paragraph>{M.vedtak.ingen}</Paragraph>;
  return (
    <ul className="kortliste">
      {vedtak.map((v) => (
        <Ett key={v.id} v={v} {...s} />
      ))}
    </ul>
  );
};

export const Ett = ({
  v,
  kommune,
  sak,
  kan,
  gjort,
}: Pick<Sakssammenheng, 'kommune' | 'sak' | 'kan' | 'gjort'> & { readonly v: Vedtakssvar }) => (
  <li className="kort">
    <h3 className="oppdrag-tittel">{v.tittel}</h3>
    <p className="oppdrag-linje">
      <span>
        {skriv(v.dato)} {v.saksnummer ?? M.saker.utenNummer}
      </span>
      <span>{v.deler.map(ord).join(', ')}</span>
      {v.stemmer && <span>{M.vedtak.stemmer(v.stemmer.for, v.stemmer.mot)}</span>}
      <span>{v.ekspedert === null ? M.vedtak.ikkeEkspedert : M.vedtak.ekspedert(skriv(v.ekspedert))}</span>
    </p>
    {v.ikkeOppgitt.length > 0 && <p className="dempet">{M.vedtak.ikkeOppgitt(v.ikkeOppgitt.map(ord))}</p>}
    {v.merknader.map((m) => (
      <Alert key={`${m.regel} ${m.merknad}`} data-color="warning">
        {M.merknad(m.merknad, m.hjemmel)}
      </Alert>
    ))}
    {v.punkter.length > 0 && (
      <ul>
        {v.punkter.map((p) => (
          <li key={p.punkt}>
            <span className="punkt">{p.punkt}</span> {p.tittel}
            {p.delpunkter.length === 0 && <span className="varsel"> {M.vedtak.uklassifisert}</span>}
          </li>
        ))}
      </ul>
    )}
    {kan && v.ekspedert === null && (
      <Ekspedering {...{ kommune, sak, gjort }} vedtak={v.id} tittel={v.tittel} />
    )}
  </li>
);
