import type { Experiment } from './experiment';
import { faults } from './faulted-appends';
import { killedViews } from './killed-views';
import { killedRingers } from './killed-ringers';
import { kills } from './kills';
import { pausedRedis, restartedRedis, wipedRedis } from './lost-alarms';
import { racesInOneProcess, racesOfProcesses } from './races';
import { rebuiltAlarms } from './rebuilt-alarms';
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
  'wiped-redis': wipedRedis,
  'restarted-redis': restartedRedis,
  'paused-redis': pausedRedis,
  'rebuilt-alarms': rebuiltAlarms,
  'killed-ringers': killedRingers,
};
