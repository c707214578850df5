import { dato, type MoeteId, type OrganId, type SakId, type Uuid } from '@saksgang/kernel';
import type { Deltaker, MoeteEvent, OrganEvent, Sammensetning } from '@saksgang/saksgang';

/** Facts of a body and its meeting, for the specs of this lib. */
export const KS = 'kommunestyret' as OrganId;
export const MOETE = '00000000-0000-4000-8000-000000000081' as MoeteId;
export const HP_SAK = 'hp-2025-2028' as SakId;

export const KARI: Deltaker = { plass: 1, parti: 'H', navn: 'Kari Berg', vara: false };
export const OLA: Deltaker = { plass: 2, parti: 'Ap', navn: 'Ola Lie', vara: false };
export const UKJENT: Deltaker = { plass: 3, parti: 'H', navn: null, vara: false };
export const JON: Deltaker = { plass: 2, parti: 'Ap', navn: 'Jon Vik', vara: true };

export const organOpprettet: OrganEvent = {
  type: 'OrganOpprettet',
  data: { organ: KS, type: 'kommunestyret', navn: 'Lier kommunestyre', saksprefiks: 'KS' },
};

export const medlemmerValgt = (mer: Partial<Sammensetning> = {}): OrganEvent => ({
  type: 'MedlemmerValgt',
  data: {
    gjelderFra: dato('2023-10-10'),
    medlemmer: [OLA, UKJENT, KARI].map(({ plass, parti, navn }) => ({ plass, parti, navn })),
    varamedlemmer: [
      { parti: 'Ap', nr: 2, navn: null },
      { parti: 'Ap', nr: 1, navn: 'Jon Vik' },
    ],
    leder: 1,
    nestleder: null,
    ...mer,
  },
});

export const innkalt = (mer: object = {}): MoeteEvent => ({
  type: 'MoeteInnkalt',
  data: {
    moete: MOETE,
    organ: KS,
    type: 'kommunestyret',
    navn: 'Lier kommunestyre',
    dato: dato('2024-12-10'),
    klokkeslett: '18:00',
    sted: 'Haugestad',
    antallMedlemmer: 3,
    ...mer,
  },
});

export const satt: MoeteEvent = {
  type: 'MoeteSatt',
  data: { deltakere: [KARI, OLA], moeteleder: 1, klokkeslett: '18:05' },
};
export const olaGaar = (kom: readonly Deltaker[] = []): MoeteEvent => ({
  type: 'FrammoeteEndret',
  data: { gikk: [2], kom, klokkeslett: '20:15', grunn: 'Sykt barn.' },
});
export const hevet: MoeteEvent = { type: 'MoeteHevet', data: { klokkeslett: '22:30' } };

export const saksnummerTildelt = (moete: MoeteId | null = MOETE): OrganEvent => ({
  type: 'SaksnummerTildelt',
  data: { aar: 2024, nr: 84, saksnummer: 'KS 84/2024', sak: HP_SAK, moete },
});

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
