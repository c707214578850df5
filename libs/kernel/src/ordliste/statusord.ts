import type { Ordgruppe } from './ord';

/** How far an oppdrag has come. */
export const STATUSORD = {
  'ikke-fordelt': { tekst: 'ikke fordelt', betyr: 'ingen har fått oppdraget ennå' },
  'ikke-paabegynt': { tekst: 'ikke påbegynt', betyr: 'noen har fått oppdraget, og har ikke begynt' },
  paagaar: { tekst: 'pågår', betyr: 'arbeidet er i gang' },
  'paa-vent': { tekst: 'på vent', betyr: 'arbeidet står, og det er sagt hvorfor' },
  'meldt-utfoert-ikke-dokumentert': {
    tekst: 'meldt utført, ikke dokumentert',
    betyr: 'det er meldt gjort, uten noe som viser det',
  },
  'utfoert-til-politisk-behandling': {
    tekst: 'utført, til politisk behandling',
    betyr: 'det er meldt gjort; organet avgjør om det avsluttes',
  },
  'kan-ikke-gjennomfoeres': {
    tekst: 'kan ikke gjennomføres',
    betyr: 'det er meldt til organet at det ikke lar seg gjøre',
  },
  utgaar: { tekst: 'utgår', betyr: 'organet har vedtatt at det ikke skal gjøres' },
  'innarbeidet-i-budsjett': { tekst: 'innarbeidet i budsjett', betyr: 'pengene står i rammen' },
  'foelges-loepende': { tekst: 'følges løpende', betyr: 'en føring, som ikke blir ferdig' },
} as const satisfies Ordgruppe;
