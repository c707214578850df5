import type { ForslagId } from '@saksgang/kernel';
import type {
  Partistemmer,
  SakGjenopptatt,
  Stemmegruppe,
  Stemmevalg,
  Voteringsform,
  VoteringRegistrert,
  Voteringssteg,
} from '@saksgang/saksgang';
import type { Forslagsnavn } from './forslagsmappe';
import { antall, medOg, stor } from '@saksgang/dokumenter';

export type Votering = VoteringRegistrert['data'];

/** What the words of a vote for or against are made of, whatever the vote was over. */
type ForEllerMot = Pick<
  Votering,
  'organ' | 'stemmer' | 'utfall' | 'skjebner' | 'moetelederStemte' | 'stemmeberettigede'
>;

const ET_FORSLAG = (valg: Stemmevalg): valg is ForslagId =>
  valg !== 'for' && valg !== 'mot' && valg !== 'blank';

const DOBBELTSTEMME = 'møtelederens dobbeltstemme avgjorde (kommuneloven § 11-9)';

/** What was voted over, how many gave which votes to what, and what it led to, in the words of a protokoll. */
export const voteringstekst = (v: Votering, navn: Forslagsnavn): string => medTall(v, hovedsetning(v, navn));

/** The vote to treat a decided sak once more, which is over no forslag (R36). */
export const gjenopptakstekst = ({ stemmer: avgitt, utfall, ...v }: SakGjenopptatt['data']): string => {
  if (avgitt === null || utfall === null) return 'Saken ble gjenopptatt. Stemmetallet er ikke oppgitt.';
  const stemt: ForEllerMot = { ...v, stemmer: avgitt, utfall, skjebner: [] };
  const likevel =
    utfall.slag === 'avgjort' && utfall.vinner !== 'for' ? ' Saken ble likevel gjenopptatt.' : '';
  return medTall(stemt, forEllerMot(stemt, 'forslaget om å gjenoppta saken')) + likevel;
};

const medTall = (v: ForEllerMot, hovedsetningen: string): string =>
  [hovedsetningen, blanke(v), partieneUkjent(v), stemmeberettigede(v)].filter(Boolean).join(' ');

const hovedsetning = (v: Votering, navn: Forslagsnavn): string => {
  const mellomForslag =
    v.stemmer.some(({ valg }) => ET_FORSLAG(valg)) ||
    (v.utfall.slag === 'avgjort' && ET_FORSLAG(v.utfall.vinner));
  return mellomForslag ? mellom(v, navn) : forEllerMot(v, emnet(v, navn));
};

/** What the vote is over: a forslag, some points of it, or what kommunedirektøren has laid before the body. */
const emnet = ({ forslag, punkter }: Pick<Votering, 'forslag' | 'punkter'>, navn: Forslagsnavn): string => {
  const hva = forslag.length === 0 ? 'kommunedirektørens forslag' : medOg(forslag.map(navn));
  return punkter === null ? hva : `punkt ${medOg(punkter)} i ${hva}`;
};

const gruppen = ({ stemmer }: ForEllerMot, valg: Stemmevalg): Stemmegruppe =>
  stemmer.find((g) => g.valg === valg) ?? { valg, antall: 0, partier: [] };

/** `Høyre 12, Ap 2: Kari Li og Ola Vik`; parties with names are kept apart by semicolons. */
const partiene = (partier: readonly Partistemmer[]): string => {
  const medStemmer = partier.filter((p) => p.antall > 0);
  const skille = medStemmer.some(({ navn }) => navn.length > 0) ? '; ' : ', ';
  return medStemmer
    .map(({ parti, antall: n, navn }) =>
      navn.length === 0 ? `${parti} ${n}` : `${parti} ${n}: ${medOg(navn)}`,
    )
    .join(skille);
};

const iParentes = ({ partier }: Stemmegruppe<unknown>): string =>
  partier.length === 0 ? '' : ` (${partiene(partier)})`;

/** `12 stemmer (Høyre 9, Sp 3)`. */
export const stemmer = (g: Stemmegruppe<unknown>): string =>
  `${antall(g.antall, 'stemme', 'stemmer')}${iParentes(g)}`;

const forEllerMot = (v: ForEllerMot, hva: string): string => {
  const [ja, nei] = [gruppen(v, 'for'), gruppen(v, 'mot')];
  if (v.utfall.slag !== 'avgjort')
    return `Ved prøvevotering, som ikke binder noen, fikk ${hva} ${stemmer(ja)} for og ${stemmer(nei)} mot.`;
  const ble = v.utfall.vinner === 'for';
  if (v.utfall.avgjortAv === 'moeteleders-stemme')
    return (
      `Stemmetallet var likt: ${stemmer(ja)} for ${hva} og ${stemmer(nei)} mot. ` +
      `Møtelederen stemte ${v.moetelederStemte ?? v.utfall.vinner}, og ${DOBBELTSTEMME}. ` +
      `${stor(hva)} ${ble ? vant(v, 'dermed ') : 'falt dermed'}.`
    );
  if (ble)
    return nei.antall === 0
      ? `${stor(hva)} ${vant(v, 'enstemmig ')}${ja.antall > 0 ? ` med ${stemmer(ja)}` : ''}.`
      : `${stor(hva)} ${vant(v)} med ${stemmer(ja)} mot ${nei.antall}${iParentes(nei)}.`;
  if (ja.antall === 0) return `${stor(hva)} fikk ingen stemmer og falt mot ${stemmer(nei)}.`;
  const hvem =
    ja.partier.length > 0 && nei.partier.length > 0
      ? ` For stemte ${partiene(ja.partier)}. Mot stemte ${partiene(nei.partier)}.`
      : '';
  return `${stor(hva)} falt med ${ja.antall} mot ${antall(nei.antall, 'stemme', 'stemmer')}.${hvem}`;
};

/** That it won, and how. A body that recommends adopts nothing by its vote. */
const vant = (
  { organ, skjebner }: Pick<Votering, 'organ' | 'skjebner'>,
  hvordan: '' | 'enstemmig ' | 'dermed ' = '',
): string => {
  if (skjebner.some(({ skjebne }) => skjebne === 'oversendt')) return `ble ${hvordan}vedtatt oversendt`;
  if (organ === 'kommunestyret' || skjebner.length > 0) return `ble ${hvordan}vedtatt`;
  return hvordan === 'enstemmig ' ? 'fikk enstemmig tilslutning' : `fikk ${hvordan}flertall`;
};

const mellom = (v: Votering, navn: Forslagsnavn): string => {
  const avgitt = v.stemmer.filter(({ valg }) => ET_FORSLAG(valg));
  if (v.form === 'enstemmig' && v.utfall.slag === 'avgjort') {
    const [hva, stemte] = [navn(v.utfall.vinner as ForslagId), gruppen(v, v.utfall.vinner)];
    return `${stor(hva)} ${vant(v, 'enstemmig ')}${stemte.antall > 0 ? ` med ${stemmer(stemte)}` : ''}.`;
  }
  const fikk = avgitt.map((g) => `${navn(g.valg as ForslagId)} ${stemmer(g)}`);
  return [`${anledning(v, navn)} fikk ${medOg(fikk)}.`, ...foelgen(v, navn)].join(' ');
};

const anledning = ({ form, forslag }: Votering, navn: Forslagsnavn): string => {
  const mot = medOg(forslag.map(navn));
  switch (form) {
    case 'budsjett':
      return 'Ved votering over budsjettforslagene, hvert som en helhet,';
    case 'budsjett-omvotering':
      return `Ved omvotering mellom ${mot}`;
    case 'proevevotering':
      return `Ved prøvevotering mellom ${mot}, som ikke binder noen,`;
    case 'for-mot':
    case 'enstemmig':
    case 'alternativ':
      return `Ved alternativ votering mellom ${mot}`;
  }
};

const foelgen = (
  { utfall, skjebner, moetelederStemte, organ }: Votering,
  navn: Forslagsnavn,
): readonly string[] => {
  switch (utfall.slag) {
    case 'proeve':
      return [];
    case 'omvotering':
      return [
        `Ingen av forslagene fikk flertall. ${stor(medOg(utfall.mellom.map(navn)))} fikk flest stemmer, og settes opp mot hverandre.`,
      ];
    case 'likt-om-foersteplassen':
      return [
        `Ingen av forslagene fikk flertall. ${stor(medOg(utfall.mellom.map(navn)))} fikk like mange stemmer på førsteplassen, og møtelederen velger hvilke av dem det stemmes over.`,
      ];
    case 'likt-om-andreplassen':
      return [
        `Ingen av forslagene fikk flertall. ${stor(navn(utfall.foerst))} fikk flest stemmer.`,
        `${stor(medOg(utfall.mellom.map(navn)))} fikk like mange stemmer på andreplassen, og møtelederen velger hvilket av dem det stemmes over.`,
      ];
    case 'avgjort': {
      const vinner = navn(utfall.vinner as ForslagId);
      const valgte =
        moetelederStemte !== null && ET_FORSLAG(moetelederStemte) ? navn(moetelederStemte) : vinner;
      const falt = skjebner.filter((s) => s.skjebne === 'falt').map((s) => navn(s.forslag));
      return [
        ...(utfall.avgjortAv === 'moeteleders-stemme'
          ? [`Stemmetallet var likt. Møtelederen stemte for ${valgte}, og ${DOBBELTSTEMME}.`]
          : []),
        `${stor(vinner)} ${vant({ organ, skjebner }, 'dermed ')}.`,
        ...(falt.length > 0 ? [`${stor(medOg(falt))} falt.`] : []),
      ];
    }
  }
};

const blanke = (v: ForEllerMot): string => {
  const g = gruppen(v, 'blank');
  return g.antall === 0 ? '' : `${stor(stemmer(g))} ${g.antall === 1 ? 'var blank' : 'var blanke'}.`;
};

/** Where all voted the same way, it is known how the parties voted. */
const partieneUkjent = ({ stemmer: grupper }: ForEllerMot): string => {
  const avgitt = grupper.filter((g) => g.antall > 0);
  return avgitt.length > 1 && avgitt.some((g) => g.partier.length === 0)
    ? 'Hvordan partiene stemte, er ikke oppgitt.'
    : '';
};

const stemmeberettigede = ({ stemmeberettigede: n }: ForEllerMot): string =>
  n === null
    ? 'Antallet stemmeberettigede er ikke oppgitt.'
    : `${antall(n, 'medlem', 'medlemmer')} kunne stemme.`;

/** One step of the order of votes, as the møteleder proposes it. */
export const stegtekst = (steg: Voteringssteg, navn: Forslagsnavn): string =>
  // A title that is set between commas in a sentence ends the line here.
  `${STEG[steg.form]} ${emnet(steg, navn)}`.replace(/,$/, '');

const STEG: Readonly<Record<Voteringsform, string>> = {
  'for-mot': 'Votering for eller mot',
  enstemmig: 'Votering for eller mot',
  alternativ: 'Alternativ votering mellom',
  proevevotering: 'Prøvevotering over',
  budsjett: 'Votering over hvert budsjettforslag som en helhet:',
  'budsjett-omvotering': 'Omvotering mellom',
};
