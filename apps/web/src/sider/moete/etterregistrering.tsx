import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentKommunensOppdrag, hentKommuner } from '../../api/lesere';
import { hentRapport } from '../../api/moetelesere';
import { etterregistrer, registrerSak } from '../../api/saksskrivere';
import { useSending } from '../../deler/moete/bruk-sending';
import { Punktfelt } from '../../deler/moete/punktfelt';
import { Skjema } from '../../deler/moete/skjema';
import { Vedtakshodefelt } from '../../deler/moete/vedtakshodefelt';
import { VedtaketErFoert } from '../../deler/moete/vedtaket-er-foert';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { skriv as skrivDag } from '../../regler/dato';
import { fraRapporten, sakenI, tilEtterregistrering, TOMT_VEDTAK } from '../../regler/etterregistrering';
import { tomtPunkt } from '../../regler/vedtakspunkt';
import { erAapent } from '../../regler/grupper';
import { useKladd } from '../../regler/kladd';
import { kanFoereMoete } from '../../regler/moeteroller';
import { useMeg } from '../../skall/innlogget';
import { E } from '../../tekster/etterregistrering';
import { M } from '../../tekster/moete';

const hent = async (kommune: string) => {
  const [{ kommuner }, { oppdrag }] = await Promise.all([hentKommuner(), hentKommunensOppdrag(kommune)]);
  return { hp: kommuner.find((k) => k.kommune === kommune)?.hp ?? [], oppdrag: oppdrag.filter(erAapent) };
};

/** Takes in a vedtak that was not voted over here, with what its document does not say, and what it decides over oppdrag. */
export const Etterregistrering = () => {
  const { kommune = '' } = useParams();
  const [adresse] = useSearchParams();
  const kan = kanFoereMoete(useMeg(), kommune);
  const [sak, vedtak] = [adresse.get('sak'), adresse.get('vedtak')];
  const [svar, igjen] = useSvar(`etterregistrering ${kommune}`, () => hent(kommune));
  return (
    <>
      <p className="tilbake">
        <Link to={`/${kommune}/moeter`}>{M.plan.tittel}</Link>
      </p>
      {sak !== null && vedtak !== null ? (
        <VedtaketErFoert kommune={kommune} sak={sak} vedtak={vedtak} />
      ) : (
        <>
          <Sidetittel>{E.tittel}</Sidetittel>
          <Paragraph className="ingress">{E.ingress}</Paragraph>
          {!kan && <Alert data-color="info">{E.ikkeLov}</Alert>}
          <Vis tilstand={svar} igjen={igjen}>
            {(lest) => <Form kommune={kommune} {...lest} />}
          </Vis>
        </>
      )}
    </>
  );
};

const Form = ({
  kommune,
  hp,
  oppdrag,
}: {
  readonly kommune: string;
  readonly hp: readonly string[];
  readonly oppdrag: readonly Oppdragssvar[];
}) => {
  const [adresse, settAdresse] = useSearchParams();
  const [organ, dato] = [adresse.get('organ'), adresse.get('dato')];
  const fraAdressen = {
    ...TOMT_VEDTAK,
    ...(organ !== null && organ in M.organtyper && { organ }),
    ...(dato !== null && /^\d{4}-\d{2}-\d{2}$/.test(dato) && { dato: skrivDag(dato) }),
  };
  const [kladd, skriv, kast] = useKladd(`etterregistrering.${kommune}`, fraAdressen);
  const sending = useSending();
  const forSaken = useSending();
  const [hentet, settHentet] = useState('');
  const sak = sakenI(kladd);
  const body = tilEtterregistrering(kladd);
  const ny = kladd.hvilken === 'ny';
  const sakstittel = kladd.sakstittel.trim();
  const lagre = async () => {
    if (body === null) return;
    const nySak = { sak, tittel: sakstittel, ...(body.skjedde !== undefined && { skjedde: body.skjedde }) };
    if (ny && !(await forSaken.send(nySak, (noekkel) => registrerSak(kommune, { noekkel }, nySak)))) return;
    let vedtak = '';
    const gikk = await sending.send({ sak, body }, async (noekkel) => {
      vedtak = (await etterregistrer({ kommune, sak, noekkel }, body)).ider['vedtak'] ?? '';
    });
    if (!gikk) return;
    kast();
    settAdresse({ sak, vedtak });
  };
  const hentPunkter = async (periode: string) => {
    const { vedtaksforslag } = await hentRapport(kommune, periode, 'tertialrapport');
    const punkter = vedtaksforslag.find((v) => v.organ === kladd.organ)?.punkter ?? [];
    if (punkter.length > 0) skriv({ punkter: fraRapporten(punkter) });
    settHentet(punkter.length === 0 ? E.ingenIRapporten : E.hentet(punkter.length));
  };
  const { punkter } = kladd;
  const siste = hp.at(-1);
  return (
    <Skjema
      navn={E.tittel}
      knapp={E.lagre}
      tilstand={forSaken.tilstand.avslag ? forSaken.tilstand : sending.tilstand}
      send={() => void lagre()}
      avbryt={kast}
      klar={body !== null && sak !== '' && (!ny || sakstittel !== '')}
      mangler={E.mangler}
      fokus={false}
    >
      <h2>{E.vedtaket}</h2>
      <Vedtakshodefelt kladd={kladd} hp={hp} skriv={skriv} />
      <h2>{E.punkter}</h2>
      {siste !== undefined && (
        <div>
          <Paragraph>{E.fraRapportHjelp(siste)}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={() => void hentPunkter(siste)}>
            {E.fraRapport}
          </Button>
          <p role="status">{hentet}</p>
        </div>
      )}
      {punkter.map((p, nr) => (
        <Punktfelt
          key={nr}
          p={p}
          nr={nr + 1}
          alle={oppdrag}
          sett={(mer) => skriv({ punkter: punkter.map((q, i) => (i === nr ? { ...q, ...mer } : q)) })}
          fjern={punkter.length > 1 ? () => skriv({ punkter: punkter.filter((_, i) => i !== nr) }) : null}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => skriv({ punkter: [...punkter, tomtPunkt(punkter.length + 1)] })}
        >
          {E.leggTilPunkt}
        </Button>
      </div>
    </Skjema>
  );
};
