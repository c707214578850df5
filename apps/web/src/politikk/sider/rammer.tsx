import { Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentBeregning, hentForslagene, hentRammer } from '../../api/politikk';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { P } from '../../tekster/politikk';
import { Rammetabell } from '../deler/rammetabell';
import { Velger } from '../deler/velger';
import { Virkningen } from '../deler/virkning';
import { aarskolonner, fasekolonner, rammetabellen, type Fasekolonne } from '../regler/ramme';

const GJELDENDE = 'gjeldende';

/** The frame as each phase left it, and what holds now where that is something else than the last of them. */
const hent = async (kommune: string, hp: string) => {
  const [gjeldende, { forslag }] = await Promise.all([hentRammer(kommune, hp), hentForslagene(kommune, hp)]);
  const faser = await Promise.all(gjeldende.faser.map((fase) => hentRammer(kommune, hp, fase)));
  const kolonner: readonly (Fasekolonne & { readonly fase: string })[] = [
    ...faser.map((svar) => ({
      fase: svar.fase ?? GJELDENDE,
      navn: svar.fase === null ? P.rammer.gjeldende : P.rammer.faser[svar.fase],
      svar,
    })),
    // Until the vedtak, what holds is the last that was laid before them.
    ...(gjeldende.vedtak !== null || faser.length === 0
      ? [{ fase: GJELDENDE, navn: P.rammer.gjeldende, svar: gjeldende }]
      : []),
  ];
  return { gjeldende, kolonner, forslag };
};

/** The frame per utvalg and year, before and after each phase, and with a forslag. What is chosen stands in the address. */
export const Rammer = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`rammer ${kommune} ${hp}`, () => hent(kommune, hp));
  return (
    <>
      <Sidetittel>{P.rammer.tittel(hp)}</Sidetittel>
      <Paragraph className="ingress">
        {P.rammer.ingress} {P.felles.tusen}
      </Paragraph>
      <Vis tilstand={svar} igjen={igjen}>
        {(lest) => <Innhold kommune={kommune} hp={hp} lest={lest} />}
      </Vis>
    </>
  );
};

const Innhold = ({
  kommune,
  hp,
  lest: { gjeldende, kolonner, forslag },
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly lest: Awaited<ReturnType<typeof hent>>;
}) => {
  const [adresse, settAdresse] = useSearchParams();
  const velg = (felt: string) => (verdi: string) =>
    settAdresse(
      (foer) => {
        if (verdi === '') foer.delete(felt);
        else foer.set(felt, verdi);
        return foer;
      },
      { preventScrollReset: true },
    );
  const kode = adresse.get('utvalg') ?? gjeldende.utvalg[0]?.kode ?? '';
  const perFase = adresse.get('vis') === 'faser';
  const aarene = Object.keys(Object.values(gjeldende.utvalg[0]?.summer ?? {})[0]?.beloep ?? {});
  const aar = adresse.get('aar') ?? aarene[0] ?? '';
  const fase = adresse.get('fase') ?? kolonner.at(-1)?.fase ?? GJELDENDE;
  const medForslag = adresse.get('forslag') ?? '';
  const bareSummer = adresse.has('summer');
  const utvalg = gjeldende.utvalg.find((u) => u.kode === kode)?.navn ?? kode;
  const kolonne = kolonner.find((k) => k.fase === fase) ?? kolonner.at(-1);
  const valgte = perFase
    ? fasekolonner(kolonner, kode, aar)
    : kolonne
      ? aarskolonner(kolonne, kode, aarene)
      : [];
  const hva = perFase ? aar : (kolonne?.navn ?? '');
  return (
    <>
      <form className="filter" onSubmit={(e) => e.preventDefault()}>
        <div className="filter-valg" data-aapent>
          <Velger
            tekst={P.felles.utvalg}
            verdi={kode}
            sett={velg('utvalg')}
            valg={gjeldende.utvalg.map((u) => [u.kode, u.navn])}
          />
          <Velger
            tekst={P.rammer.visning}
            verdi={perFase ? 'faser' : ''}
            sett={velg('vis')}
            valg={[
              ['', P.rammer.perAar],
              ['faser', P.rammer.perFase],
            ]}
          />
          {perFase ? (
            <Velger tekst={P.felles.aar} verdi={aar} sett={velg('aar')} valg={aarene.map((a) => [a, a])} />
          ) : (
            <Velger
              tekst={P.rammer.fase}
              verdi={fase}
              sett={velg('fase')}
              valg={kolonner.map((k) => [k.fase, k.navn])}
            />
          )}
          {forslag.length > 0 && (
            <Velger
              tekst={P.rammer.medForslag}
              verdi={medForslag}
              sett={velg('forslag')}
              valg={[['', P.rammer.utenForslag], ...forslag.map((f) => [f.id, f.tittel] as const)]}
            />
          )}
        </div>
        <Checkbox
          label={P.rammer.baresummer}
          checked={bareSummer}
          onChange={(e) => velg('summer')(e.target.checked ? 'bare' : '')}
        />
      </form>
      {gjeldende.merknader.map((merknad) => (
        <Paragraph key={merknad} className="dempet">
          {merknad}
        </Paragraph>
      ))}
      {medForslag !== '' && (
        <MedForslag
          kommune={kommune}
          hp={hp}
          forslag={medForslag}
          tittel={forslag.find((f) => f.id === medForslag)?.tittel ?? medForslag}
          grunnlag={gjeldende.faser.findLast((f) => f !== 'vedtak') ?? GJELDENDE}
          utvalg={kode}
        />
      )}
      <Heading level={2} data-size="sm">
        {P.rammer.tabell(utvalg, hva)}
      </Heading>
      <Rammetabell
        navn={P.rammer.tabell(utvalg, hva)}
        kolonner={valgte.map((k) => k.navn)}
        grupper={rammetabellen(valgte, perFase)}
        bareSummer={bareSummer}
        sumaar={perFase ? [aar] : aarene}
      />
    </>
  );
};

/** What a forslag would do to the frame of the utvalg, on the budget that was laid before the politicians. */
const MedForslag = ({
  kommune,
  hp,
  forslag,
  tittel,
  grunnlag,
  utvalg,
}: Readonly<Record<'kommune' | 'hp' | 'forslag' | 'tittel' | 'grunnlag' | 'utvalg', string>>) => {
  const [svar, igjen] = useSvar(`rammer med ${kommune} ${hp} ${forslag} ${grunnlag}`, () =>
    hentBeregning(kommune, hp, [forslag], grunnlag),
  );
  return (
    <section aria-labelledby="med-forslaget" className="kort">
      <Heading level={2} data-size="sm" id="med-forslaget">
        {P.rammer.medForslaget(tittel)}
      </Heading>
      <Paragraph className="dempet">
        {P.forslag.regnetPaa(
          (P.verksted.grunnlag as Readonly<Record<string, string>>)[grunnlag]?.toLowerCase() ?? grunnlag,
        )}
      </Paragraph>
      <Vis tilstand={svar} igjen={igjen}>
        {(virkning) => <Virkningen virkning={virkning} utvalg={utvalg} />}
      </Vis>
    </section>
  );
};
