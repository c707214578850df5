export { NOW, type AsOf } from './projection-table';
export type { Progress } from './projection-runner';
export type { EventReader } from './projector';
export { ReadStore, type ProjectionHealth, type ReadStoreOptions } from './read-store';
export { merknaderOm, type ViewAnswer } from './view-reader';
