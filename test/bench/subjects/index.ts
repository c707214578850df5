import { alarms } from './alarms';
import { append } from './append';
import { beregning } from './beregning';
import { command } from './command';
import { fortid } from './fortid';
import { http } from './http';
import { lesing } from './lesing';
import { projection } from './projection';
import { replay } from './replay';
import { start } from './start';

export const subjects = {
  ...append,
  ...command,
  ...replay,
  ...projection,
  ...http,
  ...start,
  ...beregning,
  ...alarms,
  ...fortid,
  ...lesing,
};
