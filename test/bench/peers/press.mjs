// node press.mjs <url> <connections> <seconds> < {"headers": {...}, "body": "...", "paths": [...]}
// Sends the same request to one path after another, and says how fast the answers came.
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

const [, , url, connections, seconds] = process.argv;
const { headers, body, paths } = JSON.parse(readFileSync(0, 'utf8'));
const press = (duration) =>
  autocannon({
    url,
    connections: Number(connections),
    duration,
    requests: paths.map((path) => ({ method: 'POST', path, headers, body })),
  });
await press(2);
const { requests, latency, non2xx, errors } = await press(Number(seconds));
process.stdout.write(
  `${JSON.stringify({ perSecond: requests.average, p99ms: latency.p99, failed: non2xx + errors })}\n`,
);
