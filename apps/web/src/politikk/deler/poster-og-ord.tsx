import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { ord } from '@saksgang/kernel';
import { P } from '../../tekster/politikk';
import type { Postrad, Verbalrad } from '../regler/form';
import { medRad, POSTER, utenRad } from '../regler/rader';
import { Aarsfelter } from './aarsfelter';
import type { Skjemadeler } from './skjemadeler';
import { Velger } from './velger';

const V = P.verksted;
const VALG = (['drift', 'investering'] as const).flatMap((tabell) =>
  POSTER[tabell].map((post) => [`${tabell}:${post}`, `${P.balanse[tabell]}: ${ord(post)}`] as const),
);

/** What a forslag adds to the central posts. */
export const Sentralposter = ({ form, feil, skriv, aarene }: Skjemadeler) => (
  <section aria-labelledby="sentrale-poster">
    <Heading level={2} data-size="xs" id="sentrale-poster">
      {V.sentrale}
    </Heading>
    <Paragraph data-size="sm" className="dempet">
      {V.sentraleHjelp} {P.felles.tusen}
    </Paragraph>
    {form.sentrale.map((rad, i) => {
      const sett = (mer: Partial<Postrad>) =>
        skriv({ sentrale: medRad(form.sentrale, i, { ...rad, ...mer }) });
      const navn = VALG.find(([v]) => v === rad.post)?.[1] ?? rad.post;
      return (
        <div key={i} className="kort radkort">
          <Velger tekst={V.post} verdi={rad.post} sett={(post) => sett({ post })} valg={VALG} />
          <Aarsfelter
            navn={navn}
            sted={`sentrale.${i}`}
            skrevet={rad.endring}
            feil={feil}
            skriv={(endring) => sett({ endring })}
          />
          <div className="knapper">
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => skriv({ sentrale: utenRad(form.sentrale, i) })}
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
            sentrale: [
              ...form.sentrale,
              {
                post: VALG.find(([v]) => !form.sentrale.some((s) => s.post === v))?.[0] ?? '',
                endring: Object.fromEntries(aarene.map((aar) => [aar, ''])),
              },
            ],
          })
        }
      >
        {V.nyPost}
      </Button>
    </div>
  </section>
);

/** What a forslag says in words. */
export const Verbalforslagene = ({ form, feil, skriv }: Skjemadeler) => (
  <section aria-labelledby="verbalforslag">
    <Heading level={2} data-size="xs" id="verbalforslag">
      {V.verbal}
    </Heading>
    {form.verbal.map((rad, i) => {
      const sett = (mer: Partial<Verbalrad>) => skriv({ verbal: medRad(form.verbal, i, { ...rad, ...mer }) });
      return (
        <div key={i} className="kort radkort">
          <Textfield
            label={V.punkt}
            description={V.punktHjelp}
            maxLength={20}
            error={feil[`verbal.${i}.punkt`]}
            value={rad.punkt}
            onChange={(e) => sett({ punkt: e.target.value })}
          />
          <Textfield
            label={V.verbaltittel}
            maxLength={300}
            value={rad.tittel}
            onChange={(e) => sett({ tittel: e.target.value })}
          />
          <Textfield
            multiline
            rows={3}
            label={V.verbaltekst}
            maxLength={10_000}
            value={rad.tekst}
            onChange={(e) => sett({ tekst: e.target.value })}
          />
          <div className="knapper">
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => skriv({ verbal: utenRad(form.verbal, i) })}
            >
              {V.fjern(`${V.verbal} ${rad.punkt || i + 1}`)}
            </Button>
          </div>
        </div>
      );
    })}
    <div className="knapper">
      <Button
        variant="secondary"
        onClick={() => skriv({ verbal: [...form.verbal, { punkt: '', tittel: '', tekst: '' }] })}
      >
        {V.nyttVerbal}
      </Button>
    </div>
  </section>
);
