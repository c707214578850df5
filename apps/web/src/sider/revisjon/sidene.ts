import '../../revisjon.css';

/** The pages for auditors and how they look, in one piece that comes when the first of them is asked for. */
export { Bevis } from './bevis';
export { FortellingOmHp } from './fortelling-om-hp';
export { Kontrollfunnene } from './kontrollfunn';
export { Revisjon } from './revisjon';
export { SakensTid } from './sakens-tid';
export { Spor } from './spor';
export { Stikkproeven } from './stikkproeve';
export { Tidsreise } from './tidsreise';
