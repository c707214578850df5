import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { erSakId, ikkeOppgitt, type Vedtakskladd } from '../../regler/etterregistrering';
import { E } from '../../tekster/etterregistrering';
import { M } from '../../tekster/moete';
import { Tekst, Velg } from './felt';

const DELER = [
  'verbalvedtak',
  'annet',
  'aarsbudsjett',
  'oekonomiplan',
  'skattevedtak',
  'laanevedtak',
  'gebyrvedtak',
  'finansielle-maaltall',
  'fullmakt',
] as const;
const ORGANER = Object.entries(M.organtyper);

/** Which sak, which body, when; and what the document says beside it. */
export const Vedtakshodefelt = ({
  kladd,
  hp,
  skriv,
}: {
  readonly kladd: Vedtakskladd;
  readonly hp: readonly string[];
  readonly skriv: (mer: Partial<Vedtakskladd>) => void;
}) => (
  <>
    <Velg
      navn={E.slags}
      verdi={kladd.hvilken}
      valg={[['ny', E.nySak], ...hp.map((periode) => [`hp-${periode}`, M.taOpp.hp(periode)] as const)]}
      sett={(hvilken) => skriv({ hvilken })}
    />
    {kladd.hvilken === 'ny' && (
      <>
        <Tekst
          navn={E.sakId}
          hjelp={E.sakIdHjelp}
          lengst={60}
          verdi={kladd.sakId}
          feil={kladd.sakId !== '' && !erSakId(kladd.sakId) ? E.sakIdFeil : undefined}
          sett={(sakId) => skriv({ sakId })}
        />
        <Tekst navn={E.sakstittel} verdi={kladd.sakstittel} sett={(sakstittel) => skriv({ sakstittel })} />
      </>
    )}
    <Tekst navn={E.vedtakstittel} verdi={kladd.tittel} sett={(tittel) => skriv({ tittel })} />
    <div className="felt-rad">
      <Velg navn={E.organ} verdi={kladd.organ} valg={ORGANER} sett={(organ) => skriv({ organ })} />
      <Tekst navn={E.dato} hjelp={E.datoHjelp} smalt verdi={kladd.dato} sett={(dato) => skriv({ dato })} />
    </div>
    <Fieldset>
      <Fieldset.Legend>{E.deler}</Fieldset.Legend>
      <div className="avkryssing">
        {DELER.map((del) => (
          <Checkbox
            key={del}
            label={ord(del)}
            value={del}
            checked={kladd.deler.includes(del)}
            onChange={(e) =>
              skriv({
                deler: e.target.checked ? [...kladd.deler, del] : kladd.deler.filter((d) => d !== del),
              })
            }
          />
        ))}
      </div>
    </Fieldset>
    <div className="felt-rad">
      <Tekst navn={M.valgfri(E.dokument)} verdi={kladd.dokument} sett={(dokument) => skriv({ dokument })} />
      <Tekst
        navn={M.valgfri(E.linje)}
        smalt
        lengst={8}
        verdi={kladd.linje}
        sett={(linje) => skriv({ linje })}
      />
    </div>
    <div className="felt-rad">
      <Tekst
        navn={M.valgfri(E.saksnummer)}
        lengst={60}
        verdi={kladd.saksnummer}
        sett={(saksnummer) => skriv({ saksnummer })}
      />
      <Velg
        navn={E.innstilling}
        verdi={kladd.innstilling}
        tomt={E.usagt}
        valg={[
          ['ja', E.ja],
          ['nei', E.nei],
        ]}
        sett={(innstilling) => skriv({ innstilling })}
      />
    </div>
    <div className="felt-rad">
      <Tekst navn={M.valgfri(E.for)} smalt lengst={3} verdi={kladd.for} sett={(v) => skriv({ for: v })} />
      <Tekst navn={M.valgfri(E.mot)} smalt lengst={3} verdi={kladd.mot} sett={(mot) => skriv({ mot })} />
    </div>
    <div className="felt-rad">
      <Tekst
        navn={M.valgfri(E.offentliggjort)}
        hjelp={E.datoHjelp}
        smalt
        verdi={kladd.offentliggjort}
        sett={(offentliggjort) => skriv({ offentliggjort })}
      />
      <Tekst
        navn={M.valgfri(E.ekspedert)}
        hjelp={E.datoHjelp}
        smalt
        verdi={kladd.ekspedert}
        sett={(ekspedert) => skriv({ ekspedert })}
      />
    </div>
    <p role="status" className="dempet">
      {E.ikkeOppgitt(ikkeOppgitt(kladd).map(ord))}
    </p>
  </>
);
