import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { klokkeneIOrd, ord } from '@saksgang/kernel';
import type { Fortelling, Steg, ValgtSteg } from '@saksgang/tidsreise';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { somAvslag } from '../../api/avslag';
import { useSvar } from '../../api/bruk-svar';
import { skriv } from '../../regler/dato';
import { naar as klokken } from '../../regler/revisjon/tall';
import type { Tidspunkt } from '../../regler/revisjon/tidspunkt';
import { R } from '../../tekster/revisjon';
import { Vis } from '../tilstander';
import { Rulletabell } from './tabell';

const S = R.steg;
/** A fact that lays down a whole budget changes thousands of things. */
const VIST = 40;

/** A trail as a story: every step in a line, and the one that is looked at in full, with the way forward and back. */
export const Fortellingen = ({
  noekkel,
  hent,
  naar,
  valgt,
  til,
}: {
  readonly noekkel: string;
  readonly hent: (steg: number | null) => Promise<Fortelling>;
  readonly naar: Tidspunkt;
  readonly valgt: number | null;
  readonly til: (steg: number | null) => string;
}) => {
  const [svar, igjen] = useSvar(JSON.stringify(['fortelling', noekkel, naar, valgt]), () =>
    hent(valgt).catch((feil: unknown) => {
      // A step that came after the point is not there; the story until then is.
      if (valgt === null || somAvslag(feil).problem.status !== 404) throw feil;
      return hent(null);
    }),
  );
  return (
    <section className="gruppe" aria-labelledby="fortelling">
      <Heading level={2} data-size="sm" id="fortelling">
        {R.sider.fortelling}
      </Heading>
      <Vis tilstand={svar} igjen={igjen}>
        {({ steg, valgt: ett, gjelder, kjent }) => (
          <>
            {(gjelder !== null || kjent !== null) && (
              <p role="status">
                {S.slik} <strong>{klokkeneIOrd({ gjelder, kjent })}</strong>.
              </p>
            )}
            {valgt !== null && ett === null && <Paragraph>{S.senere(valgt)}</Paragraph>}
            {ett ? (
              <EttSteg key={ett.id} s={ett} antall={steg.length} til={til} />
            ) : (
              <Paragraph>{S.ingress(steg.length)}</Paragraph>
            )}
            <nav aria-label={S.stegene}>
              <ol className="historie">
                {steg.map((s) => (
                  <li key={s.id} value={s.steg} className={s.steg === ett?.steg ? 'valgt' : undefined}>
                    <span className="historie-dag">
                      {s.skjedde === null ? S.ikkeOppgitt : skriv(s.skjedde)}
                    </span>
                    <div>
                      <Link
                        to={til(s.steg)}
                        preventScrollReset
                        aria-current={s.steg === ett?.steg ? 'step' : undefined}
                      >
                        {s.steg}. {ord(s.type)}
                      </Link>
                      <Linjen s={s} />
                    </div>
                  </li>
                ))}
              </ol>
            </nav>
          </>
        )}
      </Vis>
    </section>
  );
};

const Linjen = ({ s }: { readonly s: Steg }) => (
  <small className="dempet">
    {` ${S.fort.toLowerCase()} ${klokken(s.registrert)}`}
    {s.rolle !== null && `, ${ord(s.rolle)}`}
    {s.begrunnelse !== null && `: «${s.begrunnelse}»`}
    {s.uleselig !== undefined && `. ${s.uleselig}`}
  </small>
);

const EttSteg = ({
  s,
  antall,
  til,
}: {
  readonly s: ValgtSteg;
  readonly antall: number;
  readonly til: (steg: number | null) => string;
}) => {
  const [alle, visAlle] = useState(false);
  const tittel = useRef<HTMLHeadingElement>(null);
  // Whoever steps is told where he came to.
  useEffect(() => tittel.current?.focus({ preventScroll: true }), []);
  const fakta: readonly (readonly [string, string])[] = [
    [S.skjedde, s.skjedde === null ? S.ikkeOppgitt : skriv(s.skjedde)],
    [S.fort, klokken(s.registrert)],
    [S.rolle, s.rolle === null ? R.forskjell.ukjent : ord(s.rolle)],
    ...(s.aktoer == null ? [] : ([[S.av2, s.aktoer]] as const)),
    [S.begrunnelse, s.begrunnelse ?? S.ikkeOppgitt],
    [
      S.kilde,
      s.kilde === null ? S.ikkeOppgitt : [s.kilde.dokument, s.kilde.linje].filter(Boolean).join(', linje '),
    ],
    [S.kommando, s.kommando === null ? R.forskjell.ukjent : ord(s.kommando.type)],
  ];
  return (
    <article className="steg kort">
      <nav className="stegvei" aria-label={S.av(s.steg, antall)}>
        {s.forrige === null ? (
          <span />
        ) : (
          <Link rel="prev" to={til(s.forrige)} preventScrollReset>
            ← {S.forrige}
          </Link>
        )}
        <Link to={til(null)} preventScrollReset>
          {S.hele}
        </Link>
        {s.neste === null ? (
          <span />
        ) : (
          <Link rel="next" to={til(s.neste)} preventScrollReset>
            {S.neste} →
          </Link>
        )}
      </nav>
      <Heading level={3} data-size="xs" tabIndex={-1} ref={tittel}>
        {s.steg}. {ord(s.type)}
      </Heading>
      <p className="dempet">{S.av(s.steg, antall)}</p>
      <dl className="fakta">
        {fakta.map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
      <Heading level={4} data-size="2xs">
        {S.hvem}
      </Heading>
      <Opphavet s={s} />
      <Heading level={4} data-size="2xs">
        {S.endret}
      </Heading>
      {s.endringer.length === 0 ? (
        <Paragraph>{S.ingenEndring}</Paragraph>
      ) : (
        <>
          <Rulletabell
            navn={alle || s.endringer.length <= VIST ? S.endret : S.vistAv(VIST, s.endringer.length)}
            hode={[S.hvor, R.forskjell.foer, R.forskjell.etter]}
          >
            {s.endringer.slice(0, alle ? undefined : VIST).map(({ hvor, foer, etter }) => (
              <tr key={hvor}>
                <th scope="row">{hvor}</th>
                <td>{foer ?? '–'}</td>
                <td>{etter ?? '–'}</td>
              </tr>
            ))}
          </Rulletabell>
          {!alle && s.endringer.length > VIST && (
            <Button variant="tertiary" onClick={() => visAlle(true)}>
              {S.visAlle}
            </Button>
          )}
        </>
      )}
      <details>
        <summary>{S.innhold}</summary>
        <pre className="innholdet" tabIndex={0} aria-label={S.innhold}>
          {JSON.stringify(s.data, null, 2)}
        </pre>
      </details>
    </article>
  );
};

const Opphavet = ({ s: { aarsaker, rolle } }: { readonly s: ValgtSteg }) => {
  if (aarsaker.length === 0)
    return <Paragraph>{S.selv(rolle === null ? R.forskjell.ukjent : ord(rolle))}</Paragraph>;
  return (
    <ol>
      {aarsaker.map((ledd, i) => (
        <li key={ledd.id}>
          {ledd.type === null
            ? S.andreSaker
            : S.fulgte(ord(ledd.type), klokken(ledd.registrert as ValgtSteg['registrert']))}
          {ledd.type !== null && i === aarsaker.length - 1 && S.badOm(ord(ledd.rolle ?? ''))}
        </li>
      ))}
    </ol>
  );
};
