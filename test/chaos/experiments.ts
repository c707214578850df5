import type { Experiment } from './experiment';
import { faults } from './faulted-appends';
import { killedViews } from './killed-views';
import { kills } from './kills';
import { racesInOneProcess, racesOfProcesses } from './races';
import { stoppedViews } from './stopped-views';
import { tailEmbedded, tailServer } from './tailing';

export const experiments: Readonly<Record<string, Experiment>> = {
  kills,
  races: racesInOneProcess,
  'process-races': racesOfProcesses,
  faults,
  'stopped-views': stoppedViews,
  'killed-views': killedViews,
  tail: tailEmbedded,
  'tail-server': tailServer,
};
