import { Button, Heading } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import type { Fortelling } from '@saksgang/tidsreise';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { somAvslag } from '../../api/avslag';
import { useSvar } from '../../api/bruk-svar';
import { hentKommunensOppdrag } from '../../api/lesere';
import { hentForskjell, hentFortellingOmOppdrag, hentOppdraget } from '../../api/revisjon';
import { Fakta } from '../../deler/fakta';
import { Merker, navnet } from '../../deler/merker';
import { useTidspunkt } from '../../deler/revisjon/bruk-tidspunkt';
import { Forskjellen } from '../../deler/revisjon/forskjell';
import { Fortellingen } from '../../deler/revisjon/fortelling';
import { Revisjonsmeny } from '../../deler/revisjon/revisjonsmeny';
import { Tidspunktvelger } from '../../deler/revisjon/tidspunktvelger';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skalaen, type Tidspunkt } from '../../regler/revisjon/tidspunkt';
import { R } from '../../tekster/revisjon';

const NAA: Tidspunkt = { gjelder: null, kjent: null };

const hent = async (kommune: string, id: string) => {
  const [o, fortelling, { gjelder: idag }] = await Promise.all([
    hentOppdraget(kommune, id, NAA),
    hentFortellingOmOppdrag(kommune, id, null),
    hentKommunensOppdrag(kommune),
  ]);
  return { o, fortelling, idag };
};

/** One case at a point of the two clocks: how it stood, what is different from another point, and how it came to be. */
export const SakensTid = () => {
  const { kommune = '', oppdrag = '' } = useParams();
  const [svar, igjen] = useSvar(`saktid ${kommune} ${oppdrag}`, () => hent(kommune, oppdrag));
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {({ o, fortelling, idag }) => (
        <>
          <Revisjonsmeny kommune={kommune} {...(o.hp !== null && { hp: o.hp })} />
          <Sidetittel>{R.sak.tittel(navnet(o))}</Sidetittel>
          <p className="tilbake">
            <Link to={`/${kommune}/oppdrag/${o.id}`}>{R.sak.tilOppdraget}</Link>
            {o.hp !== null && (
              <>
                {' · '}
                <Link to={`/${kommune}/hp/${o.hp}/spor?fra=${o.id}`}>{R.sak.spor}</Link>
              </>
            )}
          </p>
          <Reisen kommune={kommune} o={o} fortelling={fortelling} idag={idag} />
        </>
      )}
    </Vis>
  );
};

const Reisen = ({
  kommune,
  o,
  fortelling,
  idag,
}: {
  readonly kommune: string;
  readonly o: Oppdragssvar;
  readonly fortelling: Fortelling;
  readonly idag: Awaited<ReturnType<typeof hent>>['idag'];
}) => {
  const [adresse, settAdresse] = useSearchParams();
  const sammenligner = adresse.get('sammenlign') === 'ja';
  const [naar, velg] = useTidspunkt();
  const [fra, velgFra] = useTidspunkt('fra');
  const skalaer = useMemo(
    () => ({
      gjelder: skalaen('gjelder', fortelling.steg, idag),
      kjent: skalaen('kjent', fortelling.steg, idag),
    }),
    [fortelling, idag],
  );
  const steg = Number(adresse.get('steg'));
  const valgt = Number.isInteger(steg) && steg > 0 ? steg : null;
  const bytt = () =>
    settAdresse(
      (foer) => {
        const ny = new URLSearchParams(foer);
        if (sammenligner) for (const felt of ['sammenlign', 'fraGjelder', 'fraKjent']) ny.delete(felt);
        else {
          ny.set('sammenlign', 'ja');
          ny.set('fraGjelder', skalaer.gjelder.stopp[0] ?? skalaer.gjelder.fra);
        }
        return ny;
      },
      { preventScrollReset: true },
    );
  return (
    <>
      <Tidspunktvelger tittel={R.tid.punkt} skalaer={skalaer} tidspunkt={naar} velg={velg} />
      {sammenligner && (
        <Tidspunktvelger tittel={R.tid.fraPunkt} skalaer={skalaer} tidspunkt={fra} velg={velgFra} />
      )}
      {o.hp !== null && (
        <div className="knapper">
          <Button variant="secondary" aria-expanded={sammenligner} onClick={bytt}>
            {sammenligner ? R.tid.ikkeSammenlign : R.tid.sammenlign}
          </Button>
        </div>
      )}
      {sammenligner && o.hp !== null ? (
        <Sammenligningen kommune={kommune} o={o} hp={o.hp} fra={fra} til={naar} />
      ) : (
        <Da kommune={kommune} id={o.id} naar={naar} />
      )}
      <Fortellingen
        noekkel={`${kommune} oppdrag ${o.id}`}
        hent={(nr) => hentFortellingOmOppdrag(kommune, o.id, nr, naar)}
        naar={naar}
        valgt={valgt}
        til={(nr) => {
          const ny = new URLSearchParams(adresse);
          if (nr === null) ny.delete('steg');
          else ny.set('steg', String(nr));
          return `?${ny.toString()}`;
        }}
      />
    </>
  );
};

/** What does not exist yet at a point is no fault. */
const Da = ({
  kommune,
  id,
  naar,
}: {
  readonly kommune: string;
  readonly id: string;
  readonly naar: Tidspunkt;
}) => {
  const [svar, igjen] = useSvar(JSON.stringify(['saken da', kommune, id, naar]), () =>
    hentOppdraget(kommune, id, naar).catch((feil: unknown) => {
      if (somAvslag(feil).problem.status === 404) return null;
      throw feil;
    }),
  );
  return (
    <section className="gruppe" aria-labelledby="da">
      <Heading level={2} data-size="sm" id="da">
        {R.tid.tilstand}
      </Heading>
      <Vis tilstand={svar} igjen={igjen}>
        {(o) =>
          o === null ? (
            <Tomt tittel={R.sak.fantesIkke}>{R.sak.fantesIkkeHjelp}</Tomt>
          ) : (
            <>
              <div role="status">
                <Merker o={o} />
              </div>
              <Fakta o={o} />
            </>
          )
        }
      </Vis>
    </section>
  );
};

/** Of the difference in its HP, what is about this oppdrag: itself, its lines, and the words of its point. */
const Sammenligningen = ({
  kommune,
  o,
  hp,
  fra,
  til,
}: {
  readonly kommune: string;
  readonly o: Oppdragssvar;
  readonly hp: string;
  readonly fra: Tidspunkt;
  readonly til: Tidspunkt;
}) => {
  const noekkel = JSON.stringify(['forskjell', kommune, hp, fra, til]);
  const [svar, igjen] = useSvar(noekkel, () => hentForskjell(kommune, hp, fra, til));
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(forskjell) => {
        const linjer = new Set<string>(o.linjer.map((l) => l.id));
        const deler = {
          rammelinjer: forskjell.rammelinjer.filter((l) => linjer.has(l.id)),
          oppdrag: forskjell.oppdrag.filter((x) => x.id === o.id),
          punkter: forskjell.punkter.filter((p) => p.punkt === o.punkt),
        };
        return <Forskjellen kommune={kommune} svar={forskjell} deler={deler} />;
      }}
    </Vis>
  );
};
