/** The thirds of a year that are reported on: they end 30.04, 31.08 and 31.12. */
export type Tertial = 1 | 2 | 3;
