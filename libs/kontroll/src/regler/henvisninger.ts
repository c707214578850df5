import type { Punkt, UtvalgKode } from '@saksgang/kernel';
import { POLITISKE_VEDTAK, sammeNavn } from '@saksgang/saksgang';
import type { Dokument, Dokumentpunkt } from '../dokument.view';
import { funnUtenBeloep, type Kontrollfunn } from '../kontrollfunn';
import { felles, stammene, tittelord } from '../tekst/ord';

/** A title that may name a point. */
interface Sted {
  readonly hva: string;
  readonly tittel: string;
  readonly utvalg: UtvalgKode | null;
  readonly linje: number | null;
}

/** From the word to the end of the title, since what follows the number may say which vedtak it is of. */
const HENVISNING = /Verbalpunkt\s+(\d+)\s*[.,]\s*(\d+).*$/is;
const MED_HP = /\bHP\s?\d{2}/;

/**
 * What a title points at can be found: a point of this vedtak that is about the same, or one of a named HP. Lines of the
 * vedtak itself have a rule of their own, and lines of an older HP are tied to it.
 */
export const henvisninger = (dok: Dokument): readonly Kontrollfunn[] =>
  stedene(dok).flatMap(({ hva, tittel, utvalg, linje }): readonly Kontrollfunn[] => {
    const funnet = HENVISNING.exec(tittel);
    if (!funnet || MED_HP.test(tittel)) return [];
    const [ordrett, hoved, under] = funnet;
    const nummer = `${hoved}.${under}` as Punkt;
    const punkt = dok.punkter.get(nummer);
    const emne = stammene(tittelord(tittel.slice(0, funnet.index)));
    if (punkt && felles(emne, ordeneTil(dok, punkt)) > 0) return [];
    const her = punkt
      ? `${nummer} i dette vedtaket er «${punkt.tittel}»`
      : `dette vedtaket har ikke noe punkt ${nummer}`;
    return [
      funnUtenBeloep({
        id: `henvisning-til-verbalpunkt:${tittel}`,
        slag: 'kobling',
        utvalg,
        tekst: `${hva} «${tittel}» viser til «${ordrett}», men ${her}, og ikke noe annet HP er nevnt`,
        linjer: [linje],
      }),
    ];
  });

const stedene = (dok: Dokument): readonly Sted[] => {
  const investeringer = dok.investeringer.map(({ prosjekt, visesHos, kildeLinje }): Sted => ({
    hva: 'Investeringen',
    tittel: prosjekt,
    utvalg: visesHos,
    linje: kildeLinje,
  }));
  const linjer = [...dok.linjer.values()]
    .filter((l) => l.punkt === null && !sammeNavn(l.kategori, POLITISKE_VEDTAK))
    .map(({ utvalg, nr, tittel, kildeLinje }): Sted => ({
      hva: `Rammelinjen ${utvalg} ${nr ?? ''}`.trim(),
      tittel,
      utvalg,
      linje: kildeLinje,
    }));
  // An investment is printed in its table as well, in the same words.
  const sagt = new Set(investeringer.map((i) => i.tittel));
  const rader = [...dok.oversikter.values()].flatMap((o) =>
    o.rader
      .filter((r) => !sagt.has(r.navn))
      .map((r): Sted => ({
        hva: `Raden i «${o.tittel}»`,
        tittel: r.navn,
        utvalg: o.utvalg,
        linje: r.kildeLinje,
      })),
  );
  return [...investeringer, ...linjer, ...rader];
};

/** What a point is about: its title, its parts and its lines. */
const ordeneTil = (dok: Dokument, { tittel, delpunkter }: Dokumentpunkt): ReadonlySet<string> => {
  const linjer = delpunkter.flatMap((d) => d.rammelinjer).flatMap((id) => dok.linjer.get(id) ?? []);
  const titler = [tittel, ...delpunkter.map((d) => d.tittel), ...linjer.map((l) => l.tittel)];
  return stammene(tittelord(titler.join(' ')));
};
