import { Fieldset, Paragraph } from '@digdir/designsystemet-react';
import type { Moetesvar, Organsvar } from '@saksgang/moeter';
import { settMoetet } from '../../api/moeteskrivere';
import { oppmoetet } from '../../regler/oppmoete';
import { useKladd } from '../../regler/kladd';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, Velg, renset } from './felt';
import { Skjema } from './skjema';

const TOM = { plasser: {} as Readonly<Record<string, string>>, leder: '', klokkeslett: '' };

/** Opens the meeting: everybody meets until something else is said of a seat. */
export const SettMoetet = ({
  kommune,
  moete,
  organ,
  gjort,
}: {
  readonly kommune: string;
  readonly moete: Moetesvar;
  readonly organ: Organsvar;
  readonly gjort: (hva: string) => void;
}) => {
  const [kladd, skriv, kast] = useKladd(`moete.${moete.id}.sett`, TOM);
  const { tilstand, send } = useSending();
  const alle = organ.partier.flatMap((p) => p.medlemmer);
  const deltakere = oppmoetet(alle, kladd.plasser);
  const leder = kladd.leder === '' ? String(organ.leder?.plass ?? '') : kladd.leder;
  const erHer = deltakere.some((d) => String(d.plass) === leder);
  const sett = async () => {
    const klokkeslett = renset(kladd.klokkeslett);
    const body = {
      deltakere,
      moeteleder: Number(leder),
      skjedde: moete.dato,
      ...(klokkeslett !== null && { klokkeslett }),
    };
    const { revisjon } = moete;
    if (await send(body, (noekkel) => settMoetet({ kommune, moete: moete.id, noekkel, revisjon }, body))) {
      kast();
      gjort(M.sett.gjort(deltakere.length));
    }
  };
  if (alle.length === 0) return <Paragraph>{M.sett.ingenMedlemmer}</Paragraph>;
  return (
    <Skjema
      navn={M.sett.tittel}
      knapp={M.sett.knapp}
      tilstand={tilstand}
      send={() => void sett()}
      avbryt={kast}
      klar={erHer}
      mangler={M.sett.velgLeder}
      fokus={false}
    >
      <Paragraph>{M.sett.hjelp}</Paragraph>
      {organ.partier.map(({ parti, medlemmer, varamedlemmer }) => (
        <Fieldset key={parti}>
          <Fieldset.Legend>{parti}</Fieldset.Legend>
          <div className="plasser">
            {medlemmer.map((m) => (
              <Velg
                key={m.plass}
                navn={m.navn ?? M.plass(m.plass)}
                verdi={kladd.plasser[m.plass] ?? ''}
                tomt={M.sett.moeter}
                valg={[
                  ['borte', M.sett.borte],
                  ...varamedlemmer.map((v) => [String(v.nr), M.sett.vara(v.nr, v.navn)] as const),
                ]}
                sett={(verdi) => skriv({ plasser: { ...kladd.plasser, [m.plass]: verdi } })}
              />
            ))}
          </div>
        </Fieldset>
      ))}
      <Velg
        navn={M.sett.leder}
        verdi={leder}
        tomt={M.velg}
        valg={deltakere.map((d) => {
          const m = alle.find((medlem) => medlem.plass === d.plass);
          return [String(d.plass), `${m?.navn ?? M.plass(d.plass)} (${m?.parti ?? ''})`];
        })}
        sett={(verdi) => skriv({ leder: verdi })}
      />
      <Tekst
        navn={M.klokkeslett}
        hjelp={M.klokkeslettHjelp}
        smalt
        lengst={5}
        verdi={kladd.klokkeslett}
        sett={(klokkeslett) => skriv({ klokkeslett })}
      />
      <p role="status" className="dempet">
        {M.sett.antall(deltakere.length, alle.length)}
      </p>
    </Skjema>
  );
};
