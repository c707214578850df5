import { Alert, Link as Lenke, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { LestProtokoll } from '@saksgang/protokoll';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentVedtakene } from '../../api/lesere';
import { hentMoete, hentMoeter, hentProtokoll, protokollfil } from '../../api/moetelesere';
import { Del } from '../../deler/moete/felt';
import { Godkjenning } from '../../deler/moete/godkjenning';
import { Protokolltekst } from '../../deler/moete/protokolltekst';
import { Ett } from '../../deler/moete/vedtakene';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { kanFoereMoete } from '../../regler/moeteroller';
import { protokollmangler } from '../../regler/protokollmangler';
import { useMeg } from '../../skall/innlogget';
import { M } from '../../tekster/moete';

const hent = async (kommune: string, sak: string, organ: string | null, moete: string | null) => {
  const valg = { ...(organ !== null && { organ }), ...(moete !== null && { moete }) };
  const [protokoll, liste, { gjelder }] = await Promise.all([
    hentProtokoll(kommune, sak, valg),
    hentVedtakene(kommune, sak),
    hentMoeter(kommune),
  ]);
  const { moete: id } = protokoll.dokument.hode;
  return { protokoll, liste, idag: gjelder, moetet: id === null ? null : await hentMoete(kommune, id) };
};

/** The protokoll of a body's treatment of a sak: as it reads, what it lacks, its approval, and the vedtak that are sent out. */
export const Protokoll = () => {
  const { kommune = '', sak = '' } = useParams();
  const [adresse] = useSearchParams();
  const [organ, moete] = [adresse.get('organ'), adresse.get('moete')];
  const [svar, igjen] = useSvar(`protokoll ${kommune} ${sak} ${organ} ${moete}`, () =>
    hent(kommune, sak, organ, moete),
  );
  const [melding, settMelding] = useState('');
  const kan = kanFoereMoete(useMeg(), kommune);
  const gjort = (hva: string) => {
    settMelding(hva);
    void igjen();
  };
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {({ protokoll, liste, moetet, idag }) => {
        const { hode } = protokoll.dokument;
        const mangler = protokollmangler({ organ: hode.organ, moete: moetet, liste });
        const vedtak = liste.vedtak.filter((v) => protokoll.dokument.vedtak.some((i) => i.id === v.id));
        return (
          <>
            <p className="tilbake">
              {hode.moete === null ? (
                <Link to={`/${kommune}/moeter`}>{M.plan.tittel}</Link>
              ) : (
                <Link to={`/${kommune}/moeter/${hode.moete}?sak=${sak}`}>
                  {hode.organnavn} {hode.dato === null ? '' : skriv(hode.dato)}
                </Link>
              )}
            </p>
            <Sidetittel>{M.protokoll.tittel(hode.organnavn, hode.tittel)}</Sidetittel>
            <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
            {protokoll.advarsler.map((advarsel) => (
              <Alert key={advarsel} data-color="warning">
                {advarsel}
              </Alert>
            ))}
            <p className="filer bare-skjerm">
              <Lenke href={protokollfil(kommune, sak, hode, 'html')}>{M.protokoll.utskrift}</Lenke> ·{' '}
              <Lenke href={protokollfil(kommune, sak, hode, 'docx')}>{M.protokoll.word}</Lenke>
            </p>
            <Behandlinger protokoll={protokoll} />
            <Del id="mangler" tittel={M.protokoll.mangler}>
              {mangler.length === 0 ? (
                <Paragraph>
                  {protokoll.godkjent === null ? M.protokoll.intetMangler : M.protokoll.laast}
                </Paragraph>
              ) : (
                <ul>
                  {mangler.map(({ tekst, hindrer }) => (
                    <li key={tekst} className={hindrer ? 'varsel' : ''}>
                      {tekst}
                    </li>
                  ))}
                </ul>
              )}
            </Del>
            <Del id="godkjenning" tittel={M.protokoll.godkjennTittel}>
              <Godkjenning {...{ kommune, sak, kan, protokoll, idag, gjort }} />
            </Del>
            <Del id="ekspedering" tittel={M.protokoll.ekspedering}>
              {vedtak.length === 0 ? (
                <Paragraph>{M.vedtak.ingen}</Paragraph>
              ) : (
                <ul className="kortliste">
                  {vedtak.map((v) => (
                    <Ett key={v.id} {...{ v, kommune, sak, kan, gjort }} />
                  ))}
                </ul>
              )}
            </Del>
            <Del id="tekst" tittel={M.protokoll.slik}>
              <Protokolltekst dokument={protokoll.dokument} />
            </Del>
          </>
        );
      }}
    </Vis>
  );
};

/** The other treatments of the sak, when there are more than one. */
const Behandlinger = ({ protokoll }: { readonly protokoll: LestProtokoll }) =>
  protokoll.behandlinger.length < 2 ? null : (
    <nav aria-label={M.protokoll.behandlinger}>
      <ul className="saksliste">
        {protokoll.behandlinger.map((b) => (
          <li key={`${b.organ} ${b.moete ?? ''} ${b.dato ?? ''}`}>
            <Link
              to={`?${new URLSearchParams({ organ: b.organ, ...(b.moete && { moete: b.moete }) }).toString()}`}
            >
              {ord(b.organ)} {b.dato === null ? '' : skriv(b.dato)}
            </Link>{' '}
            ({b.godkjent ? M.protokoll.godkjent : M.protokoll.ikkeGodkjent})
          </li>
        ))}
      </ul>
    </nav>
  );
