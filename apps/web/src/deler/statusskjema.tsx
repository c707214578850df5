import { Alert, Button, Fieldset, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { meldStatus, meldUtfoert } from '../api/skrivere';
import { useKladd } from '../regler/kladd';
import { T } from '../tekster';
import { useEndring } from './bruk-endring';
import { Dokumentasjonsfelt, type Dokumentasjonslinje } from './dokumentasjonsfelt';
import { Konflikt } from './konflikt';

type Valg = keyof typeof T.skjema.valg;
const VALG: readonly Valg[] = ['ikke-paabegynt', 'paagaar', 'paa-vent', 'utfoert'];

interface Kladd {
  readonly valg: Valg;
  readonly kommentar: string;
  readonly dokumentasjon: readonly Dokumentasjonslinje[];
}
const TOM: Kladd = { valg: 'paagaar', kommentar: '', dokumentasjon: [{ slag: 'dokument', referanse: '' }] };

export const statuskladd = (oppdrag: string): string => `status.${oppdrag}`;

const utfylte = (linjer: readonly Dokumentasjonslinje[]) =>
  linjer
    .map(({ slag, referanse }) => ({ slag, referanse: referanse.trim() }))
    .filter((l) => l.referanse !== '');

/** Reports how it goes, in place. What the server refuses stands in its own words where it belongs. */
export const Statusskjema = ({
  kommune,
  oppdrag,
  ferdig,
}: {
  readonly kommune: string;
  readonly oppdrag: Oppdragssvar;
  readonly ferdig: (melding: string | null) => void;
}) => {
  const [kladd, skriv, kast] = useKladd<Kladd>(statuskladd(oppdrag.id), TOM);
  const { tilstand, send } = useEndring(kommune, oppdrag);
  const [mangler, settMangler] = useState(false);
  const skjema = useRef<HTMLFormElement>(null);
  const navn = useId();
  useEffect(() => skjema.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const meld = async (mot: Oppdragssvar = oppdrag) => {
    const kommentar = kladd.kommentar.trim();
    settMangler(kommentar === '');
    if (kommentar === '') return skjema.current?.querySelector('textarea')?.focus();
    const { valg } = kladd;
    const utfoert = { kommentar, dokumentasjon: utfylte(kladd.dokumentasjon) };
    const gikk =
      valg === 'utfoert'
        ? await send({ valg, utfoert }, (endring) => meldUtfoert(endring, utfoert), mot)
        : await send({ valg, kommentar }, (endring) => meldStatus(endring, { status: valg, kommentar }), mot);
    if (!gikk) return;
    kast();
    ferdig(T.skjema.lagret(T.skjema.valg[valg]));
  };
  const { avslag, naa, sender } = tilstand;
  const feilI = (felt: string): string | undefined =>
    avslag?.feltfeil.find((f) => f.felt === felt || f.felt.startsWith(`${felt}.`))?.melding;
  const utenFelt = avslag !== null && naa === null && avslag.feltfeil.length === 0;

  return (
    <form
      ref={skjema}
      className="skjema"
      noValidate
      onSubmit={(hendelse: SyntheticEvent) => {
        hendelse.preventDefault();
        void meld();
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{T.skjema.hva}</Fieldset.Legend>
        <div className="radioer">
          {VALG.map((valg) => (
            <Radio
              key={valg}
              name={navn}
              value={valg}
              label={T.skjema.valg[valg]}
              checked={kladd.valg === valg}
              onChange={() => skriv({ valg })}
            />
          ))}
        </div>
      </Fieldset>
      <Textfield
        multiline
        rows={3}
        maxLength={5000}
        label={T.skjema.kommentar}
        description={T.skjema.kommentarHjelp}
        value={kladd.kommentar}
        onChange={(e) => skriv({ kommentar: e.target.value })}
        error={
          feilI('kommentar') ??
          (mangler && kladd.kommentar.trim() === '' ? T.skjema.manglerKommentar : undefined)
        }
      />
      {kladd.valg === 'utfoert' && (
        <Dokumentasjonsfelt
          linjer={kladd.dokumentasjon}
          skriv={(dokumentasjon) => skriv({ dokumentasjon })}
          feil={feilI('dokumentasjon')}
        />
      )}
      {utenFelt && (
        <Alert data-color="danger" role="alert">
          <strong>{T.feil.ikkeLagret}.</strong> {avslag.problem.detail}
        </Alert>
      )}
      {avslag && naa && <Konflikt avslag={avslag} foer={oppdrag} naa={naa} likevel={() => void meld(naa)} />}
      <div className="knapper">
        <Button type="submit" loading={sender} disabled={sender}>
          {sender ? T.skjema.sender : kladd.valg === 'utfoert' ? T.skjema.sendUtfoert : T.skjema.send}
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
      <Paragraph data-size="sm" className="dempet">
        {T.skjema.kladd}
      </Paragraph>
    </form>
  );
};
