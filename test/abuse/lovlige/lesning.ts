import { HP, type Ider } from '../deler';
import { paa, type Lovlig } from './lovlig';

export const lesning = (ider: Ider): Lovlig[] => {
  const gjelder = { gjelder: '2026-09-15', kjent: '2026-09-15' };
  const sted = {
    sak: `hp-${HP}`,
    oppdrag: ider['oppdrag.a@vedtatt'] ?? '',
    forslag: ider['forslag@vedtatt'] ?? '',
    organ: 'kommunestyret',
    moete: ider['sattMoete@vedtatt'] ?? '',
  };
  const les = (navn: string, sporring: Record<string, string> = gjelder): Lovlig =>
    paa('vedtatt', navn, null, null, { sted, sporring });
  return [
    les('Register.ansvar'),
    les('Revisjon.spoersmaalene'),
    les('Revisjon.stikkproeve', {
      ...gjelder,
      froe: 'R-1',
      antall: '5',
      organ: 'kommunestyret',
      minAlder: '0',
    }),
    ...['meldinger', 'ukebrev'].map((navn) =>
      les(`Register.${navn}`, { ...gjelder, hvem: 'kommunedirektøren' }),
    ),
    ...['kommunene', 'kommune'].map((navn) => les(`Register.${navn}`, {})),
    les('Register.endringerUtenVedtak', { ...gjelder, organ: 'kommunestyret' }),
    ...[
      'hp',
      'aarshjul',
      'oppdragene',
      'kommunensOppdrag',
      'bestiltFoer',
      'oppdrag',
      'sakskjede',
      'fullstendighet',
      'varslingsplaner',
      'skjerminger',
    ].map((navn) => les(`Register.${navn}`)),
    ...['vedtakISak', 'vedtakIHp', 'hendelserISak', 'hendelserIOppdrag'].map((n) => les(`Historikk.${n}`)),
    ...['protokoll', 'somHtml', 'somDocx'].map((navn) =>
      les(`Protokoll.${navn}`, { ...gjelder, organ: 'kommunestyret' }),
    ),
    ...['status', 'statusHtml', 'statusDocx', 'statusXlsx'].map((navn) =>
      les(`Rapport.${navn}`, {
        ...gjelder,
        fra: '2026-01-01',
        til: '2026-08-31',
        grupper: 'ansvarlig',
        vis: 'aapne',
        utvalg: 'OPP',
        ansvarlig: 'skolesjef',
        parti: 'H',
      }),
    ),
    ...['hent', 'hentXlsx'].map((navn) =>
      les(`Statusskjema.${navn}`, { utvalg: 'OPP', ansvarlig: 'skolesjef', mottaker: 'kommunedirektøren' }),
    ),
    les('Prognoser.prognoser', gjelder),
    les('Rammer.rammer', { ...gjelder, utvalg: 'OPP', enhet: 'kr', fase: 'beslutningsgrunnlag' }),
    les('Beregning.beregning', {
      forslag: ider['forslag@vedtatt'] ?? '',
      grunnlag: 'beslutningsgrunnlag',
      ...gjelder,
      rente: '4.25',
      loepetid: '30',
      laaneslag: 'serie',
    }),
    les('Beregning.konflikter'),
    les('Beregning.grunnlagsendringer'),
    ...['alle', 'ett'].map((navn) => les(`Forslagsvisning.${navn}`)),
    les('Kontroll.kontrollfunn', { ...gjelder, slag: 'merking', tilstand: 'ubesvart' }),
    ...['rapport', 'somHtml', 'somDocx'].map((navn) => les(`Trykkrapport.${navn}`)),
    les('Soek.soek', { ...gjelder, tekst: 'skole' }),
    les('Spor.spor', { ...gjelder, fra: HP }),
    ...['fortellingOmSak', 'fortellingOmForslag', 'fortellingOmOppdrag'].map((navn) =>
      les(`Tidsreise.${navn}`),
    ),
    les('Tidsreise.forskjell', {
      fraGjelder: '2026-01-01',
      fraKjent: '2026-09-15T10:00Z',
      tilGjelder: '2026-09-15',
      tilKjent: '2026-09-15',
    }),
    les('Spoersmaalsliste.spoersmaalene'),
    ...['organene', 'organ', 'moete', 'reglementet', 'hendelserIOrgan', 'hendelserIMoete'].map((n) =>
      les(`Moeter.${n}`),
    ),
    les('Moeter.moeteplanen', {
      ...gjelder,
      organ: 'kommunestyret',
      fra: '2026-01-01',
      til: '2026-12-31',
    }),
    les('Drift.helse', {}),
    les('Drift.openapiJson', {}),
    { ...les('Register.tilganger'), rolle: 'administrator' },
    { ...les('Koe.naa', {}), rolle: 'administrator' },
    les('Revisjon.siste', {}),
    les('Revisjon.plasser', {}),
    { ...les('Revisjon.byttNoekkel', {}), rolle: 'administrator' },
    ...['status', 'undertegn', 'kontroller'].map((navn) => ({
      ...les(`Revisjon.${navn}`, {}),
      rolle: 'forvaltningsrevisor',
    })),
    { ...les('Revisjon.sak', { skjerm: 'tekst' }), rolle: 'forvaltningsrevisor' },
    {
      ...les('Revisjon.periode', { fra: '2020-01-01', til: '2999-12-31', skjerm: 'tekst' }),
      rolle: 'regnskapsrevisor',
    },
    { ...les('Drift.status', {}), rolle: 'administrator' },
    { ...les('Drift.byggPaaNytt', {}), rolle: 'administrator' },
  ];
};
