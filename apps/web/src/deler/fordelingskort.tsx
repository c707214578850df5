import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import type { Oppdragssvar, TilFordeling } from '@saksgang/register';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { somAvslag, type Avslag } from '../api/avslag';
import { hentEttOppdrag } from '../api/lesere';
import { fordel } from '../api/skrivere';
import { skriv as skrivDag } from '../regler/dato';
import { harKladd, useKladd } from '../regler/kladd';
import { T } from '../tekster';
import { useEndring } from './bruk-endring';
import { Konflikt } from './konflikt';
import { navnet } from './merker';

export const fordelingskladd = (oppdrag: string): string => `fordeling.${oppdrag}`;
const TOM = { rolle: '', person: '' };

/** One oppdrag that waits for somebody, and the form that gives it away. */
export const Fordelingskort = ({
  kommune,
  o,
  kanFordele,
  fordelt,
}: {
  readonly kommune: string;
  readonly o: TilFordeling;
  readonly kanFordele: boolean;
  readonly fordelt: (melding: string) => void;
}) => {
  // The version is that of the moment the form was opened, so that what others did before it was seen.
  const [sett, settSett] = useState<Oppdragssvar | null>(null);
  const [avslag, settAvslag] = useState<Avslag | null>(null);
  const aapne = () =>
    void hentEttOppdrag(kommune, o.oppdrag).then(settSett, (feil: unknown) => settAvslag(somAvslag(feil)));
  const harStartet = useRef(false);
  useEffect(() => {
    if (harStartet.current || !kanFordele || !harKladd(fordelingskladd(o.oppdrag))) return;
    harStartet.current = true;
    aapne();
  });
  return (
    <li className="kort fordeling">
      <div>
        <h2 className="oppdrag-tittel">
          <Link to={`/${kommune}/oppdrag/${o.oppdrag}`}>
            <span className="punkt">
              {o.punkt} {o.delpunkt}
            </span>{' '}
            {o.tittel}
          </Link>
        </h2>
        <p className="oppdrag-linje">
          <span>
            <span className="dempet">{T.felt.mottaker}:</span> {o.mottaker}
          </span>
          <span>
            <span className="dempet">{T.felt.frist}:</span>{' '}
            {o.gjeldendeFrist === null ? T.oppdrag.ingenFrist : skrivDag(o.gjeldendeFrist)}
          </span>
          <span className="dempet">{T.fordeling.gammelt(o.alderDager)}</span>
          {o.ledigRolle !== null && <span className="varsel">{T.fordeling.ledig(o.ledigRolle)}</span>}
        </p>
      </div>
      {kanFordele && (
        <div className="knapper">
          <Button
            variant="secondary"
            data-size="sm"
            aria-expanded={sett !== null}
            onClick={() => (sett === null ? aapne() : settSett(null))}
          >
            {sett === null ? T.fordeling.gi : T.oppdrag.lukk} <span className="bare-lest">{navnet(o)}</span>
          </Button>
        </div>
      )}
      {avslag && (
        <Alert data-color="danger" role="alert">
          {avslag.problem.detail}
        </Alert>
      )}
      {sett && (
        <Skjema
          kommune={kommune}
          oppdrag={sett}
          ferdig={(rolle) => {
            settSett(null);
            if (rolle !== null) fordelt(`${navnet(o)}: ${rolle}.`);
          }}
        />
      )}
    </li>
  );
};

const Skjema = ({
  kommune,
  oppdrag,
  ferdig,
}: {
  readonly kommune: string;
  readonly oppdrag: Oppdragssvar;
  readonly ferdig: (rolle: string | null) => void;
}) => {
  const [kladd, skriv, kast] = useKladd(fordelingskladd(oppdrag.id), TOM);
  const { tilstand, send } = useEndring(kommune, oppdrag);
  const [proevd, settProevd] = useState(false);
  const skjema = useRef<HTMLFormElement>(null);
  useEffect(() => skjema.current?.querySelector('input')?.focus(), []);
  const ansvarlig = kladd.rolle.trim();
  const person = kladd.person.trim();
  const { avslag, naa, sender } = tilstand;
  const gi = async (mot: Oppdragssvar = oppdrag) => {
    settProevd(true);
    if (ansvarlig === '') return skjema.current?.querySelector('input')?.focus();
    const innhold = { ansvarlig, ...(person !== '' && { person }) };
    if (!(await send(innhold, (endring) => fordel(endring, innhold), mot))) return;
    kast();
    ferdig(ansvarlig);
  };
  const feilI = (felt: string) => avslag?.feltfeil.find((f) => f.felt === felt)?.melding;
  return (
    <form
      ref={skjema}
      className="skjema"
      noValidate
      onSubmit={(hendelse) => {
        hendelse.preventDefault();
        void gi();
      }}
    >
      <Textfield
        label={T.fordeling.rolle}
        description={T.fordeling.rolleHjelp}
        list="roller"
        maxLength={200}
        value={kladd.rolle}
        onChange={(e) => skriv({ rolle: e.target.value })}
        error={feilI('ansvarlig') ?? (proevd && ansvarlig === '' ? T.fordeling.mangler : undefined)}
      />
      <Textfield
        label={T.fordeling.person}
        description={T.fordeling.personHjelp}
        maxLength={100}
        autoComplete="off"
        value={kladd.person}
        onChange={(e) => skriv({ person: e.target.value })}
        error={feilI('person')}
      />
      {avslag && naa === null && avslag.feltfeil.length === 0 && (
        <Alert data-color="danger" role="alert">
          <strong>{T.feil.ikkeLagret}.</strong> {avslag.problem.detail}
        </Alert>
      )}
      {avslag && naa && <Konflikt avslag={avslag} foer={oppdrag} naa={naa} likevel={() => void gi(naa)} />}
      <div className="knapper">
        <Button type="submit" loading={sender} disabled={sender}>
          {T.fordeling.lagre}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            kast();
            ferdig(null);
          }}
        >
          {T.skjema.avbryt}
        </Button>
      </div>
    </form>
  );
};
