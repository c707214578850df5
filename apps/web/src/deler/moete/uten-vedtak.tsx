import { useState } from 'react';
import type { Organtype } from '../../api/moeteskrivere';
import {
  offentliggjoerInnstilling,
  protokollfoerInnstilling,
  sendSakTilbake,
  utsettSak,
} from '../../api/saksskrivere';
import { lesDato } from '../../regler/dato';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, Velg, renset } from './felt';
import { Handling } from './handling';
import { tittelen, type Sakssammenheng } from './sammenheng';
import { Skjema } from './skjema';

type Form = Sakssammenheng & { readonly lukk: () => void };

/** What a body can do with the sak beside deciding it: recommend, put it off, or send it back. */
export const UtenVedtak = (s: Sakssammenheng) => (
  <div className="handlinger">
    {s.organ.type !== 'kommunestyret' && (
      <Handling navn={M.innstilling.navn}>{(lukk) => <Innstilling {...s} lukk={lukk} />}</Handling>
    )}
    <Handling navn={M.utsett.navn}>{(lukk) => <Videre {...s} lukk={lukk} tilbake={false} />}</Handling>
    <Handling navn={M.tilbake.navn}>{(lukk) => <Videre {...s} lukk={lukk} tilbake />}</Handling>
  </div>
);

const voteringsvalg = (s: Sakssammenheng) =>
  s.saken.voteringer.map((v, nr) => [v.id, `${nr + 1}. ${v.resultat}`.slice(0, 120)] as const);

const Innstilling = ({ lukk, ...s }: Form) => {
  const [forslag, settForslag] = useState('');
  const [stillere, settStillere] = useState('');
  const [votering, settVotering] = useState(s.saken.voteringer.at(-1)?.id ?? '');
  const [legges, settLegges] = useState('ja');
  const { tilstand, send } = useSending();
  const { kommune, hp } = s;
  const skjedde = s.moete.dato;
  const bak = stillere
    .split(/[,;]/)
    .map((n) => n.trim())
    .filter(Boolean);
  const foer = async () => {
    const body = {
      organ: s.organ.type,
      skjedde,
      ...(forslag !== '' && { forslag }),
      ...(bak.length > 0 && { stillere: bak }),
      ...(votering !== '' && { votering }),
    };
    if (!(await send(body, (noekkel) => protokollfoerInnstilling({ kommune, hp, noekkel }, body)))) return;
    if (legges === 'ja' && s.organ.type === 'formannskapet') {
      const ut = { skjedde };
      if (!(await send({ ut }, (noekkel) => offentliggjoerInnstilling({ kommune, hp, noekkel }, ut)))) return;
    }
    lukk();
    s.gjort(M.innstilling.gjort);
  };
  return (
    <Skjema
      navn={M.innstilling.navn}
      knapp={M.innstilling.knapp}
      tilstand={tilstand}
      send={() => void foer()}
      avbryt={lukk}
    >
      <Velg
        navn={M.innstilling.forslag}
        verdi={forslag}
        tomt={M.innstilling.grunnlaget}
        valg={(s.saken.forslag ?? []).map((id) => [id, tittelen(s.forslag, id)])}
        sett={settForslag}
      />
      <Velg
        navn={M.valgfri(M.tilfoersel.votering)}
        verdi={votering}
        tomt={M.tilfoersel.ingenVotering}
        valg={voteringsvalg(s)}
        sett={settVotering}
      />
      <Tekst
        navn={M.valgfri(M.innstilling.stillere)}
        hjelp={M.innstilling.stillereHjelp}
        verdi={stillere}
        sett={settStillere}
      />
      {s.organ.type === 'formannskapet' && (
        <Velg
          navn={M.innstilling.legges}
          verdi={legges}
          valg={[
            ['ja', M.innstilling.samme],
            ['nei', M.innstilling.senere],
          ]}
          sett={settLegges}
        />
      )}
    </Skjema>
  );
};

const ORGANENE: readonly Organtype[] = ['formannskapet', 'utvalg', 'raad', 'kontrollutvalget'];

const Videre = ({ lukk, tilbake, ...s }: Form & { readonly tilbake: boolean }) => {
  const [dag, settDag] = useState('');
  const [til, settTil] = useState('');
  const [grunn, settGrunn] = useState('');
  const [votering, settVotering] = useState('');
  const { tilstand, send } = useSending();
  const ord = tilbake ? M.tilbake : M.utsett;
  const dato = lesDato(dag);
  const foer = async (modus: 'gjennomfoere' | 'protokollfoere') => {
    const hvorfor = renset(grunn);
    const felles = {
      organ: s.organ.type,
      modus,
      skjedde: s.moete.dato,
      ...(hvorfor !== null && { grunn: hvorfor }),
      ...(votering !== '' && { votering }),
    };
    const { kommune, hp } = s;
    const gikk = await send({ ...felles, tilbake, til, dag }, (noekkel) =>
      tilbake
        ? sendSakTilbake(
            { kommune, hp, noekkel },
            { ...felles, ...(til !== '' && { til: til as Organtype }) },
          )
        : utsettSak({ kommune, hp, noekkel }, { ...felles, ...(dato !== null && { til: dato }) }),
    );
    if (!gikk) return;
    lukk();
    s.gjort(ord.gjort);
  };
  return (
    <Skjema
      navn={ord.navn}
      knapp={ord.knapp}
      tilstand={tilstand}
      send={() => void foer('gjennomfoere')}
      avbryt={lukk}
      likevel={tilstand.avslag?.problem.status === 422 ? () => void foer('protokollfoere') : undefined}
      klar={dag.trim() === '' || dato !== null}
      mangler={M.datoFeil}
    >
      {tilbake ? (
        <Velg
          navn={M.tilbake.til}
          verdi={til}
          tomt={M.tilbake.direktoeren}
          valg={ORGANENE.map((organ) => [organ, M.organtyper[organ]])}
          sett={settTil}
        />
      ) : (
        <Tekst navn={M.valgfri(M.utsett.til)} hjelp={M.datoHjelp} smalt verdi={dag} sett={settDag} />
      )}
      <Velg
        navn={M.tilfoersel.votering}
        verdi={votering}
        tomt={M.tilfoersel.ingenVotering}
        valg={voteringsvalg(s)}
        sett={settVotering}
      />
      <Tekst navn={M.valgfri(M.grunn)} lengst={2000} verdi={grunn} sett={settGrunn} />
    </Skjema>
  );
};
