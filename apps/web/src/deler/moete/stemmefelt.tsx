import { Button, Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { DELT, deltNoekkel, type Partigruppe, type Stemmekladd } from '../../regler/stemmer';
import { M } from '../../tekster/moete';
import { Tekst, Velg } from './felt';

/** How each party voted: as one, or split with numbers and names; or the numbers of the whole body alone. */
export const Stemmefelt = ({
  valgene,
  navnPaa,
  grupper,
  kladd,
  skriv,
}: {
  readonly valgene: readonly string[];
  readonly navnPaa: (valg: string) => string;
  readonly grupper: readonly Partigruppe[];
  readonly kladd: Stemmekladd;
  readonly skriv: (mer: Partial<Stemmekladd>) => void;
}) => (
  <fieldset className="steg">
    <legend>{M.stemmer.tittel}</legend>
    <Checkbox
      label={M.stemmer.bareTall}
      value="bare-tall"
      checked={kladd.bareTall}
      onChange={(e) => skriv({ bareTall: e.target.checked })}
    />
    {kladd.bareTall ? (
      <div className="felt-rad">
        {valgene.map((valg) => (
          <Tekst
            key={valg}
            navn={navnPaa(valg)}
            smalt
            lengst={3}
            verdi={kladd.tall[valg] ?? ''}
            sett={(tall) => skriv({ tall: { ...kladd.tall, [valg]: tall } })}
          />
        ))}
      </div>
    ) : (
      <>
        <div className="knapper">
          {valgene.map((valg) => (
            <Button
              key={valg}
              variant="tertiary"
              data-size="sm"
              onClick={() => skriv({ partier: Object.fromEntries(grupper.map((g) => [g.parti, valg])) })}
            >
              {M.stemmer.alle(navnPaa(valg))}
            </Button>
          ))}
        </div>
        <div className="plasser">
          {grupper.map((gruppe) => (
            <Parti key={gruppe.parti} {...{ gruppe, valgene, navnPaa, kladd, skriv }} />
          ))}
        </div>
      </>
    )}
  </fieldset>
);

const Parti = ({
  gruppe,
  valgene,
  navnPaa,
  kladd,
  skriv,
}: {
  readonly gruppe: Partigruppe;
  readonly valgene: readonly string[];
  readonly navnPaa: (valg: string) => string;
  readonly kladd: Stemmekladd;
  readonly skriv: (mer: Partial<Stemmekladd>) => void;
}) => {
  const { parti, antall, hvem } = gruppe;
  const stemte = kladd.partier[parti] ?? '';
  const sett = (valg: string, mer: Partial<{ antall: string; navn: string }>) => {
    const noekkel = deltNoekkel(parti, valg);
    const foer = kladd.delt[noekkel] ?? { antall: '', navn: '' };
    skriv({ delt: { ...kladd.delt, [noekkel]: { ...foer, ...mer } } });
  };
  return (
    <div>
      <Velg
        navn={M.stemmer.parti(parti, antall)}
        verdi={stemte}
        tomt={M.stemmer.ikke}
        valg={[...valgene.map((valg) => [valg, navnPaa(valg)] as const), [DELT, M.stemmer.delt]]}
        sett={(verdi) => skriv({ partier: { ...kladd.partier, [parti]: verdi } })}
      />
      {stemte === DELT && (
        <>
          <Paragraph data-size="sm" className="dempet">
            {M.stemmer.hvem(hvem)}
          </Paragraph>
          {valgene.map((valg) => {
            const del = kladd.delt[deltNoekkel(parti, valg)] ?? { antall: '', navn: '' };
            return (
              <div key={valg} className="felt-rad">
                <Tekst
                  navn={M.stemmer.antall(parti, navnPaa(valg))}
                  smalt
                  lengst={3}
                  verdi={del.antall}
                  sett={(tall) => sett(valg, { antall: tall })}
                />
                <Tekst
                  navn={M.stemmer.navn(parti, navnPaa(valg))}
                  lengst={2000}
                  verdi={del.navn}
                  sett={(navn) => sett(valg, { navn })}
                />
              </div>
            );
          })}
        </>
      )}
    </div>
  );
};
