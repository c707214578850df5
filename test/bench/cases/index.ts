export type { CaseKind, Shape } from './case-kind';
export { forslag } from './forslag';
export { nthOppdrag, status } from './status';
