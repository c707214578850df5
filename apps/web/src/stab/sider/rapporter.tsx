import { Heading, Link as Lenke, Paragraph } from '@digdir/designsystemet-react';
import { posisjonsmerke } from '@saksgang/kernel';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentKommuner } from '../../api/lesere';
import { hentRapport, hentRapportHtml, rapportadresse, type Rapportvalg } from '../../api/stab';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import '../stab.css';
import { S } from '../../tekster/stab';
import { Dokument } from '../deler/dokument';
import { Rapportvelger } from '../deler/rapportvelger';
import { Vedtaksforslag } from '../deler/vedtaksforslag';
import { lesRapportvalg, skrivRapportvalg } from '../regler/rapportvalg';

/** The same report as facts and as it is printed, from the same position. */
const hent = async (valg: Rapportvalg) => {
  const rapport = await hentRapport(valg);
  const html = await hentRapportHtml({ ...valg, gjelder: rapport.gjelder }, rapport.posisjon);
  return { rapport, html };
};
type Svar = Awaited<ReturnType<typeof hent>>;

/** The reports on the follow-up, to look through, to take with one, and with what the body may adopt over them. */
export const Rapporter = () => {
  const { kommune = '', hp = '' } = useParams();
  const [adresse] = useSearchParams();
  const sporring = lesRapportvalg(adresse);
  const valg: Rapportvalg = { kommune, hp, type: sporring.type, gjelder: sporring.dag };
  const [kommuner] = useSvar('kommuner', hentKommuner);
  const [svar, igjen] = useSvar(`rapport ${kommune} ${hp} ${adresse.toString()}`, () => hent(valg));
  const gaa = useNavigate();
  const denne = kommuner.slag === 'klar' ? kommuner.svar.kommuner.find((k) => k.kommune === kommune) : null;
  return (
    <>
      <Sidetittel>{S.rapporter.tittel}</Sidetittel>
      <Paragraph className="ingress">{S.rapporter.ingress}</Paragraph>
      <div className="bare-skjerm">
        <Rapportvelger
          key={`${hp} ${adresse.toString()}`}
          hp={hp}
          hpene={denne?.hp ?? []}
          valg={sporring}
          vis={(til, nytt) =>
            void gaa(`/${kommune}/hp/${til}/rapporter?${skrivRapportvalg(nytt).toString()}`, {
              preventScrollReset: true,
            })
          }
        />
      </div>
      <Vis tilstand={svar} igjen={igjen}>
        {(vist) => <Rapport kommune={kommune} valg={valg} {...vist} />}
      </Vis>
    </>
  );
};

const FILER = ['docx', 'xlsx', 'html'] as const;

const Rapport = ({
  kommune,
  valg,
  rapport,
  html,
}: Svar & { readonly kommune: string; readonly valg: Rapportvalg }) => (
  <>
    <div role="status" className="treff">
      {S.rapporter.posisjon(posisjonsmerke(rapport.posisjon), skriv(rapport.gjelder))}
    </div>
    <ul className="lenkerad bare-skjerm" aria-label={S.rapporter.last}>
      {FILER.map((slag) => (
        <li key={slag}>
          <Lenke
            href={rapportadresse(valg, rapport.gjelder, rapport.posisjon, slag)}
            {...(slag === 'html' ? {} : { download: true })}
          >
            {S.rapporter[slag]}
          </Lenke>
        </li>
      ))}
    </ul>
    <Vedtaksforslag kommune={kommune} rapport={rapport} />
    <section className="del" aria-labelledby="forhaandsvisning">
      <Heading level={2} data-size="md" id="forhaandsvisning">
        {S.rapporter.forhaandsvisning}
      </Heading>
      <Dokument html={html} />
    </section>
  </>
);
