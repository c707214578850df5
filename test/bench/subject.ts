/** Figures of one run, by name: `perSecond`, `p99ms`, `seconds`. */
export type Figures = Readonly<Record<string, number>>;

/** One thing that is measured, each run in a process of its own and in a folder of its own. */
export interface Subject {
  /** Makes what every run starts from; it is done once, and each run gets a copy. */
  readonly seed?: (folder: string) => Promise<void>;
  readonly run: (folder: string) => Promise<Figures>;
}

export type Subjects = Readonly<Record<string, Subject>>;
