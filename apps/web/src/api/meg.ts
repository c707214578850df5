import type { Eksempelperson, Meg } from '@saksgang/innlogging';
import { api, les } from './klient';

export type { Eksempelperson, Meg };

export const hentMeg = (): Promise<Meg> => les(api.GET('/api/meg'));

export const hentEksempelpersoner = (): Promise<{ readonly personer: readonly Eksempelperson[] }> =>
  les(api.GET('/api/innlogging/eksempelpersoner'));

export const loggInnSom = (person: string): Promise<unknown> =>
  les(api.POST('/api/innlogging/eksempel', { body: { person } }));

export const loggUt = (): Promise<unknown> => les(api.POST('/api/utlogging'));
