import type { Rolle } from '@saksgang/kernel';
import { Avvist } from '@saksgang/tilgang';
import { UkjentHandling } from './oevelse.refusals';

/** Where a thing is done, and what every request of its kind says beside what the step itself says. */
export interface Handling {
  /** The route under the kommune; `{paa}` is what the step is about, `{punkt}` the point of it. */
  readonly sti: string;
  readonly rolle: Rolle;
  /** What the file says once for all its steps. */
  readonly med: readonly ('organ' | 'modus' | 'moete')[];
}

const gjort = (sti: string, rolle: Rolle, ...med: Handling['med']): Handling => ({ sti, rolle, med });
const iHp = (sti: string, rolle: Rolle, ...med: Handling['med']) => gjort(`/hp/{hp}${sti}`, rolle, ...med);
const iMoetet = (sti: string) => gjort(`/moeter/{moete}${sti}`, 'moetesekretaer');
const iSaken = (sti: string) => gjort(`/saker/hp-{hp}${sti}`, 'moetesekretaer', 'organ');

/** Everything that a file may have done, by the word for it. Each is a route of the API, and nothing else. */
export const HANDLINGER: Readonly<Record<string, Handling>> = {
  'foreslaa-rammeendringer': iHp('/rammeendringer', 'budsjettsjef'),
  'foreslaa-investeringer': iHp('/investeringer', 'budsjettsjef'),
  'foer-sentrale-linjer': iHp('/sentrale-linjer', 'budsjettsjef'),
  'legg-fram-tilleggsinnstilling': iHp('/tilleggsinnstilling', 'kommunedirektoer'),

  'fremme-forslag': iHp('/forslag', 'gruppeleder'),
  'endre-forslag': iHp('/forslag/{paa}/endring', 'gruppeleder'),
  'hente-linjer': iHp('/forslag/{paa}/linjer', 'gruppeleder'),
  'slaa-sammen-forslag': iHp('/forslag/sammenslaaing', 'gruppeleder'),
  'dele-forslag': iHp('/forslag/{paa}/deling', 'gruppeleder'),
  'trekke-forslag': iHp('/forslag/{paa}/trekking', 'gruppeleder'),

  'stille-spoersmaal': iHp('/spoersmaal', 'gruppeleder'),
  'besvare-spoersmaal': iHp('/spoersmaal/{paa}/svar', 'kommunedirektoer'),

  'protokollfoere-innstilling': iHp('/innstilling', 'moetesekretaer'),
  'offentliggjoere-innstilling': iHp('/innstilling/offentliggjoering', 'moetesekretaer'),
  'ta-saken-til-behandling': iHp('/behandling', 'moetesekretaer', 'organ', 'modus', 'moete'),
  'avgjoere-habilitet': iHp('/habilitet', 'moetesekretaer', 'organ', 'modus'),
  'foreslaa-voteringsorden': iHp('/voteringsorden', 'moetesekretaer', 'organ'),
  stemme: iHp('/voteringer', 'moetesekretaer', 'organ', 'modus'),
  'velge-motkandidat': iHp('/motkandidat', 'moetesekretaer', 'organ'),
  'avgi-uttalelse': iHp('/uttalelser', 'moetesekretaer', 'organ'),
  'utsette-saken': iHp('/utsettelse', 'moetesekretaer', 'organ', 'modus'),
  'sende-saken-tilbake': iHp('/tilbakesending', 'moetesekretaer', 'organ', 'modus'),
  'gjenoppta-saken': iHp('/gjenopptak', 'moetesekretaer', 'organ', 'modus', 'moete'),

  'endre-frammoete': iMoetet('/frammoete'),
  'overlate-moeteledelsen': iMoetet('/moeteledelse'),
  'lukke-moetet': iMoetet('/lukking'),
  'aapne-moetet': iMoetet('/gjenaapning'),
  'heve-moetet': iMoetet('/heving'),

  'foere-protokolltilfoersel': iSaken('/protokoll/tilfoersler'),
  'godkjenne-protokollen': iSaken('/protokoll/godkjenning'),
  'foere-delpunkter': gjort('/saker/hp-{hp}/vedtak/{paa}/punkter/{punkt}/delpunkter', 'saksbehandler'),
};

/** The handling of a word; a word that is none is refused. */
export const handlingen = (gjoer: string): Handling => {
  if (!Object.hasOwn(HANDLINGER, gjoer)) throw new Avvist(UkjentHandling(gjoer, Object.keys(HANDLINGER)));
  return HANDLINGER[gjoer] as Handling;
};
