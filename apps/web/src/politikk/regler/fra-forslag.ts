import type { Forslag } from '@saksgang/saksgang';
import type { Utkastinnhold } from '@saksgang/utkast';

type Kilde = Forslag['inndekning'][number]['kilde'];

const utenNull = (felter: object): object =>
  Object.fromEntries(Object.entries(felter).filter(([, verdi]) => verdi !== null));

const somKilde = (kilde: Kilde): object => ({ ...kilde });

/** What a forslag that stands says, as it would be sent to say it once more. The facts have more words than the answer. */
export const innholdetAv = (forslag: Forslag): Utkastinnhold => {
  const om = (linje: string) => {
    const opphav = forslag.opphav.find((o) => o.linje === linje);
    return {
      inndekning: forslag.inndekning.filter((i) => i.linje === linje).map((i) => somKilde(i.kilde)),
      ...(opphav && { opphav: { forslag: opphav.forslag, linje: opphav.fra } }),
      ...(forslag.uspesifisertInnsparing.some((id) => id === linje) && { uspesifisertInnsparing: true }),
    };
  };
  const { type, tittel, tekst, partier, medlemmer, organ, grunnlag, gjelder } = forslag;
  const innhold = {
    ...utenNull({ type, tittel, tekst, organ, gjelder }),
    partier,
    medlemmer: medlemmer.map(utenNull),
    grunnlag,
    linjer: forslag.linjer.map(({ punkt, ...linje }) => ({
      ...utenNull(linje),
      ...(punkt?.slag === 'eldre-hp' && { eldrePunkt: { hpAar: punkt.hpAar, punkt: punkt.punkt } }),
      ...om(linje.id),
    })),
    endringer: forslag.endringer.map((e) => ({ ...utenNull(e), ...om(e.linje) })),
    sentrale: forslag.sentrale,
    investeringer: forslag.investeringer.map(utenNull),
    verbalforslag: forslag.verbalforslag.map(({ punkt, tittel: navn, tekst: ordlyd }) => ({
      punkt,
      tittel: navn,
      tekst: ordlyd,
    })),
  };
  return innhold as unknown as Utkastinnhold;
};
