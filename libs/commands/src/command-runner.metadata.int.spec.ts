import type { EventStore } from '@saksgang/event-store';
import type { EventMetadata } from '@saksgang/kernel';
import {
  aapneLager,
  id,
  prosess,
  TELLER,
  teller,
  tell,
  tellKommando,
  talt,
} from '../../../test/doubles/teller';
import { temporaryFolder } from '../../../test/doubles/temporary-folder';
import { commitmentOf } from './commitments';

describe('what a command must say, and what its facts bear', () => {
  const folder = temporaryFolder();
  let store: EventStore;
  beforeEach(() => void (store = aapneLager(folder())));
  afterEach(() => store.close());

  it.each([
    ['a day that has not come', { skjedde: '2024-12-11' }, 'DatoenErFramITid'],
    ['no day and no source', { skjedde: null }, 'UkjentDatoUtenKilde'],
  ])('is refused with %s', async (_, mer, code) => {
    expect(await prosess(store).tell(1, {}, mer)).toMatchObject({
      ok: false,
      refusal: { code, kind: 'ugyldig' },
    });
    expect(await talt(store)).toEqual([]);
  });

  it.each([
    ['today', { skjedde: '2024-12-10' }, '2024-12-10'],
    ['a day long past', { skjedde: '1837-03-01' }, '1837-03-01'],
    ['no day, when it names its source', { skjedde: null, kilde: { dokument: 'HP' } }, null],
  ])('is taken with %s, and its facts bear it', async (_, mer, skjedde) => {
    expect(await prosess(store).tell(1, {}, mer)).toMatchObject({ ok: true });
    const [fact] = await store.readStream(TELLER);
    expect(fact?.metadata).toMatchObject({ skjedde, registrert: '2024-12-10T12:00:00.000Z' });
  });

  it('gives every fact the command, the person, the cause, the correlation, the source and the reason', async () => {
    const kommando = tellKommando(
      5,
      { antall: 3 },
      { aktoer: 'kari', rolle: 'system', kilde: { dokument: 'HP', linje: 4, linjeSlutt: 9 } },
    );
    const meta = { ...kommando.meta, aarsak: id(900), korrelasjon: id(901), begrunnelse: 'Ny lesning.' };
    await prosess(store).runner.run(TELLER, teller, tell, { ...kommando, meta } as typeof kommando);
    const facts = await store.readStream(TELLER);
    expect(facts).toHaveLength(3);
    for (const { data, metadata } of facts) {
      expect(metadata).toMatchObject({
        aktoer: 'kari',
        rolle: 'system',
        kommando: { id: id(5), type: 'Tell' },
        aarsak: id(900),
        korrelasjon: id(901),
        kilde: { dokument: 'HP', linje: 4, linjeSlutt: 9 },
        begrunnelse: 'Ny lesning.',
      });
      const { salt, forpliktelser } = metadata as EventMetadata;
      for (const [field, value] of Object.entries(data as Record<string, number>))
        expect(forpliktelser[field]).toBe(commitmentOf(salt, field, value));
    }
  });
});
