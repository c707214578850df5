import { Alert, Button, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import type { BesvartFunn } from '@saksgang/kontroll';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { somAvslag, type Avslag } from '../../api/avslag';
import { besvarFunn, type Funnsvar } from '../../api/revisjon';
import { useKladd } from '../../regler/kladd';
import { SVAR } from '../../regler/revisjon/funn';
import { T } from '../../tekster';
import { R } from '../../tekster/revisjon';

interface Kladd {
  readonly svar: Funnsvar;
  readonly grunn: string;
}
const TOM: Kladd = { svar: 'rettes-ved-vedtak', grunn: '' };

export const funnkladd = (funn: string): string => `funn.${funn}`;

/** Answers a finding as it stands on the screen; what the server refuses is said in its own words. */
export const Funnsvarskjema = ({
  kommune,
  hp,
  f,
  ferdig,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly f: BesvartFunn;
  readonly ferdig: (melding: string | null) => void;
}) => {
  const [kladd, skriv, kast] = useKladd<Kladd>(funnkladd(f.id), TOM);
  const [mangler, settMangler] = useState(false);
  const [sender, settSender] = useState(false);
  const [avslag, settAvslag] = useState<Avslag | null>(null);
  const skjema = useRef<HTMLFormElement>(null);
  const noekkel = useRef({ innhold: '', verdi: '' });
  const navn = useId();
  useEffect(() => skjema.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const lagre = async (hendelse: SyntheticEvent) => {
    hendelse.preventDefault();
    const grunn = kladd.grunn.trim();
    settMangler(grunn === '');
    if (grunn === '') return skjema.current?.querySelector('textarea')?.focus();
    const innhold = JSON.stringify([kladd.svar, grunn, f.tekst, f.trykt, f.ventet]);
    if (noekkel.current.innhold !== innhold) noekkel.current = { innhold, verdi: crypto.randomUUID() };
    settSender(true);
    try {
      await besvarFunn({ kommune, hp, noekkel: noekkel.current.verdi }, f, kladd.svar, grunn);
      kast();
      ferdig(R.funn.lagret(R.funn.svar[kladd.svar]));
    } catch (feil) {
      settAvslag(somAvslag(feil));
      settSender(false);
    }
  };
  return (
    <form ref={skjema} className="skjema" noValidate onSubmit={(hendelse) => void lagre(hendelse)}>
      <Fieldset>
        <Fieldset.Legend>{R.funn.svaret}</Fieldset.Legend>
        <div className="radioer">
          {SVAR.map((svar) => (
            <Radio
              key={svar}
              name={navn}
              value={svar}
              label={R.funn.svar[svar]}
              checked={kladd.svar === svar}
              onChange={() => skriv({ svar })}
            />
          ))}
        </div>
      </Fieldset>
      <Textfield
        multiline
        rows={3}
        maxLength={2000}
        label={R.funn.grunn}
        description={R.funn.grunnHjelp}
        value={kladd.grunn}
        onChange={(e) => skriv({ grunn: e.target.value })}
        error={mangler && kladd.grunn.trim() === '' ? R.funn.mangler : undefined}
      />
      {avslag && (
        <Alert data-color="danger" role="alert">
          <strong>{T.feil.ikkeLagret}.</strong>{' '}
          {avslag.feltfeil.map((felt) => felt.melding).join(' ') || avslag.problem.detail}
        </Alert>
      )}
      <div className="knapper">
        <Button type="submit" loading={sender} disabled={sender}>
          {R.funn.lagre}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            kast();
            ferdig(null);
          }}
        >
          {R.funn.avbryt}
        </Button>
      </div>
    </form>
  );
};
