import { Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useSvar } from '../../api/bruk-svar';
import { hentProtokoll } from '../../api/moetelesere';
import { foerTilfoersel } from '../../api/saksskrivere';
import { harKladd, useKladd } from '../../regler/kladd';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Langtekst, Tekst, Velg, renset } from './felt';
import { Handling } from './handling';
import type { Sakssammenheng } from './sammenheng';
import { Skjema } from './skjema';

type Slag = 'protokolltilfoersel' | 'stemmeforklaring';
const SLAG: readonly Slag[] = ['protokolltilfoersel', 'stemmeforklaring'];

/** Somebody's own words in the protokoll, as they stand there, and the form that takes in more. */
export const Tilfoersler = ({ skriver, ...s }: Sakssammenheng & { readonly skriver: boolean }) => {
  const { kommune, sak, organ, moete, vedtaksliste } = s;
  const valg = { organ: organ.type, moete: moete.id };
  const [svar, igjen] = useSvar(`tilfoersler ${kommune} ${sak} ${organ.type} ${moete.id}`, () =>
    s.saken.forslag === null ? Promise.resolve(null) : hentProtokoll(kommune, sak, valg),
  );
  useEffect(() => void igjen(), [vedtaksliste.posisjon, igjen]);
  const foert =
    svar.slag === 'klar' ? (svar.svar?.dokument.behandling ?? []).filter((i) => i.sitat !== null) : [];
  const laast = svar.slag === 'klar' && svar.svar?.godkjent != null;
  const noekkel = `tilfoersel.${moete.id}.${sak}`;
  return (
    <>
      {foert.length === 0 ? (
        <Paragraph>{M.tilfoersel.ingen}</Paragraph>
      ) : (
        foert.map((i, nr) => (
          <figure key={`${nr} ${i.tekst}`} className="kildetekst">
            <figcaption>{i.tekst}</figcaption>
            <blockquote>{i.sitat}</blockquote>
          </figure>
        ))
      )}
      {laast && <Paragraph className="dempet">{M.protokoll.laast}</Paragraph>}
      {skriver && s.saken.forslag !== null && !laast && (
        <Handling navn={M.tilfoersel.navn} aapen={harKladd(noekkel)}>
          {(lukk) => <Form {...s} noekkel={noekkel} lukk={lukk} />}
        </Handling>
      )}
    </>
  );
};

const TOM = { slag: SLAG[0] as string, fra: '', tekst: '', votering: '' };

const Form = ({
  noekkel,
  lukk,
  ...s
}: Sakssammenheng & { readonly noekkel: string; readonly lukk: () => void }) => {
  const [kladd, skriv, kast] = useKladd(noekkel, TOM);
  const { tilstand, send } = useSending();
  const tekst = renset(kladd.tekst);
  const fra = kladd.fra
    .split(/[,;]/)
    .map((n) => n.trim())
    .filter(Boolean);
  const foer = async () => {
    if (tekst === null) return;
    const body = {
      organ: s.organ.type,
      slag: kladd.slag as Slag,
      fra,
      tekst,
      skjedde: s.moete.dato,
      ...(kladd.votering !== '' && { votering: kladd.votering }),
    };
    const { kommune, sak } = s;
    if (!(await send(body, (nr) => foerTilfoersel({ kommune, sak, noekkel: nr }, body)))) return;
    kast();
    lukk();
    s.gjort(M.tilfoersel.gjort);
  };
  return (
    <Skjema
      navn={M.tilfoersel.navn}
      knapp={M.tilfoersel.knapp}
      tilstand={tilstand}
      send={() => void foer()}
      avbryt={() => {
        kast();
        lukk();
      }}
      klar={tekst !== null && fra.length > 0}
      mangler={M.tilfoersel.mangler}
    >
      <Velg
        navn={M.tilfoersel.slag}
        verdi={kladd.slag}
        valg={SLAG.map((slag) => [slag, M.tilfoersel.slagene[slag]])}
        sett={(slag) => skriv({ slag })}
      />
      <Tekst
        navn={M.tilfoersel.fra}
        hjelp={M.tilfoersel.fraHjelp}
        verdi={kladd.fra}
        sett={(verdi) => skriv({ fra: verdi })}
      />
      <Langtekst navn={M.tilfoersel.tekst} verdi={kladd.tekst} sett={(verdi) => skriv({ tekst: verdi })} />
      <Velg
        navn={M.valgfri(M.tilfoersel.votering)}
        verdi={kladd.votering}
        tomt={M.tilfoersel.ingenVotering}
        valg={s.saken.voteringer.map((v, nr) => [
          v.id,
          `${nr + 1}. ${v.forslag.map((f) => f.tittel).join(', ')}`,
        ])}
        sett={(votering) => skriv({ votering })}
      />
    </Skjema>
  );
};
