declare const brand: unique symbol;

/** A type that only its own constructor function can make, so that two strings are never mixed up. */
export type Brand<T, Name extends string> = T & {
  readonly [brand]: { readonly [N in Name]: true };
};
