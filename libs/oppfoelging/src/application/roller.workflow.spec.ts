import { dato, type OppdragId, type Punkt, type SakId, type VedtakId } from '@saksgang/kernel';
import { recorded } from '@saksgang/testing';
import type { OppdragEvent } from '../domene/oppdrag/oppdrag.events';
import type { RolleEvent } from '../domene/rolle/rolle.events';
import { foerAnsvarWorkflow } from './foer-ansvar.workflow';
import { fordelTilRollenWorkflow } from './fordel-til-rollen.workflow';
import { uuid } from './vedtakspunkt.fixtures';

const [ETT, TO] = [uuid(51), uuid(52)] as unknown as readonly [OppdragId, OppdragId];
const ROLLE = 'kommunalsjef oppvekst';

describe('Arbeidsflyten som fører ansvar', () => {
  const svarPaa = (hendelse: OppdragEvent) =>
    foerAnsvarWorkflow.react(recorded(hendelse, { stream: `oppdrag-lier.${ETT}` }));
  const fordelt: OppdragEvent = { type: 'OppdragFordelt', data: { ansvarlig: ROLLE, person: null } };
  const vedtak = {
    sak: 'tertial-2-2025' as SakId,
    vedtak: uuid(32) as VedtakId,
    punkt: '2' as Punkt,
    organ: 'kommunestyret',
    dato: dato('2025-10-14'),
  };
  const gjenaapnet: OppdragEvent = { type: 'OppdragGjenaapnet', data: { vedtak, grunn: 'Ikke ferdig.' } };

  it.each([fordelt, gjenaapnet])('svarer på $type med oppdraget det gjelder', (hendelse) => {
    expect(svarPaa(hendelse)).toEqual([
      { kind: 'send', name: 'ansvar', type: 'FoerAnsvar', data: { oppdrag: ETT } },
    ]);
  });

  it('svarer ikke på noe annet', () => {
    expect(svarPaa({ type: 'StatusRapportert', data: { status: 'paagaar', kommentar: '' } })).toEqual([
      { kind: 'ignore', reason: expect.stringMatching(/\S/) },
    ]);
  });
});

describe('Arbeidsflyten som fordeler til den som har rollen', () => {
  const svarPaa = (hendelse: RolleEvent) =>
    fordelTilRollenWorkflow.react(recorded(hendelse, { stream: 'rolle-lier.register' }));
  const sendt = (oppdrag: unknown, person: string) => ({
    kind: 'send',
    name: oppdrag,
    type: 'FordelOppdrag',
    data: { oppdrag, ansvarlig: ROLLE, person },
  });
  const dag = dato('2025-06-01');

  it('gir hvert oppdrag på rollen til den som overtar', () => {
    const data = {
      rolle: ROLLE,
      fraPerson: 'person-7',
      tilPerson: 'person-8',
      dato: dag,
      oppdrag: [ETT, TO],
    };
    expect(svarPaa({ type: 'RolleOverlevert', data })).toEqual([
      sendt(ETT, 'person-8'),
      sendt(TO, 'person-8'),
    ]);
  });

  it('gir hvert oppdrag på rollen til den som får den', () => {
    const data = { rolle: ROLLE, person: 'person-7', fra: dag, oppdrag: [TO] };
    expect(svarPaa({ type: 'RolleBesatt', data })).toEqual([sendt(TO, 'person-7')]);
  });

  it('gir oppdraget som kom for sent, til den som har rollen nå', () => {
    const ansvar = (overtattAv: string | null) =>
      svarPaa({ type: 'AnsvarFoert', data: { oppdrag: ETT, rolle: ROLLE, overtattAv } });
    expect(ansvar('person-8')).toEqual([sendt(ETT, 'person-8')]);
    expect(ansvar(null)).toEqual([{ kind: 'ignore', reason: expect.stringMatching(/\S/) }]);
  });

  it('gir ingen noe når rollen fratres eller får en stedfortreder', () => {
    const fratraadt: RolleEvent = {
      type: 'RolleFratraadt',
      data: { rolle: ROLLE, person: 'person-7', dato: dag },
    };
    const vikar = { rolle: ROLLE, forPerson: 'person-7', person: 'person-9', fra: dag, til: null };
    for (const hendelse of [fratraadt, { type: 'StedfortrederUtpekt', data: vikar } as const])
      expect(svarPaa(hendelse)).toMatchObject([{ kind: 'ignore' }]);
  });

  it('svarer ikke på det som hender andre steder enn i rollene', () => {
    const fordelt = { type: 'OppdragFordelt', data: { ansvarlig: ROLLE, person: null } };
    expect(svarPaa(fordelt as never)).toMatchObject([{ kind: 'ignore' }]);
  });
});
