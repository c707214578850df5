import { Alert, Heading, Tag } from '@digdir/designsystemet-react';
import type { Vedtaksliste, Voteringssvar } from '@saksgang/historikk';
import { ord } from '@saksgang/kernel';
import type { Moetesak } from '@saksgang/moeter';
import { P } from '../../tekster/politikk';
import { Rullende } from './rullende';

const M = P.moeter;

/** One sak of a meeting: what the meeting did with it, each vote, and what was adopted. */
export const Moetesaken = ({
  sak,
  liste,
  dato,
  naa,
}: {
  readonly sak: Moetesak;
  readonly liste: Vedtaksliste;
  readonly organ: string;
  readonly dato: string;
  /** Whether it is the one that is up. */
  readonly naa: boolean;
}) => {
  // A sak is treated by several bodies, each on its day.
  const behandling = liste.behandling.filter((b) => b.dato === dato);
  const voteringer = liste.voteringer.filter((v) => v.dato === dato);
  const vedtak = liste.vedtak.filter((v) => v.dato === dato);
  return (
    <section className="kort" aria-labelledby={`sak-${sak.sak}`}>
      <Heading level={3} data-size="xs" id={`sak-${sak.sak}`}>
        {sak.saksnummer !== null && `${sak.saksnummer} `}
        {sak.tittel ?? sak.sak}{' '}
        {naa && (
          <Tag data-size="sm" data-color="success">
            {M.naa}
          </Tag>
        )}
      </Heading>
      {behandling.length > 0 && (
        <>
          <Heading level={4} data-size="2xs">
            {M.skritt}
          </Heading>
          <ol>
            {behandling.map((b, i) => (
              <li key={i}>{b.tekst}</li>
            ))}
          </ol>
        </>
      )}
      <Heading level={4} data-size="2xs">
        {M.voteringer}
      </Heading>
      <div aria-live="polite">
        {voteringer.length === 0 && <p className="dempet">{M.ingenVoteringer}</p>}
        <ol className="kortliste">
          {voteringer.map((v, i) => (
            <li key={v.id}>
              <Voteringen votering={v} nr={i + 1} />
            </li>
          ))}
        </ol>
      </div>
      {vedtak.length > 0 && (
        <>
          <Heading level={4} data-size="2xs">
            {M.vedtak}
          </Heading>
          <ul>
            {vedtak.map((v) => (
              <li key={v.id}>
                {v.tittel}
                {v.stemmer && ` (${v.stemmer.for}–${v.stemmer.mot})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Voteringen = ({ votering: v, nr }: { readonly votering: Voteringssvar; readonly nr: number }) => (
  <>
    <p>
      <strong>{M.votering(nr)}</strong> <span className="dempet">{ord(v.form)}</span>
    </p>
    <p>{v.resultat}</p>
    <Rullende navn={`${M.votering(nr)}: ${M.stemmer}`}>
      <thead>
        <tr>
          <th scope="col">{P.felles.hva}</th>
          <th scope="col" className="tall">
            {M.stemmer}
          </th>
          <th scope="col">{M.partier}</th>
        </tr>
      </thead>
      <tbody>
        {v.stemmer.map((g) => (
          <tr key={g.navn}>
            <th scope="row">{g.navn}</th>
            <td className="tall">{g.antall}</td>
            <td>
              {g.partier.length === 0
                ? M.partierUkjent
                : g.partier.map((p) => `${p.parti} ${p.antall}`).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </Rullende>
    {v.merknader.map((m) => (
      <Alert key={m.merknad} data-color="warning" data-size="sm">
        <strong>{M.merknad}:</strong> {m.merknad}
      </Alert>
    ))}
  </>
);
