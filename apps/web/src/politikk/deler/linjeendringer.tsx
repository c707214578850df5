import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Linjesvar, Rammesvar } from '@saksgang/rammer';
import { useState } from 'react';
import { P } from '../../tekster/politikk';
import { skrivTusen } from '../regler/beloep';
import { linjenI, medRad, utenRad } from '../regler/rader';
import type { Endringsrad } from '../regler/form';
import { Aarsfelter } from './aarsfelter';
import { Dekning } from './dekning';
import type { Skjemadeler } from './skjemadeler';
import { Velger } from './velger';

const V = P.verksted;

/** The lines of the frame that a forslag gives other amounts: each as it is now and as it becomes. */
export const Linjeendringer = ({ form, feil, skriv, ramme, aarene }: Skjemadeler) => (
  <section aria-labelledby="linjer-som-endres">
    <Heading level={2} data-size="xs" id="linjer-som-endres">
      {V.endringer}
    </Heading>
    <Paragraph data-size="sm" className="dempet">
      {V.endringerHjelp} {P.felles.tusen}
    </Paragraph>
    {form.endringer.map((rad, i) => {
      const linje = linjenI(ramme, rad.linje);
      const navn = linje?.tittel ?? rad.linje;
      const sett = (mer: Partial<Endringsrad>) =>
        skriv({ endringer: medRad(form.endringer, i, { ...rad, ...mer }) });
      return (
        <div key={rad.linje} className="kort radkort">
          <Heading level={3} data-size="2xs">
            {navn}
          </Heading>
          <Aarsfelter
            navn={navn}
            sted={`endringer.${i}`}
            skrevet={rad.beloep}
            foer={linje?.beloep ?? null}
            feil={feil}
            skriv={(beloep) => sett({ beloep })}
          />
          <Dekning
            form={form}
            egen={rad.linje}
            verdi={rad.dekkes}
            ramme={ramme}
            sett={(dekkes) => sett({ dekkes })}
          />
          <div className="knapper">
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => skriv({ endringer: utenRad(form.endringer, i) })}
            >
              {V.fjern(navn)}
            </Button>
          </div>
        </div>
      );
    })}
    <Linjevelger
      ramme={ramme}
      brukt={form.endringer.map((e) => e.linje)}
      velg={(linje) =>
        skriv({
          endringer: [
            ...form.endringer,
            {
              linje: linje.id,
              beloep: Object.fromEntries(
                aarene.map((aar) => {
                  const kr = linje.beloep[aar];
                  return [aar, typeof kr === 'number' ? skrivTusen(kr) : ''];
                }),
              ),
              dekkes: '',
              mer: {},
            },
          ],
        })
      }
    />
  </section>
);

const Linjevelger = ({
  ramme,
  brukt,
  velg,
}: {
  readonly ramme: Rammesvar;
  readonly brukt: readonly string[];
  readonly velg: (linje: Linjesvar) => void;
}) => {
  const [kode, settKode] = useState(ramme.utvalg[0]?.kode ?? '');
  const [valgt, settValgt] = useState('');
  const linjer = (ramme.utvalg.find((u) => u.kode === kode)?.linjer ?? []).filter(
    (l) => !brukt.includes(l.id),
  );
  const linje = linjer.find((l) => l.id === valgt);
  return (
    <div className="leggtil">
      <Velger
        tekst={P.felles.utvalg}
        verdi={kode}
        sett={(ny) => {
          settKode(ny);
          settValgt('');
        }}
        valg={ramme.utvalg.map((u) => [u.kode, u.navn])}
      />
      <Velger
        tekst={V.velgLinje}
        verdi={linje ? valgt : ''}
        sett={settValgt}
        valg={[
          ['', V.velgEn],
          ...linjer.map((l) => [l.id, l.nr === null ? l.tittel : `${l.nr} ${l.tittel}`] as const),
        ]}
      />
      <Button
        variant="secondary"
        disabled={!linje}
        onClick={() => {
          if (!linje) return;
          velg(linje);
          settValgt('');
        }}
      >
        {V.endreLinje}
      </Button>
    </div>
  );
};
