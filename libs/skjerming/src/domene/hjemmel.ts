/** The paragraphs of offentleglova by which a kommune may keep something out of public view (LOV-2006-05-19-16). */
export const HJEMLER = ['offl-13', 'offl-14', 'offl-15', 'offl-23', 'offl-24', 'offl-26'] as const;

export type Hjemmel = (typeof HJEMLER)[number];

/** Under a duty of secrecy access cannot be given, so that there is nothing to consider (offentleglova § 13 and § 11). */
export const erTaushetsplikt = (hjemmel: Hjemmel): boolean => hjemmel === 'offl-13';
