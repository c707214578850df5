import { LEDDSLAG, type Ledd, type Sporsvar } from '@saksgang/spor';
import { html, type Html } from './html';

const BREDDE = 190;
const HOEYDE = 44;
const LUFT = { x: 40, y: 14 };
const TEGN = 22;
/** More than this is read better in the list. */
const FLEST = 80;

/** The trace as a drawing: what comes first stands to the left. The list beside it says the same. */
export const sporgraf = ({ ledd, kanter, fra }: Sporsvar): Html => {
  if (ledd.length > FLEST)
    return html`<p>Sporet har ${ledd.length} ledd og er for stort til å tegnes. Listen under har alle.</p>`;
  const kolonner = LEDDSLAG.map((slag) => ledd.filter((l) => l.slag === slag)).filter((k) => k.length > 0);
  const plass = new Map(
    kolonner.flatMap((kolonne, x) =>
      kolonne.map((l, y) => [l.id, { x: x * (BREDDE + LUFT.x), y: y * (HOEYDE + LUFT.y) }] as const),
    ),
  );
  const bredde = kolonner.length * (BREDDE + LUFT.x) - LUFT.x + 2;
  const hoeyde = Math.max(...kolonner.map((k) => k.length)) * (HOEYDE + LUFT.y) - LUFT.y + 2;
  return html`<div class="rulle" tabindex="0" role="region" aria-label="Sporet som graf">
    <svg
      class="spor"
      role="img"
      aria-label="Graf over sporet; listen under har de samme leddene"
      width="${bredde}"
      height="${hoeyde}"
      viewBox="-1 -1 ${bredde} ${hoeyde}"
    >
      ${kanter.map((k) => {
        const [a, b] = [plass.get(k.fra), plass.get(k.til)];
        if (!a || !b) return null;
        const [x1, y1, x2, y2] = [a.x + BREDDE, a.y + HOEYDE / 2, b.x, b.y + HOEYDE / 2];
        const midt = (x1 + x2) / 2;
        return html`<path d="M${x1} ${y1}C${midt} ${y1} ${midt} ${y2} ${x2} ${y2}" />`;
      })}
      ${ledd.map((l) => boks(l, plass.get(l.id) ?? { x: 0, y: 0 }, l.id === fra.id))}
    </svg>
  </div>`;
};

const boks = (l: Ledd, { x, y }: { readonly x: number; readonly y: number }, start: boolean): Html =>
  html`<g
    transform="translate(${x} ${y})"
    class="${[start && 'start', l.kontroll?.stemmer === false && 'avvik'].filter(Boolean).join(' ')}"
  >
    <title>${l.slag}: ${l.tekst}</title>
    <rect width="${BREDDE}" height="${HOEYDE}" rx="4" />
    <text x="8" y="17" class="slag">${l.slag}</text>
    <text x="8" y="35">${l.tekst.length > TEGN ? `${l.tekst.slice(0, TEGN - 1)}…` : l.tekst}</text>
  </g>`;
