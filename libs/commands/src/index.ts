export * from './bus-command';
export * from './command-runner';
export * from './commitments';
export { decode, encode } from './event-codec';
export { KeyedQueue } from './keyed-queue';
export { metaAt } from './meta-at';
export {
  DatoenErFramITid,
  NoekkelenErBruktMedAnnetInnhold,
  refusalOfMeta,
  runnerRefusals,
  UkjentDatoUtenKilde,
  VersjonenErForeldet,
  type RunnerRefusal,
} from './runner-refusals';
export { UnreadableStream } from './stream-states';
export * from './system-clock';
export * from './uuid';
