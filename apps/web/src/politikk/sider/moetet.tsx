import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { Vedtaksliste } from '@saksgang/historikk';
import type { Moetesvar } from '@saksgang/moeter';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentVedtakene } from '../../api/lesere';
import { hentMoetet } from '../../api/politikk';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { P } from '../../tekster/politikk';
import { usePuls } from '../deler/bruk-puls';
import { Moetesaken } from '../deler/moetesak';
import { klokkeslett } from '../regler/tid';

const M = P.moeter;

interface Lest {
  readonly moete: Moetesvar;
  readonly saker: readonly { readonly sak: Moetesvar['saker'][number]; readonly liste: Vedtaksliste }[];
  readonly naar: Date;
  /** Whether this is the last that was known, and not what is now. */
  readonly utenKontakt: boolean;
}

/** A meeting with all that its saker have come to. While it is followed, a break in the line leaves what was last seen. */
const hent = async (kommune: string, id: string, forrige: Lest | null): Promise<Lest> => {
  try {
    const moete = await hentMoetet(kommune, id);
    const saker = await Promise.all(
      moete.saker.map(async (sak) => ({ sak, liste: await hentVedtakene(kommune, sak.sak) })),
    );
    return { moete, saker, naar: new Date(), utenKontakt: false };
  } catch (feil) {
    if (forrige === null) throw feil;
    return { ...forrige, utenKontakt: true };
  }
};

/** A meeting as it goes: who leads it, how many are there, which sak is up, and each vote as it is registered. */
export const Moetet = () => {
  const { kommune = '', moete = '' } = useParams();
  const [sist] = useState<{ lest: Lest | null }>({ lest: null });
  const [svar, igjen] = useSvar(`moete ${kommune} ${moete}`, async () => {
    sist.lest = await hent(kommune, moete, sist.lest?.moete.id === moete ? sist.lest : null);
    return sist.lest;
  });
  const tilstand = svar.slag === 'klar' ? svar.svar.moete.tilstand : null;
  usePuls(tilstand === 'satt' || tilstand === 'innkalt', igjen);
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(lest) => <Innhold lest={lest} />}
    </Vis>
  );
};

const Innhold = ({ lest: { moete, saker, naar, utenKontakt } }: { readonly lest: Lest }) => {
  const gaar = moete.tilstand === 'satt' || moete.tilstand === 'innkalt';
  const leder = moete.moeteleder;
  return (
    <>
      <Sidetittel>{M.ett(moete.navn, skriv(moete.dato))}</Sidetittel>
      <span className="merker">
        <Tag data-color={moete.tilstand === 'satt' ? 'success' : 'neutral'}>
          {M.tilstand[moete.tilstand] ?? moete.tilstand}
        </Tag>
        {moete.tilStede !== null && (
          <Tag data-color="info">{M.tilStede(moete.tilStede.length, moete.antallMedlemmer)}</Tag>
        )}
        {moete.vedtaksfoert !== null && (
          <Tag data-color={moete.vedtaksfoert ? 'success' : 'danger'}>
            {moete.vedtaksfoert ? M.vedtaksfoert : M.ikkeVedtaksfoert}
          </Tag>
        )}
        {moete.lukket && <Tag data-color="warning">{M.lukket}</Tag>}
      </span>
      {leder !== null && <p>{M.leder(leder.navn ?? M.plass(leder.plass))}</p>}
      <Paragraph className="dempet">{gaar ? M.oppdatert(klokkeslett(naar)) : M.ferdig}</Paragraph>
      {utenKontakt && (
        <p role="alert" className="varsel">
          {M.ikkeKoblet}
        </p>
      )}
      {saker.length === 0 ? (
        <Tomt tittel={M.ingenSaker}>{M.ingenSakerHjelp}</Tomt>
      ) : (
        <>
          <Heading level={2} data-size="sm">
            {M.saker}
          </Heading>
          {saker.map(({ sak, liste }, i) => (
            <Moetesaken
              key={sak.sak}
              sak={sak}
              liste={liste}
              organ={moete.organ}
              dato={moete.dato}
              naa={moete.tilstand === 'satt' && i === saker.length - 1}
            />
          ))}
        </>
      )}
    </>
  );
};
