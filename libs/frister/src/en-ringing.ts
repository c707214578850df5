/** An alarm clock that is emptied and wound again may ring what rings already: it is then one and the same ring. */
export const enRinging = (ringUt: (id: string) => Promise<void>): ((id: string) => Promise<void>) => {
  const ringer = new Map<string, Promise<void>>();
  return (id) => {
    const alt = ringer.get(id);
    if (alt) return alt;
    const ny = ringUt(id).finally(() => ringer.delete(id));
    ringer.set(id, ny);
    return ny;
  };
};
