import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import type { Bevisplasser, Bevistfakta } from '@saksgang/revisjon';
import { useState } from 'react';
import { useParams } from 'react-router';
import { somAvslag, type Avslag } from '../../api/avslag';
import { useSvar } from '../../api/bruk-svar';
import { hentBevisplasser, undertegn } from '../../api/revisjon';
import { Revisjonsmeny } from '../../deler/revisjon/revisjonsmeny';
import { Rulletabell } from '../../deler/revisjon/tabell';
import { VerifiserSelv } from '../../deler/revisjon/verifiser-selv';
import { Feil, Sidetittel, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { kanHaBevis } from '../../regler/revisjon/funn';
import { naar, tall } from '../../regler/revisjon/tall';
import { useMeg } from '../../skall/innlogget';
import { R } from '../../tekster/revisjon';

const B = R.bevis;

/** How far the proofs of an HP have come, which facts a signed checkpoint covers, and how anybody can check them. */
export const Bevis = () => {
  const { kommune = '', hp = '' } = useParams();
  const [svar, igjen] = useSvar(`bevis ${kommune} ${hp}`, () => hentBevisplasser(kommune, hp));
  const [melding, settMelding] = useState('');
  const [avslag, settAvslag] = useState<Avslag | null>(null);
  const kan = kanHaBevis(useMeg(), kommune);
  const signer = async () => {
    try {
      await undertegn();
      settAvslag(null);
      await igjen();
      settMelding(B.undertegnet);
    } catch (feil) {
      settAvslag(somAvslag(feil));
    }
  };
  return (
    <>
      <Revisjonsmeny kommune={kommune} hp={hp} />
      <Sidetittel>{B.tittel(hp)}</Sidetittel>
      <Paragraph className="ingress">{B.ingress}</Paragraph>
      <div role="status">{melding !== '' && <Alert data-color="success">{melding}</Alert>}</div>
      {avslag && <Feil avslag={avslag} />}
      <Vis tilstand={svar} igjen={igjen}>
        {(bevis) => (
          <>
            <Tilstanden bevis={bevis} />
            {kan && (
              <div className="knapper">
                <Button variant="secondary" onClick={() => void signer()}>
                  {B.undertegn}
                </Button>
              </div>
            )}
            <VerifiserSelv kommune={kommune} hp={hp} kan={kan} siste={bevis.siste} />
            <Hendelsene alle={bevis.hendelser} />
          </>
        )}
      </Vis>
    </>
  );
};

const Tilstanden = ({ bevis: { status, siste } }: { readonly bevis: Bevisplasser }) => {
  const fakta: readonly (readonly [string, string])[] = [
    [B.itreet, tall(status.stoerrelse)],
    [B.etterslep, status.bak === 0 ? B.ingenVenter : B.venter(status.bak)],
    [B.sjekkpunkt, siste === null ? B.ingenting : B.over(naar(siste.undertegnet), siste.stoerrelse)],
    ...(siste === null ? [] : ([[B.noekkel, siste.noekkel]] as const)),
    [
      B.kontroll,
      status.kontroll === null
        ? B.ikkeKontrollert
        : `${naar(status.kontroll.kontrollert)}: ${ord(status.kontroll.resultat)}`,
    ],
  ];
  return (
    <dl className="fakta">
      {fakta.map(([navn, verdi]) => (
        <div key={navn}>
          <dt>{navn}</dt>
          <dd>{verdi}</dd>
        </div>
      ))}
    </dl>
  );
};

const standen = ({ nr, undertegnet }: Bevistfakta): string => {
  if (undertegnet) return B.stand.undertegnet;
  return nr === null ? B.stand.venter : B.stand.itreet;
};

const Hendelsene = ({ alle }: { readonly alle: readonly Bevistfakta[] }) => {
  const dekket = alle.filter((h) => h.undertegnet).length;
  return (
    <section className="gruppe" aria-labelledby="hendelser">
      <Heading level={2} data-size="sm" id="hendelser">
        {B.hendelser}
      </Heading>
      <Rulletabell
        navn={B.dekket(dekket, alle.length)}
        hode={[B.nr, B.hendelse, R.steg.skjedde, R.steg.fort, B.blad, B.bevis]}
      >
        {alle.map((h) => (
          <tr key={h.revisjon}>
            <td>{h.revisjon + 1}</td>
            <th scope="row">{ord(h.type)}</th>
            <td>{h.skjedde === null ? R.steg.ikkeOppgitt : skriv(h.skjedde)}</td>
            <td>{naar(h.registrert)}</td>
            <td>{h.nr === null ? '–' : tall(h.nr)}</td>
            <td>{standen(h)}</td>
          </tr>
        ))}
      </Rulletabell>
    </section>
  );
};
