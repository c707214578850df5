import type { Voteringsform } from '@saksgang/saksgang';
import { registrerVotering, type Votering } from '../../api/saksskrivere';
import { useKladd } from '../../regler/kladd';
import type { Steg } from '../../regler/moetesak';
import { lederensStemme, stemmene, sum, TOMME_STEMMER, valgeneI } from '../../regler/stemmer';
import { M } from '../../tekster/moete';
import { useSending } from './bruk-sending';
import { Tekst, Velg } from './felt';
import { Forslagsvalg, FORMVALG } from './forslagsvalg';
import { tittelen, type Sakssammenheng } from './sammenheng';
import { Skjema } from './skjema';
import { Stemmefelt } from './stemmefelt';

const punktene = (tekst: string): string[] => tekst.split(/[,;\s]+/).filter(Boolean);

/** One vote: over what, how each party voted, or the numbers alone. */
export const Voteringsskjema = ({
  steg,
  noekkel,
  lukk,
  ...s
}: Sakssammenheng & { readonly steg: Steg; readonly noekkel: string; readonly lukk: () => void }) => {
  const tom = {
    form: steg.form as string,
    forslag: steg.forslag,
    punkter: (steg.punkter ?? []).join(', '),
    leder: '',
    ...TOMME_STEMMER,
  };
  const [kladd, skriv, kast] = useKladd(noekkel, tom);
  const { tilstand, send } = useSending();
  const form = kladd.form as Voteringsform;
  const valgene = valgeneI(form, kladd.forslag);
  const navnPaa = (valg: string): string =>
    valg === 'for' || valg === 'mot' ? M.votering[valg] : `«${tittelen(s.forslag, valg)}»`;
  const stemmer = stemmene(valgene, s.grupper, kladd);
  const talt = sum(stemmer);
  const mulige = s.grupper.reduce((alle, g) => alle + g.antall, 0);
  const leder = kladd.leder === '' ? lederensStemme(s.moete.moeteleder, kladd) : kladd.leder;
  const stem = async (modus: 'gjennomfoere' | 'protokollfoere') => {
    const punkter = punktene(kladd.punkter);
    const body: Votering = {
      organ: s.organ.type,
      form,
      forslag: [...kladd.forslag],
      stemmer: stemmer.map((g) => ({ ...g, partier: g.partier.map((p) => ({ ...p })) })),
      modus,
      skjedde: s.moete.dato,
      ...(punkter.length > 0 && { punkter }),
      ...(leder !== null && valgene.includes(leder) && { moetelederStemte: leder }),
    };
    const { kommune, hp } = s;
    if (!(await send(body, (nr) => registrerVotering({ kommune, hp, noekkel: nr }, body)))) return;
    kast();
    lukk();
    s.gjort(M.votering.gjort);
  };
  const avslag = tilstand.avslag?.problem;
  return (
    <Skjema
      navn={M.votering.skjema}
      knapp={M.votering.knapp}
      tilstand={tilstand}
      send={() => void stem('gjennomfoere')}
      avbryt={() => {
        kast();
        lukk();
      }}
      likevel={avslag?.status === 422 ? () => void stem('protokollfoere') : undefined}
      klar={kladd.forslag.length > 0 && talt > 0}
      mangler={kladd.forslag.length === 0 ? M.votering.velgForslag : M.votering.ingenStemmer}
    >
      <Velg
        navn={M.votering.form}
        verdi={kladd.form}
        valg={FORMVALG}
        sett={(verdi) => skriv({ form: verdi })}
      />
      <Forslagsvalg
        forslag={s.forslag.filter((f) => s.saken.forslag?.includes(f.id))}
        valgt={kladd.forslag}
        sett={(forslag) => skriv({ forslag })}
      />
      {kladd.forslag.length === 1 && (
        <Tekst
          navn={M.valgfri(M.votering.punkter)}
          hjelp={M.votering.punkterHjelp}
          verdi={kladd.punkter}
          sett={(punkter) => skriv({ punkter })}
        />
      )}
      {kladd.forslag.length > 0 && (
        <Stemmefelt valgene={valgene} navnPaa={navnPaa} grupper={s.grupper} kladd={kladd} skriv={skriv} />
      )}
      <div role="status" className="opptelling">
        {stemmer.map((g) => (
          <span key={g.valg}>
            {navnPaa(g.valg)}: <strong>{g.antall}</strong>
          </span>
        ))}
        <span className={talt === mulige ? 'dempet' : 'varsel'}>{M.votering.talt(talt, mulige)}</span>
      </div>
      <Velg
        navn={M.votering.leder}
        verdi={leder ?? ''}
        tomt={M.votering.lederUkjent}
        valg={valgene.map((valg) => [valg, navnPaa(valg)])}
        sett={(verdi) => skriv({ leder: verdi })}
      />
    </Skjema>
  );
};
