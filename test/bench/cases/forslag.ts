import { systemIds } from '@saksgang/commands';
import { asked } from '@saksgang/http';
import type { ForslagId } from '@saksgang/kernel';
import { NyttForslagRequest, FremmeForslagCommand, sakStream, TOMT_INNHOLD } from '@saksgang/saksgang';
import { forslag as fremmet, nthKommune, openCase, SAK } from '../facts';
import type { CaseKind } from './case-kind';

/** A handlingsprogram that forslag are put before: the case that grows largest, with a body of several levels. */
export const forslag: CaseKind = {
  name: 'forslag',
  stream: (n) => sakStream(nthKommune(n), SAK),
  opened: (_, facts) => openCase(facts),
  fact: fremmet,
  body: (turn) => ({
    tittel: `Forslag ${turn} om leirskole`,
    partier: ['H', 'V'],
    verbalforslag: [
      { punkt: '1', tittel: 'Leirskole', tekst: 'Leirskole for alle på femte trinn utredes til våren.' },
    ],
  }),
  request: NyttForslagRequest,
  send: (bus, n, request, meta) => {
    const { tittel, partier, verbalforslag = [] } = request as NyttForslagRequest;
    const data = {
      ...TOMT_INNHOLD,
      type: 'verbalforslag' as const,
      id: systemIds.random() as ForslagId,
      tittel,
      partier,
      linjer: [],
      verbalforslag: verbalforslag.map((v) => ({ ...v, delpunkter: [] })),
      moete: null,
    };
    const command = asked<FremmeForslagCommand['command']>('FremmeForslag', data, {
      ...meta,
      kommune: nthKommune(n),
    });
    return bus.execute(new FremmeForslagCommand(SAK, command));
  },
};
