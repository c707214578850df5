import 'reflect-metadata';
import { kjoerTilStopp, readConfig, Varsler } from '@saksgang/oppstart';

void kjoerTilStopp(async () => {
  const varsler = await Varsler.create(readConfig());
  process.stdout.write('varsler følger loggen og registrerer oppdrag. Stopp med Ctrl+C.\n');
  return varsler;
});
