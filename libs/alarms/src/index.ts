export { redisProblems } from './bullmq/redis-settings';
