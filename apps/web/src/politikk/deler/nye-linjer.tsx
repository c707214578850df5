import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { P } from '../../tekster/politikk';
import type { Linjerad } from '../regler/form';
import { medRad, utenRad } from '../regler/rader';
import { Aarsfelter } from './aarsfelter';
import { Dekning } from './dekning';
import type { Skjemadeler } from './skjemadeler';
import { Velger } from './velger';

const V = P.verksted;

/** The lines that a forslag adds to the frame: what the money is for, where, and how much in each year. */
export const NyeLinjer = ({ form, feil, skriv, ramme, aarene }: Skjemadeler) => (
  <section aria-labelledby="nye-linjer">
    <Heading level={2} data-size="xs" id="nye-linjer">
      {V.nyeLinjer}
    </Heading>
    <Paragraph data-size="sm" className="dempet">
      {V.nyeHjelp} {P.felles.tusen}
    </Paragraph>
    {form.linjer.map((rad, i) => {
      const sett = (mer: Partial<Linjerad>) => skriv({ linjer: medRad(form.linjer, i, { ...rad, ...mer }) });
      const navn = rad.tittel || `${V.nyeLinjer} ${i + 1}`;
      return (
        <div key={rad.id} className="kort radkort">
          <Textfield
            label={V.linjetittel}
            maxLength={500}
            value={rad.tittel}
            onChange={(e) => sett({ tittel: e.target.value })}
          />
          <Velger
            tekst={P.felles.utvalg}
            verdi={rad.utvalg}
            sett={(utvalg) => sett({ utvalg })}
            valg={ramme.utvalg.map((u) => [u.kode, u.navn])}
          />
          <Aarsfelter
            navn={navn}
            sted={`linjer.${i}`}
            skrevet={rad.beloep}
            feil={feil}
            skriv={(beloep) => sett({ beloep })}
          />
          <Dekning
            form={form}
            egen={rad.id}
            verdi={rad.dekkes}
            ramme={ramme}
            sett={(dekkes) => sett({ dekkes })}
          />
          <div className="knapper">
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => skriv({ linjer: utenRad(form.linjer, i) })}
            >
              {V.fjern(navn)}
            </Button>
          </div>
        </div>
      );
    })}
    <div className="knapper">
      <Button
        variant="secondary"
        onClick={() =>
          skriv({
            linjer: [
              ...form.linjer,
              {
                id: crypto.randomUUID(),
                utvalg: ramme.utvalg[0]?.kode ?? '',
                tittel: '',
                beloep: Object.fromEntries(aarene.map((aar) => [aar, ''])),
                dekkes: '',
                mer: {},
              },
            ],
          })
        }
      >
        {V.nyLinje}
      </Button>
    </div>
  </section>
);
