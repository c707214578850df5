import { Details, Paragraph } from '@digdir/designsystemet-react';
import type { Moetesvar, Oppmoetetid } from '@saksgang/moeter';
import { M } from '../../tekster/moete';
import { Tabell } from './felt';

const naar = ({ fraStart, fra, til, gikk }: Oppmoetetid): string => {
  const kom = fraStart ? M.frammoete.fraStart : M.frammoete.kom(fra);
  return gikk ? `${kom}, ${M.frammoete.gikk(til)}` : kom;
};

/** Who met, by party, and who did not; each seat is told of on demand. */
export const Frammoete = ({ moete }: { readonly moete: Moetesvar }) => {
  if (moete.tilStede === null)
    return moete.tilstand === 'avlyst' ? null : <Paragraph>{M.frammoete.ikkeSatt}</Paragraph>;
  const partier = [...new Set(moete.tilStede.map((d) => d.parti))].map((parti) => ({
    parti,
    antall: moete.tilStede?.filter((d) => d.parti === parti).length ?? 0,
  }));
  return (
    <>
      <ul className="partiliste">
        {partier
          .sort((a, b) => b.antall - a.antall)
          .map(({ parti, antall }) => (
            <li key={parti}>
              {parti} <strong>{antall}</strong>
            </li>
          ))}
      </ul>
      {moete.fravaerende !== null && moete.fravaerende.length > 0 && (
        <Paragraph>
          {M.frammoete.borte}{' '}
          {moete.fravaerende.map((m) => `${m.navn ?? M.plass(m.plass)} (${m.parti})`).join(', ')}
        </Paragraph>
      )}
      <Details>
        <Details.Summary>{M.frammoete.hver(moete.frammoete.length)}</Details.Summary>
        <Details.Content>
          <Tabell navn={M.frammoete.tittel} hoder={M.frammoete.hoder}>
            {moete.frammoete.map((d) => (
              <tr key={`${d.plass} ${d.navn ?? ''} ${String(d.vara)} ${d.fra ?? ''}`}>
                <td>{d.plass}</td>
                <th scope="row">
                  {d.navn ?? M.frammoete.utenNavn}
                  {d.vara && ` (${M.frammoete.vara})`}
                </th>
                <td>{d.parti}</td>
                <td>{naar(d)}</td>
              </tr>
            ))}
          </Tabell>
        </Details.Content>
      </Details>
    </>
  );
};
