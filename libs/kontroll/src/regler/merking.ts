import { gruppeAv, kategorierI, sammeNavn } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { funnUtenBeloep, type Kontrollfunn } from '../kontrollfunn';

/** Headings, units and names say what the figures are. */
export const merking = (dok: Dokument): readonly Kontrollfunn[] => [
  ...enheter(dok),
  ...kolonner(dok),
  ...radnavn(dok),
  ...utgangspunkt(dok),
];

const enheter = (dok: Dokument): readonly Kontrollfunn[] =>
  [...dok.oversikter.values()].flatMap((o) =>
    o.enhetTrykt === null || o.enhetLest === null || sammeNavn(o.enhetTrykt, o.enhetLest)
      ? []
      : [
          funnUtenBeloep({
            id: `enhet:${o.noekkel}`,
            slag: 'merking',
            utvalg: o.utvalg,
            tekst: `${o.tittel}: overskriften sier «${o.enhetTrykt}», men tallene er i ${o.enhetLest}`,
            linjer: [o.kildeLinje],
          }),
        ],
  );

const kolonner = (dok: Dokument): readonly Kontrollfunn[] =>
  [...dok.oversikter.values()].flatMap((o) => {
    const ulike = [...new Set(o.kolonnerTrykt)];
    return ulike.length < 2
      ? []
      : [
          funnUtenBeloep({
            id: `kolonne:${o.noekkel}`,
            slag: 'merking',
            utvalg: o.utvalg,
            tekst: `${o.tittel}: samme kolonne er trykt som ${ulike.map((k) => `«${k}»`).join(' og ')}`,
            linjer: [o.kildeLinje],
          }),
        ];
  });

/** A kategori that has one line in every utvalg is the same row everywhere, and has one name. */
const radnavn = (dok: Dokument): readonly Kontrollfunn[] => {
  const linjer = [...dok.linjer.values()];
  return kategorierI(linjer).flatMap((kategori) => {
    const iKategori = linjer.filter((l) => sammeNavn(l.kategori, kategori));
    const enIHvert = dok.utvalg.every((u) => iKategori.filter((l) => l.utvalg === u.kode).length === 1);
    const navn = [...new Set(iKategori.map((l) => l.tittel))];
    if (
      !enIHvert ||
      dok.utvalg.length < 2 ||
      navn.length < 2 ||
      gruppeAv(dok.kategorier, kategori) === 'utgangspunkt'
    )
      return [];
    const hvor = navn.map(
      (n) =>
        `«${n}» (${iKategori
          .filter((l) => l.tittel === n)
          .map((l) => l.utvalg)
          .join(', ')})`,
    );
    return [
      funnUtenBeloep({
        id: `radnavn:${kategori}`,
        slag: 'merking',
        utvalg: null,
        tekst: `Samme rad i «${kategori}» har ulike navn: ${hvor.join(' og ')}`,
        linjer: iKategori.map((l) => l.kildeLinje),
      }),
    ];
  });
};

const utgangspunkt = (dok: Dokument): readonly Kontrollfunn[] =>
  [...dok.linjer.values()].flatMap((l) => {
    const trykt = l.trykt ?? l.tittel;
    return gruppeAv(dok.kategorier, l.kategori) !== 'utgangspunkt' || sammeNavn(trykt, l.kategori)
      ? []
      : [
          funnUtenBeloep({
            id: `utgangspunkt:${l.utvalg}`,
            slag: 'merking',
            utvalg: l.utvalg,
            tekst: `${l.utvalg}: raden for ${l.kategori.toLowerCase()} er trykt med tittelen «${trykt}»`,
            linjer: [l.kildeLinje],
          }),
        ];
  });
