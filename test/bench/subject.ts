/** Figures of one run, by name: `perSecond`, `p99ms`, `ms`, `cpuUs`, `peakMiB`. */
export type Figures = Readonly<Record<string, number>>;

/** What runs start from; it is made once under its name, and every run gets a copy. */
export interface Seed {
  readonly name: string;
  readonly make: (folder: string) => Promise<void>;
}

/** One thing that is measured, each run in a process of its own and in a folder of its own. */
export interface Subject {
  readonly seed?: Seed;
  readonly run: (folder: string) => Promise<Figures>;
}

export type Subjects = Readonly<Record<string, Subject>>;
