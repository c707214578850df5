import { dagerMellom, plussDager, type Dato } from '@saksgang/kernel';
import {
  besetningAv,
  gjeldendeFrist,
  mottakernoekkel,
  rollenoekkel,
  SNART_DAGER,
  UTEN_MELDING_DAGER,
  ventesPaa,
  vikarenePaa,
  type Brevdel,
  type Brevlinje,
  type Brevmottaker,
  type Brevpost,
  type Rolleregister,
  type Ukebrevutkast,
} from '@saksgang/oppfoelging';
import { ansvarsbildet } from './ansvar';
import type { RegistrertOppdrag } from './oppdragsregister';
import { iRute } from './oppdragssvar';
import { kjedenTil, saksgangen } from './saksgang';
import type { Moeteorgan } from './sakskjede';

/** What the letters are read from: who has which role, every oppdrag, and the days on which the bodies are to meet. */
export interface Ukebrevgrunnlag {
  readonly roller: Rolleregister;
  readonly oppdrag: readonly RegistrertOppdrag[];
  readonly organer: readonly Moeteorgan[];
}

/** So many are named in a part; the others are counted. A letter is short, and so is the fact that holds it. */
const FLEST_NEVNT = 10;
const DIREKTOEREN = 'kommunedirektøren';

/** What each receiver in a kommune has to be told on a day; nobody who has nothing to be told is among them. */
export const ukebrevutkastene = (grunnlag: Ukebrevgrunnlag, dag: Dato): readonly Ukebrevutkast[] => {
  const aapne = grunnlag.oppdrag.filter(({ tilstand }) => ventesPaa(tilstand));
  const alle = new Map<string, Mottatt>();
  for (const { rolle, person } of bererne(grunnlag.roller, DIREKTOEREN, null, dag))
    legg(alle, rolle, person, null);
  const ledere = new Set(alle.keys());
  for (const oppdrag of aapne) {
    const { ansvarlig } = oppdrag.tilstand;
    if (!ansvarlig) continue;
    for (const { rolle, person } of bererne(grunnlag.roller, ansvarlig.rolle, ansvarlig.person, dag))
      legg(alle, rolle, person, oppdrag);
  }
  const hele = heleKommunen(grunnlag, aapne, dag);
  return [...alle]
    .map(([noekkel, { mottaker, oppdrag }]) => ({
      mottaker,
      innhold: [...egne([...oppdrag], grunnlag.organer, dag), ...(ledere.has(noekkel) ? hele : [])],
    }))
    .filter(({ innhold }) => innhold.length > 0);
};

interface Mottatt {
  readonly mottaker: Brevmottaker;
  readonly oppdrag: ReadonlySet<RegistrertOppdrag>;
}

const legg = (
  alle: Map<string, Mottatt>,
  rolle: string,
  person: string | null,
  oppdrag: RegistrertOppdrag | null,
): void => {
  const noekkel = mottakernoekkel({ roller: [rolle], person });
  const foer = alle.get(noekkel);
  const roller = [...new Set([...(foer?.mottaker.roller ?? []), rolle])];
  const mottatt = new Set([...(foer?.oppdrag ?? []), ...(oppdrag ? [oppdrag] : [])]);
  alle.set(noekkel, { mottaker: { roller, person }, oppdrag: mottatt });
};

/** Who has a role and who stands in; the person an oppdrag names counts where the role is not on record. */
const bererne = (
  register: Rolleregister,
  rolle: string,
  navngitt: string | null,
  dag: Dato,
): readonly { readonly rolle: string; readonly person: string | null }[] => {
  const besetning = besetningAv(register, rolle);
  const skrevet = besetning?.rolle ?? rolle;
  const vikarer = vikarenePaa(register, dag).filter((v) => rollenoekkel(v.rolle) === rollenoekkel(rolle));
  return [
    { rolle: skrevet, person: besetning ? besetning.person : navngitt },
    ...vikarer.map(({ person }) => ({ rolle: `stedfortreder for ${skrevet}`, person })),
  ];
};

const egne = (
  oppdrag: readonly RegistrertOppdrag[],
  organer: readonly Moeteorgan[],
  dag: Dato,
): readonly Brevpost[] => [
  ...post('forsinket', oppdrag.filter((o) => erForsinket(o, dag)).map(vedFristen(dag))),
  ...post('frist-snart', oppdrag.filter((o) => erSnart(o, dag)).map(vedFristen(dag))),
  ...post(
    'saksgang-snart',
    oppdrag.flatMap((o) => sisteSaksgang(o, organer, dag)),
  ),
  ...post('uten-frist', oppdrag.filter((o) => erUtenFrist(o, dag)).map(vedVedtaket)),
  ...post('uten-melding', oppdrag.filter((o) => erUtenMelding(o, dag)).map(sistMeldt)),
];

const heleKommunen = (
  { roller, oppdrag: alle }: Ukebrevgrunnlag,
  aapne: readonly RegistrertOppdrag[],
  dag: Dato,
): readonly Brevpost[] => {
  const ider = new Set(ansvarsbildet(roller, alle, dag).tilFordeling.map((o) => o.oppdrag));
  const tilFordeling = aapne.filter((o) => ider.has(o.registrert.oppdrag));
  return [
    ...post('hele-til-fordeling', tilFordeling.map(vedVedtaket)),
    ...post('hele-forsinket', aapne.filter((o) => erForsinket(o, dag)).map(vedFristen(dag))),
    ...post('hele-uten-frist', aapne.filter((o) => erUtenFrist(o, dag)).map(vedVedtaket)),
  ];
};

/** None when it would be empty. The earliest day is the most pressing, and no day at all before it. */
const post = (del: Brevdel, linjer: readonly Brevlinje[]): readonly Brevpost[] => {
  if (linjer.length === 0) return [];
  const etterDag = [...linjer].sort((a, b) => ((a.dato ?? '') < (b.dato ?? '') ? -1 : 1));
  return [{ del, antall: linjer.length, oppdrag: etterDag.slice(0, FLEST_NEVNT) }];
};

const erForsinket = ({ tilstand }: RegistrertOppdrag, dag: Dato): boolean =>
  iRute(tilstand, dag) === 'forsinket';

const erSnart = ({ tilstand }: RegistrertOppdrag, dag: Dato): boolean => {
  const frist = gjeldendeFrist(tilstand, dag);
  return frist !== null && dag <= frist && frist <= plussDager(dag, SNART_DAGER);
};

const erUtenFrist = ({ tilstand }: RegistrertOppdrag, dag: Dato): boolean =>
  gjeldendeFrist(tilstand, dag) === null;

const erUtenMelding = ({ registrert, sistMeldt: sist }: RegistrertOppdrag, dag: Dato): boolean =>
  dagerMellom(sist ?? registrert.vedtaksdato, dag) >= UTEN_MELDING_DAGER;

/** What is late already is told of as late. */
const sisteSaksgang = (
  o: RegistrertOppdrag,
  organer: readonly Moeteorgan[],
  dag: Dato,
): readonly Brevlinje[] => {
  const kjede = kjedenTil(o.registrert, gjeldendeFrist(o.tilstand, dag), organer);
  if (kjede === null || erForsinket(o, dag)) return [];
  const { siste, tilstand } = saksgangen(kjede, dag);
  return tilstand === 'nær' || tilstand === 'passert' ? [{ oppdrag: o.registrert.oppdrag, dato: siste }] : [];
};

const vedFristen =
  (dag: Dato) =>
  ({ registrert, tilstand }: RegistrertOppdrag): Brevlinje => ({
    oppdrag: registrert.oppdrag,
    dato: gjeldendeFrist(tilstand, dag),
  });
const vedVedtaket = ({ registrert: { oppdrag, vedtaksdato } }: RegistrertOppdrag): Brevlinje => ({
  oppdrag,
  dato: vedtaksdato,
});
const sistMeldt = ({ registrert, sistMeldt: dato }: RegistrertOppdrag): Brevlinje => ({
  oppdrag: registrert.oppdrag,
  dato,
});
