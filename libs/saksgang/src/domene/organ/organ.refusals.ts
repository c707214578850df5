import { refusal } from '@saksgang/kernel';

export const OrganetFinnesIkke = refusal(
  'OrganetFinnesIkke',
  'finnes-ikke',
  'Organet finnes ikke i kommunen. Kontroller organets id, eller opprett organet først.',
);
