import 'reflect-metadata';
import { join } from 'node:path';
import { lastEksempel, LIER } from '@saksgang/eksempel';
import { Api, injisertKlient, kjoerTilStopp, projectRoot, readConfig } from '@saksgang/oppstart';
import { SiderModule } from './sider/sider.module';

const skriv = (tekst: string): void => void process.stdout.write(`${tekst}\n`);

/** The example is for trying Saksgang out: never in production, never beside an EventStoreDB. */
const lastVedBehov = async (api: Api): Promise<void> => {
  const vis = process.stdout.isTTY;
  const lastet = await lastEksempel(
    injisertKlient(api, 'eksempel'),
    join(projectRoot(), 'infra', 'eksempel'),
    (gjort, totalt) => vis && process.stdout.write(`\rLaster eksempelet Lier: ${gjort} av ${totalt}`),
  );
  if (!lastet) return;
  await api.settled(30_000);
  skriv(`${vis ? '\r' : ''}Eksempelet Lier, handlingsprogram ${LIER.hp}, er lastet.   `);
};

void kjoerTilStopp(async () => {
  const config = readConfig();
  const api = await Api.create(config, { modules: [SiderModule] });
  try {
    const port = await api.listen();
    if (config.mode === 'embedded' && !config.production) await lastVedBehov(api);
    const adresse = `http://${config.host}:${port}`;
    skriv(`
Saksgang kjører på ${adresse} (data i ${config.dataFolder})

Prøv:
  ${adresse}/kommune/lier/hp/${LIER.hp}/rammer          rammene, trykt mot regnet ut
  ${adresse}/kommune/lier/hp/${LIER.hp}/rammer?gjelder=2024-12-09   slik de var dagen før vedtaket
  ${adresse}/kommune/lier/hp/${LIER.hp}/kontrollfunn    det som ikke stemmer i dokumentet
  npx saksgang oppdrag --kommune 3312 --hp ${LIER.hp}   oppdragene, i et annet vindu

Stopp med Ctrl+C. Ingenting går tapt; start igjen med npm start.`);
    return api;
  } catch (error) {
    await api.close();
    throw error;
  }
});
