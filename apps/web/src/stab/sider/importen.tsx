import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentPrognoser } from '../../api/stab';
import { KreverInnlogging, Sidetittel, Vis } from '../../deler/tilstander';
import { kanImportere } from '../../regler/roller';
import { useInnlogging } from '../../skall/innlogget';
import '../stab.css';
import { S } from '../../tekster/stab';
import { Importskjema } from '../deler/importskjema';

/** Takes in an utvalg's frame table: tried first, with what the control finds, and then written. */
export const Importen = () => {
  const { kommune = '', hp = '' } = useParams();
  const { tilstand, paaNytt } = useInnlogging();
  const [svar, igjen] = useSvar(`rammer ${kommune} ${hp}`, () => hentPrognoser(kommune, hp));
  return (
    <>
      <Sidetittel>{S.importen.tittel}</Sidetittel>
      <Paragraph className="ingress">{S.importen.ingress}</Paragraph>
      <Vis tilstand={tilstand} igjen={paaNytt}>
        {(meg) => {
          if (!meg.innlogget) return <KreverInnlogging />;
          if (!kanImportere(meg, kommune)) return <Alert data-color="info">{S.importen.ikkeLov}</Alert>;
          return (
            <Vis tilstand={svar} igjen={igjen}>
              {({ linjer }) => <Importskjema kommune={kommune} hp={hp} utvalgene={linjer} />}
            </Vis>
          );
        }}
      </Vis>
    </>
  );
};
