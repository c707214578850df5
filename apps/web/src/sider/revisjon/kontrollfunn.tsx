import {
  Alert,
  Button,
  Field,
  Heading,
  Label,
  Link as Lenke,
  Paragraph,
  Select,
  Textfield,
} from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Kontrollsvar } from '@saksgang/kontroll';
import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentKontrollfunn } from '../../api/revisjon';
import { Funnkort } from '../../deler/revisjon/funnkort';
import { Revisjonsmeny } from '../../deler/revisjon/revisjonsmeny';
import { Sidetittel, Tomt, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import {
  filtrerFunn,
  kanBesvare,
  lesFunnfilter,
  SLAG,
  skrivFunnfilter,
  TILSTANDER,
  type Funnfilter,
} from '../../regler/revisjon/funn';
import { useMeg } from '../../skall/innlogget';
import { R } from '../../tekster/revisjon';

/** What does not fit in the document as it is printed, the gravest first, with what has been said of each. */
export const Kontrollfunnene = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`kontrollfunn ${kommune} ${hp}`, () => hentKontrollfunn(kommune, hp));
  const [melding, settMelding] = useState('');
  const rapport = `/api/kommuner/${kommune}/hp/${hp}/kontroll-foer-trykking`;
  return (
    <>
      <Revisjonsmeny kommune={kommune} hp={hp} />
      <Sidetittel>{R.funn.tittel(hp)}</Sidetittel>
      <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
      <Vis tilstand={svar} igjen={igjen}>
        {(alle) => (
          <>
            <Paragraph className="ingress">{R.funn.ingress(alle.funn.length)}</Paragraph>
            <p>
              {R.funn.trykking}: <Lenke href={`${rapport}.docx`}>{R.funn.word}</Lenke> ·{' '}
              <Lenke href={`${rapport}.html`}>{R.funn.utskrift}</Lenke>
            </p>
            {[...alle.merknader, ...alle.ukontrollert].map((m) => (
              <Paragraph key={m} className="dempet">
                {m}
              </Paragraph>
            ))}
            <Listen
              kommune={kommune}
              hp={hp}
              alle={alle}
              besvart={(hva) => {
                settMelding(hva);
                void igjen();
              }}
            />
          </>
        )}
      </Vis>
    </>
  );
};

const Listen = ({
  kommune,
  hp,
  alle,
  besvart,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly alle: Kontrollsvar;
  readonly besvart: (melding: string) => void;
}) => {
  const meg = useMeg();
  const kan = kanBesvare(meg, kommune);
  const [adresse, settAdresse] = useSearchParams();
  const filter = useMemo(() => lesFunnfilter(adresse), [adresse]);
  const vist = useMemo(() => filtrerFunn(alle, filter), [alle, filter]);
  const velg = (mer: Partial<Funnfilter>) =>
    settAdresse(skrivFunnfilter({ ...filter, ...mer }), {
      replace: 'tekst' in mer,
      preventScrollReset: true,
    });
  return (
    <>
      <Filteret alle={alle} filter={filter} velg={velg} />
      <p role="status" className="treff">
        {R.funn.treff(vist.length, alle.funn.length)}
      </p>
      {meg !== null && !kan && <Paragraph className="dempet">{R.funn.ikkeLov}</Paragraph>}
      {vist.length === 0 && <Tomt tittel={R.funn.tomt}>{R.funn.tomtHjelp}</Tomt>}
      {SLAG.map((slag) => {
        const mine = vist.filter((f) => f.slag === slag);
        return (
          mine.length > 0 && (
            <section key={slag} className="gruppe" aria-label={slag}>
              <Heading level={2} data-size="sm">
                {slag.charAt(0).toUpperCase() + slag.slice(1)} <span className="antall">{mine.length}</span>
              </Heading>
              <ul className="kortliste">
                {mine.map((f) => (
                  <Funnkort key={f.id} kommune={kommune} hp={hp} f={f} kanBesvare={kan} besvart={besvart} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {alle.borte.length > 0 && (
        <section className="gruppe" aria-label={R.funn.borte}>
          <Heading level={2} data-size="sm">
            {R.funn.borte}
          </Heading>
          <ul>
            {alle.borte.map((s) => (
              <li key={s.funn}>
                {s.sett.tekst}: {R.funn.svar[s.svar]} {skriv(s.dato)}. {s.grunn}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const Filteret = ({
  alle,
  filter,
  velg,
}: {
  readonly alle: Kontrollsvar;
  readonly filter: Funnfilter;
  readonly velg: (mer: Partial<Funnfilter>) => void;
}) => {
  const utvalg = [...new Set(alle.funn.flatMap((f) => f.utvalg ?? []))].sort();
  return (
    <form className="filter" role="search" aria-label={R.funn.filter} onSubmit={(h) => h.preventDefault()}>
      <Textfield
        className="filter-tekst"
        type="search"
        label={R.funn.tekst}
        description={R.funn.tekstHjelp}
        maxLength={200}
        value={filter.tekst}
        onChange={(e) => velg({ tekst: e.target.value })}
      />
      <div className="filter-valg" data-aapent="true">
        <Valg tekst={R.funn.slag} verdi={filter.slag} sett={(slag) => velg({ slag })} valg={SLAG} />
        <Valg
          tekst={R.funn.tilstand}
          verdi={filter.tilstand}
          sett={(tilstand) => velg({ tilstand })}
          valg={TILSTANDER}
        />
        <Valg tekst={R.funn.utvalg} verdi={filter.utvalg} sett={(u) => velg({ utvalg: u })} valg={utvalg} />
        <Button variant="tertiary" onClick={() => velg({ slag: '', tilstand: '', utvalg: '', tekst: '' })}>
          {R.funn.nullstill}
        </Button>
      </div>
    </form>
  );
};

const Valg = ({
  tekst,
  verdi,
  sett,
  valg,
}: {
  readonly tekst: string;
  readonly verdi: string;
  readonly sett: (verdi: string) => void;
  readonly valg: readonly string[];
}) => (
  <Field>
    <Label>{tekst}</Label>
    <Select value={verdi} onChange={(e) => sett(e.target.value)}>
      <Select.Option value="">{R.funn.alle}</Select.Option>
      {/* An address may name a value that nothing has today. */}
      {verdi !== '' && !valg.includes(verdi) && <Select.Option value={verdi}>{verdi}</Select.Option>}
      {valg.map((v) => (
        <Select.Option key={v} value={v}>
          {ord(v)}
        </Select.Option>
      ))}
    </Select>
  </Field>
);
