import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KommuneId } from '@saksgang/kernel';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { CheckpointFile, type WorkflowCheckpoint } from './checkpoint-file';

const FROM_THE_BEGINNING: WorkflowCheckpoint = { posisjon: null, stoppet: {} };
const CAME_FAR: WorkflowCheckpoint = {
  posisjon: '0000000000000042',
  stoppet: {
    ['lier' as KommuneId]: { etter: '0000000000000007', grunn: 'ukjent hendelsestype Nytt.v2' },
    ['asker' as KommuneId]: { etter: null, grunn: 'x' },
  },
};

describe('the checkpoint file', () => {
  const folder = temporaryFolder();
  const path = () => join(folder(), 'arbeidsflyt.json');
  const file = () => new CheckpointFile(path());

  it('gives back what was written, also to another process', () => {
    file().write(CAME_FAR);
    expect(file().read()).toEqual(CAME_FAR);
    file().write(FROM_THE_BEGINNING);
    expect(file().read()).toEqual(FROM_THE_BEGINNING);
  });

  it('is the beginning while there is none', () => {
    expect(file().read()).toEqual(FROM_THE_BEGINNING);
    expect(existsSync(path())).toBe(false);
  });

  it('makes the folder that it lies in', () => {
    const deep = join(folder(), 'data', 'her', 'arbeidsflyt.json');
    new CheckpointFile(deep).write(CAME_FAR);
    expect(new CheckpointFile(deep).read()).toEqual(CAME_FAR);
  });

  it('leaves nothing beside it', () => {
    file().write(CAME_FAR);
    expect(readdirSync(folder())).toEqual(['arbeidsflyt.json']);
  });

  describe('after a write that was torn', () => {
    it.each(['', '{"posisjon":"00000000000000', JSON.stringify(FROM_THE_BEGINNING).slice(0, -1)])(
      'is the one before, with %p left beside it, and the next write goes well',
      (torn) => {
        file().write(CAME_FAR);
        writeFileSync(`${path()}.${process.pid}.ny`, torn);
        expect(file().read()).toEqual(CAME_FAR);
        file().write({ ...CAME_FAR, posisjon: '0000000000000043' });
        expect(file().read().posisjon).toBe('0000000000000043');
        expect(readdirSync(folder())).toEqual(['arbeidsflyt.json']);
      },
    );

    it('is the beginning when the file itself is cut, wherever that is', () => {
      file().write(CAME_FAR);
      const whole = readFileSync(path(), 'utf8');
      for (let length = 0; length < whole.length; length++) {
        writeFileSync(path(), whole.slice(0, length));
        expect([length, file().read()]).toEqual([length, FROM_THE_BEGINNING]);
      }
    });
  });

  it.each([
    ['null', 'null'],
    ['a number', '5'],
    ['a text', '"0000000000000042"'],
    ['a list', '[]'],
    ['an object of something else', '{"port":3000,"token":"x"}'],
    ['a position alone', '{"posisjon":"0000000000000042"}'],
    ['a position that is a number', '{"posisjon":42,"stoppet":{}}'],
    ['stops that are a list', '{"posisjon":null,"stoppet":[]}'],
    ['stops that are null', '{"posisjon":null,"stoppet":null}'],
    ['a stop without a place', '{"posisjon":null,"stoppet":{"lier":{"grunn":"x"}}}'],
    ['a stop without a reason', '{"posisjon":null,"stoppet":{"lier":{"etter":null}}}'],
    ['a stop that is null', '{"posisjon":null,"stoppet":{"lier":null}}'],
    ['zeros, as a disk may leave behind', '\u0000'.repeat(64)],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
  ])('is the beginning when it holds %s', (_, content) => {
    writeFileSync(path(), content);
    expect(file().read()).toEqual(FROM_THE_BEGINNING);
  });
});
