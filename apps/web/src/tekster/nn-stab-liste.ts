import type { Stabtekster } from './stab';

const antall = (n: number, ei: string, fleire: string): string => `${n} ${n === 1 ? ei : fleire}`;

export const NN_STAB_LISTE: Pick<Stabtekster, 'importen' | 'visninger'> = {
  importen: {
    tittel: 'Les inn ein rammetabell',
    ingress:
      'Vel fila og prøv henne først. Du får sjå kva som ville bli ført og kva kontrollen fann, og ingenting blir skrive før du fører henne.',
    fil: 'Fil (CSV med semikolon)',
    filHjelp: 'Kolonnane er nr;kategori;tittel og eitt år i kvar kolonne. Ei sumrad har «sum» først.',
    utvalg: 'Utval',
    velg: 'Vel',
    fase: 'Høyrer til',
    faser: {
      beslutningsgrunnlag: 'Avgjerdsgrunnlaget',
      tilleggsinnstilling: 'Tilleggsinnstillinga',
      vedtak: 'Vedtaket (etterregistrert)',
    },
    enhet: 'Tala i fila er i',
    enheter: { '1000kr': '1000 kr', kr: 'heile kroner' },
    kilde: 'Kvar tabellen er lesen (valfritt)',
    proev: 'Prøv tabellen',
    proever: 'Kontrollerer tabellen …',
    foerer: 'Fører tabellen …',
    mangler: 'Vel ei fil og eit utval.',
    ikkeLov: 'Det er kommunedirektøren, budsjettsjefen og møtesekretæren som fører rammetabellar.',
    resultat: 'Dette ville bli ført',
    linjer: (n) => `${antall(n, 'linje', 'linjer')} til ramma. Ingenting er skrive enno.`,
    ingenFunn: 'Kontrollen fann ingenting: kvar trykt sum er det linjene gir.',
    funn: (n) => `Kontrollen fann ${antall(n, 'ting', 'ting')} som ikkje stemmer`,
    kolonner: {
      navn: 'Sum',
      linje: 'Linje i fila',
      aar: 'År',
      trykt: 'Trykt',
      beregnet: 'Rekna ut',
      differanse: 'Differanse',
      grunn: 'Kva',
    },
    grunn: 'Kvifor funna blir godtekne som dei er',
    grunnHjelp: 'Grunngivinga blir ståande i loggen saman med funna.',
    grunnMangler: 'Skriv kvifor funna blir godtekne, eller rett fila og prøv igjen.',
    foer: 'Før tabellen',
    foert: (n) => `Rammetabellen er ført: ${antall(n, 'linje', 'linjer')}.`,
    endret: 'Fila eller eit val er endra etter prøva. Prøv tabellen på nytt.',
  },
  visninger: {
    tittel: 'Lagra visingar',
    hjelp: 'Vala og grupperinga du har no, under eit namn. Lagra for deg i denne nettlesaren.',
    navn: 'Namn på visinga',
    lagre: 'Lagre visinga',
    mangler: 'Skriv kva visinga skal heite.',
    slett: (navn) => `Slett visinga ${navn}`,
    lagret: (navn) => `Visinga «${navn}» er lagra.`,
    slettet: (navn) => `Visinga «${navn}» er sletta.`,
  },
};
