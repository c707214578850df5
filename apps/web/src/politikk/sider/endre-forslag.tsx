import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import type { Forslag } from '@saksgang/saksgang';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { somAvslag } from '../../api/avslag';
import { useSvar } from '../../api/bruk-svar';
import { hentHp } from '../../api/lesere';
import { hentEttForslag, hentRammer, hentSakshendelser } from '../../api/politikk';
import { endreForslag } from '../../api/politikk-skrivere';
import { Sidetittel, Vis } from '../../deler/tilstander';
import { useKladd } from '../../regler/kladd';
import { T } from '../../tekster';
import { P } from '../../tekster/politikk';
import { Avslagsboks } from '../deler/avslagsboks';
import { useKommando } from '../deler/bruk-kommando';
import { Endringene } from '../deler/forslagshistorie';
import { Saldo } from '../deler/saldo';
import { Forslagsskjema } from '../deler/skjema';
import { fraInnhold, tilInnhold, type Form } from '../regler/form';
import { innholdetAv } from '../regler/fra-forslag';
import { aareneTil, linjenI } from '../regler/rader';
import { saldoen } from '../regler/saldo';

const FREMMET = new Set<string>(['ForslagFremmet', 'ForslagEndret']);

/** The forslag as it stands, in the words of the fact, which has more of them than the answer about it. */
const hent = async (kommune: string, hp: string, id: string) => {
  const [{ forslag }, { hendelser }, ramme, { revisjon }] = await Promise.all([
    hentEttForslag(kommune, hp, id),
    hentSakshendelser(kommune, `hp-${hp}`),
    hentRammer(kommune, hp),
    hentHp(kommune, hp),
  ]);
  const fakta = hendelser.findLast(
    (h) => FREMMET.has(h.type) && (h.data as Forslag).id === (id as Forslag['id']),
  );
  return { forslag, fakta: (fakta?.data ?? null) as unknown as Forslag | null, ramme, revisjon };
};
type Lest = Awaited<ReturnType<typeof hent>>;

/** Revises a forslag that stands, before the sak is taken up. */
export const EndreForslag = () => {
  const { kommune = '', hp = '', forslag = '' } = useParams();
  const [svar, igjen] = useSvar(`endre ${kommune} ${hp} ${forslag}`, () => hent(kommune, hp, forslag));
  return (
    <Vis tilstand={svar} igjen={igjen}>
      {(lest) => <Arbeidet kommune={kommune} hp={hp} lest={lest} />}
    </Vis>
  );
};

interface Kladd {
  readonly form: Form | null;
  /** The version that was on the screen when it was begun on. */
  readonly versjoner: number;
}
const TOM: Kladd = { form: null, versjoner: 0 };

const Arbeidet = ({
  kommune,
  hp,
  lest,
}: {
  readonly kommune: string;
  readonly hp: string;
  readonly lest: Lest;
}) => {
  const aarene = aareneTil(hp);
  const { forslag, fakta, ramme } = lest;
  const [kladd, husk, kast] = useKladd<Kladd>(`endre.${forslag.id}`, TOM);
  const [form, settForm] = useState<Form>(
    () => kladd.form ?? fraInnhold(fakta === null ? {} : innholdetAv(fakta), aarene),
  );
  const [sett, settSett] = useState(kladd.form === null ? forslag.versjoner : kladd.versjoner);
  const [naa, settNaa] = useState<Lest | null>(null);
  const { avslag, sender, gjoer } = useKommando();
  const gaa = useNavigate();
  const { innhold, feil } = tilInnhold(form);
  const siden = `/${kommune}/hp/${hp}/forslag/${forslag.id}`;
  const skriv = (mer: Partial<Form>) => {
    const ny = { ...form, ...mer };
    settForm(ny);
    husk({ form: ny, versjoner: sett });
  };

  /** The sak has many writers; only when the forslag itself is another than the one on the screen is it a conflict. */
  const send = async (noekkel: string, holdt: number, igjen = true): Promise<boolean> => {
    const fersk = await hent(kommune, hp, forslag.id);
    if (fersk.forslag.versjoner !== holdt) {
      settNaa(fersk);
      return false;
    }
    try {
      await endreForslag(kommune, hp, forslag.id, innhold, fersk.revisjon, noekkel);
      return true;
    } catch (feilen) {
      if (igjen && somAvslag(feilen).problem.status === 412) return send(noekkel, holdt, false);
      throw feilen;
    }
  };
  const lagre = async (holdt: number) => {
    const gikk = await gjoer(['endre', forslag.id, innhold, holdt], (noekkel) => send(noekkel, holdt));
    if (gikk !== true) return;
    kast();
    await gaa(siden, { state: { melding: P.forslag.endretNaa } });
  };
  return (
    <>
      <Sidetittel>{`${P.forslag.endre}: ${forslag.tittel}`}</Sidetittel>
      <Avslagsboks avslag={avslag} />
      {naa && (
        <Alert data-color="warning" role="alert">
          <Heading level={2} data-size="2xs">
            {P.verksted.endretImens}
          </Heading>
          <p>{P.verksted.endretHjelp}</p>
          {naa.forslag.historikk
            .filter((v) => v.nr > sett)
            .map((v) => v.endring && <Endringene key={v.nr} endring={v.endring} />)}
          <Button
            variant="secondary"
            onClick={() => {
              const til = naa.forslag.versjoner;
              settSett(til);
              settNaa(null);
              void lagre(til);
            }}
          >
            {P.verksted.beholdMitt}
          </Button>
        </Alert>
      )}
      <div className="verksted">
        <Forslagsskjema form={form} feil={feil} skriv={skriv} ramme={ramme} aarene={aarene} />
        <aside aria-label={P.verksted.saldo}>
          <Saldo saldo={saldoen(form, (id) => linjenI(ramme, id)?.beloep ?? null, aarene)} />
          <div className="knapper">
            <Button
              disabled={sender || Object.keys(feil).length > 0 || fakta === null}
              onClick={() => void lagre(sett)}
            >
              {P.verksted.lagreEndring}
            </Button>
            <Link to={siden} onClick={kast}>
              {P.verksted.begynn}
            </Link>
          </div>
          <p className="dempet">{T.skjema.kladd}</p>
        </aside>
      </div>
    </>
  );
};
