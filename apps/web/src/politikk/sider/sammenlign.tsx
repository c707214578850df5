import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Forslagstype } from '@saksgang/saksgang';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentBeregning, hentEttForslag, hentKonflikter, hentRammer } from '../../api/politikk';
import { slaaSammen } from '../../api/politikk-skrivere';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { useMeg } from '../../skall/innlogget';
import { P } from '../../tekster/politikk';
import { Avslagsboks } from '../deler/avslagsboks';
import { useKommando } from '../deler/bruk-kommando';
import { Konfliktliste } from '../deler/konfliktliste';
import { Sidevis } from '../deler/sidevis';
import { Velger } from '../deler/velger';
import { regnegrunnlag, valgteI } from '../regler/forslag';
import { kanEndre } from '../regler/hvem';
import { aareneTil } from '../regler/rader';

const FLEST = 6;

const hent = async (kommune: string, hp: string, ider: readonly string[]) => {
  const [{ faser }, konflikter, ...lest] = await Promise.all([
    hentRammer(kommune, hp),
    hentKonflikter(kommune, hp),
    ...ider.map((id) => hentEttForslag(kommune, hp, id)),
  ]);
  const sist = faser.findLast((f) => f !== 'vedtak') ?? 'gjeldende';
  const forslag = lest.map((l) => l.forslag);
  const virkninger = await Promise.all(
    forslag.map((f) => hentBeregning(kommune, hp, [f.id], regnegrunnlag(f, sist))),
  );
  return { konflikter, spalter: forslag.map((f, i) => ({ forslag: f, virkning: virkninger[i] ?? null })) };
};

/** Forslag side by side: what each does to the frames, line by line and in words, and what they cannot have together. */
export const Sammenlign = () => {
  const { kommune = '', hp = '' } = useParams();
  const [adresse, settAdresse] = useSearchParams();
  const valgte = valgteI(adresse).slice(0, FLEST);
  const aarene = aareneTil(hp);
  const aar = adresse.get('aar') ?? aarene[0] ?? '';
  const tilListen = <Link to={`/${kommune}/hp/${hp}/forslag`}>{P.sammenlign.tilForslagene}</Link>;
  return (
    <>
      <Sidetittel>{P.sammenlign.tittel}</Sidetittel>
      <Paragraph className="ingress">
        {P.sammenlign.ingress} {P.felles.tusen}
      </Paragraph>
      {valgte.length < 2 ? (
        <Tomt tittel={P.sammenlign.tomt}>
          {P.sammenlign.tomtHjelp} {tilListen}
        </Tomt>
      ) : (
        <>
          <div className="datofelt">
            <Velger
              tekst={P.felles.aar}
              verdi={aar}
              sett={(til) => {
                adresse.set('aar', til);
                settAdresse(adresse, { preventScrollReset: true });
              }}
              valg={aarene.map((a) => [a, a])}
            />
          </div>
          <Innhold kommune={kommune} hp={hp} valgte={valgte} aar={aar} />
        </>
      )}
    </>
  );
};

const Innhold = ({
  kommune,
  hp,
  valgte,
  aar,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly valgte: readonly string[];
  readonly aar: string;
}) => {
  const noekkel = `sammenlign ${kommune} ${hp} ${valgte.join(',')}`;
  const [svar, igjen] = useSvar(noekkel, () => hent(kommune, hp, valgte));
  const meg = useMeg();
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {({ spalter, konflikter }) => {
        const innbyrdes = konflikter.konflikter.filter(
          (k) => k.parter.filter((p) => valgte.includes(p.forslag)).length > 1,
        );
        const staar = spalter.every(({ forslag }) => forslag.skjebne === 'fremmet');
        const kan = spalter.some(({ forslag }) => kanEndre(meg, kommune, forslag.partier));
        return (
          <>
            <section aria-labelledby="konflikter">
              <Heading level={2} data-size="sm" id="konflikter">
                {P.konflikt.tittel}
              </Heading>
              <Konfliktliste
                konflikter={innbyrdes}
                navn={konflikter.forslag}
                forslagslenke={(id) => `/${kommune}/hp/${hp}/forslag/${id}`}
              />
            </section>
            <Sidevis kommune={kommune} hp={hp} spalter={spalter} aar={aar} />
            {staar && kan && (
              <Fellesforslag
                kommune={kommune}
                hp={hp}
                forslag={valgte}
                typer={[...new Set(spalter.map(({ forslag }) => forslag.type))]}
              />
            )}
          </>
        );
      }}
    </Vis>
  );
};

const Fellesforslag = ({
  kommune,
  hp,
  forslag,
  typer,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly forslag: readonly string[];
  readonly typer: readonly Forslagstype[];
}) => {
  const [tittel, settTittel] = useState('');
  const [type, settType] = useState<Forslagstype>(typer[0] ?? 'rammeendring');
  const [mangler, settMangler] = useState(false);
  const { avslag, sender, gjoer } = useKommando();
  const gaa = useNavigate();
  const send = async () => {
    settMangler(tittel.trim() === '');
    if (tittel.trim() === '') return;
    const body = { forslag: [...forslag], tittel: tittel.trim(), ...(typer.length > 1 && { type }) };
    const kvittering = await gjoer(body, (n) => slaaSammen(kommune, hp, body, n));
    const id = kvittering?.ider['forslag'];
    if (id !== undefined) await gaa(`/${kommune}/hp/${hp}/forslag/${id}`);
  };
  return (
    <form
      className="skjema bare-skjerm"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <Heading level={2} data-size="xs">
        {P.sammenlign.slaaSammen}
      </Heading>
      <Paragraph>{P.sammenlign.slaaSammenHjelp}</Paragraph>
      <Textfield
        label={P.sammenlign.nyTittel}
        maxLength={300}
        value={tittel}
        error={mangler && tittel.trim() === '' ? P.sammenlign.manglerTittel : undefined}
        onChange={(e) => settTittel(e.target.value)}
      />
      {typer.length > 1 && (
        <Velger
          tekst={P.sammenlign.type}
          verdi={type}
          sett={(til) => settType(til as Forslagstype)}
          valg={typer.map((t) => [t, ord(t)])}
        />
      )}
      <Avslagsboks avslag={avslag} />
      <div className="knapper">
        <Button type="submit" disabled={sender}>
          {P.sammenlign.knapp}
        </Button>
      </div>
    </form>
  );
};
