import { dato, type Punkt } from '@saksgang/kernel';
import type { Delpunkttype, SakEvent } from '@saksgang/saksgang';
import { recorded } from '@saksgang/testing';
import { registrerOppdragWorkflow } from './registrer-oppdrag.workflow';
import { utsettOppdragWorkflow } from './utsett-oppdrag.workflow';
import { delpunkt, VEDTAK, vedtatt } from './vedtakspunkt.fixtures';

const om = (
  type: 'IverksettingUtsatt' | 'IverksettingGjenopptatt',
  ...delpunkter: readonly (readonly [string, Delpunkttype])[]
): SakEvent => ({
  type,
  data: {
    vedtak: VEDTAK,
    punkter: null,
    dato: dato('2024-12-21'),
    besluttetAv: 'kommunestyret',
    grunn: 'Lovligheten prøves.',
    delpunkter: delpunkter.map(([bokstav, slag]) => ({
      punkt: '3.23' as Punkt,
      delpunkt: bokstav,
      type: slag,
    })),
  },
});
const svarPaa = (hendelse: SakEvent) => utsettOppdragWorkflow.react(recorded(hendelse));

/** The oppdrag that the other workflow registered for the same delpunkt. */
const registrert = registrerOppdragWorkflow
  .react(recorded(vedtatt([delpunkt()])))
  .map((svar) => (svar.kind === 'send' ? (svar.data as { oppdrag: string }).oppdrag : ''))[0];

describe('Arbeidsflyten som lar oppdrag vente', () => {
  it.each([
    ['IverksettingUtsatt', 'SettOppdragPaaVent'],
    ['IverksettingGjenopptatt', 'TaOppdragAvVent'],
  ] as const)(
    'svarer på %s med %s til oppdraget som er registrert for delpunktet (R41)',
    (type, kommando) => {
      expect(svarPaa(om(type, ['a', 'sak']))).toEqual([
        {
          kind: 'send',
          name: '3.23a',
          type: kommando,
          data: { oppdrag: registrert, dato: '2024-12-21', grunn: 'Lovligheten prøves.' },
        },
      ]);
    },
  );

  it('lar hvert delpunkt vente, også penger og føringer, men ikke det som ikke har noe oppdrag', () => {
    const svar = svarPaa(
      om('IverksettingUtsatt', ['a', 'bevilgning'], ['b', 'foering'], ['c', 'skattevedtak']),
    );
    expect(svar.map((s) => s.kind)).toEqual(['send', 'send', 'ignore']);
    expect(new Set(svar.flatMap((s) => (s.kind === 'send' ? [s.name] : []))).size).toBe(2);
  });

  it('svarer ikke på noe annet, heller ikke på et krav om lovlighetskontroll (R41)', () => {
    const krav: SakEvent = {
      type: 'LovlighetskontrollKrevd',
      data: {
        krav: VEDTAK,
        vedtak: VEDTAK,
        organ: 'kommunestyret',
        medlemmer: [],
        ikkeKontrollert: [],
        dato: dato('2024-12-20'),
        begrunnelse: 'Ikke lovlig.',
        modus: 'protokollfoere',
        merknader: [],
      },
    };
    for (const hendelse of [krav, vedtatt([delpunkt()])])
      expect(svarPaa(hendelse)).toEqual([{ kind: 'ignore', reason: expect.stringMatching(/\S/) }]);
  });
});
