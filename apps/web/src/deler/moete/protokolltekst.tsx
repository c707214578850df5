import type { Protokolldokument } from '@saksgang/protokoll';
import type { ReactNode } from 'react';
import { M } from '../../tekster/moete';
import { Tabell } from './felt';

/** The protokoll as it reads: facts and sentences that the server makes, in the order of the document. */
export const Protokolltekst = ({ dokument: d }: { readonly dokument: Protokolldokument }) => (
  <article className="protokoll">
    {d.frammoete && (
      <Bolk tittel={M.frammoete.tittel}>
        <p>
          {M.protokoll.tilstede(d.frammoete.antallTilstede, d.frammoete.antallMedlemmer)}{' '}
          {d.frammoete.moeteleder && `${M.protokoll.moeteleder}: ${d.frammoete.moeteleder}.`}
        </p>
        <ul>
          {d.frammoete.tilstede.map((p) => (
            <li key={p.parti}>
              {p.parti} ({p.antall}): {p.navn.join(', ')}
            </li>
          ))}
        </ul>
        <Liste tittel={M.protokoll.fravaer} linjer={d.frammoete.fravaer} />
        <Liste tittel={M.protokoll.gang} linjer={d.frammoete.gang} />
      </Bolk>
    )}
    <Liste tittel={M.protokoll.tidligere} linjer={d.tidligere} nivaa={3} />
    <Liste tittel={M.protokoll.habilitet} linjer={d.habilitet} nivaa={3} />
    {d.forslag.length > 0 && (
      <Bolk tittel={M.protokoll.forslag}>
        {d.forslag.map((f) => (
          <section key={f.id}>
            <h4>
              {M.protokoll.nr(f.nr)}: {f.tittel}
            </h4>
            {f.opphav.map((linje) => (
              <p key={linje}>{linje}</p>
            ))}
            {f.tekst !== null && <p>{f.tekst}</p>}
            <Punkter punkter={f.punkter} />
            <Tabeller i={M.protokoll.nr(f.nr)} tabeller={f.tabeller} />
            <p>
              <em>{f.skjebne}</em>
            </p>
          </section>
        ))}
      </Bolk>
    )}
    {d.behandling.length > 0 && (
      <Bolk tittel={M.protokoll.behandling}>
        {d.behandling.map((i, nr) => (
          <div key={nr}>
            <p>{i.tekst}</p>
            {i.sitat !== null && <blockquote>{i.sitat}</blockquote>}
            {i.liste.length > 0 && (
              <ul>
                {i.liste.map((linje) => (
                  <li key={linje}>{linje}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </Bolk>
    )}
    {d.vedtak.length > 0 && (
      <Bolk tittel={M.protokoll.vedtak}>
        {d.vedtak.map((v) => (
          <section key={v.id}>
            <h4>{v.tittel}</h4>
            {v.innledning.map((linje) => (
              <p key={linje}>{linje}</p>
            ))}
            <Punkter punkter={v.punkter} />
            <Tabeller i={`${M.protokoll.vedtak} ${v.tittel}`} tabeller={v.tabeller} />
          </section>
        ))}
      </Bolk>
    )}
    <Liste
      tittel={M.protokoll.merknader}
      linjer={d.merknader.map((m) => `${m.merknad} (${m.hjemmel})`)}
      nivaa={3}
    />
    <Liste tittel={M.protokoll.ikkeOppgitt} linjer={d.ikkeOppgitt} nivaa={3} />
  </article>
);

const Bolk = ({ tittel, children }: { readonly tittel: string; readonly children: ReactNode }) => (
  <section>
    <h3>{tittel}</h3>
    {children}
  </section>
);

const Liste = ({
  tittel,
  linjer,
  nivaa = 4,
}: {
  readonly tittel: string;
  readonly linjer: readonly string[];
  readonly nivaa?: 3 | 4;
}) => {
  if (linjer.length === 0) return null;
  return (
    <section>
      {nivaa === 3 ? <h3>{tittel}</h3> : <h4>{tittel}</h4>}
      <ul>
        {linjer.map((linje, nr) => (
          <li key={nr}>{linje}</li>
        ))}
      </ul>
    </section>
  );
};

interface Punkt {
  readonly punkt: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly merknader?: readonly string[];
}

const Punkter = ({ punkter }: { readonly punkter: readonly Punkt[] }) => (
  <>
    {punkter.map((p) => (
      <p key={p.punkt}>
        <strong className="punkt">{p.punkt}</strong> <strong>{p.tittel}.</strong> {p.tekst}{' '}
        {(p.merknader ?? []).join(' ')}
      </p>
    ))}
  </>
);

/** In whole kroner, as the document has them; what is unknown is said. */
const kroner = (beloep: number | null): string =>
  beloep === null ? M.protokoll.ukjent : beloep.toLocaleString('nb-NO');

const Tabeller = ({
  i,
  tabeller,
}: {
  /** What they are the tables of. */
  readonly i: string;
  readonly tabeller: Protokolldokument['vedtak'][number]['tabeller'];
}) => (
  <>
    {tabeller.map((t) => (
      <div key={t.tittel}>
        <p className="dempet">{t.tittel}</p>
        <Tabell navn={`${i}: ${t.tittel}`} hoder={[M.protokoll.utvalg, M.protokoll.linje, ...t.aar]}>
          {t.rader.map((rad, nr) => (
            <tr key={nr}>
              <td>{rad.utvalg}</td>
              <th scope="row">{rad.tittel}</th>
              {rad.beloep.map((beloep, aar) => (
                <td key={t.aar[aar]} className="tall">
                  {kroner(beloep)}
                </td>
              ))}
            </tr>
          ))}
        </Tabell>
      </div>
    ))}
  </>
);
