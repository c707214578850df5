import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { Organsvar } from '@saksgang/moeter';
import { useState } from 'react';
import { fastsettMoeteplan } from '../../api/moeteskrivere';
import { lesPlan, plandagene, type Plandag } from '../../regler/moeteplan';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, renset } from './felt';
import { Skjema } from './skjema';

const TOM: Plandag = { dato: '', saksfrist: '' };

/** The plan of a year: days are added, changed and taken out, and the year is put on record as it stands here. */
export const Moeteplanskjema = ({
  kommune,
  organ,
  gjort,
  lukk,
}: {
  readonly kommune: string;
  readonly organ: Organsvar & { readonly gjelder: string | null };
  readonly gjort: (hva: string) => void;
  readonly lukk: () => void;
}) => {
  const forste = organ.moeteplan[0]?.dato ?? organ.gjelder ?? '';
  const [aar, settAar] = useState(forste.slice(0, 4));
  const [rader, settRader] = useState(() => medTom(plandagene(organ.helePlanen, forste.slice(0, 4))));
  const [dokument, settDokument] = useState('');
  const { tilstand, send } = useSending();
  const moeter = lesPlan(rader, aar);
  const kilde = renset(dokument);
  const bytt = (nytt: string) => {
    settAar(nytt);
    if (/^\d{4}$/.test(nytt)) settRader(medTom(plandagene(organ.helePlanen, nytt)));
  };
  const med = (nr: number, mer: Partial<Plandag>) =>
    settRader(rader.map((rad, i) => (i === nr ? { ...rad, ...mer } : rad)));
  const lagre = async () => {
    if (moeter === null) return;
    const body = { aar: Number(aar), moeter, ...(kilde !== null && { kilde: { dokument: kilde } }) };
    const { revisjon } = organ;
    if (
      !(await send(body, (noekkel) =>
        fastsettMoeteplan({ kommune, organ: organ.id, noekkel, revisjon }, body),
      ))
    )
      return;
    lukk();
    gjort(M.organ.planLagret(Number(aar)));
  };
  return (
    <Skjema
      navn={M.organ.endrePlan}
      knapp={M.organ.lagrePlan}
      tilstand={tilstand}
      send={() => void lagre()}
      avbryt={lukk}
      klar={moeter !== null}
      mangler={M.organ.planFeil}
    >
      <Tekst navn={M.organ.aar} smalt lengst={4} verdi={aar} sett={bytt} />
      <Paragraph>{M.organ.planHjelp}</Paragraph>
      {rader.map((rad, nr) => (
        <div key={nr} className="planrad">
          <Tekst navn={M.organ.dag(nr + 1)} lengst={10} verdi={rad.dato} sett={(dato) => med(nr, { dato })} />
          <Tekst
            navn={M.organ.frist(nr + 1)}
            lengst={10}
            verdi={rad.saksfrist}
            sett={(saksfrist) => med(nr, { saksfrist })}
          />
          <Button variant="tertiary" onClick={() => settRader(rader.filter((_, i) => i !== nr))}>
            {M.organ.fjernDag(nr + 1)}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="secondary" data-size="sm" onClick={() => settRader([...rader, TOM])}>
          {M.organ.leggTil}
        </Button>
      </div>
      <Tekst navn={M.valgfri(M.organ.kilde)} verdi={dokument} sett={settDokument} />
    </Skjema>
  );
};

const medTom = (rader: readonly Plandag[]): readonly Plandag[] => (rader.length === 0 ? [TOM] : rader);
