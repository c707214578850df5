import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Moetesvar, Organsvar } from '@saksgang/moeter';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentVedtakene } from '../../api/lesere';
import { hentForslagene } from '../../api/moetelesere';
import { moetesak, neste, valgteMotkandidater } from '../../regler/moetesak';
import { partigrupper } from '../../regler/stemmer';
import { M } from '../../tekster/moete';
import { Vis } from '../tilstander';
import { Del, Tabell } from './felt';
import { Habilitet } from './habilitet';
import { Motkandidat } from './motkandidat';
import { Orden } from './orden';
import type { Sakssammenheng } from './sammenheng';
import { Tilfoersler } from './tilfoersler';
import { UtenVedtak } from './uten-vedtak';
import { Vedtakene } from './vedtakene';
import { Voteringer } from './voteringer';
import { Voteringsdel } from './voteringsdel';

interface Felles {
  readonly kommune: string;
  readonly moete: Moetesvar;
  readonly organ: Organsvar;
  readonly sak: string;
  readonly kan: boolean;
  readonly gjort: (hva: string) => void;
  /** Grows with each change in the meeting, so that the sak is read again. */
  readonly endringer: number;
}

const hpI = (sak: string): string | null => /^hp-(\d{4}-\d{4})$/.exec(sak)?.[1] ?? null;

const hent = async (kommune: string, sak: string) => {
  const hp = hpI(sak);
  const [vedtaksliste, forslag] = await Promise.all([
    hentVedtakene(kommune, sak),
    hp === null ? [] : hentForslagene(kommune, hp).then((svar) => svar.forslag),
  ]);
  return { vedtaksliste, forslag };
};

/** One sak in the meeting, in the order in which a body treats it. */
export const Saken = (felles: Felles) => {
  const { kommune, sak, moete, endringer } = felles;
  const [svar, igjen] = useSvar(`moetesak ${kommune} ${sak}`, () => hent(kommune, sak));
  useEffect(() => void (endringer > 0 && igjen()), [endringer, igjen]);
  const tittel = moete.saker.find((s) => s.sak === sak);
  return (
    <section id="saken" className="saken" aria-labelledby="sakstittel">
      <Heading level={2} data-size="md" id="sakstittel">
        {[tittel?.saksnummer, tittel?.tittel ?? sak].filter(Boolean).join(' ')}
      </Heading>
      <Vis tilstand={svar} igjen={igjen}>
        {(lest) => <Behandling {...felles} {...lest} />}
      </Vis>
    </section>
  );
};

type Lest = Awaited<ReturnType<typeof hent>>;

const Behandling = ({ vedtaksliste, forslag, ...felles }: Felles & Lest) => {
  const { kommune, moete, organ, sak, kan } = felles;
  const hp = hpI(sak);
  if (hp === null) return <Paragraph>{M.saken.bareHp}</Paragraph>;
  const saken = moetesak(vedtaksliste, organ.type, moete.id);
  const sammenheng: Sakssammenheng = {
    ...felles,
    hp,
    saken,
    forslag,
    vedtaksliste,
    grupper: partigrupper(moete.tilStede ?? [], saken.inhabile),
    kan: kan && moete.tilstand === 'satt',
  };
  const etter = neste(saken, valgteMotkandidater(vedtaksliste, organ.type));
  return (
    <>
      {saken.forslag === null && <Paragraph>{M.saken.ikkeTattOpp}</Paragraph>}
      <Del id="habilitet" tittel={M.habilitet.tittel}>
        <Habilitet {...sammenheng} />
      </Del>
      <Del id="forslag" tittel={M.forslag.tittel}>
        {forslag.length === 0 ? (
          <Paragraph>{M.forslag.ingen}</Paragraph>
        ) : (
          <Tabell navn={M.forslag.tittel} hoder={M.forslag.hoder}>
            {forslag.map((f) => (
              <tr key={f.id}>
                <th scope="row">{f.tittel}</th>
                <td>{ord(f.type)}</td>
                <td>{f.partier.join(', ') || (f.organ === null ? '–' : ord(f.organ))}</td>
                <td>{ord(f.skjebne)}</td>
              </tr>
            ))}
          </Tabell>
        )}
      </Del>
      <Del id="orden" tittel={M.orden.tittel}>
        <Orden {...sammenheng} />
      </Del>
      <Del id="voteringer" tittel={M.votering.tittel}>
        <Voteringer {...sammenheng} />
        {sammenheng.kan && saken.forslag !== null && etter.slag === 'motkandidat' && (
          <Motkandidat {...sammenheng} mellom={etter.mellom} />
        )}
        {sammenheng.kan && saken.forslag !== null && <Voteringsdel {...sammenheng} neste={etter} />}
      </Del>
      <Del id="vedtak" tittel={M.vedtak.tittel}>
        <Vedtakene {...sammenheng} />
        {sammenheng.kan && saken.forslag !== null && <UtenVedtak {...sammenheng} />}
      </Del>
      <Del id="tilfoersler" tittel={M.tilfoersel.tittel}>
        <Tilfoersler {...sammenheng} skriver={kan && moete.tilstand !== 'innkalt'} />
      </Del>
      <p>
        <Link to={`/${kommune}/saker/${sak}/protokoll?organ=${organ.type}&moete=${moete.id}`}>
          {M.protokoll.tilProtokollen}
        </Link>
      </p>
    </>
  );
};
