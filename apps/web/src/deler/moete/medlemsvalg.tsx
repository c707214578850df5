import { Paragraph } from '@digdir/designsystemet-react';
import type { Organsvar } from '@saksgang/moeter';
import { velgMedlemmer } from '../../api/moeteskrivere';
import { lesDato } from '../../regler/dato';
import { useKladd } from '../../regler/kladd';
import { lesMedlemmer, lesVaraer, somLinjer } from '../../regler/medlemsvalg';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Langtekst, Tekst } from './felt';
import { Skjema } from './skjema';

const plassen = (tekst: string): number | null =>
  /^[1-9]\d{0,2}$/.test(tekst.trim()) ? Number(tekst) : null;

/** A new choice of members, which replaces the one before from its day on. */
export const Medlemsvalg = ({
  kommune,
  organ,
  gjort,
  lukk,
}: {
  readonly kommune: string;
  readonly organ: Organsvar;
  readonly gjort: (hva: string) => void;
  readonly lukk: () => void;
}) => {
  const tom = {
    gjelderFra: '',
    ...somLinjer(organ.partier),
    leder: String(organ.leder?.plass ?? ''),
    nestleder: String(organ.nestleder?.plass ?? ''),
  };
  const [kladd, skriv, kast] = useKladd(`medlemmer.${kommune}.${organ.id}`, tom);
  const { tilstand, send } = useSending();
  const gjelderFra = lesDato(kladd.gjelderFra);
  const medlemmer = lesMedlemmer(kladd.medlemmer);
  const varamedlemmer = lesVaraer(kladd.varaer);
  const [leder, nestleder] = [plassen(kladd.leder), plassen(kladd.nestleder)];
  const lagre = async () => {
    if (gjelderFra === null || varamedlemmer === null) return;
    const body = {
      gjelderFra,
      medlemmer,
      varamedlemmer,
      ...(leder !== null && { leder }),
      ...(nestleder !== null && { nestleder }),
    };
    const { revisjon } = organ;
    if (
      !(await send(body, (noekkel) => velgMedlemmer({ kommune, organ: organ.id, noekkel, revisjon }, body)))
    )
      return;
    kast();
    lukk();
    gjort(M.organ.valgLagret);
  };
  return (
    <Skjema
      navn={M.organ.velgMedlemmer}
      knapp={M.organ.lagreValg}
      tilstand={tilstand}
      send={() => void lagre()}
      avbryt={() => {
        kast();
        lukk();
      }}
      klar={gjelderFra !== null && medlemmer.length > 0 && varamedlemmer !== null}
      mangler={M.organ.valgFeil}
    >
      <Paragraph>{M.organ.velgHjelp}</Paragraph>
      <Tekst
        navn={M.organ.valgFra}
        hjelp={M.datoHjelp}
        smalt
        verdi={kladd.gjelderFra}
        sett={(verdi) => skriv({ gjelderFra: verdi })}
      />
      <Langtekst
        navn={M.organ.plassene}
        rader={8}
        verdi={kladd.medlemmer}
        sett={(verdi) => skriv({ medlemmer: verdi })}
      />
      <Langtekst navn={M.organ.varaene} rader={4} verdi={kladd.varaer} sett={(varaer) => skriv({ varaer })} />
      <div className="felt-rad">
        <Tekst
          navn={M.valgfri(M.organ.lederplass)}
          smalt
          lengst={3}
          verdi={kladd.leder}
          sett={(v) => skriv({ leder: v })}
        />
        <Tekst
          navn={M.valgfri(M.organ.nestlederplass)}
          smalt
          lengst={3}
          verdi={kladd.nestleder}
          sett={(v) => skriv({ nestleder: v })}
        />
      </div>
    </Skjema>
  );
};
