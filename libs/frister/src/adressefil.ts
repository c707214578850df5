import { existsSync, readFileSync, statSync } from 'node:fs';
import type { KommuneId } from '@saksgang/kernel';
import type { Varslet } from '@saksgang/oppfoelging';
import { Adressebok } from './adressebok';

type Adresser = ReadonlyMap<string, ReadonlyMap<string, string>>;

const ADRESSE = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/;

/** What is wrong with the file; the message says what to do. */
export class UgyldigAdressefil extends Error {
  override readonly name = 'UgyldigAdressefil';
}

const lest = (fil: string): Adresser => {
  let innhold: unknown;
  try {
    innhold = JSON.parse(readFileSync(fil, 'utf8'));
  } catch (error) {
    throw new UgyldigAdressefil(`Adressefilen ${fil} kan ikke leses: ${(error as Error).message}`);
  }
  const kommuner = Object.entries(innhold as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
  for (const [kommune, adresser] of kommuner)
    for (const [hvem, adresse] of Object.entries(adresser))
      if (typeof adresse !== 'string' || !ADRESSE.test(adresse))
        throw new UgyldigAdressefil(
          `Adressefilen ${fil} har ingen e-postadresse for «${hvem}» i ${kommune}. Skriv den som navn@kommune.no.`,
        );
  return new Map(
    kommuner.map(([kommune, adresser]) => [
      kommune,
      new Map(Object.entries(adresser as Record<string, string>)),
    ]),
  );
};

/**
 * Addresses in a file, by kommune and by person or role: `{"lier": {"person-7": "kari@lier.example"}}`. It is read again
 * when it has changed; a change that cannot be read leaves the addresses as they were.
 */
export class Adressefil extends Adressebok {
  private adresser: Adresser;
  private endret: number;

  constructor(
    private readonly fil: string,
    private readonly onError: (error: unknown) => void,
  ) {
    super();
    this.adresser = lest(fil);
    this.endret = statSync(fil).mtimeMs;
  }

  adresseTil(kommune: KommuneId, { rolle, person }: Varslet): string | null {
    this.lesOmEndret();
    const her = this.adresser.get(kommune);
    return (person === null ? undefined : her?.get(person)) ?? her?.get(rolle) ?? null;
  }

  private lesOmEndret(): void {
    if (!existsSync(this.fil)) return;
    const endret = statSync(this.fil).mtimeMs;
    if (endret === this.endret) return;
    this.endret = endret;
    try {
      this.adresser = lest(this.fil);
    } catch (error) {
      this.onError(error);
    }
  }
}

/** No addresses are known: reminders are in Saksgang alone. */
export class IngenAdresser extends Adressebok {
  override adresseTil(): string | null {
    return null;
  }
}
