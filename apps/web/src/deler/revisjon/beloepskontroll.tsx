import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Beloepskontroll, Ledd } from '@saksgang/spor';
import { tusen } from '../../regler/revisjon/tall';
import { R } from '../../tekster/revisjon';
import { Rulletabell } from './tabell';

type Kontrollert = Ledd & { readonly kontroll: Beloepskontroll };

/** What the texts of a trace say against what its lines carry, the ones that do not fit first. */
export const Beloepene = ({ ledd }: { readonly ledd: readonly Ledd[] }) => {
  const kontrollert = ledd.filter((l): l is Kontrollert => l.kontroll !== null);
  const avvik = kontrollert.filter((l) => !l.kontroll.stemmer);
  return (
    <section className="gruppe" aria-labelledby="beloepene">
      <Heading level={2} data-size="sm" id="beloepene">
        {R.spor.kontroll}
      </Heading>
      {kontrollert.length === 0 && <Paragraph>{R.spor.ingenBeloep}</Paragraph>}
      {kontrollert.length > 0 && avvik.length === 0 && <Paragraph>{R.spor.alleStemmer}</Paragraph>}
      {avvik.map((l) => (
        <Alert key={l.id} data-color="warning">
          <strong>{l.tekst}.</strong> {l.kontroll.tekst}.
        </Alert>
      ))}
      {kontrollert.length > 0 && (
        <Rulletabell
          navn={R.spor.kontrollnavn}
          hode={[R.spor.hvor, R.forskjell.aar, R.spor.nevnt, R.spor.iTabellen, R.spor.kontroll]}
        >
          {kontrollert.flatMap((l) =>
            l.kontroll.aar.map((a) => (
              <tr key={`${l.id} ${a.aar}`}>
                <th scope="row">{l.tekst}</th>
                <td>{a.aar}</td>
                <td>{l.kontroll.nevnt.map(tusen).join(', ')}</td>
                <td>{tusen(a.iTabellen)}</td>
                <td className={a.stemmer ? undefined : 'varsel'}>
                  {a.stemmer ? R.spor.stemmer : R.spor.stemmerIkke}
                </td>
              </tr>
            )),
          )}
        </Rulletabell>
      )}
    </section>
  );
};
