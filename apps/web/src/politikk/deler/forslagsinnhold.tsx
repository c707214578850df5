import { Heading } from '@digdir/designsystemet-react';
import type { EttForslag } from '@saksgang/forslag';
import { ord } from '@saksgang/kernel';
import { P } from '../../tekster/politikk';
import { differanse, type Aarsbeloep } from '../regler/beloep';
import { Rullende } from './rullende';
import { Aarshode, Endring, Tall } from './tall';

interface Beloepsrad {
  readonly id: string;
  readonly tittel: string;
  readonly om: readonly string[];
  readonly beloep: Aarsbeloep;
  /** What is different; null where what it was is not known. */
  readonly endring: Aarsbeloep | null;
}

/** What a forslag says: its amounts row by row, and its words. */
export const Forslagsinnholdet = ({ forslag }: { readonly forslag: EttForslag['forslag'] }) => {
  const aarene = Object.keys(forslag.virkning.drift);
  const rader: readonly Beloepsrad[] = [
    ...forslag.linjer.map((l) => ({
      id: l.id,
      tittel: l.tittel,
      om: [
        ...(l.utvalg === null ? [] : [l.utvalg]),
        ...l.inndekning.map(P.forslag.inndekning),
        ...l.hentetFra.map((f) => P.forslag.hentet(f.tittel)),
        ...(l.ukjent === null ? [] : [l.ukjent]),
        ...(l.uspesifisertInnsparing ? [P.forslag.uspesifisert(1)] : []),
      ],
      beloep: l.beloep,
      endring: l.foer === null ? null : differanse(l.beloep, l.foer, aarene),
    })),
    ...forslag.investeringer.map((i) => ({
      id: i.id,
      tittel: i.prosjekt,
      om: [P.forslag.investeringer, i.visesHos],
      beloep: i.bevilgning,
      endring: i.foer === null ? null : differanse(i.bevilgning, i.foer, aarene),
    })),
    ...forslag.sentrale.map((s) => ({
      id: `${s.tabell} ${s.post}`,
      tittel: ord(s.post),
      om: [P.forslag.sentrale, P.balanse[s.tabell]],
      beloep: s.endring,
      endring: null,
    })),
  ];
  return (
    <section aria-labelledby="innhold-i-forslaget">
      <Heading level={2} data-size="sm" id="innhold-i-forslaget">
        {P.forslag.innhold}
      </Heading>
      {rader.length > 0 && (
        <Rullende navn={P.forslag.tabell}>
          <Aarshode foerste={[P.felles.linje]} aarene={aarene} />
          <tbody>
            {rader.map((rad) => (
              <tr key={rad.id}>
                <th scope="row">
                  {rad.tittel}
                  {rad.om.length > 0 && <small className="dempet">{rad.om.join(' · ')}</small>}
                </th>
                {aarene.map((aar) => (
                  <td key={aar} className="tall">
                    <Tall kr={rad.beloep[aar]} /> <Endring kr={rad.endring?.[aar] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Rullende>
      )}
      {forslag.verbalforslag.map((v) => (
        <div key={v.punkt} className="kildetekst">
          <p className="kildetittel">
            {v.punkt} {v.tittel}
          </p>
          <p>{v.tekst}</p>
        </div>
      ))}
    </section>
  );
};
