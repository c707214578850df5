import { Heading, Link as Lenke, Paragraph } from '@digdir/designsystemet-react';
import type { Budsjettendring, Funnliste, Revisjonssvar } from '@saksgang/revisorarbeid';
import { Link, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentRevisjon } from '../../api/revisjon';
import { useTidspunkt } from '../../deler/revisjon/bruk-tidspunkt';
import { Revisjonsmeny } from '../../deler/revisjon/revisjonsmeny';
import { Rulletabell } from '../../deler/revisjon/tabell';
import { Trekkskjema } from '../../deler/revisjon/trekkskjema';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { tall } from '../../regler/revisjon/tall';
import { R } from '../../tekster/revisjon';

const SPOERSMAAL = ['ansvar', 'system', 'gjennomfoert'] as const;

/** What an auditor always asks of a kommune, with the list behind each number. */
export const Revisjon = () => {
  const { kommune = '' } = useParams();
  const [naar] = useTidspunkt();
  const [svar, igjen] = useSvar(JSON.stringify(['revisjon', kommune, naar]), () =>
    hentRevisjon(kommune, naar),
  );
  return (
    <>
      <Revisjonsmeny kommune={kommune} />
      <Sidetittel>{R.revisjon.tittel}</Sidetittel>
      <Vis tilstand={svar} igjen={igjen}>
        {(r) => <Svaret kommune={kommune} r={r} />}
      </Vis>
      <section className="gruppe">
        <Heading level={2} data-size="sm">
          {R.revisjon.stikkproeve}
        </Heading>
        <Paragraph>{R.proeve.ingress}</Paragraph>
        <Trekkskjema kommune={kommune} utfylt={new URLSearchParams()} />
      </section>
    </>
  );
};

const Svaret = ({ kommune, r }: { readonly kommune: string; readonly r: Revisjonssvar }) => (
  <>
    <Paragraph className="ingress">
      {R.revisjon.ingress(skriv(r.gjelder), skriv(r.periode.fra), skriv(r.periode.til))}
    </Paragraph>
    {r.merknader.map((m) => (
      <Paragraph key={m}>{m}</Paragraph>
    ))}
    {SPOERSMAAL.map((s) => (
      <section key={s} className="gruppe" aria-label={R.revisjon.spoersmaal[s]}>
        <Heading level={2} data-size="sm">
          {R.revisjon.spoersmaal[s]}
        </Heading>
        <ul className="kortliste">
          {r.lister
            .filter((l) => l.spoersmaal === s)
            .map((l) => (
              <Listen key={l.tittel} kommune={kommune} l={l} />
            ))}
        </ul>
      </section>
    ))}
    <section className="gruppe">
      <Heading level={2} data-size="sm">
        {R.revisjon.budsjett}
      </Heading>
      {r.budsjettendringer.length === 0 ? (
        <Paragraph>{R.revisjon.ingenEndringer}</Paragraph>
      ) : (
        <Budsjettendringer alle={r.budsjettendringer} />
      )}
    </section>
  </>
);

const Listen = ({ kommune, l }: { readonly kommune: string; readonly l: Funnliste }) => (
  <li className="kort">
    <p className="noekkeltall">
      <strong>{l.funn.length === 0 ? R.revisjon.ingen : l.funn.length}</strong> {l.tittel.toLowerCase()}{' '}
      <span className="dempet">{R.revisjon.av(l.av, l.enhet)}</span>
    </p>
    {l.funn.length > 0 && (
      <details>
        <summary>
          {R.revisjon.visListen}
          <span className="bare-lest">: {l.tittel}</span>
        </summary>
        <ul className="funnliste">
          {l.funn.map((f, i) => (
            <li key={`${f.oppdrag} ${i}`}>
              <Lenke asChild>
                <Link to={`/${kommune}/oppdrag/${f.oppdrag}`}>
                  {f.punkt} {f.tittel}
                </Link>
              </Lenke>
              <small className="dempet">
                {' '}
                {f.ansvarlig ?? R.revisjon.utenAnsvarlig}
                {f.merknad !== '' && `; ${f.merknad}`}
              </small>
            </li>
          ))}
        </ul>
      </details>
    )}
  </li>
);

const Budsjettendringer = ({ alle }: { readonly alle: readonly Budsjettendring[] }) => {
  const aarene = [...new Set(alle.flatMap((e) => Object.keys(e.sum)))].sort();
  return (
    <Rulletabell
      navn={R.revisjon.endringer(alle.length)}
      hode={[R.steg.skjedde, R.revisjon.hjemmel, R.tid.utvalg, R.revisjon.linjer, ...aarene]}
      tall={aarene.length + 1}
    >
      {alle.map((e) => (
        <tr key={e.id}>
          <td>{e.dato === null ? R.steg.ikkeOppgitt : skriv(e.dato)}</td>
          <th scope="row">{e.hjemmel}</th>
          <td>{e.utvalg.join(', ')}</td>
          <td className="tall">{e.antallLinjer}</td>
          {aarene.map((aar) => (
            <td key={aar} className="tall">
              {tall(e.sum[aar])}
            </td>
          ))}
        </tr>
      ))}
    </Rulletabell>
  );
};
