import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Moetesvar } from '@saksgang/moeter';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentKommuner } from '../../api/lesere';
import { hentMoete, hentOrgan } from '../../api/moetelesere';
import { Del } from '../../deler/moete/felt';
import { Frammoete } from '../../deler/moete/frammoete';
import { Moetehandlinger } from '../../deler/moete/moetehandlinger';
import { Saken } from '../../deler/moete/saken';
import { SettMoetet } from '../../deler/moete/sett-moetet';
import { TaOpp } from '../../deler/moete/ta-opp';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { kanFoereMoete } from '../../regler/moeteroller';
import { useMeg } from '../../skall/innlogget';
import { M } from '../../tekster/moete';

const hent = async (kommune: string, id: string) => {
  const moete = await hentMoete(kommune, id);
  const [organ, { kommuner }] = await Promise.all([
    // A body that was put on record after the meeting it held is told of as it is now.
    hentOrgan(kommune, moete.organ, moete.dato).catch(() => hentOrgan(kommune, moete.organ)),
    hentKommuner(),
  ]);
  return { moete, organ, hp: kommuner.find((k) => k.kommune === kommune)?.hp ?? [] };
};

/** One meeting, as it goes on: who is there, the saker, and in each how the body votes. */
export const Moeterom = () => {
  const { kommune = '', moete: id = '' } = useParams();
  const [svar, igjen] = useSvar(`moete ${kommune} ${id}`, () => hent(kommune, id));
  const [melding, settMelding] = useState('');
  const [endringer, settEndringer] = useState(0);
  const kan = kanFoereMoete(useMeg(), kommune);
  const gjort = (hva: string) => {
    settMelding(hva);
    settEndringer((n) => n + 1);
    void igjen();
  };
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {({ moete, organ, hp }) => (
        <>
          <p className="tilbake">
            <Link to={`/${kommune}/moeter`}>{M.plan.tittel}</Link>
          </p>
          <Sidetittel>{`${moete.navn} ${skriv(moete.dato)}`}</Sidetittel>
          <Tilstand moete={moete} />
          <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
          {!kan && <Alert data-color="info">{M.rom.ikkeLov}</Alert>}
          <Del id="frammoete" tittel={M.frammoete.tittel}>
            <Frammoete moete={moete} />
            {moete.tilstand === 'innkalt' && kan && (
              <SettMoetet kommune={kommune} moete={moete} organ={organ} gjort={gjort} />
            )}
            {kan && <Moetehandlinger kommune={kommune} moete={moete} organ={organ} gjort={gjort} />}
          </Del>
          <Del id="saker" tittel={M.saker.tittel}>
            <Saker kommune={kommune} moete={moete} />
            {kan && moete.tilstand === 'satt' && (
              <TaOpp kommune={kommune} moete={moete} organ={organ} hp={hp} gjort={gjort} />
            )}
          </Del>
          <DenneSaken {...{ kommune, moete, organ, kan, gjort, endringer }} />
        </>
      )}
    </Vis>
  );
};

const Tilstand = ({ moete }: { readonly moete: Moetesvar }) => {
  const { tilStede, moeteleder, antallMedlemmer } = moete;
  return (
    <Paragraph className="ingress">
      {M.rom.naar(moete.klokkeslett, moete.sted)} {M.rom.er(ord(moete.tilstand))}
      {moete.lukket && ` ${M.rom.lukket}`}{' '}
      {tilStede !== null && (
        <>
          {M.rom.tilStede(tilStede.length, antallMedlemmer)}{' '}
          {moete.vedtaksfoert === false && <strong className="varsel">{M.rom.ikkeVedtaksfoert}</strong>}{' '}
          {moeteleder && M.rom.leder(moeteleder)}
        </>
      )}
    </Paragraph>
  );
};

const Saker = ({ kommune, moete }: { readonly kommune: string; readonly moete: Moetesvar }) =>
  moete.saker.length === 0 ? (
    <Paragraph>{M.saker.ingen}</Paragraph>
  ) : (
    <ul className="saksliste">
      {moete.saker.map(({ sak, saksnummer, tittel }) => (
        <li key={sak}>
          {saksnummer ?? M.saker.utenNummer}:{' '}
          <Link to={`?${new URLSearchParams({ sak }).toString()}#saken`} preventScrollReset>
            {tittel ?? sak}
          </Link>{' '}
          · <Link to={`/${kommune}/saker/${sak}/protokoll?organ=${moete.organ}`}>{M.protokoll.lenke}</Link>
        </li>
      ))}
    </ul>
  );

type Felles = Parameters<typeof Saken>[0];

/** The sak that the address names; the only one, when there is but one. */
const DenneSaken = (felles: Omit<Felles, 'sak'>) => {
  const [adresse] = useSearchParams();
  const { saker } = felles.moete;
  const valgt = adresse.get('sak') ?? (saker.length === 1 ? saker[0]?.sak : undefined);
  const sak = saker.find((s) => s.sak === valgt);
  return sak === undefined ? null : <Saken key={sak.sak} {...felles} sak={sak.sak} />;
};
