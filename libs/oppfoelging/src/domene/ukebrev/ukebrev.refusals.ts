import { refusal } from '@saksgang/kernel';

export const UkebreveneErBestemt = refusal(
  'UkebreveneErBestemt',
  'i-konflikt',
  'Det er alt bestemt hvem som får ukebrev denne uken, og hva som står i dem.',
);

export const UkebrevetErIkkeForfalt = refusal(
  'UkebrevetErIkkeForfalt',
  'i-konflikt',
  'Ukebrevet skal ikke sendes ennå.',
);

export const UkebrevetSendesIkke = refusal(
  'UkebrevetSendesIkke',
  'i-konflikt',
  'Uken har ingen arbeidstid igjen, eller kommunen sender ikke ukebrev. Neste uke får sitt eget brev.',
);

export const UkebrevetErIkkePaabegynt = refusal(
  'UkebrevetErIkkePaabegynt',
  'i-konflikt',
  'Ingen har begynt å sende ukebrevet til denne mottakeren, så det kan ikke være sendt.',
);
