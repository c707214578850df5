import { Fieldset, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react';
import type { Oppdragssvar } from '@saksgang/register';
import { useId } from 'react';
import { meldStatus, meldUtfoert, type Endring } from '../api/skrivere';
import { T } from '../tekster';
import { useOppdragsskjema } from './bruk-oppdragsskjema';
import { Dokumentasjonsfelt, type Dokumentasjonslinje } from './dokumentasjonsfelt';
import { Skjemaslutt } from './skjemaslutt';

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

/** Only what goes with the choice, so that the same report is the same whatever was written beside it. */
const les = ({ valg, kommentar: tekst, dokumentasjon }: Kladd) => {
  const kommentar = tekst.trim();
  if (kommentar === '') return null;
  return valg === 'utfoert'
    ? { valg, kommentar, dokumentasjon: utfylte(dokumentasjon) }
    : { valg, kommentar };
};
type Melding = NonNullable<ReturnType<typeof les>>;

const send = (endring: Endring, melding: Melding) => {
  if (melding.valg !== 'utfoert') {
    const { valg: status, kommentar } = melding;
    return meldStatus(endring, { status, kommentar });
  }
  const { kommentar, dokumentasjon } = melding;
  return meldUtfoert(endring, { kommentar, dokumentasjon });
};

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
  const skjema = useOppdragsskjema<Kladd, Melding>({
    kommune,
    oppdrag,
    noekkel: statuskladd(oppdrag.id),
    tom: TOM,
    les,
    send,
    ferdig: (melding) => ferdig(melding && T.skjema.lagret(T.skjema.valg[melding.valg])),
  });
  const { kladd, skriv, proevd, feilI } = skjema;
  const navn = useId();
  return (
    <form {...skjema.skjemafelt}>
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
          (proevd && kladd.kommentar.trim() === '' ? T.skjema.manglerKommentar : undefined)
        }
      />
      {kladd.valg === 'utfoert' && (
        <Dokumentasjonsfelt
          linjer={kladd.dokumentasjon}
          skriv={(dokumentasjon) => skriv({ dokumentasjon })}
          feil={feilI('dokumentasjon')}
        />
      )}
      <Skjemaslutt skjema={skjema} lagre={kladd.valg === 'utfoert' ? T.skjema.sendUtfoert : T.skjema.send} />
      <Paragraph data-size="sm" className="dempet">
        {T.skjema.kladd}
      </Paragraph>
    </form>
  );
};
