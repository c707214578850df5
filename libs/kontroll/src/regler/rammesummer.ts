import { kontrollerSummer } from '@saksgang/saksgang';
import type { Dokument } from '../dokument.view';
import { avvikI, funnUtenBeloep, type Kontrollfunn } from '../kontrollfunn';

/** Every printed sum of a frame table is what its lines give. */
export const rammesummer = (dok: Dokument): readonly Kontrollfunn[] =>
  dok.utvalg.flatMap(({ kode }) => {
    const linjer = [...dok.linjer.values()].filter((l) => l.utvalg === kode);
    const summer = dok.trykteSummer.filter((s) => s.utvalg === kode);
    return kontrollerSummer(dok.kategorier, linjer, summer, dok.aarene).flatMap((funn): Kontrollfunn[] => {
      const id = `rammesum:${kode}:${funn.navn}`;
      const navn = `${kode} ${funn.navn}`;
      if (funn.slag === 'aritmetikk') {
        const avvik = avvikI(
          { id, utvalg: kode, navn, linjer: [funn.linje] },
          funn.aar ?? '',
          funn.trykt,
          funn.beregnet,
        );
        return avvik ? [avvik] : [];
      }
      const slag = funn.slag === 'merking' ? 'merking' : 'kan ikke kontrolleres';
      const sted = funn.aar === null ? navn : `${navn} [${funn.aar}]`;
      const tekst = `${sted}: ${funn.grunn}`;
      return [
        funnUtenBeloep({ id: `${id}:${funn.aar ?? ''}`, slag, utvalg: kode, tekst, linjer: [funn.linje] }),
      ];
    });
  });
