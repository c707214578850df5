import 'reflect-metadata';
import { kjoerTilStopp, readConfig, Varsler } from '@saksgang/oppstart';

void kjoerTilStopp(async () => {
  const varsler = await Varsler.create(readConfig());
  process.stdout.write(
    'varsler følger loggen, registrerer oppdrag og varsler om frister. Stopp med Ctrl+C.\n',
  );
  return varsler;
});
