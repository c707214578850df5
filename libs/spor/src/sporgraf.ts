import { medVidereforteLinjer } from './eldre-hp';
import { Grafbygger, type Graf } from './graf';
import type { Sporkilder } from './kilder';
import { medOppdragsledd } from './oppdragsledd';
import { medVedtaksledd } from './vedtaksledd';

/** Everything that a kommune has decided and followed up, and what led to what. It has no circles: time goes one way. */
export const sporgraf = (kilder: Sporkilder): Graf => {
  const graf = new Grafbygger();
  for (const kilde of kilder.hper) medVedtaksledd(graf, kilde);
  medVidereforteLinjer(graf, kilder.hper);
  medOppdragsledd(graf, kilder);
  return graf.bygg();
};
