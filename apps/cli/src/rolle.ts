import { ROLLER } from '@saksgang/kernel';
import { UgyldigOppsett } from '@saksgang/oppstart';

/** The role that `--som` names; refused where it is none, since who does a thing is never guessed. */
export const rollen = (som: string | undefined): string => {
  if (som !== undefined && (ROLLER as readonly string[]).includes(som)) return som;
  const hvorfor = som === undefined ? 'Oppgi rollen det gjøres i' : `«${som}» er ingen rolle. Oppgi en`;
  throw new UgyldigOppsett(`${hvorfor}, med --som. Rollene er ${ROLLER.join(', ')}.`);
};
