import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { somAvslag, type Avslag } from '../api/avslag';
import { useSvar } from '../api/bruk-svar';
import { hentEksempelpersoner, type Eksempelperson } from '../api/meg';
import { Feil, Sidetittel, Tomt, Vis } from '../deler/tilstander';
import { useInnlogging, useMeg } from '../skall/innlogget';
import { T } from '../tekster';

/** Only to a page of these; whatever else is asked for leads to the front page. */
const veienVidere = (til: string | null): string => (til !== null && /^\/(?![/\\])/.test(til) ? til : '/');

export const VelgPerson = () => {
  const { tilstand, paaNytt } = useInnlogging();
  return (
    <Vis tilstand={tilstand} igjen={paaNytt}>
      {({ eksempel }) => (eksempel ? <Personene /> : <Ordinaer />)}
    </Vis>
  );
};

const Personene = () => {
  const [personer, igjen] = useSvar('eksempelpersoner', hentEksempelpersoner);
  const [avslag, settAvslag] = useState<Avslag | null>(null);
  const { velg } = useInnlogging();
  const gaa = useNavigate();
  const [sporring] = useSearchParams();
  const bli = async (person: string) => {
    try {
      await velg(person);
      await gaa(veienVidere(sporring.get('til')));
    } catch (feil) {
      settAvslag(somAvslag(feil));
    }
  };
  return (
    <>
      <Tag data-color="warning">{T.velg.merke}</Tag>
      <Sidetittel>{T.velg.tittel}</Sidetittel>
      <Paragraph className="ingress">{T.velg.ingress}</Paragraph>
      {avslag && <Feil avslag={avslag} />}
      <Vis tilstand={personer} igjen={igjen}>
        {(svar) =>
          svar.personer.length === 0 ? (
            <Tomt tittel={T.velg.ingen}>{T.velg.ordinaer}</Tomt>
          ) : (
            <ul className="kort-rutenett">
              {svar.personer.map((person) => (
                <Person key={person.person} person={person} velg={() => void bli(person.person)} />
              ))}
            </ul>
          )
        }
      </Vis>
    </>
  );
};

const Person = ({ person, velg }: { readonly person: Eksempelperson; readonly velg: () => void }) => {
  const meg = useMeg();
  const her = meg?.person === person.person;
  return (
    <li className="kort person">
      <Heading level={2} data-size="2xs">
        {person.navn}
      </Heading>
      <p className="dempet">
        {ord(person.rolle)}
        {person.parti !== null && `, ${person.parti}`}
      </p>
      <p>{person.hva}</p>
      <Button variant={her ? 'tertiary' : 'secondary'} onClick={velg}>
        {her ? T.velg.innlogget : T.velg.velg} <span className="bare-lest">{person.navn}</span>
      </Button>
    </li>
  );
};

const Ordinaer = () => {
  const [sporring] = useSearchParams();
  const til = new URLSearchParams({ til: `/app${veienVidere(sporring.get('til'))}` });
  return (
    <>
      <Sidetittel>{T.velg.loggInn}</Sidetittel>
      <Paragraph>{T.velg.ordinaer}</Paragraph>
      <Button asChild>
        <a href={`/innlogging?${til.toString()}`}>{T.velg.loggInn}</a>
      </Button>
    </>
  );
};
