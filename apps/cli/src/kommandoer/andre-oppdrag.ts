import type { Command } from 'commander';
import type { Oppdragsliste } from '@saksgang/register';
import { klokkene, hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson, tabell } from '../utskrift';
import { fristen } from './oppdrag';

export const andreOppdrag = (): Command =>
  kommuneKommando('andre-oppdrag', 'oppdragene som følger av andre vedtak enn handlingsprogrammet').action(
    async ({ kommune, json, ...klokker }: KommuneValg) => {
      const svar = await hent<Oppdragsliste>(`${kommuneSti(kommune)}/oppdrag${sporring(klokkene(klokker))}`);
      const uten = svar.oppdrag.filter((o) => o.hp === null);
      if (json) return skrivJson({ ...svar, oppdrag: uten });
      skriv(`${uten.length} oppdrag uten HP ved utgangen av ${dag(svar.gjelder)}`);
      if (uten.length === 0) return;
      return skriv(
        tabell(
          [
            { tittel: 'Vedtatt' },
            { tittel: 'Organ' },
            { tittel: 'Oppdrag', maks: 56 },
            { tittel: 'Frist' },
            { tittel: 'Status', maks: 34 },
            { tittel: 'I rute' },
          ],
          uten.map((o) => [dag(o.vedtaksdato), o.organ, o.tittel, fristen(o), o.status, o.iRute]),
        ),
      );
    },
  );
