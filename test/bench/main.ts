import { subjects } from './subjects';
void (async () => {
  const [, , what, name, folder] = process.argv as unknown as [string, string, string, string, string];
  const s = subjects[name]!;
  if (what === 'seed') await s.seed?.(folder);
  else
    process.stdout.write(
      `${JSON.stringify({ ...(await s.run(folder)), peakMiB: process.resourceUsage().maxRSS / 1024 })}\n`,
    );
})();
