import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { Rammesvar } from '@saksgang/rammer';
import type { Utkast } from '@saksgang/utkast';
import { useNavigate, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentRammer, hentUtkast } from '../../api/politikk';
import { fremmUtkast, slettUtkast } from '../../api/politikk-skrivere';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { kastKladd } from '../../regler/kladd';
import { T } from '../../tekster';
import { P } from '../../tekster/politikk';
import { Avslagsboks } from '../deler/avslagsboks';
import { Bekreft } from '../deler/bekreft';
import { useKommando } from '../deler/bruk-kommando';
import { useVerksted, utkastkladd } from '../deler/bruk-verksted';
import { Saldo } from '../deler/saldo';
import { Forslagsskjema } from '../deler/skjema';
import { Utkastkonflikt } from '../deler/utkastkonflikt';
import { Utslag } from '../deler/utslag';
import { fraInnhold } from '../regler/form';
import { aareneTil, linjenI } from '../regler/rader';
import { saldoen } from '../regler/saldo';
import { utkastforskjeller } from '../regler/utkastforskjell';

const V = P.verksted;

const hent = async (kommune: string, hp: string, utkast: string) => {
  const [lest, ramme] = await Promise.all([hentUtkast(kommune, hp, utkast), hentRammer(kommune, hp)]);
  return { utkast: lest, ramme };
};

/** Where a party group builds its forslag against the frame, and puts it forward. */
export const Verksted = () => {
  const { kommune = '', hp = '', utkast = '' } = useParams();
  const [svar, igjen] = useSvar(`verksted ${kommune} ${hp} ${utkast}`, () => hent(kommune, hp, utkast));
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(lest) => <Arbeidet key={lest.utkast.id} kommune={kommune} hp={hp} {...lest} />}
    </Vis>
  );
};

const Arbeidet = ({
  kommune,
  hp,
  utkast,
  ramme,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly utkast: Utkast;
  readonly ramme: Rammesvar;
}) => {
  const aarene = aareneTil(hp);
  const verksted = useVerksted(kommune, hp, utkast, aarene);
  const { form, feil, skriv, versjon, ulagret, lagrer, deres, proeving } = verksted;
  const { avslag, gjoer } = useKommando();
  const gaa = useNavigate();
  const konflikter = proeving?.regning?.konflikter.length ?? 0;
  const fremme = async () => {
    const kvittering = await gjoer(['fremme', utkast.id, versjon], () =>
      fremmUtkast(kommune, hp, utkast.id, versjon),
    );
    const forslag = kvittering?.ider['forslag'];
    if (forslag === undefined) return;
    kastKladd(utkastkladd(utkast.id));
    await gaa(`/${kommune}/hp/${hp}/forslag/${forslag}`, { state: { melding: P.forslag.fremmetNaa } });
  };
  const slett = async () => {
    if ((await gjoer(['slett', utkast.id], () => slettUtkast(kommune, hp, utkast.id, versjon))) === null)
      return;
    kastKladd(utkastkladd(utkast.id));
    await gaa(`/${kommune}/hp/${hp}/utkast`);
  };
  const tilstand = lagrer
    ? V.lagrer
    : Object.keys(feil).length > 0
      ? V.feil
      : ulagret
        ? V.ulagret
        : V.lagretNaa;
  return (
    <>
      <Sidetittel>{`${V.tittel}: ${form.tittel || V.utenTittel}`}</Sidetittel>
      <p role="status" className="lagretilstand">
        {tilstand}
      </p>
      {deres === null ? (
        <>
          <Avslagsboks avslag={verksted.avslag ?? avslag} />
          {verksted.avslag !== null && (
            <div className="knapper">
              <Button variant="secondary" onClick={() => void verksted.lagreOver()}>
                {T.tilstander.proevIgjen}
              </Button>
            </div>
          )}
        </>
      ) : (
        <Utkastkonflikt
          detalj={verksted.avslag?.problem.detail ?? ''}
          forskjeller={utkastforskjeller(
            form,
            fraInnhold(deres.innhold, aarene),
            (id) => linjenI(ramme, id)?.tittel ?? id,
          )}
          beholdMitt={() => void verksted.lagreOver()}
          taDeres={verksted.taDeres}
        />
      )}
      <div className="verksted">
        <div>
          <Forslagsskjema form={form} feil={feil} skriv={skriv} ramme={ramme} aarene={aarene} />
        </div>
        <aside aria-label={V.proeving}>
          <Saldo saldo={saldoen(form, (id) => linjenI(ramme, id)?.beloep ?? null, aarene)} />
          <Utslag verksted={verksted} forslagslenke={(id) => `/${kommune}/hp/${hp}/forslag/${id}`} />
          <div className="knapper">
            <Bekreft
              tekst={V.fremme}
              farge="accent"
              disabled={ulagret || lagrer || proeving?.kanFremmes !== true || proeving.versjon !== versjon}
              spoersmaal={
                <>
                  <Paragraph>{V.fremmeHjelp}</Paragraph>
                  {konflikter > 0 && <Paragraph>{V.fremmeMedKonflikt(konflikter)}</Paragraph>}
                </>
              }
              ja={V.fremmeJa}
              gjoer={fremme}
            />
            <Bekreft tekst={V.slett} spoersmaal={V.slettSikker} ja={V.slettJa} gjoer={slett} />
          </div>
        </aside>
      </div>
    </>
  );
};
