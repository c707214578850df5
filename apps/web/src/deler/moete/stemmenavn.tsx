import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { foerStemmenavn } from '../../api/saksskrivere';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst } from './felt';
import type { Sakssammenheng } from './sammenheng';
import { Skjema } from './skjema';

/** Who voted what in a party that split, of votes that are counted already. */
export const Stemmenavn = ({
  votering,
  lukk,
  ...s
}: Sakssammenheng & {
  readonly votering: Sakssammenheng['saken']['voteringer'][number];
  readonly lukk: () => void;
}) => {
  const [navn, sett] = useState<Readonly<Record<string, string>>>({});
  const { tilstand, send } = useSending();
  const felt = votering.stemmer.flatMap((g) =>
    g.partier
      .filter((p) => votering.manglerNavn.includes(p.parti))
      .map((p) => ({ noekkel: `${g.valg}|${p.parti}`, g, p })),
  );
  const lagre = async () => {
    const body = {
      organ: s.organ.type,
      skjedde: s.moete.dato,
      stemmer: votering.stemmer.map((g) => ({
        valg: g.valg,
        antall: g.antall,
        partier: g.partier.map((p) => ({
          parti: p.parti,
          antall: p.antall,
          navn: navn[`${g.valg}|${p.parti}`]
            ?.split(/[,;]/)
            .map((n) => n.trim())
            .filter(Boolean) ?? [...p.navn],
        })),
      })),
    };
    const { kommune, sak } = s;
    if (!(await send(body, (noekkel) => foerStemmenavn({ kommune, sak, noekkel }, votering.id, body))))
      return;
    lukk();
    s.gjort(M.stemmenavn.gjort);
  };
  return (
    <Skjema
      navn={M.stemmenavn.navn}
      knapp={M.stemmenavn.knapp}
      tilstand={tilstand}
      send={() => void lagre()}
      avbryt={lukk}
    >
      <Paragraph>{M.stemmenavn.hjelp}</Paragraph>
      {felt.map(({ noekkel, g, p }) => (
        <Tekst
          key={noekkel}
          navn={M.stemmenavn.felt(p.parti, p.antall, g.navn)}
          lengst={2000}
          verdi={navn[noekkel] ?? p.navn.join(', ')}
          sett={(verdi) => sett({ ...navn, [noekkel]: verdi })}
        />
      ))}
    </Skjema>
  );
};
