import { Button, Paragraph } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { foreslaaOrden } from '../../api/saksskrivere';
import { useKladd } from '../../regler/kladd';
import { stegErHoldt, vanligOrden, type Steg } from '../../regler/moetesak';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Velg } from './felt';
import { Forslagsvalg, FORMVALG } from './forslagsvalg';
import { Handling } from './handling';
import { tittelen, type Sakssammenheng } from './sammenheng';
import { Skjema } from './skjema';

/** The order in which the møteleder has proposed to vote, and the form that proposes one. */
export const Orden = (s: Sakssammenheng) => (
  <>
    {s.saken.orden.length === 0 ? (
      <Paragraph>{M.orden.ingen}</Paragraph>
    ) : (
      <ol>
        {s.saken.orden.map((steg, nr) => (
          <li key={nr}>
            {ord(steg.form)}: {steg.forslag.map((id) => `«${tittelen(s.forslag, id)}»`).join(', ')}
            {steg.punkter && ` ${M.orden.punkt(steg.punkter)}`}
            {stegErHoldt(steg, s.saken) && <span className="dempet"> ({M.orden.holdt})</span>}
          </li>
        ))}
      </ol>
    )}
    {s.kan && s.saken.forslag !== null && (
      <Handling navn={s.saken.orden.length === 0 ? M.orden.navn : M.orden.ny}>
        {(lukk) => <Form {...s} lukk={lukk} />}
      </Handling>
    )}
  </>
);

const Form = ({ lukk, ...s }: Sakssammenheng & { readonly lukk: () => void }) => {
  const tom = { steg: vanligOrden(s.forslag) };
  const [{ steg }, skriv, kast] = useKladd<{ readonly steg: readonly Steg[] }>(
    `orden.${s.moete.id}.${s.sak}`,
    tom,
  );
  const { tilstand, send } = useSending();
  const sett = (nye: readonly Steg[]) => skriv({ steg: nye });
  const endre = (nr: number, mer: Partial<Steg>) =>
    sett(steg.map((st, i) => (i === nr ? { ...st, ...mer } : st)));
  const flytt = (nr: number, til: number) => {
    const uten = steg.filter((_, i) => i !== nr);
    const flyttes = steg[nr];
    if (flyttes) sett([...uten.slice(0, til), flyttes, ...uten.slice(til)]);
  };
  const foreslaa = async () => {
    const body = {
      organ: s.organ.type,
      skjedde: s.moete.dato,
      steg: steg.map(({ form, forslag, punkter }) => ({
        form,
        forslag: [...forslag],
        ...(punkter && { punkter: [...punkter] }),
      })),
    };
    const { kommune, hp } = s;
    if (!(await send(body, (noekkel) => foreslaaOrden({ kommune, hp, noekkel }, body)))) return;
    kast();
    lukk();
    s.gjort(M.orden.gjort);
  };
  return (
    <Skjema
      navn={M.orden.navn}
      knapp={M.orden.knapp}
      tilstand={tilstand}
      send={() => void foreslaa()}
      avbryt={() => {
        kast();
        lukk();
      }}
      klar={steg.length > 0 && steg.every((st) => st.forslag.length > 0)}
      mangler={M.orden.mangler}
    >
      <Paragraph>{M.orden.hjelp}</Paragraph>
      {steg.map((st, nr) => (
        <fieldset key={nr} className="steg">
          <legend>{M.orden.steg(nr + 1)}</legend>
          <Velg
            navn={M.votering.form}
            verdi={st.form}
            valg={FORMVALG}
            sett={(form) => endre(nr, { form: form as Steg['form'] })}
          />
          <Forslagsvalg
            forslag={s.forslag.filter((f) => s.saken.forslag?.includes(f.id))}
            valgt={st.forslag}
            sett={(forslag) => endre(nr, { forslag })}
          />
          <div className="knapper">
            {nr > 0 && (
              <Button variant="tertiary" data-size="sm" onClick={() => flytt(nr, nr - 1)}>
                {M.orden.opp} <span className="bare-lest">{M.orden.steg(nr + 1)}</span>
              </Button>
            )}
            {nr < steg.length - 1 && (
              <Button variant="tertiary" data-size="sm" onClick={() => flytt(nr, nr + 1)}>
                {M.orden.ned} <span className="bare-lest">{M.orden.steg(nr + 1)}</span>
              </Button>
            )}
            <Button variant="tertiary" data-size="sm" onClick={() => sett(steg.filter((_, i) => i !== nr))}>
              {M.fjern} <span className="bare-lest">{M.orden.steg(nr + 1)}</span>
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => sett([...steg, { form: 'for-mot', forslag: [], punkter: null }])}
        >
          {M.orden.leggTil}
        </Button>
      </div>
    </Skjema>
  );
};
