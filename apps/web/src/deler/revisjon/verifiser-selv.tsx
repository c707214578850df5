import { Button, Heading, Link as Lenke, Paragraph } from '@digdir/designsystemet-react';
import type { Sjekkpunktsvar } from '@saksgang/revisjon';
import { R } from '../../tekster/revisjon';

const B = R.bevis;

/** A text as a file on the disk of whoever reads. */
const lastNed = (navn: string, tekst: string): void => {
  const adresse = URL.createObjectURL(new Blob([tekst], { type: 'text/plain' }));
  const lenke = document.createElement('a');
  lenke.href = adresse;
  lenke.download = navn;
  lenke.click();
  URL.revokeObjectURL(adresse);
};

/** What is needed to check the proofs without Saksgang, and how. */
export const VerifiserSelv = ({
  kommune,
  hp,
  kan,
  siste,
}: {
  readonly kommune: string;
  readonly hp: string;
  /** Whether whoever reads may take the file, which tells who did what. */
  readonly kan: boolean;
  readonly siste: Sjekkpunktsvar | null;
}) => {
  const fil = `bevis-${kommune}-hp-${hp}.json`;
  return (
    <section className="gruppe" aria-labelledby="selv">
      <Heading level={2} data-size="sm" id="selv">
        {B.selv}
      </Heading>
      <ol className="oppskrift">
        <li>
          {kan ? (
            <>
              <Lenke href={`/api/kommuner/${kommune}/saker/hp-${hp}/bevis`} download={fil}>
                {B.filen}
              </Lenke>
              . {B.filenHjelp}
            </>
          ) : (
            B.ikkeFilen
          )}
        </li>
        <li>
          <Lenke href="/bevis/verifiser.mjs" download="verifiser.mjs">
            {B.programmet}
          </Lenke>
          . {B.programmetHjelp} <Lenke href="/bevis/FORMAT.md">{B.formatet}</Lenke>.
        </li>
        {siste !== null && (
          <li>
            <Button variant="tertiary" data-size="sm" onClick={() => lastNed('sjekkpunkt.txt', siste.note)}>
              {B.sjekkpunktet}
            </Button>{' '}
            {B.sjekkpunktetHjelp}
          </li>
        )}
        <li>
          {B.kjoer}{' '}
          <code className="kommando">
            node verifiser.mjs {fil}
            {siste !== null && ' --sjekkpunkt sjekkpunkt.txt'}
          </code>
        </li>
      </ol>
      <Paragraph>{B.svaret}</Paragraph>
    </section>
  );
};
