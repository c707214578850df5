import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  etMoete,
  forMot,
  klarTilVotering,
  lagtFram,
  registrert,
  sakTattTilBehandling,
} from '../sak/sak.fixtures';
import { avgjoerHabilitet, type AvgjoerHabilitet } from './avgjoer-habilitet';
import { registrerVotering } from './registrer-votering';

type Data = AvgjoerHabilitet['data'];

const moete = etMoete(3);
const iMoetet: readonly SakEvent[] = [
  ...klarTilVotering().slice(0, -1),
  {
    ...sakTattTilBehandling,
    data: { ...sakTattTilBehandling.data, moete: moete.moete, tilstede: moete.deltakere },
  } as SakEvent,
];

const avgjoer = (mer: Partial<Data> = {}, bilde: typeof moete | null = moete) =>
  kommando<AvgjoerHabilitet>(
    'AvgjoerHabilitet',
    {
      organ: 'kommunestyret',
      plass: 2,
      parti: null,
      navn: null,
      inhabil: true,
      grunn: 'leder-eller-styremedlem',
      hjemmel: null,
      begrunnelse: 'Styreleder i foretaket.',
      stemmer: { for: 2, mot: 0 },
      vara: null,
      modus: 'gjennomfoere',
      ...mer,
    },
    { grunnlag: { moete: bilde } },
  );
const gitt = decider(sak).given(...iMoetet);

describe('AvgjoerHabilitet', () => {
  it('keeps who, why, and the letter of the law (R39)', () => {
    gitt.when(avgjoerHabilitet, avgjoer()).thenAmong('HabilitetAvgjort', {
      plass: 2,
      parti: 'B',
      navn: 'Medlem 2',
      inhabil: true,
      hjemmel: 'forvaltningsloven § 6 første ledd bokstav e',
      moete: moete.moete,
      merknader: [],
    });
  });

  it('takes the seat out of the vote, and a vara in (R39)', () => {
    const uten = gitt.when(avgjoerHabilitet, avgjoer()).events;
    const etter = decider(sak).given(...iMoetet, ...uten);
    etter
      .when(registrerVotering, registrert({ stemmer: forMot(2, 1) }, '2024-12-10', moete))
      .thenRefused('InhabileHarStemt');
    etter
      .when(registrerVotering, registrert({ stemmer: forMot(2, 0) }, '2024-12-10', moete))
      .thenAmong('VoteringRegistrert', { stemmeberettigede: 2 });
    const medVara = gitt.when(avgjoerHabilitet, avgjoer({ vara: { parti: null, navn: 'Vara 1' } }));
    medVara.thenAmong('HabilitetAvgjort', { vara: { plass: 2, parti: 'B', navn: 'Vara 1', vara: true } });
    decider(sak)
      .given(...iMoetet, ...medVara.events)
      .when(registrerVotering, registrert({ stemmer: forMot(2, 1) }, '2024-12-10', moete))
      .thenAmong('VoteringRegistrert', { stemmeberettigede: 3 });
  });

  it('gives the seat back to one who is found habil after all', () => {
    const inhabil = gitt.when(avgjoerHabilitet, avgjoer()).events;
    const habil = decider(sak)
      .given(...iMoetet, ...inhabil)
      .when(avgjoerHabilitet, avgjoer({ inhabil: false, stemmer: null })).events;
    decider(sak)
      .given(...iMoetet, ...inhabil, ...habil)
      .when(registrerVotering, registrert({ stemmer: forMot(2, 1) }, '2024-12-10', moete))
      .thenAmong('VoteringRegistrert', { stemmeberettigede: 3 });
  });

  it('is decided without the member: live refused, else recorded with a remark (R37)', () => {
    const selv = { stemmer: { for: 3, mot: 0 } };
    gitt.when(avgjoerHabilitet, avgjoer(selv)).thenRefused('MedlemmetHarStemtSelv');
    gitt.when(avgjoerHabilitet, avgjoer({ ...selv, modus: 'protokollfoere' })).thenAmong('HabilitetAvgjort', {
      merknader: [expect.objectContaining({ regel: 'R37' }) as unknown],
    });
  });

  it('lets an employee who prepared the budget vote in it: that sak is an exception (R38)', () => {
    const ansatt = { grunn: 'ansatt-som-har-tilrettelagt' as const };
    gitt.when(avgjoerHabilitet, avgjoer(ansatt)).thenRefused('AnsatteErHabileIBudsjettet');
    gitt
      .when(avgjoerHabilitet, avgjoer({ ...ansatt, modus: 'protokollfoere' }))
      .thenAmong('HabilitetAvgjort', {
        merknader: [expect.objectContaining({ regel: 'R38' }) as unknown],
      });
    gitt
      .when(avgjoerHabilitet, avgjoer({ ...ansatt, inhabil: false, stemmer: null }))
      .thenAmong('HabilitetAvgjort', { inhabil: false, hjemmel: 'kommuneloven § 11-10' });
  });

  it.each<[string, Partial<Data>, string]>([
    ['without its basis', { grunn: 'annet' }, 'HjemmelMangler'],
    [
      'with a vara for one who is habil',
      { inhabil: false, stemmer: null, vara: { parti: null, navn: null } },
      'HabilMedVara',
    ],
    ['against what was voted', { stemmer: { for: 0, mot: 2 } }, 'StemmeneSierNoeAnnet'],
    ['of a seat where nobody sits', { plass: 9 }, 'PlassenErIkkeIMoetet'],
    [
      'by a body that has not taken the sak up',
      { organ: 'formannskapet', parti: 'B' },
      'SakenErIkkeTattTilBehandling',
    ],
  ])('is refused %s', (_, mer, kode) => {
    gitt.when(avgjoerHabilitet, avgjoer(mer)).thenRefused(kode);
  });

  it('can be recorded without a meeting, by who says whose seat it is', () => {
    decider(sak)
      .given(...lagtFram())
      .when(avgjoerHabilitet, avgjoer({ parti: 'V', modus: 'protokollfoere' }, null))
      .thenAmong('HabilitetAvgjort', { parti: 'V', moete: null });
  });

  it('belongs to a handlingsprogram', () => {
    decider(sak).given().when(avgjoerHabilitet, avgjoer()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
