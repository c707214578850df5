import { Button, Fieldset, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { stillSpoersmaal } from '../../api/politikk-skrivere';
import { lesDato } from '../../regler/dato';
import { useKladd } from '../../regler/kladd';
import { T } from '../../tekster';
import { P } from '../../tekster/politikk';
import { Avslagsboks } from './avslagsboks';
import { useKommando } from './bruk-kommando';

const S = P.spoersmaal;
type Slag = keyof typeof S.slagene;
const SLAG = Object.keys(S.slagene) as readonly Slag[];

interface Kladd {
  readonly slag: Slag;
  readonly tekst: string;
  readonly frist: string;
}
const TOM: Kladd = { slag: 'spoersmaal', tekst: '', frist: '' };

export const spoersmaalskladd = (kommune: string, hp: string): string => `spoersmaal.${kommune}.${hp}`;

/** Asks kommunedirektøren, from the party of the one who asks. */
export const Spoersmaalsskjema = ({
  kommune,
  hp,
  parti,
  sendt,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly parti: string | null;
  readonly sendt: () => void;
}) => {
  const [kladd, skriv, kast] = useKladd<Kladd>(spoersmaalskladd(kommune, hp), TOM);
  const [proevd, settProevd] = useState(false);
  const { avslag, sender, gjoer } = useKommando();
  const frist = kladd.frist.trim() === '' ? null : lesDato(kladd.frist);
  const fristfeil = kladd.frist.trim() !== '' && frist === null;
  const send = async () => {
    settProevd(true);
    if (kladd.tekst.trim() === '' || fristfeil) return;
    const body = {
      slag: kladd.slag,
      tekst: kladd.tekst.trim(),
      ...(parti !== null && { parti }),
      ...(frist !== null && { frist }),
    };
    if ((await gjoer(body, (n) => stillSpoersmaal(kommune, hp, body, n))) === null) return;
    kast();
    sendt();
  };
  return (
    <form
      className="skjema"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{S.slag}</Fieldset.Legend>
        <div className="radioer">
          {SLAG.map((slag) => (
            <Radio
              key={slag}
              name="slag"
              value={slag}
              label={S.slagene[slag]}
              checked={kladd.slag === slag}
              onChange={() => skriv({ slag })}
            />
          ))}
        </div>
      </Fieldset>
      <Textfield
        multiline
        rows={4}
        maxLength={10_000}
        label={S.tekst}
        description={S.tekstHjelp}
        value={kladd.tekst}
        error={proevd && kladd.tekst.trim() === '' ? S.mangler : undefined}
        onChange={(e) => skriv({ tekst: e.target.value })}
      />
      <Textfield
        className="datofelt"
        label={S.frist}
        description={S.fristHjelp}
        value={kladd.frist}
        error={proevd && fristfeil ? T.ett.datoFeil : undefined}
        onChange={(e) => skriv({ frist: e.target.value })}
      />
      <Avslagsboks avslag={avslag} />
      <div className="knapper">
        <Button type="submit" disabled={sender}>
          {S.send}
        </Button>
      </div>
      <Paragraph data-size="sm" className="dempet">
        {T.skjema.kladd}
      </Paragraph>
    </form>
  );
};
