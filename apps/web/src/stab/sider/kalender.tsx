import { Button, Fieldset, Paragraph, Checkbox } from '@digdir/designsystemet-react';
import { useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentOppdragene } from '../../api/lesere';
import { hentAarshjul, hentMoeteplan, hentOrganene } from '../../api/stab';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import '../stab.css';
import '../kalender.css';
import { S } from '../../tekster/stab';
import { Dagliste } from '../deler/dagliste';
import { Maanedsbilde } from '../deler/maanedsbilde';
import {
  kalenderen,
  lesMaaned,
  maanedenTil,
  maanedsnavn,
  plussMaaneder,
  SLAG,
  type Kalendergrunnlag,
  type Slag,
} from '../regler/kalender';

const hent = async (kommune: string, hp: string): Promise<Kalendergrunnlag> => {
  const [aarshjul, moeter, organer, oppdrag] = await Promise.all([
    hentAarshjul(kommune, hp),
    hentMoeteplan(kommune),
    hentOrganene(kommune),
    hentOppdragene(kommune, hp),
  ]);
  return { aarshjul, moeter, organer, oppdrag };
};

/** What falls when in the year of an HP: as a list, or a month at a time. What is shown stands in the address. */
export const Kalender = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`kalender ${kommune} ${hp}`, () => hent(kommune, hp));
  return (
    <>
      <Sidetittel>{S.kalender.tittel}</Sidetittel>
      <Vis tilstand={svar} igjen={igjen}>
        {(grunnlag) => <Innhold kommune={kommune} grunnlag={grunnlag} />}
      </Vis>
    </>
  );
};

const Innhold = ({
  kommune,
  grunnlag,
}: {
  readonly kommune: string;
  readonly grunnlag: Kalendergrunnlag;
}) => {
  const [adresse, settAdresse] = useSearchParams();
  const idag = grunnlag.aarshjul.gjelder;
  const skjult = new Set((adresse.get('uten') ?? '').split(','));
  const somMaaned = adresse.get('vis') === 'maaned';
  const maaned = lesMaaned(adresse.get('maaned'), idag);
  const poster = kalenderen(grunnlag).filter((p) => !skjult.has(p.slag));
  const viste = somMaaned ? poster.filter((p) => maanedenTil(p.dato) === maaned) : poster;
  const velg = (mer: Readonly<Record<string, string>>) => {
    const til = new URLSearchParams(adresse);
    for (const [navn, verdi] of Object.entries(mer))
      if (verdi === '') til.delete(navn);
      else til.set(navn, verdi);
    settAdresse(til, { preventScrollReset: true });
  };
  const bytt = (slag: Slag) =>
    velg({ uten: SLAG.filter((s) => (s === slag ? !skjult.has(s) : skjult.has(s))).join(',') });
  return (
    <>
      <Paragraph className="ingress">{S.kalender.ingress(skriv(idag))}</Paragraph>
      <div className="filter bare-skjerm">
        <div className="knapper" role="group" aria-label={S.kalender.visning}>
          {(['liste', 'maaned'] as const).map((visning) => (
            <Button
              key={visning}
              data-size="sm"
              variant={somMaaned === (visning === 'maaned') ? 'primary' : 'secondary'}
              aria-pressed={somMaaned === (visning === 'maaned')}
              onClick={() => velg({ vis: visning === 'maaned' ? 'maaned' : '' })}
            >
              {S.kalender[visning]}
            </Button>
          ))}
        </div>
        <Fieldset>
          <Fieldset.Legend>{S.kalender.vis}</Fieldset.Legend>
          <div className="radioer">
            {SLAG.map((slag) => (
              <Checkbox
                key={slag}
                label={S.kalender.slagene[slag]}
                checked={!skjult.has(slag)}
                onChange={() => bytt(slag)}
              />
            ))}
          </div>
        </Fieldset>
      </div>
      {somMaaned && (
        <>
          <div className="maanedsvalg bare-skjerm">
            {([-1, 1] as const).map((steg) => (
              <Button
                key={steg}
                variant="secondary"
                data-size="sm"
                onClick={() => velg({ maaned: plussMaaneder(maaned, steg) })}
              >
                {steg < 0 ? S.kalender.forrige : S.kalender.neste}
              </Button>
            ))}
          </div>
          <Maanedsbilde maaned={maaned} poster={viste} idag={idag} />
        </>
      )}
      <p role="status" className="treff">
        {somMaaned ? `${maanedsnavn(maaned)}: ` : ''}
        {S.kalender.antall(viste.length)}
      </p>
      {viste.length === 0 ? (
        <Tomt tittel={S.kalender.tomt}>{S.kalender.tomtHjelp}</Tomt>
      ) : (
        <Dagliste kommune={kommune} poster={viste} idag={idag} />
      )}
    </>
  );
};
