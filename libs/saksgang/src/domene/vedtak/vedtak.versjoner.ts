import type { VedtakspunktVedtatt } from './vedtak.events';

/** Version 1 could close an oppdrag, and decide nothing else of it. */
export const vedtakspunktFraV1 = (data: unknown): VedtakspunktVedtatt['data'] => ({
  ...(data as Omit<VedtakspunktVedtatt['data'], 'flytter' | 'senderTilbake'>),
  flytter: [],
  senderTilbake: [],
});
