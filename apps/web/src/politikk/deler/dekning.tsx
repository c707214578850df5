import { ord } from '@saksgang/kernel';
import type { Rammesvar } from '@saksgang/rammer';
import { P } from '../../tekster/politikk';
import type { Form } from '../regler/form';
import { linjenI, POSTER } from '../regler/rader';
import { Velger } from './velger';

/** What pays for a line: another line of the forslag, or a central post. */
export const Dekning = ({
  form,
  egen,
  verdi,
  ramme,
  sett,
}: {
  readonly form: Form;
  /** The line that is to be paid for; it cannot pay for itself. */
  readonly egen: string;
  readonly verdi: string;
  readonly ramme: Rammesvar;
  readonly sett: (verdi: string) => void;
}) => {
  const linjer = [
    ...form.endringer.map((e) => [e.linje, linjenI(ramme, e.linje)?.tittel ?? e.linje] as const),
    ...form.linjer.map((l) => [l.id, l.tittel] as const),
  ].filter(([id]) => id !== egen);
  return (
    <Velger
      tekst={P.verksted.dekkes}
      verdi={verdi}
      sett={sett}
      valg={[
        ['', P.verksted.ingenDekning],
        ...linjer.map(([id, tittel]) => [`linje:${id}`, tittel] as const),
        ...(['drift', 'investering'] as const).flatMap((tabell) =>
          POSTER[tabell].map(
            (post) => [`post:${tabell}:${post}`, `${P.balanse[tabell]}: ${ord(post)}`] as const,
          ),
        ),
      ]}
    />
  );
};
