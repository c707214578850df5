import { join } from 'node:path';
import { Command } from 'commander';
import { lastEksempel } from '@saksgang/eksempel';
import { projectRoot } from '@saksgang/oppstart';
import { medTilkobling } from '../felles';
import { fremdrift, fremdriftFerdig, skriv } from '../utskrift';

export const eksempel = (): Command =>
  new Command('eksempel')
    .description('last eksempelet Lier HP 2025-2028, hvis det ikke er der')
    .action(async () => {
      const lastet = await medTilkobling((tilkobling) =>
        lastEksempel(
          {
            get: (sti) => tilkobling.get(sti),
            post: ({ sti, rolle, noekkel, innhold }) => tilkobling.post(sti, { rolle, noekkel, innhold }),
          },
          join(projectRoot(), 'infra', 'eksempel'),
          (gjort, totalt) => fremdrift(`Laster eksempelet: ${gjort} av ${totalt}`),
        ),
      );
      fremdriftFerdig();
      skriv(lastet ? 'Eksempelet er lastet.' : 'Eksempelet er der fra før.');
    });
