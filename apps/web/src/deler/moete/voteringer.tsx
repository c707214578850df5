import { Alert, Details, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { M } from '../../tekster/moete';
import { Tabell } from './felt';
import { Handling } from './handling';
import type { Sakssammenheng } from './sammenheng';
import { Stemmenavn } from './stemmenavn';

type Votering = Sakssammenheng['saken']['voteringer'][number];

/** The votes of the sak in the meeting, with what came of each. */
export const Voteringer = (s: Sakssammenheng) =>
  s.saken.voteringer.length === 0 ? (
    <Paragraph>{M.votering.ingen}</Paragraph>
  ) : (
    <ol className="voteringer">
      {s.saken.voteringer.map((v) => (
        <li key={v.id} className="kort">
          <h3 className="oppdrag-tittel">
            {ord(v.form)}: {v.forslag.map((f) => `«${f.tittel}»`).join(', ')}
            {v.punkter && ` ${M.orden.punkt(v.punkter)}`}
          </h3>
          <p className="resultat">{v.resultat}</p>
          {v.protokollfoert && <p className="dempet">{M.votering.protokollfoert}</p>}
          {v.merknader.map((m) => (
            <Alert key={`${m.regel} ${m.merknad}`} data-color="warning">
              {M.merknad(m.merknad, m.hjemmel)}
            </Alert>
          ))}
          <Details>
            <Details.Summary>{M.votering.stemmene(v.stemmeberettigede)}</Details.Summary>
            <Details.Content>
              <Stemmetall v={v} />
            </Details.Content>
          </Details>
          {v.manglerNavn.length > 0 && (
            <>
              <p className="varsel">{M.votering.manglerNavn(v.manglerNavn)}</p>
              {s.kan && (
                <Handling navn={M.stemmenavn.navn}>
                  {(lukk) => <Stemmenavn {...s} votering={v} lukk={lukk} />}
                </Handling>
              )}
            </>
          )}
        </li>
      ))}
    </ol>
  );

const Stemmetall = ({ v }: { readonly v: Votering }) => (
  <Tabell navn={M.votering.stemmene(v.stemmeberettigede)} hoder={M.votering.hoder}>
    {v.stemmer.map((g) => (
      <tr key={g.valg}>
        <th scope="row">{g.navn}</th>
        <td className="tall">{g.antall}</td>
        <td>
          {g.partier.length === 0
            ? M.votering.ukjentParti
            : g.partier
                .map((p) => `${p.parti} ${p.antall}${p.navn.length > 0 ? ` (${p.navn.join(', ')})` : ''}`)
                .join(', ')}
        </td>
      </tr>
    ))}
  </Tabell>
);
