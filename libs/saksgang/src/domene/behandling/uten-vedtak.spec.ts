import { dato, type ForslagId, type Punkt, type VedtakId } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  forMot,
  forslagFremmet,
  lagtFram,
  registrert,
  sakTattTilBehandling,
  stemmerTil,
  TRE,
  treBudsjetter,
  uuid,
} from '../sak/sak.fixtures';
import { avgiUttalelse, type AvgiUttalelse } from './avgi-uttalelse';
import { foreslaaVoteringsorden, type ForeslaaVoteringsorden } from './foreslaa-voteringsorden';
import { protokollfoerInnstilling, type ProtokollfoerInnstilling } from './protokollfoer-innstilling';
import { registrerVotering } from './registrer-votering';
import { sendSakTilbake, type SendSakTilbake } from './send-sak-tilbake';
import { utsettSak, type UtsettSak } from './utsett-sak';

const [A, B] = TRE;
const utsettelse = uuid(33) as ForslagId;
const hos = (organ: 'formannskapet' | 'utvalg' = 'formannskapet'): readonly SakEvent[] => [
  ...lagtFram(),
  forslagFremmet({ id: A, linjer: [] }),
  forslagFremmet({ id: B, linjer: [] }),
  forslagFremmet({ id: utsettelse, type: 'utsettelsesforslag', linjer: [] }),
  {
    ...sakTattTilBehandling,
    data: { ...sakTattTilBehandling.data, organ, forslag: [A, B, utsettelse] },
  } as SakEvent,
];
const votert = (mer: Parameters<typeof registrert>[0]): readonly SakEvent[] => {
  const { events } = decider(sak)
    .given(...hos())
    .when(registrerVotering, registrert({ organ: 'formannskapet', form: 'for-mot', ...mer }, '2024-11-21'));
  expect(events).toHaveLength(1);
  return [...hos(), ...events];
};
const votering = uuid(41);

describe.each([
  ['UtsettSak', 'SakUtsatt'],
  ['SendSakTilbake', 'SakSendtTilbake'],
] as const)('%s', (type, hendelse) => {
  const data = { organ: 'formannskapet', begrunnelse: null, votering, modus: 'gjennomfoere' } as const;
  const spoer = (foer: readonly SakEvent[], mer: object = {}) => {
    const gitt = decider(sak).given(...foer);
    return type === 'UtsettSak'
      ? gitt.when(utsettSak, kommando<UtsettSak>(type, { ...data, til: dato('2024-12-01'), ...mer }))
      : gitt.when(sendSakTilbake, kommando<SendSakTilbake>(type, { ...data, til: 'utvalg', ...mer }));
  };

  it('follows live from a vote over an utsettelsesforslag, and leaves the sak to be taken up again (R22)', () => {
    const utfall = spoer(votert({ forslag: [utsettelse] }));
    utfall.thenAmong(hendelse, { votering });
    spoer([...votert({ forslag: [utsettelse] }), ...utfall.events]).thenRefused(
      'SakenErIkkeTattTilBehandling',
    );
  });

  it.each<[string, readonly SakEvent[], object, string]>([
    ['no vote', hos(), { votering: null }, 'OrganetHarIkkeVedtattDette'],
    ['a vote that was not held', hos(), {}, 'VoteringenFinnesIkke'],
    [
      'a vote that was lost',
      votert({ forslag: [utsettelse], stemmer: forMot(3, 8) }),
      {},
      'OrganetHarIkkeVedtattDette',
    ],
    ['a vote over something else', votert({ forslag: [A] }), {}, 'OrganetHarIkkeVedtattDette'],
    [
      'the vote of another body',
      votert({ forslag: [utsettelse] }),
      { organ: 'utvalg' },
      'VoteringenFinnesIkke',
    ],
  ])('is refused live on %s', (_, foer, mer, kode) => {
    spoer(foer, mer).thenRefused(kode);
  });

  it('is recorded where it happened, vote or no vote', () => {
    spoer(hos(), { votering: null, modus: 'protokollfoere' }).thenAmong(hendelse, { votering: null });
  });

  it('belongs to a handlingsprogram that is treated', () => {
    spoer([]).thenRefused('HandlingsprogrammetFinnesIkke');
    spoer(lagtFram().slice(0, 1)).thenRefused('FeilFase');
  });
});

describe('AvgiUttalelse', () => {
  const uttal = (mer: Partial<AvgiUttalelse['data']> = {}) =>
    kommando<AvgiUttalelse>('AvgiUttalelse', {
      organ: 'raad',
      navn: 'Eldrerådet',
      tekst: 'Rådet ber om flere plasser.',
      votering: null,
      ...mer,
    });

  it('is what a råd thinks, which it need not have taken the sak up to say', () => {
    decider(sak)
      .given(...hos())
      .when(avgiUttalelse, uttal())
      .thenAmong('UttalelseAvgitt', { navn: 'Eldrerådet' });
  });

  it('is for those who decide nothing (R2)', () => {
    for (const organ of ['kommunestyret', 'formannskapet'] as const)
      decider(sak)
        .given(...hos())
        .when(avgiUttalelse, uttal({ organ }))
        .thenRefused('OrganetAvgirIkkeUttalelse');
  });

  it('points at a vote of its own, or at none', () => {
    decider(sak)
      .given(...votert({ forslag: [A] }))
      .when(avgiUttalelse, uttal({ votering }))
      .thenRefused('VoteringenFinnesIkke');
  });
});

describe('ForeslaaVoteringsorden', () => {
  const steg = [{ form: 'budsjett', forslag: TRE, punkter: null }] as const;
  const foreslaa = (mer: Partial<ForeslaaVoteringsorden['data']> = {}) =>
    kommando<ForeslaaVoteringsorden>('ForeslaaVoteringsorden', { organ: 'kommunestyret', steg, ...mer });
  const gitt = (...mer: readonly SakEvent[]) => decider(sak).given(...treBudsjetter(), ...mer);

  it('is the order of the votes, before the first of them', () => {
    gitt().when(foreslaaVoteringsorden, foreslaa()).thenAmong('VoteringsordenForeslaatt', { steg });
    const stemmer = stemmerTil([TRE[0], 20], [TRE[1], 12], [TRE[2], 9]);
    const stemt = gitt().when(
      registrerVotering,
      registrert({ forslag: TRE, stemmer, vedtak: uuid(33) as VedtakId }),
    ).events;
    gitt(...stemt)
      .when(foreslaaVoteringsorden, foreslaa())
      .thenRefused('VoteringenErIGang');
  });

  it.each<[string, Partial<ForeslaaVoteringsorden['data']>, string]>([
    ['nothing', { steg: [] }, 'VoteringsordenenErTom'],
    ['what is not there', { steg: [{ ...steg[0], forslag: [utsettelse] }] }, 'ForslagetFinnesIkke'],
    ['a form that does not fit', { steg: [{ ...steg[0], form: 'for-mot' }] }, 'FeilAntallForslag'],
    [
      'points that the forslag does not have',
      { steg: [{ form: 'for-mot', forslag: [A], punkter: ['9' as Punkt] }] },
      'PunktetErIkkeIForslaget',
    ],
    ['another body’s sak', { organ: 'utvalg' }, 'SakenErIkkeTattTilBehandling'],
  ])('is refused over %s', (_, mer, kode) => {
    gitt().when(foreslaaVoteringsorden, foreslaa(mer)).thenRefused(kode);
  });
});

describe('An innstilling that is the result of a vote', () => {
  const partier = (...alle: readonly (readonly [string, number, ...string[]])[]) =>
    alle.map(([parti, antall, ...navn]) => ({ parti, antall, navn }));
  const stemmer = [
    { valg: A, antall: 6, partier: partier(['Høyre', 4], ['Venstre', 2, 'Ola', 'Per']) },
    { valg: B, antall: 5, partier: partier(['Ap', 4], ['Venstre', 1, 'Kari']) },
  ];
  const alternativ = () => votert({ form: 'alternativ', forslag: [A, B], stemmer });
  const innstill = (mer: Partial<ProtokollfoerInnstilling['data']> = {}) =>
    kommando<ProtokollfoerInnstilling>('ProtokollfoerInnstilling', {
      organ: 'formannskapet',
      forslag: A,
      stillere: [],
      votering,
      mindretall: null,
      ...mer,
    });

  it('has for backers those who voted for it, and for minority those who voted for another, by name where a party split (R9)', () => {
    decider(sak)
      .given(...alternativ())
      .when(protokollfoerInnstilling, innstill())
      .thenAmong('InnstillingProtokollfoert', {
        votering,
        stillere: ['Høyre', 'Ola (Venstre)', 'Per (Venstre)'],
        mindretall: [{ forslag: B, stillere: ['Ap', 'Kari (Venstre)'] }],
      });
  });

  it.each<[string, Partial<ProtokollfoerInnstilling['data']>, string]>([
    ['of what lost', { forslag: B }, 'InnstillingenVantIkke'],
    ['by somebody who voted for another', { stillere: ['Ap'] }, 'StillerneStemteIkkeFor'],
    ['of another body’s vote', { organ: 'utvalg' }, 'VoteringenFinnesIkke'],
  ])('is refused %s', (_, mer, kode) => {
    decider(sak)
      .given(...alternativ())
      .when(protokollfoerInnstilling, innstill(mer))
      .thenRefused(kode);
  });

  it('is kommunedirektørens grunnlag when the forslag against it fell', () => {
    decider(sak)
      .given(
        ...votert({
          forslag: [A],
          stemmer: [
            { valg: 'for', antall: 4, partier: partier(['Høyre', 4]) },
            { valg: 'mot', antall: 7, partier: partier(['Ap', 7]) },
          ],
        }),
      )
      .when(protokollfoerInnstilling, innstill({ forslag: null }))
      .thenAmong('InnstillingProtokollfoert', {
        forslag: null,
        stillere: ['Ap'],
        mindretall: [{ forslag: A, stillere: ['Høyre'] }],
      });
  });

  it('still names who stands behind it when only numbers are known (R9)', () => {
    const tall = votert({ form: 'alternativ', forslag: [A, B], stemmer: stemmerTil([A, 6], [B, 5]) });
    decider(sak)
      .given(...tall)
      .when(protokollfoerInnstilling, innstill())
      .thenRefused('InnstillingenManglerStillere');
    decider(sak)
      .given(...tall)
      .when(protokollfoerInnstilling, innstill({ stillere: ['Høyre'] }))
      .thenAmong('InnstillingProtokollfoert', { stillere: ['Høyre'], mindretall: [] });
  });
});
