// node lesepress.mjs <url> <perSecond> <seconds> < {"headers": {...}, "paths": [...]}
// Asks one path after another at even intervals, whether the answers before have come or not, and says how long each took
// from the moment it was due, so that what waits behind something slow is counted as slow.
import { Agent, get } from 'node:http';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [, , url, perSecond, seconds] = process.argv;
const { headers, paths } = JSON.parse(readFileSync(0, 'utf8'));
const agent = new Agent({ keepAlive: true });

const ask = (path, due) =>
  new Promise((resolve, reject) =>
    get(url + path, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk) => (bytes += chunk.length));
      answer.on('end', () =>
        resolve({ path, status: answer.statusCode, bytes, ms: performance.now() - due }),
      );
    }).on('error', reject),
  );

const press = async (count) => {
  const asked = [];
  const start = performance.now();
  for (let n = 0; n < count; n++) {
    const due = start + (n * 1000) / Number(perSecond);
    await sleep(Math.max(0, due - performance.now()));
    asked.push(ask(paths[n % paths.length], due));
  }
  return Promise.all(asked);
};

await press(paths.length);
const answers = await press(Number(perSecond) * Number(seconds));
process.stdout.write(JSON.stringify(answers));
