import { Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentOppdragene } from '../../api/lesere';
import { hentHpVedtak } from '../../api/politikk';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { T } from '../../tekster';
import { P } from '../../tekster/politikk';
import { Utfallstabell } from '../deler/utfallstabell';
import { Velger } from '../deler/velger';
import { IKKE_OPPGITT, utfallene, utvalgte, type Utfall } from '../regler/utfall';

const hent = async (kommune: string, hp: string) => {
  const [vedtak, oppdrag] = await Promise.all([hentHpVedtak(kommune, hp), hentOppdragene(kommune, hp)]);
  return { alle: utfallene(vedtak, oppdrag.oppdrag), per: oppdrag.gjelder };
};

/** «Hva ble det av det vi vedtok»: every point with what it set in motion, for a party, an utvalg or a subject. */
export const Vedtakene = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`utfall ${kommune} ${hp}`, () => hent(kommune, hp));
  return (
    <>
      <Sidetittel>{P.vedtak.tittel}</Sidetittel>
      <Paragraph className="ingress">{P.vedtak.ingress}</Paragraph>
      <Vis tilstand={svar} igjen={igjen}>
        {({ alle, per }) => (
          <>
            <Paragraph className="dempet">{T.mine.per(skriv(per))}</Paragraph>
            <Liste kommune={kommune} hp={hp} alle={alle} />
          </>
        )}
      </Vis>
    </>
  );
};

const sortert = (alle: Iterable<string>): readonly (readonly [string, string])[] =>
  [...new Set(alle)].sort((a, b) => a.localeCompare(b, 'nb')).map((v) => [v, v]);

const Liste = ({
  kommune,
  hp,
  alle,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly alle: readonly Utfall[];
}) => {
  const [adresse, settAdresse] = useSearchParams();
  const felt = (navn: string): string => adresse.get(navn)?.slice(0, 200) ?? '';
  const filter = {
    tekst: felt('tekst'),
    parti: felt('parti'),
    utvalg: felt('utvalg'),
    status: felt('status'),
  };
  const velg = (navn: string) => (verdi: string) =>
    settAdresse(
      (foer) => {
        if (verdi === '') foer.delete(navn);
        else foer.set(navn, verdi);
        return foer;
      },
      { replace: navn === 'tekst', preventScrollReset: true },
    );
  const valgt = utvalgte(alle, filter);
  const uten = alle.some((u) => u.partier.length === 0);
  return (
    <>
      <form
        className="filter"
        role="search"
        aria-label={P.vedtak.tittel}
        onSubmit={(e) => e.preventDefault()}
      >
        <Textfield
          className="filter-tekst"
          type="search"
          label={P.vedtak.soek}
          maxLength={200}
          value={filter.tekst}
          onChange={(e) => velg('tekst')(e.target.value)}
        />
        <div className="filter-valg" data-aapent>
          <Velger
            tekst={P.vedtak.parti}
            verdi={filter.parti}
            sett={velg('parti')}
            valg={[
              ['', P.vedtak.alle],
              ...sortert(alle.flatMap((u) => u.partier)),
              ...(uten ? [[IKKE_OPPGITT, P.vedtak.partiUkjent] as const] : []),
            ]}
          />
          <Velger
            tekst={P.felles.utvalg}
            verdi={filter.utvalg}
            sett={velg('utvalg')}
            valg={[['', P.vedtak.alle], ...sortert(alle.flatMap((u) => u.utvalg))]}
          />
          <Velger
            tekst={P.vedtak.tilstand}
            verdi={filter.status}
            sett={velg('status')}
            valg={[['', P.vedtak.alle], ...sortert(alle.flatMap((u) => u.oppdrag.map((o) => o.status)))]}
          />
        </div>
      </form>
      <p role="status" className="treff">
        {P.vedtak.antall(valgt.length, alle.length)}
      </p>
      {valgt.length === 0 ? (
        <Tomt tittel={P.vedtak.tomt}>{P.vedtak.tomtHjelp}</Tomt>
      ) : (
        <Utfallstabell kommune={kommune} hp={hp} utfall={valgt} />
      )}
    </>
  );
};
