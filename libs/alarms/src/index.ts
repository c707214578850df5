export type { Alarm, Alarms, AlarmStatus, FailedAlarm, Ring } from './alarms';
export { BullMqAlarms, type BullMqOptions } from './bullmq/bullmq-alarms';
export { redisProblems } from './bullmq/redis-settings';
export { InProcessAlarms } from './in-process/in-process-alarms';
