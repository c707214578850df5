import 'reflect-metadata';
import { join } from 'node:path';
import { lastEksempel, LIER } from '@saksgang/eksempel';
import { skrivDato, type Dato } from '@saksgang/kernel';
import { lastOevelse, OEVELSE } from '@saksgang/oevelse';
import { Api, injisertKlient, kjoerTilStopp, projectRoot, readConfig } from '@saksgang/oppstart';
import { NettModule } from './nett/nett.module';
import { SiderModule } from './sider/sider.module';

const skriv = (tekst: string): void => void process.stdout.write(`${tekst}\n`);

const klokken = (dag: Dato | null): string =>
  dag === null ? '' : `\nKlokken er stilt til ${skrivDato(dag)} og går videre derfra.`;

/** The examples are for trying Saksgang out: never in production, never beside an EventStoreDB or where people sign in. */
const lastVedBehov = async (api: Api): Promise<void> => {
  const vis = process.stdout.isTTY;
  const klient = injisertKlient(api, 'eksempel');
  const mappe = join(projectRoot(), 'infra', 'eksempel');
  const fremdrift = (hva: string) => (gjort: number, totalt: number) =>
    vis && process.stdout.write(`\rLaster ${hva}: ${gjort} av ${totalt}    `);
  const lier = await lastEksempel(klient, mappe, fremdrift('eksempelet Lier'));
  const oevelse = await lastOevelse(klient, mappe, fremdrift('øvelsen'));
  if (!lier && !oevelse) return;
  await api.settled(30_000);
  if (vis) skriv('');
  if (lier) skriv(`Eksempelet Lier, handlingsprogram ${LIER.hp}, er lastet.`);
  if (oevelse) skriv('Øvelsen, en oppdiktet budsjettbehandling med 41 plasser, er lastet.');
};

/** Where to look, for somebody who has just started it with the examples in it. */
const aaProeve = (adresse: string): string => `
Prøv:
  ${adresse}/app                                                  velg en eksempelperson, og meld status på oppdrag
  ${adresse}/kommune/lier/hp/${LIER.hp}/rammer          rammene, trykt mot regnet ut
  ${adresse}/kommune/lier/hp/${LIER.hp}/rammer?gjelder=2024-12-09   slik de var dagen før vedtaket
  ${adresse}/kommune/lier/hp/${LIER.hp}/kontrollfunn    det som ikke stemmer i dokumentet
  ${adresse}/kommune/${OEVELSE}/hp/${LIER.hp}/protokoll     øvelsen: en hel budsjettbehandling, med protokoll
  ${adresse}/kommune/lier/revisjon                          det revisor alltid spør om, og stikkprøver
  ${adresse}/kommune/lier/meldinger                         påminnelsene om frister
  npx saksgang oppdrag --kommune 3312 --hp ${LIER.hp}   oppdragene, i et annet vindu`;

void kjoerTilStopp(async () => {
  const config = readConfig();
  const api = await Api.create(config, {
    modules: [SiderModule, NettModule],
    varsling: config.mode !== 'server',
    bevis: true,
    tilgangslogg: skriv,
  });
  try {
    const port = await api.listen();
    const medEksempel = config.mode === 'embedded' && !config.production && config.oidc === null;
    if (medEksempel) await lastVedBehov(api);
    api.startVarsling();
    const adresse = `http://${config.host}:${port}`;
    skriv(`
Saksgang kjører på ${adresse} (data i ${config.dataFolder})${klokken(config.klokke)}
${medEksempel ? aaProeve(adresse) : `\nNettsidene er på ${adresse}/app`}

Stopp med Ctrl+C. Ingenting går tapt; start igjen med npm start.`);
    return api;
  } catch (error) {
    await api.close();
    throw error;
  }
});
