import { Navigate } from 'react-router';
import { useSvar } from '../api/bruk-svar';
import { hentKommuner } from '../api/lesere';
import { Vis } from '../deler/tilstander';
import { startsiden } from '../regler/startside';
import { useInnlogging } from '../skall/innlogget';

/** To what the one who is signed in has to do; else to where one signs in. */
export const Forside = () => {
  const { tilstand, paaNytt } = useInnlogging();
  const [kommuner, igjen] = useSvar('kommuner', hentKommuner);
  return (
    <Vis tilstand={tilstand} igjen={paaNytt}>
      {(meg) =>
        meg.innlogget ? (
          <Vis tilstand={kommuner} igjen={igjen}>
            {(svar) => {
              const [egen] = meg.kommuner;
              const denne = svar.kommuner.find((k) => k.kommune === egen?.kommune) ?? svar.kommuner[0];
              if (denne === undefined) return <Navigate replace to="/velg-person" />;
              const rolle = egen?.roller[0];
              return <Navigate replace to={startsiden(denne.kommune, rolle, denne.hp.at(-1))} />;
            }}
          </Vis>
        ) : (
          <Navigate replace to="/velg-person" />
        )
      }
    </Vis>
  );
};
