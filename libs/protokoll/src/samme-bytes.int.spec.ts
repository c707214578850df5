import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { sha256 } from '@saksgang/dokumenter';
import { recorded } from '@saksgang/testing';
import { unzipSync } from 'fflate';
import { BUDSJETTBEHANDLING, BUDSJETTMOETE, SAK } from './protokoll.fixtures';
import { protokollSomDocx, protokollSomHtml, protokollsvar } from './protokollsvar';

const skriv = async () => {
  const svar = await protokollsvar(
    {
      kommune: 'Lier',
      sak: SAK,
      hendelser: BUDSJETTBEHANDLING.map((e) => recorded(e)),
      moetehendelser: () => Promise.resolve(BUDSJETTMOETE.map((e) => recorded(e))),
    },
    'kommunestyret',
    null,
  );
  if (!svar) throw new Error('there is no protokoll');
  return { svar, html: protokollSomHtml(svar.dokument), docx: protokollSomDocx(svar) };
};
const summer = async () => {
  const { html, docx } = await skriv();
  return [sha256(html), sha256(docx)];
};

describe('De samme hendelsene', () => {
  it('gir alltid de samme bytene, og sjekksummen er den av HTML-dokumentet', async () => {
    const { svar, html } = await skriv();
    expect(await summer()).toEqual(await summer());
    expect(svar.sjekksum).toBe(sha256(html));
  });

  it('gir de samme bytene i en annen prosess, i en annen tidssone', async () => {
    // The other process is a jest of its own: it writes what it made where we can read it.
    if (process.env['SKRIV_SUMMER']) {
      process.stdout.write(`SUMMER ${(await summer()).join(' ')}\n`);
      return;
    }
    const rot = join(__dirname, '../../..');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(rot, 'node_modules/jest/bin/jest.js'),
        '-c',
        'infra/quality/jest.config.cjs',
        'libs/protokoll/src/samme-bytes',
        '-t',
        'annen prosess',
      ],
      { cwd: rot, env: { ...process.env, SKRIV_SUMMER: '1', TZ: 'Pacific/Auckland', LANG: 'C' } },
    );
    const [, html, docx] = /SUMMER (\w+) (\w+)/.exec(stdout) ?? [];
    expect([html, docx]).toEqual(await summer());
  });

  it('gir et Word-dokument som kan pakkes ut, med teksten i seg', async () => {
    const { docx } = await skriv();
    const deler = unzipSync(docx);
    expect(Object.keys(deler).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/numbering.xml',
      'word/styles.xml',
    ]);
    const tekst = new TextDecoder().decode(deler['word/document.xml']);
    expect(tekst).toContain('Oversendelsesforslaget fra SV ble enstemmig vedtatt oversendt');
    expect(tekst).toContain('Protokollen er ikke godkjent.');
  });
});
