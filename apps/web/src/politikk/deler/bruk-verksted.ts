import type { Proevesvar, Utkast } from '@saksgang/utkast';
import { useCallback, useEffect, useRef, useState } from 'react';
import { somAvslag, type Avslag } from '../../api/avslag';
import { hentProeving, hentUtkast } from '../../api/politikk';
import { lagreUtkast } from '../../api/politikk-skrivere';
import { useKladd } from '../../regler/kladd';
import { fraInnhold, tilInnhold, type Form } from '../regler/form';

const PAUSE_MS = 900;

/** What is kept in the tab until it is saved: the form, and the version that it was written on. */
interface Kladd {
  readonly form: Form | null;
  readonly paa: number;
}
const TOM: Kladd = { form: null, paa: 0 };

export const utkastkladd = (utkast: string): string => `utkast.${utkast}`;

/**
 * A draft that is being worked on. What is written is kept in the tab at once, and saved with the party group when the
 * writer pauses; then it is tested against the budget and the other forslag. When somebody else saved first, nothing is
 * overwritten: `deres` is what is saved, until one of the two is chosen.
 */
export const useVerksted = (kommune: string, hp: string, utkast: Utkast, aarene: readonly string[]) => {
  const [kladd, husk, kast] = useKladd<Kladd>(utkastkladd(utkast.id), TOM);
  const [form, settForm] = useState<Form>(() => kladd.form ?? fraInnhold(utkast.innhold, aarene));
  const [versjon, settVersjon] = useState(kladd.form === null ? utkast.versjon : kladd.paa);
  const [ulagret, settUlagret] = useState(kladd.form !== null);
  const [lagrer, settLagrer] = useState(false);
  const [avslag, settAvslag] = useState<Avslag | null>(null);
  const [deres, settDeres] = useState<Utkast | null>(null);
  const [proeving, settProeving] = useState<Proevesvar | null>(null);
  const [proevefeil, settProevefeil] = useState<Avslag | null>(null);
  const sist = useRef(form);

  const skriv = (mer: Partial<Form>) => {
    const ny = { ...sist.current, ...mer };
    sist.current = ny;
    settForm(ny);
    settUlagret(true);
    settAvslag(null);
    husk({ form: ny, paa: versjon });
  };

  const proev = useCallback(async () => {
    try {
      settProeving(await hentProeving(kommune, hp, utkast.id));
      settProevefeil(null);
    } catch (feil) {
      settProevefeil(somAvslag(feil));
    }
  }, [kommune, hp, utkast.id]);
  useEffect(() => void proev(), [proev]);

  const lagre = async (paa: number) => {
    const sendt = sist.current;
    settLagrer(true);
    try {
      const { versjon: ny } = await lagreUtkast(kommune, hp, utkast.id, paa, tilInnhold(sendt).innhold);
      settVersjon(ny);
      settDeres(null);
      // What was written while it was being saved is not saved yet.
      if (sist.current === sendt) {
        settUlagret(false);
        kast();
      } else husk({ form: sist.current, paa: ny });
      await proev();
    } catch (feil) {
      const hvorfor = somAvslag(feil);
      settAvslag(hvorfor);
      if (hvorfor.erForeldet) settDeres(await hentUtkast(kommune, hp, utkast.id).catch(() => null));
    } finally {
      settLagrer(false);
    }
  };

  const { feil } = tilInnhold(form);
  const kanLagres = Object.keys(feil).length === 0 && deres === null && avslag === null;
  useEffect(() => {
    if (!ulagret || lagrer || !kanLagres) return undefined;
    const om = setTimeout(() => void lagre(versjon), PAUSE_MS);
    return () => clearTimeout(om);
  });

  return {
    form,
    feil,
    skriv,
    versjon,
    ulagret,
    lagrer,
    avslag,
    deres,
    proeving,
    proevefeil,
    /** Saves at once what is on the screen, over what is saved. */
    lagreOver: () => lagre(deres?.versjon ?? versjon),
    taDeres: () => {
      if (deres === null) return;
      const ny = fraInnhold(deres.innhold, aarene);
      sist.current = ny;
      settForm(ny);
      settVersjon(deres.versjon);
      settUlagret(false);
      settAvslag(null);
      settDeres(null);
      kast();
      void proev();
    },
  };
};

export type Verkstedet = ReturnType<typeof useVerksted>;
