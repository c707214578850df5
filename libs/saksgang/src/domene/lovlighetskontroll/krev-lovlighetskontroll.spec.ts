import { dato, type VedtakId } from '@saksgang/kernel';
import { decider, kommando, type Omstendigheter } from '@saksgang/testing';
import { sak } from '../sak/sak';
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
const krev = (mer: Partial<KrevLovlighetskontroll['data']> = {}, omstendigheter: Omstendigheter = {}) =>
  kommando<KrevLovlighetskontroll>(
    'KrevLovlighetskontroll',
    { ...data, ...mer },
    { rolle: 'folkevalgt', idag: '2025-06-01', skjedde: '2024-12-20', ...omstendigheter },
  );
const gitt = () => decider(sak).given(...vedtattHp());

describe('KrevLovlighetskontroll', () => {
  it('is addressed to the body that decided, with the members named (R40)', () => {
    gitt()
      .when(krevLovlighetskontroll, krev())
      .then({
        type: 'LovlighetskontrollKrevd',
        data: { ...data, organ: 'kommunestyret', dato: dato('2024-12-20'), merknader: [] },
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
