import { dato, fold } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import { vedtattHp } from '../sak/sak.fixtures';
import { foerRapport, type FoerRapport } from './foer-rapport';

const foer = (mer: Partial<FoerRapport['data']> = {}, skjedde: string | null = '2025-06-17') =>
  kommando<FoerRapport>(
    'FoerRapport',
    { rapport: 'tertialrapport-1', behandletAv: 'kommunestyret', saksnummer: 'KS 41/25', ...mer },
    { rolle: 'moetesekretaer', idag: '2026-09-01', skjedde },
  );
const gitt = () => decider(sak).given(...vedtattHp());
const avlagt = { behandletAv: null, saksnummer: null } as const;

describe('FoerRapport', () => {
  it('sier at et organ har behandlet rapporten, og når (R15)', () => {
    gitt()
      .when(foerRapport, foer())
      .then({
        type: 'RapportBehandlet',
        data: {
          rapport: 'tertialrapport-1',
          organ: 'kommunestyret',
          dato: dato('2025-06-17'),
          saksnummer: 'KS 41/25',
        },
      });
  });

  it('sier at den er lagt fram, når ingen har behandlet den ennå', () => {
    gitt()
      .when(foerRapport, foer({ rapport: 'aarsregnskap', ...avlagt }, '2026-02-20'))
      .then({ type: 'RapportAvlagt', data: { rapport: 'aarsregnskap', dato: dato('2026-02-20') } });
  });

  it('føres også når det skjedde for sent', () => {
    gitt()
      .when(foerRapport, foer({ rapport: 'aarsregnskap' }, '2026-08-25'))
      .thenAmong('RapportBehandlet', { dato: '2026-08-25' });
  });

  it('endrer ikke handlingsprogrammet', () => {
    const hendelse = { type: 'RapportAvlagt', data: { rapport: 'aarsregnskap', dato: '2026-02-20' } };
    expect(fold(sak, [...vedtattHp(), hendelse as never])).toEqual(fold(sak, vedtattHp()));
  });

  it.each([
    ['oekonomirapport', '2024-12-31', '2025-01-01'],
    ['tertialrapport-1', '2025-04-30', '2025-05-01'],
    ['tertialrapport-2', '2025-08-31', '2025-09-01'],
    ['aarsregnskap', '2025-12-31', '2026-01-01'],
    ['aarsberetning', '2025-12-31', '2026-01-01'],
    ['revisjonsberetning', '2025-12-31', '2026-01-01'],
  ] as const)('%s kan ikke være fra %s, men fra %s', (rapport, tidlig, foerste) => {
    gitt().when(foerRapport, foer({ rapport }, tidlig)).thenRefused('RapportenKanIkkeFinnesEnnaa');
    gitt().when(foerRapport, foer({ rapport }, foerste)).thenAmong('RapportBehandlet', { dato: foerste });
  });

  it('trenger en dag og et handlingsprogram', () => {
    gitt().when(foerRapport, foer({}, null)).thenRefused('DagenMangler');
    decider(sak).given().when(foerRapport, foer()).thenRefused('HandlingsprogrammetFinnesIkke');
  });
});
