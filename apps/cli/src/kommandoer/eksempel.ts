import { join } from 'node:path';
import { Command } from 'commander';
import { lastEksempel, type Klient } from '@saksgang/eksempel';
import { lastOevelse } from '@saksgang/oevelse';
import { projectRoot } from '@saksgang/oppstart';
import { medTilkobling } from '../felles';
import { fremdrift, fremdriftFerdig, skriv } from '../utskrift';

export const eksempel = (): Command =>
  new Command('eksempel')
    .description('last eksempelet Lier HP 2025-2028 og øvelsen, det som ikke er der')
    .action(async () => {
      const mappe = join(projectRoot(), 'infra', 'eksempel');
      const lastet = await medTilkobling(async (tilkobling) => {
        const klient: Klient = {
          get: (sti) => tilkobling.get(sti),
          post: ({ sti, rolle, noekkel, innhold }) => tilkobling.post(sti, { rolle, noekkel, innhold }),
        };
        const lier = await lastEksempel(klient, mappe, (gjort, totalt) =>
          fremdrift(`Laster eksempelet: ${gjort} av ${totalt}`),
        );
        const oevelse = await lastOevelse(klient, mappe, (gjort, totalt) =>
          fremdrift(`Laster øvelsen: ${gjort} av ${totalt}`),
        );
        return lier || oevelse;
      });
      fremdriftFerdig();
      skriv(lastet ? 'Eksempelet er lastet.' : 'Eksempelet er der fra før.');
    });
