import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { Link } from 'react-router';
import { T } from '../../tekster';
import { S } from '../../tekster/stab';
import { etterRute, etterStatus, etterUtvalg, RUTER, type Rute } from '../regler/tall';
import { Stolper, Tallrad, Talltabell, type Stolpedel } from './stolper';

const FARGE: Readonly<Record<Rute, Stolpedel['farge']>> = {
  'i rute': 'god',
  forsinket: 'daarlig',
  'frist ikke satt': 'ukjent',
};

const sum = (antall: Readonly<Record<Rute, number>>): number => RUTER.reduce((s, r) => s + antall[r], 0);
const deler = (antall: Readonly<Record<Rute, number>>): readonly Stolpedel[] =>
  RUTER.map((rute) => ({ navn: rute, verdi: antall[rute], farge: FARGE[rute] }));
const iOrd = (antall: Readonly<Record<Rute, number>>): string =>
  RUTER.filter((rute) => antall[rute] > 0)
    .map((rute) => `${antall[rute]} ${rute}`)
    .join(' · ');

/** How many of the oppdrag are where, in all and for each utvalg. */
export const Framdrift = ({
  kommune,
  hp,
  oppdrag,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly oppdrag: readonly Oppdragssvar[];
}) => {
  const rute = etterRute(oppdrag);
  const status = etterStatus(oppdrag);
  const utvalg = etterUtvalg(oppdrag);
  const til = (felt: string, verdi: string) =>
    `/${kommune}/hp/${hp}/oppdrag?${new URLSearchParams({ [felt]: verdi }).toString()}`;
  const navn = (kode: string | null): string => kode ?? S.oversikt.utenUtvalg;
  return (
    <div className="rutenett">
      <section className="kort" aria-labelledby="rute">
        <Heading level={3} data-size="xs" id="rute">
          {S.oversikt.rute}
        </Heading>
        <Paragraph className="dempet">{S.oversikt.ruteHjelp(sum(rute))}</Paragraph>
        <Stolper
          full={Math.max(...RUTER.map((r) => rute[r]))}
          stolper={RUTER.map((r) => ({
            navn: r,
            deler: [{ navn: r, verdi: rute[r], farge: FARGE[r] }],
            tall: String(rute[r]),
          }))}
        />
        <Talltabell tittel={S.oversikt.rute} hode={[T.felt.rute, S.oversikt.antall]}>
          {RUTER.map((r) => (
            <Tallrad key={r} navn={r} tall={[<Link to={til('rute', r)}>{rute[r]}</Link>]} />
          ))}
        </Talltabell>
      </section>
      <section className="kort" aria-labelledby="status">
        <Heading level={3} data-size="xs" id="status">
          {S.oversikt.status}
        </Heading>
        <Stolper
          full={Math.max(0, ...status.map((s) => s.antall))}
          stolper={status.map((s) => ({
            navn: s.navn,
            deler: [{ navn: s.navn, verdi: s.antall, farge: 'vanlig' }],
            tall: String(s.antall),
          }))}
        />
        <Talltabell tittel={S.oversikt.status} hode={[T.felt.status, S.oversikt.antall]}>
          {status.map((s) => (
            <Tallrad key={s.navn} navn={s.navn} tall={[<Link to={til('status', s.navn)}>{s.antall}</Link>]} />
          ))}
        </Talltabell>
      </section>
      <section className="kort hele" aria-labelledby="utvalg">
        <Heading level={3} data-size="xs" id="utvalg">
          {S.oversikt.utvalg}
        </Heading>
        <Paragraph className="dempet">{S.oversikt.utvalgHjelp}</Paragraph>
        <Stolper
          full={Math.max(0, ...utvalg.map((u) => u.sum))}
          stolper={utvalg.map((u) => ({
            navn: navn(u.utvalg),
            deler: deler(u.antall),
            tall: iOrd(u.antall),
          }))}
        />
        <Talltabell tittel={S.oversikt.utvalg} hode={[T.felt.utvalg, ...RUTER, S.oversikt.sum]}>
          {utvalg.map((u) => (
            <Tallrad
              key={navn(u.utvalg)}
              navn={navn(u.utvalg)}
              tall={[...RUTER.map((r) => u.antall[r]), u.sum]}
            />
          ))}
        </Talltabell>
      </section>
    </div>
  );
};
