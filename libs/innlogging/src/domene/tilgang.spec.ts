import { dato } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { giTilgang, type GiTilgang } from './gi-tilgang';
import type { TilgangEvent } from './tilgang.events';
import { tilgangsregister } from './tilgangsregister';
import { trekkTilgang, type TrekkTilgang } from './trekk-tilgang';

const TILGANG: GiTilgang['data'] = {
  person: 'p-1',
  rolle: 'moetesekretaer',
  parti: null,
  fra: dato('2024-12-10'),
  til: null,
};
const gitt = (mer: Partial<GiTilgang['data']> = {}): TilgangEvent => ({
  type: 'TilgangGitt',
  data: { ...TILGANG, ...mer },
});
const trukket: TilgangEvent = { type: 'TilgangTrukket', data: { person: 'p-1', rolle: 'moetesekretaer' } };

const om = (...hendelser: readonly TilgangEvent[]) => decider(tilgangsregister).given(...hendelser);

describe('GiTilgang', () => {
  const gi = (mer: Partial<GiTilgang['data']> = {}) =>
    kommando<GiTilgang>('GiTilgang', { ...TILGANG, ...mer }, { rolle: 'administrator' });

  it('lar noen handle i en rolle, fra i dag eller senere', () => {
    om().when(giTilgang, gi()).then(gitt());
    const senere = { fra: dato('2025-01-01'), til: dato('2025-01-01') };
    om().when(giTilgang, gi(senere)).then(gitt(senere));
  });

  it('gir en person flere roller, og flere personer den samme', () => {
    om(gitt())
      .when(giTilgang, gi({ rolle: 'saksbehandler' }))
      .then(gitt({ rolle: 'saksbehandler' }));
    om(gitt())
      .when(giTilgang, gi({ person: 'p-2' }))
      .then(gitt({ person: 'p-2' }));
  });

  it('gir ikke den samme rollen to ganger, heller ikke når den begynner senere', () => {
    for (const foer of [gitt(), gitt({ fra: dato('2025-06-01') }), gitt({ til: dato('2024-12-10') })])
      om(foer)
        .when(giTilgang, gi())
        .thenRefused('TilgangenErGitt', /p-1.*møtesekretær/);
  });

  it('gir den på nytt når den er trukket tilbake eller løpt ut', () => {
    om(gitt(), trukket).when(giTilgang, gi()).then(gitt());
    om(gitt({ fra: dato('2024-01-01'), til: dato('2024-12-09') }))
      .when(giTilgang, gi())
      .then(gitt());
  });

  it.each(['system', 'innbygger'] as const)('gir ingen rollen %s', (rolle) => {
    om().when(giTilgang, gi({ rolle })).thenRefused('RollenKanIkkeGis');
  });

  it('krever partiet til en gruppeleder, og tar det imot for den som er folkevalgt', () => {
    om()
      .when(giTilgang, gi({ rolle: 'gruppeleder' }))
      .thenRefused('RollenKreverParti');
    for (const rolle of ['gruppeleder', 'folkevalgt', 'ordfoerer'] as const)
      om()
        .when(giTilgang, gi({ rolle, parti: 'Ap' }))
        .then(gitt({ rolle, parti: 'Ap' }));
    om()
      .when(giTilgang, gi({ rolle: 'folkevalgt' }))
      .then(gitt({ rolle: 'folkevalgt' }));
  });

  it.each(['administrator', 'kommunedirektoer', 'forvaltningsrevisor'] as const)(
    'setter ikke %s inn i en partigruppe',
    (rolle) => {
      om()
        .when(giTilgang, gi({ rolle, parti: 'Ap' }))
        .thenRefused('RollenHarIkkeParti', /«Ap»/);
    },
  );

  it('avslår dager som ikke henger sammen, og dager som har vært', () => {
    om()
      .when(giTilgang, gi({ fra: dato('2025-02-01'), til: dato('2025-01-31') }))
      .thenRefused('TilgangenSlutterFoerDenBegynner', /31.01.2025/);
    om()
      .when(giTilgang, gi({ fra: dato('2024-12-09') }))
      .thenRefused('TilgangenBegynnerForTidlig', /09.12.2024/);
  });
});

describe('TrekkTilgang', () => {
  const trekk = kommando<TrekkTilgang>('TrekkTilgang', trukket.data, { rolle: 'administrator' });

  it('tar tilbake en rolle, også før den har begynt', () => {
    om(gitt()).when(trekkTilgang, trekk).then(trukket);
    om(gitt({ fra: dato('2025-06-01') }))
      .when(trekkTilgang, trekk)
      .then(trukket);
  });

  it('avslås når personen ikke har rollen', () => {
    for (const foer of [
      [],
      [gitt({ person: 'p-2' })],
      [gitt({ rolle: 'saksbehandler' })],
      [gitt(), trukket],
      [gitt({ fra: dato('2024-01-01'), til: dato('2024-12-09') })],
    ])
      om(...foer)
        .when(trekkTilgang, trekk)
        .thenRefused('TilgangenFinnesIkke', /møtesekretær/);
  });
});
