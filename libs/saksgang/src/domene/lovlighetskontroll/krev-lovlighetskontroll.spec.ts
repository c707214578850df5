import { dato, type VedtakId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { Sammensetning } from '../organ/organ';
import { ID, uuid, vedtattHp } from '../sak/sak.fixtures';
import { krevLovlighetskontroll, type KrevLovlighetskontroll } from './krev-lovlighetskontroll';

const medlem = (navn: string) => ({ navn, parti: 'Høyre' });
const data: KrevLovlighetskontroll['data'] = {
  krav: uuid(45),
  vedtak: ID.vedtak,
  medlemmer: ['Kari', 'Ola', 'Per'].map(medlem),
  begrunnelse: 'Innstillingen lå ikke ute i 14 dager.',
  modus: 'gjennomfoere',
};
const krev = (
  mer: Partial<KrevLovlighetskontroll['data']> = {},
  omstendigheter: Omstendigheter = {},
  kommunestyret: Sammensetning | null = null,
) =>
  kommando<KrevLovlighetskontroll>(
    'KrevLovlighetskontroll',
    { ...data, ...mer },
    {
      rolle: 'folkevalgt',
      idag: '2025-06-01',
      skjedde: '2024-12-20',
      ...omstendigheter,
      grunnlag: { kommunestyret },
    },
  );
const gitt = () => decider(sak).given(...vedtattHp());

describe('KrevLovlighetskontroll', () => {
  it('is addressed to the body that decided, with the members named (R40)', () => {
    gitt()
      .when(krevLovlighetskontroll, krev())
      .then({
        type: 'LovlighetskontrollKrevd',
        data: {
          ...data,
          organ: 'kommunestyret',
          dato: dato('2024-12-20'),
          ikkeKontrollert: ['Kari', 'Ola', 'Per'],
          merknader: [],
        },
      });
  });

  it('takes three members or more together, and refuses two (R40)', () => {
    gitt()
      .when(krevLovlighetskontroll, krev({ medlemmer: ['Kari', 'Ola'].map(medlem) }))
      .thenRefused('KravetHarForFaaMedlemmer', '2 av de minst tre');
    gitt()
      .when(krevLovlighetskontroll, krev({ medlemmer: ['Kari', 'Ola', 'Per', 'Eva'].map(medlem) }))
      .thenTypes('LovlighetskontrollKrevd');
  });

  describe('is held against the seats of kommunestyret on that day', () => {
    const plasser = (...navn: readonly (string | null)[]): Sammensetning => ({
      gjelderFra: dato('2023-10-10'),
      medlemmer: navn.map((n, i) => ({ plass: i + 1, parti: 'Høyre', navn: n })),
      varamedlemmer: [],
      leder: null,
      nestleder: null,
    });

    it('and a krav of members is known to be one (R40)', () => {
      gitt()
        .when(krevLovlighetskontroll, krev({}, {}, plasser('Kari', 'Ola', 'Per')))
        .thenAmong('LovlighetskontrollKrevd', { ikkeKontrollert: [], merknader: [] });
    });

    it('and one who has no seat is refused, and does not count among the three (R40)', () => {
      const utenPer = plasser('Kari', 'Ola', 'Eva');
      gitt()
        .when(krevLovlighetskontroll, krev({}, {}, utenPer))
        .thenRefused('KravstillerenErIkkeMedlem', 'Per');
      const { events } = gitt().when(krevLovlighetskontroll, krev({ modus: 'protokollfoere' }, {}, utenPer));
      expect(events).toMatchObject(
        [{ data: { merknader: [{ merknad: /Per har ingen plass/ }, { merknad: /2 av de minst tre/ }] } }].map(
          ({ data: { merknader } }) => ({
            data: {
              merknader: merknader.map(({ merknad }) => ({
                merknad: expect.stringMatching(merknad) as string,
              })),
            },
          }),
        ),
      );
    });

    it('and where the seats bear no names it is said that it is not checked, and nobody is refused (R40)', () => {
      gitt()
        .when(krevLovlighetskontroll, krev({}, {}, plasser('Kari', null, null)))
        .thenAmong('LovlighetskontrollKrevd', { ikkeKontrollert: ['Ola', 'Per'], merknader: [] });
    });
  });

  it('comes in time on day 21 and too late on day 22 (R40)', () => {
    gitt()
      .when(krevLovlighetskontroll, krev({}, { skjedde: '2024-12-31' }))
      .thenTypes('LovlighetskontrollKrevd');
    gitt()
      .when(krevLovlighetskontroll, krev({}, { skjedde: '2025-01-01' }))
      .thenRefused('KravetErForSent', /01\.01\.2025.*31\.12\.2024/);
  });

  it('is recorded with a remark for each breach when it has in fact been put forward (R40)', () => {
    const { events } = gitt().when(
      krevLovlighetskontroll,
      krev(
        { medlemmer: [medlem('Kari')], modus: 'protokollfoere' },
        { rolle: 'moetesekretaer', skjedde: '2025-01-15' },
      ),
    );
    expect(events).toMatchObject([
      {
        type: 'LovlighetskontrollKrevd',
        data: {
          merknader: [
            { regel: 'R40', hjemmel: 'kommuneloven § 27-1' },
            { regel: 'R40', hjemmel: 'kommuneloven § 27-1, forvaltningsloven § 30' },
          ],
        },
      },
    ]);
  });

  it('counts each member once; two members may bear the same name in different parties', () => {
    gitt()
      .when(krevLovlighetskontroll, krev({ medlemmer: ['Kari', 'Ola', 'Kari'].map(medlem) }))
      .thenRefused('MedlemmetErOppgittToGanger', 'Kari');
    const annenKari = { navn: 'Kari', parti: 'Venstre' };
    gitt()
      .when(krevLovlighetskontroll, krev({ medlemmer: [medlem('Kari'), medlem('Ola'), annenKari] }))
      .thenTypes('LovlighetskontrollKrevd');
  });

  it('needs a vedtak, made no later than this, and a day', () => {
    decider(sak).given().when(krevLovlighetskontroll, krev()).thenRefused('SakenFinnesIkke');
    gitt()
      .when(krevLovlighetskontroll, krev({ vedtak: uuid(99) as VedtakId }))
      .thenRefused('VedtaketFinnesIkke');
    gitt()
      .when(krevLovlighetskontroll, krev({}, { skjedde: null }))
      .thenRefused('DagenMangler');
    gitt()
      .when(krevLovlighetskontroll, krev({}, { skjedde: '2024-12-09' }))
      .thenRefused('KravetErFoerVedtaket');
  });
});
