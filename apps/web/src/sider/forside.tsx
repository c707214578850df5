import { Navigate } from 'react-router';
import { useSvar } from '../api/bruk-svar';
import { hentKommuner } from '../api/lesere';
import { Vis } from '../deler/tilstander';
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
              const kommune = meg.kommuner[0]?.kommune ?? svar.kommuner[0]?.kommune;
              return <Navigate replace to={kommune === undefined ? '/velg-person' : `/${kommune}/mine`} />;
            }}
          </Vis>
        ) : (
          <Navigate replace to="/velg-person" />
        )
      }
    </Vis>
  );
};
