import { ord } from '@saksgang/kernel';
import type { Ledd, Sporsvar } from '@saksgang/spor';
import { useMemo } from 'react';
import { BREDDE, HOEYDE, tegningen } from '../../regler/revisjon/sporplass';
import { R } from '../../tekster/revisjon';

const TEGN = 24;

/** The trace as a drawing, for the eye and the mouse; the list beside it says the same, and is for the keyboard too. */
export const Sportegning = ({
  svar,
  gaaTil,
}: {
  readonly svar: Sporsvar;
  readonly gaaTil: (id: string) => void;
}) => {
  const tegning = useMemo(() => tegningen(svar), [svar]);
  if (tegning === null) return <p>{R.spor.forStort(svar.ledd.length)}</p>;
  const { bredde, hoeyde, plass, streker } = tegning;
  return (
    <div className="rulle sporramme" tabIndex={0} role="region" aria-label={R.spor.tegning}>
      <svg
        className="spor"
        role="img"
        aria-label={R.spor.tegningNavn}
        width={bredde + 4}
        height={hoeyde + 4}
        viewBox={`-2 -2 ${bredde + 4} ${hoeyde + 4}`}
      >
        {streker.map(({ id, vei }) => (
          <path key={id} d={vei} />
        ))}
        {svar.ledd.map((l) => {
          const { x, y } = plass.get(l.id) ?? { x: 0, y: 0 };
          return (
            <g
              key={l.id}
              transform={`translate(${x} ${y})`}
              className={klassen(l, svar)}
              onClick={() => gaaTil(l.id)}
            >
              <title>{`${ord(l.slag)}: ${l.tekst}`}</title>
              <rect width={BREDDE} height={HOEYDE} rx={6} />
              <text x={10} y={19} className="slag">
                {ord(l.slag)}
              </text>
              <text x={10} y={37}>
                {l.tekst.length > TEGN ? `${l.tekst.slice(0, TEGN - 1)}…` : l.tekst}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
};

const klassen = (l: Ledd, { fra }: Sporsvar): string =>
  [l.id === fra.id && 'start', l.kontroll?.stemmer === false && 'avvik'].filter(Boolean).join(' ');
