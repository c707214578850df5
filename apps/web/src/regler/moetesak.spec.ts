import type { Vedtaksliste } from '@saksgang/historikk';
import { moetesak, neste, stegErHoldt, valgteMotkandidater, vanligOrden } from './moetesak';

type Skritt = Vedtaksliste['behandling'][number]['skritt'];
type Votering = Vedtaksliste['voteringer'][number];

const ORGAN = 'kommunestyret';
const liste = (skritt: readonly object[], voteringer: readonly object[] = []): Vedtaksliste =>
  ({
    behandling: skritt.map((s) => ({ skritt: s as Skritt })),
    voteringer: voteringer as readonly Votering[],
  }) as unknown as Vedtaksliste;

const tatt = (moete = 'm', forslag = ['a', 'b', 'c']) => ({
  type: 'SakTattTilBehandling',
  data: { organ: ORGAN, moete, forslag, saksnummer: 'KS 1/24' },
});
const orden = (...steg: object[]) => ({ type: 'VoteringsordenForeslaatt', data: { organ: ORGAN, steg } });
const steg = (form: string, ...forslag: string[]) => ({ form, forslag, punkter: null });
const stemt = (form: string, forslag: readonly string[], utfall: object, moete = 'm') => ({
  organ: ORGAN,
  moete,
  form,
  forslag: forslag.map((id) => ({ id })),
  punkter: null,
  utfall,
});
const habilitet = (plass: number, inhabil: boolean) => ({
  type: 'HabilitetAvgjort',
  data: { organ: ORGAN, plass, inhabil, vara: null },
});
const etter = (l: Vedtaksliste) => {
  const sak = moetesak(l, ORGAN, 'm');
  return neste(sak, valgteMotkandidater(l, ORGAN));
};

describe('a sak in a meeting', () => {
  it('is what the body did with it since it was taken up there, and nothing of another meeting', () => {
    const l = liste(
      [habilitet(9, true), tatt(), habilitet(1, true), habilitet(2, true), habilitet(2, false)],
      [stemt('budsjett', ['a'], { slag: 'proeve' }, 'et annet')],
    );
    const sak = moetesak(l, ORGAN, 'm');
    expect([...sak.inhabile.keys()]).toEqual([1]);
    expect(sak.voteringer).toEqual([]);
    expect([sak.saksnummer, sak.forslag]).toEqual(['KS 1/24', ['a', 'b', 'c']]);
    expect(moetesak(l, ORGAN, 'et annet').forslag).toBeNull();
    expect(neste(moetesak(l, ORGAN, 'et annet'), [])).toEqual({ slag: 'ingen' });
  });

  it('goes on with the first step of the order that is not voted over', () => {
    const forste = steg('budsjett', 'a', 'b');
    const l = liste(
      [tatt(), orden(forste, steg('for-mot', 'c'))],
      [stemt('budsjett', ['b', 'a'], { slag: 'avgjort', vinner: 'a' })],
    );
    expect(stegErHoldt(forste as never, moetesak(l, ORGAN, 'm'))).toBe(true);
    expect(etter(l)).toMatchObject({ slag: 'votering', omvotering: false, steg: { forslag: ['c'] } });
  });

  it('goes to a run-off between the two largest before anything else', () => {
    const l = liste(
      [tatt(), orden(steg('for-mot', 'c'))],
      [stemt('budsjett', ['a', 'b', 'c'], { slag: 'omvotering', mellom: ['a', 'b'] })],
    );
    expect(etter(l)).toEqual({
      slag: 'votering',
      omvotering: true,
      steg: { form: 'budsjett-omvotering', forslag: ['a', 'b'], punkter: null },
    });
  });

  it('waits for the møteleder when budgets share the second place, and then sets the chosen one up', () => {
    const likt = [
      stemt('budsjett', ['a', 'b', 'c'], { slag: 'likt-om-andreplassen', foerst: 'a', mellom: ['b', 'c'] }),
    ];
    expect(etter(liste([tatt()], likt))).toEqual({ slag: 'motkandidat', mellom: ['b', 'c'] });
    const valgt = { type: 'MotkandidatValgt', data: { organ: ORGAN, forslag: 'c' } };
    expect(etter(liste([tatt(), valgt], likt))).toMatchObject({
      steg: { form: 'budsjett-omvotering', forslag: ['a', 'c'] },
    });
  });

  it('waits for two choices when more than two share the first place', () => {
    const likt = [
      stemt('budsjett', ['a', 'b', 'c'], { slag: 'likt-om-foersteplassen', mellom: ['a', 'b', 'c'] }),
    ];
    const valgt = (forslag: string) => ({ type: 'MotkandidatValgt', data: { organ: ORGAN, forslag } });
    expect(etter(liste([tatt(), valgt('b')], likt))).toEqual({ slag: 'motkandidat', mellom: ['a', 'c'] });
    expect(etter(liste([tatt(), valgt('b'), valgt('c')], likt))).toMatchObject({
      steg: { forslag: ['b', 'c'] },
    });
  });
});

it('proposes to vote over all budgets at once, whether to wait before it, and each of the others after it', () => {
  const f = (id: string, type: string, skjebne = 'fremmet') => ({ id, type, skjebne });
  expect(
    vanligOrden([
      f('v', 'verbalforslag'),
      f('i', 'innstilling'),
      f('x', 'alternativt-budsjett', 'trukket'),
      f('b', 'alternativt-budsjett'),
      f('u', 'utsettelsesforslag'),
    ]).map((s) => [s.form, ...s.forslag]),
  ).toEqual([
    ['for-mot', 'u'],
    ['budsjett', 'i', 'b'],
    ['for-mot', 'v'],
  ]);
});
