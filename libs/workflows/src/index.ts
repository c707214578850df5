export {
  WorkflowRunner,
  type CommandFactory,
  type RefusedWish,
  type WorkflowOptions,
} from './workflow-runner';
