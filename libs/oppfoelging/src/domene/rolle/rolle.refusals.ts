import { ok, refusal, refused, skrivDato, type Dato, type Result } from '@saksgang/kernel';
import { besetningAv, type Rollebesetning, type Rolleregister } from './rolleregister';

export const RollenErIkkeFoert = refusal(
  'RollenErIkkeFoert',
  'finnes-ikke',
  (rolle: string) =>
    `Rollen «${rolle}» er ikke ført i kommunen. Kontroller navnet, eller besett rollen først.`,
);

export const RollenErLedig = refusal(
  'RollenErLedig',
  'i-konflikt',
  (rolle: string) => `Ingen har rollen «${rolle}» nå. Besett rollen først.`,
);

export const PersonenHarIkkeRollen = refusal(
  'PersonenHarIkkeRollen',
  'i-konflikt',
  (rolle: string, person: string) =>
    `Rollen «${rolle}» er ikke hos «${person}». Oppgi den som har rollen, eller overlever eller besett rollen først.`,
);

export const OvertakelsenErFramITid = refusal(
  'OvertakelsenErFramITid',
  'ugyldig',
  (dag: Dato) =>
    `Rollen kan ikke skifte hender ${skrivDato(dag)}, som er fram i tid, for oppdragene følger med straks. Før skiftet den dagen det skjer, og utpek en stedfortreder til da.`,
);

export const OvertakelsenErForTidlig = refusal(
  'OvertakelsenErForTidlig',
  'i-konflikt',
  (siden: Dato) =>
    `Det siste skiftet i rollen var ${skrivDato(siden)}. Et nytt kan ikke ha skjedd før det; oppgi den dagen eller en senere.`,
);

/** The role as it is on record. */
export const somFoert = (
  register: Rolleregister,
  rolle: string,
): Result<Rollebesetning, ReturnType<typeof RollenErIkkeFoert>> => {
  const besetning = besetningAv(register, rolle);
  return besetning ? ok(besetning) : refused(RollenErIkkeFoert(rolle));
};

/** The role, when it is the person who has it. */
export const somPersonenHar = (
  register: Rolleregister,
  rolle: string,
  person: string,
): Result<Rollebesetning, ReturnType<typeof RollenErIkkeFoert | typeof PersonenHarIkkeRollen>> => {
  const funnet = somFoert(register, rolle);
  return funnet.ok && funnet.value.person !== person ? refused(PersonenHarIkkeRollen(rolle, person)) : funnet;
};

/** What is wrong with the day on which somebody takes over or leaves; null when nothing is. */
export const feilVedDagen = (
  dag: Dato,
  siden: Dato | null,
  idag: Dato,
): ReturnType<typeof OvertakelsenErFramITid | typeof OvertakelsenErForTidlig> | null => {
  if (dag > idag) return OvertakelsenErFramITid(dag);
  return siden !== null && dag < siden ? OvertakelsenErForTidlig(siden) : null;
};
