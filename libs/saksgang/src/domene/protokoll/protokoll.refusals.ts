import { refusal } from '@saksgang/kernel';

export const ProtokollenErGodkjent = refusal(
  'ProtokollenErGodkjent',
  'i-konflikt',
  'Protokollen fra organets behandling er godkjent og låst. En skrivefeil i vedtaksteksten føres som rettelse av teksten.',
  { regel: 'R20' },
);

export const ProtokolldagMangler = refusal(
  'ProtokolldagMangler',
  'ugyldig',
  'Dagen mangler. Oppgi dagen det ble ført eller godkjent.',
);

export const VoteringenFinnesIkke = refusal(
  'VoteringenFinnesIkke',
  'finnes-ikke',
  'Organet har ingen slik votering i saken. Kontroller voterings-id-en og organet.',
);
