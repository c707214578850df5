import { Alert, Button, Field, Heading, Label, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { Rammetabellproeve } from '@saksgang/saksgang';
import { useId, useRef, useState } from 'react';
import { somAvslag, type Avslag } from '../../api/avslag';
import { hentHp } from '../../api/lesere';
import { foerRammetabell, proevRammetabell, type Rammetabell } from '../../api/rammetabell';
import { T } from '../../tekster';
import { S } from '../../tekster/stab';
import { Funntabell } from './funntabell';
import { Tabellvalgene, type Tabellvalg } from './tabellvalg';

const I = S.importen;
const TOM: Tabellvalg = { utvalg: '', fase: 'beslutningsgrunnlag', enhet: '1000kr', kilde: '' };

/** The table that was tried, the version of the HP it was tried against, and what came out. */
interface Proevd {
  readonly tabell: Rammetabell;
  readonly revisjon: number;
  readonly svar: Rammetabellproeve;
  readonly noekkel: string;
}

/** The file and what it is; what is written is what was tried, and a choice that is changed asks for a new trial. */
export const Importskjema = ({
  kommune,
  hp,
  utvalgene,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly utvalgene: readonly { readonly utvalg: string; readonly navn: string }[];
}) => {
  const [fil, settFil] = useState<File | null>(null);
  const [valg, settValg] = useState(TOM);
  const [mangler, settMangler] = useState(false);
  const [gjoer, settGjoer] = useState<'proever' | 'foerer' | null>(null);
  const [avslag, settAvslag] = useState<Avslag | null>(null);
  const [proevd, settProevd] = useState<Proevd | null>(null);
  const [foert, settFoert] = useState<number | null>(null);
  const filfelt = useRef<HTMLInputElement>(null);
  const filId = useId();

  const endret = () => {
    settProevd(null);
    settFoert(null);
    settAvslag(null);
  };
  const utfoer = async (hva: 'proever' | 'foerer', arbeid: () => Promise<void>) => {
    settGjoer(hva);
    settAvslag(null);
    await arbeid().catch((feil: unknown) => settAvslag(somAvslag(feil)));
    settGjoer(null);
  };
  const proev = () => {
    settMangler(fil === null || valg.utvalg === '');
    if (fil === null || valg.utvalg === '') return;
    endret();
    const tabell = { kommune, hp, fil, ...valg, kilde: valg.kilde.trim() };
    void utfoer('proever', async () => {
      const { revisjon } = await hentHp(kommune, hp);
      settProevd({ tabell, revisjon, svar: await proevRammetabell(tabell), noekkel: crypto.randomUUID() });
    });
  };
  const foer = ({ tabell, revisjon, noekkel }: Proevd, grunn: string | null) =>
    void utfoer('foerer', async () => {
      const { linjer } = await foerRammetabell(tabell, grunn, revisjon, noekkel);
      settProevd(null);
      settFil(null);
      if (filfelt.current) filfelt.current.value = '';
      settFoert(linjer);
    });

  return (
    <>
      <form
        className="skjema"
        noValidate
        onSubmit={(hendelse) => {
          hendelse.preventDefault();
          proev();
        }}
      >
        <Field>
          <Label htmlFor={filId}>{I.fil}</Label>
          <Field.Description>{I.filHjelp}</Field.Description>
          <input
            ref={filfelt}
            id={filId}
            type="file"
            accept=".csv,text/csv"
            onChange={(e) => {
              settFil(e.target.files?.[0] ?? null);
              endret();
            }}
          />
        </Field>
        <Tabellvalgene
          utvalgene={utvalgene}
          valg={valg}
          velg={(mer) => {
            settValg({ ...valg, ...mer });
            endret();
          }}
        />
        {mangler && (
          <Alert data-color="warning" role="alert">
            {I.mangler}
          </Alert>
        )}
        <div className="knapper">
          <Button type="submit" disabled={gjoer !== null}>
            {I.proev}
          </Button>
        </div>
      </form>
      <div role="status">
        {gjoer !== null && (
          <label className="framdrift">
            {I[gjoer]} <progress />
          </label>
        )}
        {foert !== null && <Alert data-color="success">{I.foert(foert)}</Alert>}
      </div>
      {avslag && (
        <Alert data-color="danger" role="alert">
          <strong>{T.feil.ikkeLagret}.</strong> {avslag.problem.detail} {avslag.erForeldet && I.endret}
        </Alert>
      )}
      {proevd && <Resultat proevd={proevd} opptatt={gjoer !== null} foer={(grunn) => foer(proevd, grunn)} />}
    </>
  );
};

const Resultat = ({
  proevd: {
    svar: { linjer, kontrollfunn },
  },
  opptatt,
  foer,
}: {
  readonly proevd: Proevd;
  readonly opptatt: boolean;
  readonly foer: (grunn: string | null) => void;
}) => {
  const [grunn, settGrunn] = useState('');
  const [forsoekt, settForsoekt] = useState(false);
  const trenger = kontrollfunn.length > 0;
  const mangler = trenger && grunn.trim() === '';
  return (
    <section className="del" aria-labelledby="proeve">
      <Heading level={2} data-size="md" id="proeve">
        {I.resultat}
      </Heading>
      <Paragraph>{I.linjer(linjer)}</Paragraph>
      {!trenger && <Alert data-color="success">{I.ingenFunn}</Alert>}
      {trenger && (
        <>
          <Alert data-color="warning">{I.funn(kontrollfunn.length)}</Alert>
          <Funntabell tittel={I.funn(kontrollfunn.length)} funn={kontrollfunn} />
          <Textfield
            multiline
            rows={2}
            maxLength={1000}
            label={I.grunn}
            description={I.grunnHjelp}
            value={grunn}
            onChange={(e) => settGrunn(e.target.value)}
            error={forsoekt && mangler ? I.grunnMangler : undefined}
          />
        </>
      )}
      <div className="knapper">
        <Button
          disabled={opptatt}
          onClick={() => {
            settForsoekt(true);
            if (!mangler) foer(trenger ? grunn.trim() : null);
          }}
        >
          {I.foer}
        </Button>
      </div>
    </section>
  );
};
