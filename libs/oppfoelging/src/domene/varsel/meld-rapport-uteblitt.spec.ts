import { dato, fold, type Instant } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { oppdrag } from '../oppdrag/oppdrag';
import {
  fristSatt,
  oppdragAvsluttet,
  rapportertUtfoert,
  rapportLevert,
  saksframlegg,
  toGangerAarlig,
} from '../oppdrag/oppdrag.fixtures';
import type { OppdragEvent } from '../oppdrag/oppdrag.events';
import { oenskedeAlarmer, uteblittRapport } from './alarmer';
import { meldRapportUteblitt, type MeldRapportUteblitt } from './meld-rapport-uteblitt';
import { klokken, medFrist } from './varsel.fixtures';
import { STANDARDPLAN } from './varslene';

const JEVNLIG = medFrist({ type: 'rapportering', frist: null, uavklartFrist: toGangerAarlig });
const gitt = (...hendelser: readonly OppdragEvent[]) => decider(oppdrag).given(...hendelser);
const meld = (naa: Instant, rapport = '1.2025h1') =>
  kommando<MeldRapportUteblitt>(
    'MeldRapportUteblitt',
    { rapport },
    { rolle: 'system', naa, idag: dato(naa.slice(0, 10)) },
  );
const midnatt = klokken('2025-07-01', '00:00');
const dagenEtter = klokken('2025-07-01', '08:00');
const uteblitt: OppdragEvent = {
  type: 'RapportUteblitt',
  data: { periode: '1. halvår 2025', frist: dato('2025-06-30') },
};
const uteblittAlarmer = (hendelser: readonly OppdragEvent[], dag: string) => {
  const tilstand = fold(oppdrag, hendelser);
  if (!tilstand.finnes) throw new Error('oppdraget er ikke registrert');
  return oenskedeAlarmer(tilstand, STANDARDPLAN, klokken(dag)).flatMap(({ id, naar }) =>
    uteblittRapport(id) === null ? [] : [[uteblittRapport(id), naar]],
  );
};

describe('MeldRapportUteblitt', () => {
  it('fører at rapporten ikke kom, når dagen er over i Norge', () => {
    gitt(...JEVNLIG)
      .when(meldRapportUteblitt, meld(dagenEtter))
      .then(uteblitt);
    gitt(...JEVNLIG)
      .when(meldRapportUteblitt, meld(klokken('2025-06-30', '23:59')))
      .thenRefused('FristenErIkkeUtloept', '30.06.2025');
  });

  it('fører det én gang for hver periode', () => {
    gitt(...JEVNLIG, uteblitt)
      .when(meldRapportUteblitt, meld(dagenEtter))
      .then();
    gitt(...JEVNLIG, uteblitt)
      .when(meldRapportUteblitt, meld(klokken('2026-01-01'), '1.2025h2'))
      .then({ type: 'RapportUteblitt', data: { periode: '2. halvår 2025', frist: dato('2025-12-31') } });
  });

  it.each<[string, readonly OppdragEvent[]]>([
    ['den er levert', [...JEVNLIG, rapportLevert('1. halvår 2025')]],
    ['oppdraget er avsluttet', [...JEVNLIG, oppdragAvsluttet()]],
    ['oppdraget er utført', [...JEVNLIG, rapportertUtfoert(saksframlegg)]],
    ['oppdraget ikke ber om rapporter', medFrist()],
  ])('sier ikke noe når %s', (_, hendelser) => {
    gitt(...hendelser)
      .when(meldRapportUteblitt, meld(dagenEtter))
      .thenRefused('VarseletGjelderIkkeLenger');
  });

  it('trenger et oppdrag', () => {
    gitt().when(meldRapportUteblitt, meld(dagenEtter)).thenRefused('OppdragetFinnesIkke');
  });

  it('spørres dagen etter fristen, til det er ført eller levert', () => {
    expect(uteblittAlarmer(JEVNLIG, '2025-06-01')).toEqual([['1.2025h1', midnatt]]);
    expect(uteblittAlarmer([...JEVNLIG, uteblitt], '2025-07-02')).toEqual([
      ['1.2025h2', klokken('2026-01-01', '00:00')],
    ]);
    expect(uteblittAlarmer([...JEVNLIG, rapportLevert('1. halvår 2025')], '2025-07-02')).toEqual([
      ['1.2025h2', klokken('2026-01-01', '00:00')],
    ]);
  });

  it('spørres om hver av dem som mangler, og på nytt om en ny dato for den samme', () => {
    expect(uteblittAlarmer(JEVNLIG, '2026-02-01').map(([rapport]) => rapport)).toEqual([
      '1.2025h1',
      '1.2025h2',
      '1.2026h1',
    ]);
    const plandato: OppdragEvent = {
      ...fristSatt,
      data: {
        frist: { dato: dato('2025-05-15'), kilde: 'satt av administrasjonen', tekst: 'mai', tolket: false },
      },
    } as OppdragEvent;
    expect(uteblittAlarmer([...JEVNLIG, uteblitt, plandato], '2025-07-02')[0]).toEqual([
      '2.2025h1',
      klokken('2025-05-16', '00:00'),
    ]);
  });
});
