import type { Ordgruppe } from './ord';

/** The kinds of forslag, what becomes of them, and where money comes from. */
export const FORSLAGSORD = {
  'alternativt-budsjett': {
    tekst: 'alternativt budsjett',
    betyr: 'et helt budsjett i stedet for kommunedirektørens',
  },
  verbalforslag: { tekst: 'verbalforslag', betyr: 'et forslag i ord' },
  tilleggsforslag: { tekst: 'tilleggsforslag', betyr: 'noe som legges til det som er foreslått' },
  endringsforslag: { tekst: 'endringsforslag', betyr: 'en endring av et annet forslag' },
  oversendelsesforslag: {
    tekst: 'oversendelsesforslag',
    betyr: 'et forslag som sendes videre uten at organet tar stilling til det',
  },
  utsettelsesforslag: { tekst: 'utsettelsesforslag', betyr: 'et forslag om å utsette saken' },
  fellesforslag: { tekst: 'fellesforslag', betyr: 'et forslag som flere partier står bak' },
  fremmet: { tekst: 'fremmet', betyr: 'forslaget er lagt fram og står' },
  trukket: { tekst: 'trukket', betyr: 'forslagsstilleren har tatt forslaget tilbake' },
  vedtatt: { tekst: 'vedtatt', betyr: 'organet har vedtatt forslaget' },
  falt: { tekst: 'falt', betyr: 'forslaget fikk ikke flertall' },
  oversendt: { tekst: 'oversendt', betyr: 'forslaget er sendt videre uten realitetsvotering' },
  'slaatt-sammen': { tekst: 'slått sammen', betyr: 'forslaget er gått inn i et fellesforslag' },
  delt: { tekst: 'delt', betyr: 'forslaget er blitt til flere forslag' },
  laan: { tekst: 'lån', betyr: 'finansieres med lån' },
  fond: { tekst: 'fond', betyr: 'finansieres av fond' },
  overfoering: {
    tekst: 'overføring mellom drift og investering',
    betyr: 'det drift gir til investering; de to oversiktene skal vise samme beløp',
  },
  'ikke-oppgitt': { tekst: 'ikke oppgitt', betyr: 'kilden sier ikke noe om det' },
  'uspesifisert-innsparing': {
    tekst: 'uspesifisert innsparing',
    betyr: 'et kutt uten navngitte tiltak; det merkes, og stanses ikke',
  },
} as const satisfies Ordgruppe;
