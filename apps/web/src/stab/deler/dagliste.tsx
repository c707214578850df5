import { Heading, Tag } from '@digdir/designsystemet-react';
import type { Dato } from '@saksgang/kernel';
import { Link } from 'react-router';
import { avstand, skriv } from '../../regler/dato';
import { S } from '../../tekster/stab';
import { maanedenTil, maanedsnavn, type Kalenderpost } from '../regler/kalender';

const FARGE: Readonly<Record<string, 'danger' | 'warning' | 'success' | 'neutral'>> = {
  brutt: 'danger',
  forsinket: 'danger',
  passert: 'danger',
  'ingen statusmelding': 'danger',
  nær: 'warning',
  oppfylt: 'success',
  levert: 'success',
  'i rute': 'success',
};

/** Day by day under their months, each day with what falls on it. */
export const Dagliste = ({
  kommune,
  poster,
  idag,
}: {
  readonly kommune: string;
  readonly poster: readonly Kalenderpost[];
  readonly idag: Dato;
}) => {
  const maaneder = [...new Set(poster.map((p) => maanedenTil(p.dato)))];
  return maaneder.map((maaned) => (
    <section key={maaned} className="kalendermaaned" aria-labelledby={`maaned-${maaned}`}>
      <Heading level={2} data-size="xs" id={`maaned-${maaned}`}>
        {maanedsnavn(maaned)}
      </Heading>
      <ul className="kalenderliste">
        {poster
          .filter((p) => maanedenTil(p.dato) === maaned)
          .map((p, i, alle) => (
            <li
              key={`${p.dato} ${p.slag} ${p.tekst}`}
              className={`post post-${p.slag}`}
              {...(alle[i - 1]?.dato !== p.dato && { id: `dag-${p.dato}`, tabIndex: -1 })}
            >
              <span className="post-dag">
                <time dateTime={p.dato}>{skriv(p.dato)}</time>{' '}
                <small className="dempet">{avstand(idag, p.dato)}</small>
              </span>
              <span>
                <small className="dempet">{S.kalender.slagene[p.slag]}</small>
                <span className="post-tekst">
                  {p.oppdrag === null ? (
                    p.tekst
                  ) : (
                    <Link to={`/${kommune}/oppdrag/${p.oppdrag}`}>{p.tekst}</Link>
                  )}
                </span>
                {p.forklaring !== null && <small className="dempet">{p.forklaring}</small>}
              </span>
              {p.tilstand !== null && (
                <Tag data-size="sm" data-color={FARGE[p.tilstand] ?? 'neutral'}>
                  {p.tilstand}
                </Tag>
              )}
            </li>
          ))}
      </ul>
    </section>
  ));
};
