import { DataFolderInUse } from '@saksgang/event-store';
import { Api, lesServerfil, readConfig, UgyldigOppsett, type Serverfil } from '@saksgang/oppstart';
import { PARTI_HEADER, PERSON_HEADER, ROLLE_HEADER, somHeader } from '@saksgang/tilgang';

export interface Svar {
  readonly status: number;
  readonly innhold: unknown;
}

export interface Sending {
  readonly rolle: string;
  /** The party group in which it is asked. */
  readonly parti?: string;
  readonly noekkel?: string;
  readonly innhold: object | Buffer;
  /** Of bytes; they are CSV when nothing is said. */
  readonly innholdstype?: string;
}

/** Saksgang as the command line asks it: the running server, or the store opened by ourselves. The same routes serve both. */
export interface Tilkobling {
  get(sti: string, rolle?: string, parti?: string): Promise<Svar>;
  post(sti: string, sending: Sending): Promise<Svar>;
  lukk(): Promise<void>;
}

const PERSON = process.env['SAKSGANG_PERSON'] ?? 'kommandolinje';

const hoder = ({
  rolle,
  parti,
  noekkel,
  innhold,
  innholdstype = 'text/csv',
}: Partial<Sending> & { readonly rolle: string }): Record<string, string> => ({
  [PERSON_HEADER]: PERSON,
  [ROLLE_HEADER]: rolle,
  ...(parti !== undefined && { [PARTI_HEADER]: somHeader(parti) }),
  ...(noekkel !== undefined && { 'idempotency-key': noekkel }),
  ...(innhold && {
    'content-type': Buffer.isBuffer(innhold) ? innholdstype : 'application/json',
  }),
});

const LESER = 'administrator';

/** Where Saksgang was to answer, nobody did, or somebody else. */
const ingenSvarer = (adresse: string): UgyldigOppsett =>
  new UgyldigOppsett(
    `Ingen Saksgang svarer på ${adresse}. Kontroller at serveren er i gang, og adressen i SAKSGANG_URL om den er satt.`,
  );

/** The address of a server elsewhere, as SAKSGANG_URL gives it. */
const lesAdresse = (url: string): string => {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new UgyldigOppsett(
      `SAKSGANG_URL=${url} er ingen adresse. Skriv den slik: SAKSGANG_URL=http://127.0.0.1:3000`,
    );
  return url.replace(/\/$/, '');
};

const overHttp = (adresse: string, token: string | null): Tilkobling => {
  const spoer = async (sti: string, init: RequestInit): Promise<Svar> => {
    const headers = {
      ...(init.headers as Record<string, string>),
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
    try {
      const svar = await fetch(adresse + sti, { ...init, headers });
      return { status: svar.status, innhold: await svar.json() };
    } catch {
      throw ingenSvarer(adresse);
    }
  };
  return {
    get: (sti, rolle = LESER, parti) => spoer(sti, { headers: hoder({ rolle, ...(parti && { parti }) }) }),
    post: (sti, sending) =>
      spoer(sti, {
        method: 'POST',
        headers: hoder(sending),
        body: Buffer.isBuffer(sending.innhold)
          ? new Uint8Array(sending.innhold)
          : JSON.stringify(sending.innhold),
      }),
    lukk: () => Promise.resolve(),
  };
};

const iProsessen = (api: Api): Tilkobling => {
  const spoer = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: object | Buffer,
  ) => {
    const svar = await api.app.inject({
      method,
      url,
      headers: { ...headers, authorization: `Bearer ${api.token}` },
      ...(payload && { payload }),
    });
    return { status: svar.statusCode, innhold: svar.json<unknown>() };
  };
  return {
    get: (sti, rolle = LESER, parti) => spoer('GET', sti, hoder({ rolle, ...(parti && { parti }) })),
    post: (sti, sending) => spoer('POST', sti, hoder(sending), sending.innhold),
    lukk: async () => {
      // What the workflows answer belongs to what was done: nobody else may come to open the store.
      await api.settled(60_000);
      await api.close();
    },
  };
};

const VENT_MS = 10_000;

/** Opens the store, or finds the server that has it. A command that runs beside another waits its turn for a while. */
export const koble = async (): Promise<Tilkobling> => {
  const url = process.env['SAKSGANG_URL'];
  if (url) return overHttp(lesAdresse(url), null);
  const config = readConfig();
  if (config.mode === 'server')
    throw new UgyldigOppsett(
      'Loggen ligger i EventStoreDB. Sett SAKSGANG_URL til adressen til en api-prosess.',
    );
  for (const frist = Date.now() + VENT_MS; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    try {
      const api = await Api.create(config);
      await api.settled(60_000);
      return iProsessen(api);
    } catch (error) {
      if (!(error instanceof DataFolderInUse)) throw error;
      const server = lesServerfil(config.dataFolder);
      const tilkobling = server && (await levende(config.host, server));
      if (tilkobling) return tilkobling;
      if (Date.now() > frist) throw error;
    }
  }
};

const levende = async (host: string, { port, token }: Serverfil): Promise<Tilkobling | null> => {
  const tilkobling = overHttp(`http://${host}:${port}`, token);
  try {
    const { status } = await tilkobling.get('/api/helse');
    return status === 200 ? tilkobling : null;
  } catch {
    return null;
  }
};
