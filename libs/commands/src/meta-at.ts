import { osloDato, type CommandMeta, type Instant } from '@saksgang/kernel';

/** What every command must be told of itself; the rest has a meaning when it is not said. */
type Sagt = Pick<CommandMeta, 'id' | 'kommune' | 'aktoer' | 'rolle'> & Partial<CommandMeta>;

/**
 * The meta of a command that is asked at a moment: it happens that day in Norway, of no source and for no stated reason,
 * and begins a chain of its own, but for what is said otherwise.
 */
export const metaAt = (naa: Instant, sagt: Sagt): CommandMeta => {
  const idag = osloDato(naa);
  return {
    naa,
    idag,
    skjedde: idag,
    kilde: null,
    begrunnelse: null,
    korrelasjon: sagt.id,
    aarsak: null,
    ...sagt,
  };
};
