const TIDSPUNKT = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const KLOKKE = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** `21.11.2026 kl. 22:10`, in Norway. */
export const tidspunkt = (naar: string): string => TIDSPUNKT.format(new Date(naar)).replace(',', ' kl.');
export const klokkeslett = (naar: Date): string => KLOKKE.format(naar);
