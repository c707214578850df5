import { dato, fold, type Dato } from '@saksgang/kernel';
import { oppdrag, type AktivtOppdrag } from '../oppdrag/oppdrag';
import {
  avvikMeldt,
  fristSatt,
  oppdragAvsluttet,
  oppdragGjenaapnet,
  rapportLevert,
  rapportertUtfoert,
  saksframlegg,
  toGangerAarlig,
} from '../oppdrag/oppdrag.fixtures';
import type { OppdragEvent } from '../oppdrag/oppdrag.events';
import { oenskedeAlarmer, oensketTil, uteblittRapport, utloeptVersjon } from './alarmer';
import { klokken, medFrist, paabegynt, sendt } from './varsel.fixtures';
import { forfaltVarsel, planFor, STANDARDPLAN, utloeper, varslene, type Varslingsplan } from './varslene';

const etter = (...hendelser: readonly OppdragEvent[]): AktivtOppdrag => {
  const tilstand = fold(oppdrag, hendelser);
  if (!tilstand.finnes) throw new Error('oppdraget er ikke registrert');
  return tilstand;
};
const varsler = (hendelser: readonly OppdragEvent[], plan: Varslingsplan = STANDARDPLAN) =>
  varslene(etter(...hendelser), plan, klokken('2025-01-10')).flat();
const idene = (hendelser: readonly OppdragEvent[]) => varsler(hendelser).map((v) => v.id);
const alarmer = (hendelser: readonly OppdragEvent[], dag: string) =>
  oenskedeAlarmer(etter(...hendelser), STANDARDPLAN, klokken(dag, '12:00')).map((a) => a.id);

describe('Varslene om en frist', () => {
  it('kommer 30, 14 og 3 arbeidsdager før, på dagen, og så oppover i linjen', () => {
    expect(varsler(medFrist()).map(({ id, naar, trinn }) => [id, naar, trinn])).toEqual([
      ['1-foer-30', klokken('2025-11-17'), 1],
      ['1-foer-14', klokken('2025-12-09'), 1],
      ['1-foer-3', klokken('2025-12-24'), 1],
      ['1-paa-dagen-0', klokken('2025-12-31'), 1],
      ['1-etter-1', klokken('2026-01-02'), 1],
      ['1-etter-10', klokken('2026-01-15'), 2],
      ['1-etter-20', klokken('2026-01-29'), 3],
    ]);
  });

  it('kommer på siste arbeidsdag når fristen er en fridag', () => {
    const grunnlovsdagen = medFrist({
      frist: { dato: dato('2025-05-17'), kilde: 'vedtatt', tekst: '17. mai', tolket: false },
    });
    expect(varsler(grunnlovsdagen).find((v) => v.slag === 'paa-dagen')?.naar).toBe(klokken('2025-05-16'));
  });

  it('er ingen når fristen i loggen ikke er en dag, og den går heller aldri ut', () => {
    const ingenDag = medFrist({
      frist: { dato: '' as Dato, kilde: 'vedtatt', tekst: 'snarest', tolket: false },
    });
    expect(idene(ingenDag)).toEqual([]);
    expect(utloeper('' as Dato) > klokken('2999-12-31')).toBe(true);
  });

  it('følger planen, i hvilken rekkefølge den enn er skrevet', () => {
    const plan = { foer: [5, 10], etter: [4, 2], klokken: '12:30' };
    expect(varsler(medFrist(), plan).map((v) => [v.id, v.trinn])).toEqual([
      ['1-foer-10', 1],
      ['1-foer-5', 1],
      ['1-paa-dagen-0', 1],
      ['1-etter-2', 1],
      ['1-etter-4', 2],
    ]);
    expect(varsler(medFrist(), plan)[0]?.naar).toBe(klokken('2025-12-15', '12:30'));
  });

  it('fortsetter der de var kommet når planen endres, og sier ikke det samme om igjen', () => {
    const ny = { foer: [40, 14, 10], etter: [5], klokken: '08:00' };
    const under = (...hendelser: readonly OppdragEvent[]) =>
      varsler([...medFrist(), ...hendelser], ny).map((v) => v.id);
    expect(under()).toEqual(['1-foer-40', '1-foer-14', '1-foer-10', '1-paa-dagen-0', '1-etter-5']);
    expect(under(sendt('1-foer-30'))).toEqual(['1-foer-14', '1-foer-10', '1-paa-dagen-0', '1-etter-5']);
    expect(under(sendt('1-paa-dagen-0'))).toEqual(['1-paa-dagen-0', '1-etter-5']);
    expect(under(sendt('1-etter-10'))).toEqual([]);
    expect(under(paabegynt({ varsel: '1-foer-30' }))).toContain('1-foer-40');
    expect(under(sendt('1-etter-10'), fristSatt)).toContain('2-foer-40');
  });

  it('er andre når fristen er en annen: det som er sagt om den gamle, gjelder ikke den nye', () => {
    expect(idene([...medFrist(), fristSatt])).toContain('2-foer-30');
  });

  it.each<[string, readonly OppdragEvent[]]>([
    ['uten frist', medFrist({ frist: null })],
    ['når pengene ligger i budsjettet', medFrist({ maate: 'ramme' })],
    ['når det er en føring', medFrist({ maate: 'loepende' })],
    ['når saken er lagt fram', [...medFrist(), rapportertUtfoert(saksframlegg)]],
    ['når det er avsluttet', [...medFrist(), oppdragAvsluttet()]],
    [
      'når vedtaket er utsatt',
      [
        ...medFrist(),
        { type: 'OppdragSattPaaVent', data: { dato: dato('2025-01-10'), grunn: 'Lovligheten prøves.' } },
      ],
    ],
    [
      'når organet har fått vite at det ikke kan gjennomføres',
      [...medFrist(), avvikMeldt(), { type: 'OppdragKanIkkeGjennomfoeres', data: { grunn: 'Ulovlig.' } }],
    ],
  ])('er ingen %s', (_, hendelser) => {
    expect(idene(hendelser)).toEqual([]);
    expect(alarmer(hendelser, '2026-12-01')).toEqual([]);
  });

  it('er der når det er meldt utført uten dokumentasjon, og når det er gjenåpnet', () => {
    expect(idene([...medFrist(), rapportertUtfoert()])).toHaveLength(7);
    expect(idene([...medFrist(), oppdragAvsluttet(), oppdragGjenaapnet])).toHaveLength(7);
  });

  it('er forfalt ett om gangen: det siste', () => {
    const alle = varsler(medFrist());
    expect(forfaltVarsel(alle, klokken('2025-11-17', '07:59'))).toBeNull();
    expect(forfaltVarsel(alle, klokken('2025-11-17'))?.id).toBe('1-foer-30');
    expect(forfaltVarsel(alle, klokken('2026-11-21'))?.id).toBe('1-etter-20');
  });
});

describe('Planen som gjelder', () => {
  const egen: Varslingsplan = { foer: [60], etter: [5], klokken: '09:00' };
  const felles: Varslingsplan = { foer: [20], etter: [1], klokken: '10:00' };

  it('er typens egen, så den felles, så standarden', () => {
    const planer = new Map([
      ['plan', egen],
      [null, felles],
    ]);
    expect(planFor(planer, 'plan')).toBe(egen);
    expect(planFor(planer, 'sak')).toBe(felles);
    expect(planFor(new Map([['plan', egen]]), 'sak')).toBe(STANDARDPLAN);
    expect(STANDARDPLAN).toEqual({ foer: [30, 14, 3], etter: [1, 10, 20], klokken: '08:00' });
  });
});

describe('Alarmene som ønskes', () => {
  it('er alt som skal komme, og dagen fristen er ute', () => {
    expect(alarmer(medFrist(), '2025-01-10')).toEqual([
      '1-foer-30',
      '1-foer-14',
      '1-foer-3',
      '1-paa-dagen-0',
      '1-etter-1',
      '1-etter-10',
      '1-etter-20',
      '1-utloept',
    ]);
  });

  it('er av det som er forfalt bare det siste, så ingen får et ras av gamle varsler', () => {
    expect(alarmer(medFrist(), '2025-12-10')).toEqual([
      '1-foer-14',
      '1-foer-3',
      '1-paa-dagen-0',
      '1-etter-1',
      '1-etter-10',
      '1-etter-20',
      '1-utloept',
    ]);
    expect(alarmer(medFrist(), '2027-01-10')).toEqual(['1-etter-20', '1-utloept']);
  });

  it('er ikke det som er sendt, men det som er påbegynt og aldri ble sendt', () => {
    expect(alarmer([...medFrist(), paabegynt()], '2025-12-10')).toContain('1-foer-14');
    expect(alarmer([...medFrist(), paabegynt(), sendt()], '2025-12-10')).not.toContain('1-foer-14');
  });

  it('er ingen for at fristen er ute når det er sagt', () => {
    const ute: OppdragEvent = {
      type: 'FristUtloept',
      data: { frist: dato('2025-12-31'), fristversjon: 1 },
    };
    expect(alarmer([...medFrist(), ute], '2026-01-10')).not.toContain('1-utloept');
    expect(alarmer([...medFrist(), ute, fristSatt], '2026-01-10')).toContain('2-utloept');
  });

  it('sier selv hva som skal spørres om når de ringer', () => {
    expect(utloeptVersjon('2-utloept')).toBe(2);
    expect(utloeptVersjon('2-etter-10')).toBeNull();
  });
});

describe('Et varsel som ble holdt opp', () => {
  const naar = (dag: string, tid: string) =>
    oenskedeAlarmer(etter(...medFrist()), STANDARDPLAN, klokken(dag, tid)).find(
      ({ id }) => id === '1-foer-14',
    )?.naar;

  it.each([
    ['ringer med en gang, når folk er på jobb', '2025-12-09', '20:59', '2025-12-09'],
    ['venter til neste morgen om kvelden', '2025-12-09', '21:00', '2025-12-10'],
    ['venter til samme morgen om natten', '2025-12-10', '03:00', '2025-12-10'],
    ['venter til mandag i helgen', '2025-12-13', '12:00', '2025-12-15'],
    ['venter over helligdagene', '2025-12-24', '21:00', '2025-12-29'],
  ])('%s', (_, dag, tid, ventet) => {
    const plan = { foer: [14], etter: [20], klokken: '08:00' };
    const alarm = oenskedeAlarmer(etter(...medFrist()), plan, klokken(dag, tid)).find(
      ({ id }) => id === '1-foer-14',
    );
    expect(alarm?.naar).toBe(klokken(ventet));
  });

  it('er ikke flyttet før det er forfalt', () => {
    expect(naar('2025-12-01', '03:00')).toBe(klokken('2025-12-09'));
  });
});

describe('Varslene om rapporter som gjentas', () => {
  const jevnlig = medFrist({ frist: null, uavklartFrist: toGangerAarlig });
  const paaminnelser = (hendelser: readonly OppdragEvent[], dag: string) =>
    alarmer(hendelser, dag).filter((id) => uteblittRapport(id) === null);
  const om = (hendelser: readonly OppdragEvent[], dag: string) => [
    ...new Set(paaminnelser(hendelser, dag).map((id) => id.split('-')[0])),
  ];

  it('kommer som for en frist, og sier i id-en hvilken rapport det er', () => {
    expect(paaminnelser(jevnlig, '2025-01-10')).toEqual([
      '1.2025h1-foer-30',
      '1.2025h1-foer-14',
      '1.2025h1-foer-3',
      '1.2025h1-paa-dagen-0',
      '1.2025h1-etter-1',
      '1.2025h1-etter-10',
      '1.2025h1-etter-20',
    ]);
  });

  it('er om den neste når en er levert', () => {
    expect(om([...jevnlig, rapportLevert('1. halvår 2025')], '2025-06-20')).toEqual(['1.2025h2']);
  });

  it('er om den som mangler og om den neste, men ikke om den før der', () => {
    expect(om(jevnlig, '2025-09-15')).toEqual(['1.2025h1', '1.2025h2']);
    expect(om(jevnlig, '2026-03-01')).toEqual(['1.2025h2', '1.2026h1']);
  });

  it('er for den som mangler bare det siste, og ikke om igjen når det er sendt', () => {
    expect(paaminnelser(jevnlig, '2025-09-15').filter((id) => id.startsWith('1.2025h1'))).toEqual([
      '1.2025h1-etter-20',
    ]);
    expect(om([...jevnlig, sendt('1.2025h1-etter-20')], '2025-09-15')).toEqual(['1.2025h2']);
  });

  it('er andre for den rapporten som får en plandato, og de samme for de andre', () => {
    expect(om([...jevnlig, fristSatt], '2025-01-10')).toEqual(['2.2025h1']);
    expect(om([...jevnlig, fristSatt], '2025-09-15')).toEqual(['2.2025h1', '1.2025h2']);
  });

  it('endrer seg når en frist går ut, selv om planen ikke har varsler da', () => {
    const til = (dag: string, ...mer: readonly OppdragEvent[]) =>
      oensketTil(etter(...jevnlig, ...mer), { foer: [], etter: [10], klokken: '08:00' }, klokken(dag));
    expect(til('2025-01-10')).toBe(klokken('2025-06-30'));
    expect(til('2025-06-30', sendt('1.2025h1-paa-dagen-0'))).toBe(klokken('2025-07-01', '00:00'));
  });

  it('endrer seg når arbeidstiden begynner og slutter, så lenge noe som er forfalt ikke er sendt', () => {
    const til = (dag: string, tid?: string) =>
      oensketTil(etter(...jevnlig), { foer: [], etter: [10], klokken: '08:00' }, klokken(dag, tid));
    expect(til('2025-06-30')).toBe(klokken('2025-06-30', '21:00'));
    expect(til('2025-07-04', '20:00')).toBe(klokken('2025-07-04', '21:00'));
    expect(til('2025-07-04', '22:00')).toBe(klokken('2025-07-07'));
  });

  it('er ingen når oppdraget er avsluttet', () => {
    expect(paaminnelser([...jevnlig, oppdragAvsluttet()], '2025-09-15')).toEqual([]);
  });
});
