import type { Hendelsessvar } from '@saksgang/historikk';
import { ord } from '@saksgang/kernel';
import { skriv } from '../regler/dato';
import { T } from '../tekster';

/** The words of a fact that people wrote, where it has any. */
const ordene = (data: unknown): string => {
  if (typeof data !== 'object' || data === null) return '';
  const felter = data as Readonly<Record<string, unknown>>;
  const tekster = ['ansvarlig', 'kommentar', 'grunn', 'avvik', 'tekst'].flatMap((navn) =>
    typeof felter[navn] === 'string' ? [felter[navn]] : [],
  );
  return tekster.join(': ');
};

/** What has happened to an oppdrag, in order: when, what, by whom, and in which words. */
export const Historie = ({ hendelser }: { readonly hendelser: readonly Hendelsessvar[] }) => (
  <ol className="historie">
    {hendelser.map((h) => (
      <li key={h.id}>
        <span className="historie-dag">{h.skjedde === null ? T.ett.ukjentDag : skriv(h.skjedde)}</span>
        <div>
          <strong>{ord(h.type)}</strong>
          <span className="dempet">
            {' '}
            {h.rolle !== null && ord(h.rolle)}
            {h.aktoer != null && h.rolle !== 'system' && ` (${h.aktoer})`}
          </span>
          {ordene(h.data) !== '' && <p>{ordene(h.data)}</p>}
          {h.begrunnelse !== null && <p>{h.begrunnelse}</p>}
        </div>
      </li>
    ))}
  </ol>
);
