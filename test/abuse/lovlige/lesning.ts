import { HP, type Ider } from '../deler';
import { paa, type Lovlig } from './lovlig';

export const lesning = (ider: Ider): Lovlig[] => {
  const gjelder = { gjelder: '2026-09-15' };
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
    les('Rammer.rammer', { ...gjelder, utvalg: 'OPP', enhet: 'kr' }),
    les('Beregning.beregning', {
      forslag: ider['forslag@vedtatt'] ?? '',
      grunnlag: 'beslutningsgrunnlag',
      gjelder: '2026-09-15',
      rente: '4.25',
      loepetid: '30',
      laaneslag: 'serie',
    }),
    les('Beregning.konflikter'),
    les('Beregning.grunnlagsendringer'),
    ...['alle', 'ett'].map((navn) => les(`Forslagsvisning.${navn}`)),
    les('Kontroll.kontrollfunn'),
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
    { ...les('Koe.naa', {}), rolle: 'administrator' },
    { ...les('Drift.status', {}), rolle: 'administrator' },
    { ...les('Drift.byggPaaNytt', {}), rolle: 'administrator' },
  ];
};
