import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { S } from '../../tekster/stab';
import { lesVisninger, medVisning, utenVisning, type Visning } from '../regler/visninger';

const hent = (noekkel: string): readonly Visning[] => {
  try {
    return lesVisninger(localStorage.getItem(noekkel));
  } catch {
    return [];
  }
};

const behold = (noekkel: string, visninger: readonly Visning[]): void => {
  try {
    localStorage.setItem(noekkel, JSON.stringify(visninger));
  } catch {
    // The browser keeps nothing; they last as long as the page.
  }
};

/** The views that a person has named, each an address; kept for him in this browser, and by HP. */
export const Visningene = ({
  person,
  sted,
  adresse,
}: {
  readonly person: string;
  /** Which list they are of. */
  readonly sted: string;
  readonly adresse: string;
}) => {
  const noekkel = `saksgang.visninger.${person}.${sted}`;
  const [alle, settAlle] = useState(() => hent(noekkel));
  const [navn, settNavn] = useState('');
  const [mangler, settMangler] = useState(false);
  const [melding, settMelding] = useState('');
  const sett = (visninger: readonly Visning[], hva: string) => {
    settAlle(visninger);
    behold(noekkel, visninger);
    settMelding(hva);
  };
  const lagre = () => {
    const valgt = navn.trim();
    settMangler(valgt === '');
    if (valgt === '') return;
    sett(medVisning(alle, { navn: valgt, adresse }), S.visninger.lagret(valgt));
    settNavn('');
  };
  return (
    <details className="visninger bare-skjerm" open={alle.length > 0}>
      <summary>{S.visninger.tittel}</summary>
      <ul className="lenkerad" aria-label={S.visninger.tittel}>
        {alle.map((v) => (
          <li key={v.navn}>
            <Link to={`?${v.adresse}`} aria-current={v.adresse === adresse ? 'true' : undefined}>
              {v.navn}
            </Link>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={S.visninger.slett(v.navn)}
              onClick={() => sett(utenVisning(alle, v.navn), S.visninger.slettet(v.navn))}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="ny-visning"
        noValidate
        onSubmit={(hendelse) => {
          hendelse.preventDefault();
          lagre();
        }}
      >
        <Textfield
          label={S.visninger.navn}
          description={S.visninger.hjelp}
          maxLength={60}
          autoComplete="off"
          value={navn}
          onChange={(e) => settNavn(e.target.value)}
          error={mangler && navn.trim() === '' ? S.visninger.mangler : undefined}
        />
        <Button type="submit" variant="secondary">
          {S.visninger.lagre}
        </Button>
      </form>
      <div role="status">{melding}</div>
    </details>
  );
};
