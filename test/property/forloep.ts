import { tilgangCommands } from '@saksgang/innlogging';
import { lovfristCommands, oppdragCommands, rolleCommands, ukebrevCommands } from '@saksgang/oppfoelging';
import {
  kommuneCommands,
  kontrollCommands,
  moeteCommands,
  organCommands,
  spoersmaalCommands,
} from '@saksgang/saksgang';
import { skjermingCommands } from '@saksgang/skjerming';
import type { Omstendigheter } from '@saksgang/testing';
import fc from 'fast-check';
import {
  KOMMUNEDATA,
  OPPDRAGSDATA,
  ROLLEDATA,
  SKJERMINGSDATA,
  TILGANGSDATA,
  KONTROLLDATA,
  LOVFRISTDATA,
  SPOERSMAALSDATA,
  UKEBREVDATA,
} from './andre-kommandoer';
import { avsindig } from './avsindig';
import {
  ANNEN_SAK,
  HP_SAK,
  felter,
  kanskjeDag,
  MOETE,
  noen,
  oftest,
  OPPDRAG,
  ROLLER,
  SKJERMING,
  TILGANGER,
  LOVFRIST,
  UKEBREV,
} from './ord';
import { MOETEDATA, ORGAN, ORGANDATA } from './organer-og-moeter';
import { SAKSDATA } from './sakskommandoer';
import { KOMMANDOER, Verden, type Kommandotype, type Trekk } from './verden';
import { AVLYST, MOETET } from './moeteveien';
import { ETTERREGISTRERT, OMVOTERING, VEIEN } from './veien';

const DATA: Readonly<Record<Kommandotype, fc.Arbitrary<unknown>>> = {
  ...KOMMUNEDATA,
  ...ORGANDATA,
  ...MOETEDATA,
  ...SAKSDATA,
  ...OPPDRAGSDATA,
  ...ROLLEDATA,
  ...UKEBREVDATA,
  ...LOVFRISTDATA,
  ...SPOERSMAALSDATA,
  ...SKJERMINGSDATA,
  ...TILGANGSDATA,
  ...KONTROLLDATA,
};

const streamFor = (type: Kommandotype): fc.Arbitrary<string> => {
  if (type in kommuneCommands) return fc.constant('kommune');
  if (type in spoersmaalCommands) return fc.constant('spoersmaal');
  if (type in kontrollCommands) return fc.constant('kontroll');
  if (type in organCommands) return noen(ORGAN);
  if (type in moeteCommands) return noen(MOETE);
  if (type in rolleCommands) return noen(ROLLER);
  if (type in ukebrevCommands) return noen(UKEBREV);
  if (type in tilgangCommands) return noen(TILGANGER);
  if (type in skjermingCommands) return noen(SKJERMING);
  if (type in lovfristCommands) return noen(LOVFRIST);
  return type in oppdragCommands ? noen(...OPPDRAG) : oftest<string>(noen(HP_SAK), noen(ANNEN_SAK));
};

const omstendigheter: fc.Arbitrary<Omstendigheter> = felter({
  rolle: oftest<NonNullable<Omstendigheter['rolle']>>(noen('moetesekretaer'), noen('saksbehandler')),
  skjedde: kanskjeDag,
  idag: noen('2025-12-01'),
});

const trekkene = (data: (type: Kommandotype) => fc.Arbitrary<unknown>): fc.Arbitrary<Trekk> =>
  fc.oneof(
    ...(Object.keys(KOMMANDOER) as Kommandotype[]).map((type) =>
      felter<Trekk>({ stream: streamFor(type), type: noen(type), data: data(type), omstendigheter }),
    ),
  );

/** What may be asked, as the doors let it through. */
export const velformet = trekkene((type) => DATA[type]);
/** The same with absurdities in it. */
export const absurd = trekkene((type) => avsindig(DATA[type]));

// Often the whole way, since most can be done to a budget that is adopted.
const saaLangt = fc.oneof(
  { weight: 1, arbitrary: fc.constant(VEIEN.length) },
  { weight: 3, arbitrary: fc.nat(VEIEN.length) },
);

/** Some way along one of the roads, then anything in any order. */
export const forloep = (trekk: fc.Arbitrary<Trekk>): fc.Arbitrary<readonly Trekk[]> =>
  fc
    .tuple(
      noen(VEIEN, ETTERREGISTRERT, MOETET, AVLYST, OMVOTERING),
      saaLangt,
      fc.array(trekk, { maxLength: 30, size: 'max' }),
    )
    .map(([vei, lengde, alle]) => [...vei.slice(0, lengde), ...alle]);

export const spill = (trekkene: readonly Trekk[]): Verden => {
  const verden = new Verden();
  for (const trekk of trekkene) verden.gjoer(trekk);
  return verden;
};
