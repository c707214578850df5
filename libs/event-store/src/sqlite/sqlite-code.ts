/** SQLite's own code of an error, '' for other errors. Told by its code: the addon's error class belongs to whoever loaded it first. */
export const sqliteCode = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : '';
};
