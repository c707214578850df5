import type { Rammetabellkvittering, Rammetabellproeve } from '@saksgang/saksgang';
import { api, harSkrevet, les } from './klient';

export const FASER = ['beslutningsgrunnlag', 'tilleggsinnstilling', 'vedtak'] as const;
export const ENHETER = ['1000kr', 'kr'] as const;

/** A frame table to be taken in, and what it is. */
export interface Rammetabell {
  readonly kommune: string;
  readonly hp: string;
  readonly fil: Blob;
  readonly utvalg: string;
  readonly fase: (typeof FASER)[number];
  readonly enhet: (typeof ENHETER)[number];
  readonly kilde: string;
}

/** The bytes go as they are: it is the server that reads them. */
const filen = (fil: Blob) => ({ body: fil as never, bodySerializer: () => fil });

const sporringen = ({ utvalg, fase, enhet, kilde }: Rammetabell) => ({
  utvalg,
  fase,
  enhet,
  ...(kilde !== '' && { kilde }),
});

export const proevRammetabell = (tabell: Rammetabell): Promise<Rammetabellproeve> => {
  const { kommune, hp, fil } = tabell;
  return les(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/rammetabell/proeve', {
      params: { path: { kommune, hp }, query: sporringen(tabell) },
      headers: { 'content-type': 'text/csv' },
      ...filen(fil),
    }),
  );
};

/** `revisjon` is the HP's when the table was tried; `noekkel` makes the same import sent again happen once. */
export const foerRammetabell = async (
  tabell: Rammetabell,
  godtaKontrollfunn: string | null,
  revisjon: number,
  noekkel: string,
): Promise<Rammetabellkvittering> => {
  const { kommune, hp, fil } = tabell;
  const kvittering = await les<Rammetabellkvittering>(
    api.POST('/api/kommuner/{kommune}/hp/{hp}/rammetabell', {
      params: {
        path: { kommune, hp },
        query: { ...sporringen(tabell), ...(godtaKontrollfunn !== null && { godtaKontrollfunn }) },
        header: { 'If-Match': `"${revisjon}"`, 'Idempotency-Key': noekkel },
      },
      headers: { 'content-type': 'text/csv' },
      ...filen(fil),
    }),
  );
  harSkrevet(kvittering.posisjon);
  return kvittering;
};
