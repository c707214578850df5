import type { Dato } from '@saksgang/kernel';
import { skrevet } from './gjentakelsen';
import type { Fristtolkning, Lesning, Lesningspresisjon } from './lesning';

/** The reading in the shape a delpunkt holds it, as `Fristlesing` of the sak. */
export type Delpunktfrist =
  | { readonly type: 'ingen'; readonly ord: null }
  | {
      readonly type: 'dato';
      readonly dato: Dato;
      readonly presisjon: Lesningspresisjon;
      readonly ord: string;
      readonly gjelder: 'frist';
    }
  | {
      readonly type: 'tvetydig';
      readonly alternativer: readonly Dato[];
      readonly presisjon: Lesningspresisjon;
      readonly ord: string;
      readonly gjelder: 'frist';
    }
  | { readonly type: 'gjentakende'; readonly gjentakelse: string; readonly ord: string }
  | { readonly type: 'hendelse'; readonly hendelse: string; readonly ord: string }
  | {
      readonly type: 'virkning';
      readonly dato: Dato;
      readonly til: null;
      readonly trinn: readonly Dato[];
      readonly presisjon: Lesningspresisjon;
      readonly ord: string;
    };

/**
 * The one frist of a delpunkt: a date before a repetition, a repetition before an event, and an effect last. Several
 * dates are a choice that a person makes, whether the words were unclear or named more than one.
 */
export const somFrist = ({ lesninger }: Fristtolkning): Delpunktfrist => {
  const av = (type: Lesning['type']): readonly Lesning[] => lesninger.filter((l) => l.type === type);
  const [dato] = av('dato');
  if (dato?.frist) {
    const alternativer = [...new Set(av('dato').flatMap(({ frist }) => frist ?? []))].sort();
    const { presisjon, ord } = dato;
    return alternativer.length > 1
      ? { type: 'tvetydig', alternativer, presisjon, ord, gjelder: 'frist' }
      : { type: 'dato', dato: dato.frist, presisjon, ord, gjelder: 'frist' };
  }
  const [gjentas] = av('gjentakende');
  if (gjentas?.gjentakelse)
    return { type: 'gjentakende', gjentakelse: skrevet(gjentas.gjentakelse), ord: gjentas.ord };
  const [skjer] = av('hendelse');
  if (skjer) return { type: 'hendelse', hendelse: skjer.ord, ord: skjer.ord };
  const [virker] = av('virkning');
  if (!virker?.virkningsdato) return { type: 'ingen', ord: null };
  const dager = [...new Set(av('virkning').flatMap(({ virkningsdato }) => virkningsdato ?? []))].sort();
  const { virkningsdato, presisjon, ord } = virker;
  return {
    type: 'virkning',
    dato: virkningsdato,
    til: null,
    trinn: dager.length > 1 ? dager : [],
    presisjon,
    ord,
  };
};
