import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { budsjettaarI, type HpPeriode } from '@saksgang/kernel';
import { Link, useParams } from 'react-router';
import { useSvar } from '../../api/bruk-svar';
import { hentOppdragene } from '../../api/lesere';
import { hentPrognoser } from '../../api/stab';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { skriv } from '../../regler/dato';
import { kanImportere } from '../../regler/roller';
import { useMeg } from '../../skall/innlogget';
import '../stab.css';
import { T } from '../../tekster';
import { S } from '../../tekster/stab';
import { Effektdel } from '../deler/effektdel';
import { Framdrift } from '../deler/framdrift';
import { Rammeprognose } from '../deler/rammeprognose';

const hent = async (kommune: string, hp: string) => {
  const [liste, prognoser] = await Promise.all([hentOppdragene(kommune, hp), hentPrognoser(kommune, hp)]);
  return { liste, prognoser };
};

/** The HP at a glance: how far its oppdrag have come, what its money has given, and what the frames are expected to come to. */
export const Oversikt = () => {
  const { kommune = '', hp = '' } = useParams();
  const meg = useMeg();
  const [svar, igjen] = useSvar(`oversikt ${kommune} ${hp}`, () => hent(kommune, hp));
  return (
    <>
      <Sidetittel>{S.oversikt.tittel(hp)}</Sidetittel>
      <Vis tilstand={svar} igjen={igjen}>
        {({ liste, prognoser }) => (
          <>
            <Paragraph className="ingress">{T.mine.per(skriv(liste.gjelder))}</Paragraph>
            {[...new Set([...liste.merknader, ...prognoser.merknader])].map((merknad) => (
              <Paragraph key={merknad}>{merknad}</Paragraph>
            ))}
            {kanImportere(meg, kommune) && (
              <p className="bare-skjerm">
                <Link to={`/${kommune}/hp/${hp}/import`}>{S.oversikt.importer}</Link>
              </p>
            )}
            <section aria-labelledby="framdrift">
              <Heading level={2} data-size="md" id="framdrift">
                {S.oversikt.framdrift}
              </Heading>
              <Framdrift kommune={kommune} hp={hp} oppdrag={liste.oppdrag} />
            </section>
            <Effektdel kommune={kommune} oppdrag={liste.oppdrag} aar={budsjettaarI(hp as HpPeriode)} />
            <Rammeprognose prognoser={prognoser} />
          </>
        )}
      </Vis>
    </>
  );
};
