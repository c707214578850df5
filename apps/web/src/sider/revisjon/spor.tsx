import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { klokkeneIOrd, ord } from '@saksgang/kernel';
import type { Ledd, Sporlinje, Sporsvar } from '@saksgang/spor';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentSpor } from '../../api/revisjon';
import { Beloepene } from '../../deler/revisjon/beloepskontroll';
import { useTidspunkt } from '../../deler/revisjon/bruk-tidspunkt';
import { Revisjonsmeny } from '../../deler/revisjon/revisjonsmeny';
import { Sportegning } from '../../deler/revisjon/sportegning';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { grenene, type Gren } from '../../regler/revisjon/sporplass';
import { tusen } from '../../regler/revisjon/tall';
import { iAdressen } from '../../regler/revisjon/tidspunkt';
import { R } from '../../tekster/revisjon';

/** What something comes from and what it leads to, from any id or name. */
export const Spor = () => {
  const { kommune = '', hp = '' } = useParams();
  const [adresse, settAdresse] = useSearchParams();
  const fra = adresse.get('fra') ?? '';
  const [skrevet, skriv] = useState(fra);
  useEffect(() => skriv(fra), [fra]);
  const vis = (hendelse: SyntheticEvent) => {
    hendelse.preventDefault();
    if (skrevet.trim() !== '') settAdresse({ fra: skrevet.trim() });
  };
  return (
    <>
      <Revisjonsmeny kommune={kommune} hp={hp} />
      <Sidetittel>{R.spor.tittel(hp)}</Sidetittel>
      <Paragraph className="ingress">{R.spor.ingress}</Paragraph>
      <form className="dagfelt" role="search" aria-label={R.spor.vis} noValidate onSubmit={vis}>
        <Textfield
          className="filter-tekst"
          label={R.spor.felt}
          description={R.spor.feltHjelp}
          maxLength={200}
          value={skrevet}
          onChange={(e) => skriv(e.target.value)}
        />
        <Button type="submit">{R.spor.vis}</Button>
      </form>
      {fra !== '' && <Sporet kommune={kommune} hp={hp} fra={fra} />}
    </>
  );
};

const Sporet = ({
  kommune,
  hp,
  fra,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly fra: string;
}) => {
  const [naar] = useTidspunkt();
  const gaa = useNavigate();
  const noekkel = JSON.stringify(['spor', kommune, hp, fra, naar]);
  const [svar, igjen] = useSvar(noekkel, () => hentSpor(kommune, hp, fra, naar));
  const til = (id: string): string => {
    const tid = iAdressen(naar).slice(1);
    return `?fra=${encodeURIComponent(id)}${tid === '' ? '' : `&${tid}`}`;
  };
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(spor) => (
        <>
          <Heading level={2} data-size="md" className="sportittel">
            {R.spor.om} {spor.fra.tekst}
          </Heading>
          {(naar.gjelder !== null || naar.kjent !== null) && (
            <p role="status">
              {R.spor.slik} <strong>{klokkeneIOrd(spor)}</strong>.
            </p>
          )}
          {spor.merknader.map((m) => (
            <Paragraph key={m}>{m}</Paragraph>
          ))}
          <Beloepene ledd={spor.ledd} />
          <Sportegning svar={spor} gaaTil={(id) => void gaa(til(id))} />
          <Paragraph className="dempet">{R.spor.tusen}</Paragraph>
          <Liste tittel={R.spor.kommerFra} linjer={spor.bakover} spor={spor} til={til} />
          <Liste tittel={R.spor.foererTil} linjer={spor.framover} spor={spor} til={til} />
        </>
      )}
    </Vis>
  );
};

interface Listedel {
  readonly spor: Sporsvar;
  readonly til: (id: string) => string;
}

const Liste = ({
  tittel,
  linjer,
  ...del
}: Listedel & { readonly tittel: string; readonly linjer: readonly Sporlinje[] }) => (
  <section className="gruppe sporliste">
    <Heading level={2} data-size="sm">
      {tittel}
    </Heading>
    {linjer.length === 0 ? (
      <Paragraph>{R.spor.ingenting}</Paragraph>
    ) : (
      <Grener grener={grenene(linjer)} {...del} />
    )}
  </section>
);

const Grener = ({ grener, spor, til }: Listedel & { readonly grener: readonly Gren<Sporlinje>[] }) => (
  <ul>
    {grener.map(({ linje, under }) => {
      const ledd = spor.ledd.find((l) => l.id === linje.id);
      if (!ledd) return null;
      return (
        <li key={linje.id}>
          <span className="dempet">{ord(ledd.slag)}</span> <Link to={til(ledd.id)}>{ledd.tekst}</Link>{' '}
          {linje.vistOver ? <span className="dempet">{R.spor.vistOver}</span> : <Innhold ledd={ledd} />}
          {under.length > 0 && <Grener grener={under} spor={spor} til={til} />}
        </li>
      );
    })}
  </ul>
);

const Innhold = ({ ledd: { beloep, kontroll, merknad } }: { readonly ledd: Ledd }) => (
  <>
    {beloep !== null && <span className="tallrekke">{Object.values(beloep).map(tusen).join(' · ')} </span>}
    {kontroll && <strong className={kontroll.stemmer ? undefined : 'varsel'}>{kontroll.tekst}. </strong>}
    {merknad !== null && <small className="dempet">{merknad}</small>}
  </>
);
