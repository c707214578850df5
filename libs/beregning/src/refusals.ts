import { refusal, type ForslagId, type LinjeId } from '@saksgang/kernel';

export const ForslagetErIkkeISaken = refusal(
  'ForslagetErIkkeISaken',
  'finnes-ikke',
  (id: ForslagId) =>
    `Forslaget ${id} er ikke fremmet i dette handlingsprogrammet. Kontroller forslags-id-en.`,
);

export const LinjenErIkkeIForslaget = refusal(
  'LinjenErIkkeIForslaget',
  'ugyldig',
  (id: LinjeId) =>
    `Linjen ${id} er ikke i noen av forslagene. Oppgi oppstart bare for linjer som forslagene har.`,
);

export const AaretErIkkeIPerioden = refusal(
  'AaretErIkkeIPerioden',
  'ugyldig',
  (aar: string, hp: string) => `Året ${aar} er ikke i handlingsprogrammet ${hp}. Oppgi bare år i perioden.`,
);

export const LaanevilkaareneErUfullstendige = refusal(
  'LaanevilkaareneErUfullstendige',
  'ugyldig',
  'Lån regnes ut av rente, løpetid og låneslag sammen. Oppgi alle tre, eller ingen av dem.',
);

export const MvavilkaareneErUfullstendige = refusal(
  'MvavilkaareneErUfullstendige',
  'ugyldig',
  'Mva-kompensasjon regnes ut av sats og andel sammen. Oppgi begge, eller ingen av dem.',
);
