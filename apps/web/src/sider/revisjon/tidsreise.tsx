import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Rammesvar } from '@saksgang/rammer';
import type { Oppdragsliste } from '@saksgang/register';
import type { Fortelling } from '@saksgang/tidsreise';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentForskjell, hentFortellingOmHp, hentOppdragene, hentRammene } from '../../api/revisjon';
import { somAvslag } from '../../api/avslag';
import { useTidspunkt } from '../../deler/revisjon/bruk-tidspunkt';
import { Forskjellen } from '../../deler/revisjon/forskjell';
import { Revisjonsmeny } from '../../deler/revisjon/revisjonsmeny';
import { Rulletabell } from '../../deler/revisjon/tabell';
import { Tidspunktvelger } from '../../deler/revisjon/tidspunktvelger';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { iAdressen, skalaen, type Tidspunkt } from '../../regler/revisjon/tidspunkt';
import { tall } from '../../regler/revisjon/tall';
import { R } from '../../tekster/revisjon';
import { ord } from '@saksgang/kernel';

const NAA: Tidspunkt = { gjelder: null, kjent: null };

const hentAlt = async (kommune: string, hp: string) => {
  const [fortelling, oppdrag] = await Promise.all([
    hentFortellingOmHp(kommune, hp, null),
    hentOppdragene(kommune, hp, NAA),
  ]);
  return { fortelling, oppdrag };
};

/** An HP as it was at a point of the two clocks, and what is different from another. The points stand in the address. */
export const Tidsreise = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`tidslinje ${kommune} ${hp}`, () => hentAlt(kommune, hp));
  return (
    <>
      <Revisjonsmeny kommune={kommune} hp={hp} />
      <Sidetittel>{R.tid.tittel(hp)}</Sidetittel>
      <Paragraph className="ingress">{R.tid.ingress}</Paragraph>
      <Vis tilstand={svar} igjen={igjen}>
        {(alt) => <Reisen kommune={kommune} hp={hp} {...alt} />}
      </Vis>
    </>
  );
};

/** What happened in the HP, and what became different of its oppdrag, by each clock. */
const skalaene = ({ steg }: Fortelling, { oppdrag, gjelder: idag }: Oppdragsliste) => {
  const endret = oppdrag.flatMap((o) =>
    [o.sistEndret, o.sistMeldt].flatMap((skjedde) =>
      skjedde === null ? [] : [{ skjedde, registrert: null }],
    ),
  );
  return {
    gjelder: skalaen('gjelder', [...steg, ...endret], idag),
    kjent: skalaen('kjent', steg, idag),
  };
};

const Reisen = ({
  kommune,
  hp,
  fortelling,
  oppdrag,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly fortelling: Fortelling;
  readonly oppdrag: Oppdragsliste;
}) => {
  const [adresse, settAdresse] = useSearchParams();
  const sammenligner = adresse.get('sammenlign') === 'ja';
  const [naar, velg] = useTidspunkt();
  const [fra, velgFra] = useTidspunkt('fra');
  const skalaer = useMemo(() => skalaene(fortelling, oppdrag), [fortelling, oppdrag]);
  const bytt = () =>
    settAdresse(
      (foer) => {
        const ny = new URLSearchParams(foer);
        if (sammenligner) for (const felt of ['sammenlign', 'fraGjelder', 'fraKjent']) ny.delete(felt);
        else {
          ny.set('sammenlign', 'ja');
          // The day before the last thing happened is where most begin.
          const foerSiste = skalaer.gjelder.stopp.at(-2) ?? skalaer.gjelder.fra;
          if (!ny.has('fraGjelder')) ny.set('fraGjelder', foerSiste);
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
      <div className="knapper">
        <Button variant="secondary" aria-expanded={sammenligner} onClick={bytt}>
          {sammenligner ? R.tid.ikkeSammenlign : R.tid.sammenlign}
        </Button>
        <Link to={`/${kommune}/hp/${hp}/fortelling${iAdressen(naar)}`}>{R.tid.hendelser}</Link>
      </div>
      {sammenligner ? (
        <Sammenligningen kommune={kommune} hp={hp} fra={fra} til={naar} />
      ) : (
        <Tilstanden kommune={kommune} hp={hp} naar={naar} />
      )}
    </>
  );
};

const Sammenligningen = ({
  kommune,
  hp,
  fra,
  til,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly fra: Tidspunkt;
  readonly til: Tidspunkt;
}) => {
  const noekkel = JSON.stringify(['forskjell', kommune, hp, fra, til]);
  const [svar, igjen] = useSvar(noekkel, () => hentForskjell(kommune, hp, fra, til));
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(forskjell) => <Forskjellen kommune={kommune} svar={forskjell} />}
    </Vis>
  );
};

/** Before it was begun, an HP is not there; that is an answer, and no fault. */
const hentDa = async (kommune: string, hp: string, naar: Tidspunkt) => {
  const finnes = <T,>(svar: Promise<T>): Promise<T | null> =>
    svar.catch((feil: unknown) => {
      if (somAvslag(feil).problem.status === 404) return null;
      throw feil;
    });
  const [rammer, oppdrag] = await Promise.all([
    finnes(hentRammene(kommune, hp, naar)),
    finnes(hentOppdragene(kommune, hp, naar)),
  ]);
  return { rammer, oppdrag };
};

const Tilstanden = ({
  kommune,
  hp,
  naar,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly naar: Tidspunkt;
}) => {
  const [svar, igjen] = useSvar(JSON.stringify(['da', kommune, hp, naar]), () => hentDa(kommune, hp, naar));
  return (
    <section className="gruppe" aria-labelledby="da">
      <Heading level={2} data-size="sm" id="da">
        {R.tid.tilstand}
      </Heading>
      <Vis tilstand={svar} igjen={igjen}>
        {({ rammer, oppdrag }) =>
          rammer === null ? (
            <Tomt tittel={R.tid.ikkeBegynt}>{R.tid.tomt}</Tomt>
          ) : (
            <>
              <p role="status">
                <strong>
                  {rammer.vedtak === null
                    ? R.tid.ikkeVedtatt
                    : R.tid.vedtatt(ord(rammer.vedtak.organ), skriv(rammer.vedtak.dato))}
                </strong>
              </p>
              {rammer.merknader.map((m) => (
                <Paragraph key={m} data-size="sm" className="dempet">
                  {m}
                </Paragraph>
              ))}
              <Rammene rammer={rammer} />
              <Statusene oppdrag={oppdrag} />
            </>
          )
        }
      </Vis>
    </section>
  );
};

/** What each utvalg has to use; other sums stand in the frame table itself. */
const Rammene = ({ rammer }: { readonly rammer: Rammesvar }) => {
  const rader = rammer.utvalg.flatMap((u) => {
    const navn = `Ramme ${rammer.hp}`;
    const sum = u.summer[navn];
    return sum === undefined ? [] : [{ kode: u.kode, utvalg: u.navn, navn, beloep: sum.beloep }];
  });
  const aarene = [...new Set(rader.flatMap((r) => Object.keys(r.beloep)))].sort();
  return (
    <Rulletabell navn={R.tid.rammer} hode={[R.tid.utvalg, R.tid.sum, ...aarene]} tall={aarene.length}>
      {rader.map((r) => (
        <tr key={r.kode}>
          <th scope="row">{r.utvalg}</th>
          <td>{r.navn}</td>
          {aarene.map((aar) => (
            <td key={aar} className="tall">
              {tall(r.beloep[aar])}
            </td>
          ))}
        </tr>
      ))}
    </Rulletabell>
  );
};

const Statusene = ({ oppdrag }: { readonly oppdrag: Oppdragsliste | null }) => {
  if (oppdrag === null || oppdrag.oppdrag.length === 0) return <Paragraph>{R.tid.ingenOppdrag}</Paragraph>;
  const antall = new Map<string, number>();
  for (const { status } of oppdrag.oppdrag) antall.set(status, (antall.get(status) ?? 0) + 1);
  return (
    <Rulletabell
      navn={`${R.tid.status} (${oppdrag.oppdrag.length})`}
      hode={[R.forskjell.felt.status, R.tid.antall]}
      tall={1}
    >
      {[...antall].map(([status, n]) => (
        <tr key={status}>
          <th scope="row">{status}</th>
          <td className="tall">{n}</td>
        </tr>
      ))}
    </Rulletabell>
  );
};
