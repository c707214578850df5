import { somXlsx, type Celle, type Regneark, type Utfylling } from '@saksgang/dokumenter';
import type { KommuneId } from '@saksgang/kernel';
import type { LestStatusrapport, Rapportrad } from '@saksgang/rapport';
import { ARK, FORMAT, KOLONNE, SLAGORD, STATUSORD } from './oppsett';

/** A sheet to be filled in: the open oppdrag as they stand, and as they stood when it was sent out. */
export interface Statusskjema extends Pick<LestStatusrapport, 'hp' | 'gjelder' | 'posisjon' | 'merknader'> {
  readonly kommune: KommuneId;
  readonly rader: readonly Rapportrad[];
}

interface Kolonne {
  readonly tittel: string;
  readonly bredde: number;
  readonly verdi: (rad: Rapportrad) => Celle;
}

const VISES: readonly Kolonne[] = [
  { tittel: 'Punkt', bredde: 9, verdi: (r) => `${r.punkt} ${r.delpunkt}` },
  { tittel: 'Tittel', bredde: 36, verdi: (r) => r.tittel },
  { tittel: 'Vedtak', bredde: 50, verdi: (r) => r.vedtakstekst },
  { tittel: 'Mottaker', bredde: 20, verdi: (r) => r.mottaker },
  { tittel: 'Ansvarlig', bredde: 20, verdi: (r) => r.ansvarlig },
  { tittel: 'Frist', bredde: 12, verdi: (r) => r.frist && { dato: r.frist } },
  { tittel: 'Status', bredde: 20, verdi: (r) => r.status },
  { tittel: 'Sist meldt', bredde: 12, verdi: (r) => r.sistMeldt && { dato: r.sistMeldt } },
  { tittel: 'Merknad', bredde: 36, verdi: (r) => r.merknad },
];

const FYLLES_UT: readonly {
  readonly tittel: string;
  readonly bredde: number;
  readonly fyllesUt: Utfylling;
}[] = [
  { tittel: KOLONNE.status, bredde: 16, fyllesUt: Object.keys(STATUSORD) },
  { tittel: KOLONNE.kommentar, bredde: 44, fyllesUt: 'tekst' },
  { tittel: KOLONNE.slag, bredde: 16, fyllesUt: Object.keys(SLAGORD) },
  { tittel: KOLONNE.referanse, bredde: 24, fyllesUt: 'tekst' },
  { tittel: KOLONNE.frist, bredde: 12, fyllesUt: 'dato' },
  { tittel: KOLONNE.grunn, bredde: 36, fyllesUt: 'tekst' },
];

/** The workbook that is sent out. The hidden sheet tells what it was made of, row by row. */
export const statusskjemaSomXlsx = (skjema: Statusskjema): Uint8Array =>
  somXlsx(`Statusskjema, handlingsprogram ${skjema.hp}`, skjema.gjelder, [utfylling(skjema), om(skjema)]);

const utfylling = ({ rader }: Statusskjema): Regneark => ({
  navn: ARK.skjema,
  kolonner: [...VISES, ...FYLLES_UT, { tittel: KOLONNE.oppdrag, bredde: 38 }],
  rader: rader.map((rad) => [
    ...VISES.map(({ verdi }) => verdi(rad)),
    ...FYLLES_UT.map(() => null),
    rad.oppdrag,
  ]),
});

const om = ({ kommune, hp, gjelder, rader }: Statusskjema): Regneark => ({
  navn: ARK.om,
  kolonner: [FORMAT, kommune, hp, gjelder].map((tittel) => ({ tittel, bredde: 38 })),
  rader: rader.map((rad) => [rad.oppdrag, rad.revisjon]),
  skjult: true,
});
