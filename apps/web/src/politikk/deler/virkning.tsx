import { Heading, Tag } from '@digdir/designsystemet-react';
import type { Virkning } from '@saksgang/beregning';
import { P } from '../../tekster/politikk';
import { erNull } from '../regler/beloep';
import { Balansen } from './balanse';
import { Rullende } from './rullende';
import { Aarsceller, Aarshode, Endring, Tall } from './tall';

/** What forslag do to the budget: the frames before and after, line by line, and what follows that one must know. */
export const Virkningen = ({
  virkning,
  utvalg = null,
}: {
  readonly virkning: Virkning;
  /** Of one utvalg alone; null is of all. */
  readonly utvalg?: string | null;
}) => {
  const aarene = Object.keys(virkning.sum.foer);
  const linjer = virkning.linjer.filter((l) => utvalg === null || l.utvalg === utvalg);
  const rammer = virkning.utvalg.filter((u) => (utvalg === null ? !erNull(u.endring) : u.kode === utvalg));
  return (
    <>
      <Balansen navn={P.balanse.endring} balanse={virkning.balanse.endring} />
      <Balansen navn={P.balanse.hele} balanse={virkning.balanse.etter} />
      <Merknader virkning={virkning} />
      <Heading level={3} data-size="2xs">
        {P.virkning.rammer}
      </Heading>
      <Rullende navn={P.virkning.rammer}>
        <Aarshode foerste={[P.felles.utvalg, P.felles.hva]} aarene={aarene} />
        <tbody>
          {[...rammer, ...(utvalg === null ? [{ kode: '', navn: P.virkning.sum, ...virkning.sum }] : [])].map(
            (u) => (
              <FoerEtter key={u.kode} navn={u.navn} foer={u.foer} endring={u.endring} etter={u.etter} />
            ),
          )}
        </tbody>
      </Rullende>
      <Heading level={3} data-size="2xs">
        {P.virkning.linjer}
      </Heading>
      {linjer.length === 0 ? (
        <p>{P.virkning.ingenLinjer}</p>
      ) : (
        <Rullende navn={P.virkning.linjer}>
          <Aarshode foerste={[P.felles.linje]} aarene={aarene} />
          <tbody>
            {linjer.map((l) => (
              <tr key={l.linje}>
                <th scope="row">
                  {l.tittel}{' '}
                  <Tag data-size="sm" data-color="info">
                    {P.virkning.slag[l.slag]}
                  </Tag>
                  <small className="dempet">
                    {l.utvalg} {l.nr}
                  </small>
                </th>
                {aarene.map((aar) => (
                  <td key={aar} className="tall">
                    <Tall kr={l.etter[aar]} /> <Endring kr={l.endring[aar] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Rullende>
      )}
    </>
  );
};

const FoerEtter = ({ navn, foer, endring, etter }: { readonly navn: string } & Virkning['sum']) => {
  const aarene = Object.keys(foer);
  const deler = [
    [P.felles.foer, foer],
    [P.felles.endring, endring],
    [P.felles.etter, etter],
  ] as const;
  return deler.map(([hva, beloep], i) => (
    <tr key={hva} className={i === 2 ? 'sumrad' : undefined}>
      {i === 0 && (
        <th scope="rowgroup" rowSpan={3}>
          {navn}
        </th>
      )}
      <th scope="row">{hva}</th>
      <Aarsceller beloep={beloep} aarene={aarene} />
    </tr>
  ));
};

const Merknader = ({ virkning }: { readonly virkning: Virkning }) => {
  const { mangler, linjerUnderNull, punkterUtenPenger } = virkning;
  const setninger = [
    ...(mangler.length > 0 ? [P.virkning.mangler(mangler.length)] : []),
    ...linjerUnderNull.map((l) => P.virkning.underNull(l.tittel)),
    ...punkterUtenPenger.map((p) => P.virkning.utenPenger(p.punkt.punkt)),
  ];
  return (
    setninger.length > 0 && (
      <ul className="merknader">
        {setninger.map((s) => (
          <li key={s}>{s}</li>
        ))}
      </ul>
    )
  );
};
