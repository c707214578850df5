import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { avgjoerHabilitet, type Habilitet as Avgjoerelse } from '../../api/saksskrivere';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, Velg, renset } from './felt';
import { Handling } from './handling';
import type { Sakssammenheng } from './sammenheng';
import { Skjema } from './skjema';

type Grunn = Avgjoerelse['grunn'];
const GRUNNER = Object.keys(M.habilitet.grunner) as readonly Grunn[];

/** Who is inhabil in the sak, as the body has decided, and the form that puts it on record. */
export const Habilitet = (s: Sakssammenheng) => {
  const avgjort = s.vedtaksliste.behandling.filter(
    (b) =>
      b.skritt.type === 'HabilitetAvgjort' &&
      b.organ === s.organ.type &&
      (b.skritt.data.moete === null || b.skritt.data.moete === s.moete.id),
  );
  return (
    <>
      {avgjort.length === 0 ? (
        <Paragraph>{M.habilitet.ingen}</Paragraph>
      ) : (
        <ul>
          {avgjort.map((b, nr) => (
            <li key={`${nr} ${b.tekst}`}>
              {b.tekst}
              {b.merknader.map((m) => (
                <span key={m.regel} className="varsel">
                  {' '}
                  {M.merknad(m.merknad, m.hjemmel)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {s.kan && <Handling navn={M.habilitet.navn}>{(lukk) => <Form {...s} lukk={lukk} />}</Handling>}
    </>
  );
};

const TOM = {
  plass: '',
  inhabil: 'ja',
  grunn: 'saeregne-forhold' as string,
  forklaring: '',
  for: '',
  mot: '',
  varanavn: '',
  varaparti: '',
};

const Form = ({ lukk, ...s }: Sakssammenheng & { readonly lukk: () => void }) => {
  const [felt, sett] = useState(TOM);
  const { tilstand, send } = useSending();
  const med = (mer: Partial<typeof TOM>) => sett({ ...felt, ...mer });
  const lagre = async (modus: 'gjennomfoere' | 'protokollfoere') => {
    const [forklaring, navn, parti] = [felt.forklaring, felt.varanavn, felt.varaparti].map(renset);
    const body: Avgjoerelse = {
      organ: s.organ.type,
      plass: Number(felt.plass),
      inhabil: felt.inhabil === 'ja',
      grunn: felt.grunn as Grunn,
      modus,
      skjedde: s.moete.dato,
      ...(forklaring != null && { forklaring }),
      ...((felt.for !== '' || felt.mot !== '') && {
        stemmer: { for: Number(felt.for), mot: Number(felt.mot) },
      }),
      ...(navn != null && { vara: { navn, ...(parti != null && { parti }) } }),
    };
    const { kommune, hp } = s;
    if (!(await send(body, (noekkel) => avgjoerHabilitet({ kommune, hp, noekkel }, body)))) return;
    lukk();
    s.gjort(M.habilitet.gjort);
  };
  return (
    <Skjema
      navn={M.habilitet.navn}
      knapp={M.habilitet.knapp}
      tilstand={tilstand}
      send={() => void lagre('gjennomfoere')}
      avbryt={lukk}
      likevel={tilstand.avslag?.problem.status === 422 ? () => void lagre('protokollfoere') : undefined}
      klar={felt.plass !== ''}
      mangler={M.habilitet.mangler}
    >
      <Velg
        navn={M.habilitet.hvem}
        verdi={felt.plass}
        tomt={M.velg}
        valg={s.organ.partier.flatMap(({ parti, medlemmer }) =>
          medlemmer.map((m) => [String(m.plass), `${m.navn ?? M.plass(m.plass)} (${parti})`] as const),
        )}
        sett={(plass) => med({ plass })}
      />
      <Velg
        navn={M.habilitet.avgjoerelse}
        verdi={felt.inhabil}
        valg={[
          ['ja', M.habilitet.inhabil],
          ['nei', M.habilitet.habil],
        ]}
        sett={(inhabil) => med({ inhabil })}
      />
      <Velg
        navn={M.grunn}
        verdi={felt.grunn}
        valg={GRUNNER.map((grunn) => [grunn, M.habilitet.grunner[grunn]])}
        sett={(grunn) => med({ grunn })}
      />
      <Tekst
        navn={M.valgfri(M.habilitet.forklaring)}
        lengst={2000}
        verdi={felt.forklaring}
        sett={(forklaring) => med({ forklaring })}
      />
      <div className="felt-rad">
        <Tekst
          navn={M.valgfri(M.habilitet.for)}
          smalt
          lengst={3}
          verdi={felt.for}
          sett={(v) => med({ for: v })}
        />
        <Tekst
          navn={M.valgfri(M.habilitet.mot)}
          smalt
          lengst={3}
          verdi={felt.mot}
          sett={(mot) => med({ mot })}
        />
      </div>
      {felt.inhabil === 'ja' && (
        <div className="felt-rad">
          <Tekst
            navn={M.valgfri(M.habilitet.vara)}
            lengst={100}
            verdi={felt.varanavn}
            sett={(varanavn) => med({ varanavn })}
          />
          <Tekst
            navn={M.valgfri(M.habilitet.varaparti)}
            lengst={100}
            verdi={felt.varaparti}
            sett={(varaparti) => med({ varaparti })}
          />
        </div>
      )}
    </Skjema>
  );
};
