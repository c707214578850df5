import { Api, readConfig } from '@saksgang/oppstart';

/** An installation that is written to until it is killed: kommuner are made, and checkpoints signed between. */
const skriv = async (mappe: string): Promise<void> => {
  const api = await Api.create(readConfig({ SAKSGANG_DATA: mappe }), { bevis: true, logLevels: ['error'] });
  const post = async (url: string, payload: object, noekkel?: string): Promise<void> => {
    const svar = await api.app.inject({
      method: 'POST',
      url,
      payload,
      headers: {
        'x-saksgang-person': 'skriver',
        'x-saksgang-rolle': 'administrator',
        ...(noekkel !== undefined && { 'idempotency-key': noekkel }),
      },
    });
    if (svar.statusCode >= 300) throw new Error(svar.body);
  };
  for (let n = 1; n < 9000; n++) {
    const nr = String(1000 + n);
    await post(
      '/api/kommuner',
      { kommune: `k${nr}`, navn: `Kommune ${nr}`, kommunenummer: nr },
      `opprett-kommune-${nr}`,
    );
    if (n % 25 === 0) await post('/api/revisjon/sjekkpunkt', {});
    if (n === 50) process.send?.({ begynt: true });
  }
};

void skriv(process.argv[2] ?? '');
