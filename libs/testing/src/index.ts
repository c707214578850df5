export * from './decider-spec';
export * from './kommando';
export * from './recorded';
export * from './view-spec';
export * from './sekvenser';
