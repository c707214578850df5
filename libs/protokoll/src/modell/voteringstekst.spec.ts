import type { ForslagId } from '@saksgang/kernel';
import type { VoteringRegistrert } from '@saksgang/saksgang';
import { FORSLAG, gruppe, parti, votering } from '../protokoll.fixtures';
import { stegtekst, voteringstekst } from './voteringstekst';

const { hoeyre, ap, sv } = FORSLAG;
const NAVN: Readonly<Record<ForslagId, string>> = {
  [hoeyre]: 'forslaget fra Høyre',
  [ap]: 'forslaget fra Ap',
  [sv]: 'forslaget fra SV',
};
const navn = (id: ForslagId): string => NAVN[id] ?? '?';

type Data = VoteringRegistrert['data'];
const si = (mer: Partial<Data>): string =>
  voteringstekst(
    (votering({ forslag: [hoeyre], stemmeberettigede: 41, ...mer }) as VoteringRegistrert).data,
    navn,
  ).replace(' 41 medlemmer kunne stemme.', '');

const avgjort = (
  vinner: Data['stemmer'][number]['valg'],
  avgjortAv: 'stemmetall' | 'moeteleders-stemme' = 'stemmetall',
): Pick<Data, 'utfall'> => ({ utfall: { slag: 'avgjort', vinner, avgjortAv } });
const FALT = { ...avgjort('mot'), skjebner: [{ forslag: hoeyre, skjebne: 'falt' as const }] };

describe('En votering i protokollen', () => {
  it('sier med hvilke stemmer forslaget ble vedtatt, og hvilke partier som ga dem (R31)', () => {
    expect(
      si({
        stemmer: [
          gruppe('for', parti('Høyre', 12), parti('Venstre', 4), parti('Ap', 6)),
          gruppe('mot', parti('Sp', 10), parti('SV', 9)),
        ],
      }),
    ).toBe(
      'Forslaget fra Høyre ble vedtatt med 22 stemmer (Høyre 12, Venstre 4, Ap 6) mot 19 (Sp 10, SV 9).',
    );
  });

  it('sier uten tvil hvem som stemte for og mot et forslag som falt', () => {
    expect(
      si({
        stemmer: [gruppe('for', parti('SV', 5)), gruppe('mot', parti('Høyre', 18), parti('Ap', 12))],
        ...FALT,
      }),
    ).toBe('Forslaget fra Høyre falt med 5 mot 30 stemmer. For stemte SV 5. Mot stemte Høyre 18, Ap 12.');
    expect(si({ stemmer: [gruppe('for'), gruppe('mot', parti('Ap', 1))], ...FALT })).toBe(
      'Forslaget fra Høyre fikk ingen stemmer og falt mot 1 stemme (Ap 1).',
    );
  });

  it('nevner navnene i et parti som delte seg (R31)', () => {
    expect(
      si({
        stemmer: [
          gruppe('for', parti('Høyre', 20), parti('Ap', 2, 'Kari Li', 'Ola Vik')),
          gruppe('mot', parti('Ap', 1, 'Per Dal'), parti('Sp', 18)),
        ],
      }),
    ).toBe(
      'Forslaget fra Høyre ble vedtatt med 22 stemmer (Høyre 20; Ap 2: Kari Li og Ola Vik) mot 19 (Ap 1: Per Dal; Sp 18).',
    );
  });

  it('er enstemmig når ingen stemte mot', () => {
    expect(si({ stemmer: [gruppe('for', parti('Høyre', 41)), gruppe('mot')] })).toBe(
      'Forslaget fra Høyre ble enstemmig vedtatt med 41 stemmer (Høyre 41).',
    );
    expect(si({ form: 'enstemmig', stemmer: [] })).toBe('Forslaget fra Høyre ble enstemmig vedtatt.');
    expect(si({ form: 'enstemmig', stemmer: [], ...avgjort(ap) })).toBe(
      'Forslaget fra Ap ble enstemmig vedtatt.',
    );
  });

  it('avgjøres av møtelederens dobbeltstemme når stemmetallet er likt (R25)', () => {
    const likt = [gruppe('for', parti('Høyre', 20)), gruppe('mot', parti('Ap', 20))];
    expect(
      si({ stemmer: likt, moetelederStemte: 'mot', ...FALT, ...avgjort('mot', 'moeteleders-stemme') }),
    ).toBe(
      'Stemmetallet var likt: 20 stemmer (Høyre 20) for forslaget fra Høyre og 20 stemmer (Ap 20) mot. ' +
        'Møtelederen stemte mot, og møtelederens dobbeltstemme avgjorde (kommuneloven § 11-9). Forslaget fra Høyre falt dermed.',
    );
    expect(si({ stemmer: likt, moetelederStemte: 'for', ...avgjort('for', 'moeteleders-stemme') })).toMatch(
      /Møtelederen stemte for, .* Forslaget fra Høyre ble dermed vedtatt\.$/,
    );
  });

  it('sier hva som ikke er oppgitt', () => {
    const bareTall = [
      { valg: 'for' as const, antall: 22, partier: [] },
      { valg: 'mot' as const, antall: 19, partier: [] },
    ];
    expect(si({ stemmer: bareTall, stemmeberettigede: null })).toBe(
      'Forslaget fra Høyre ble vedtatt med 22 stemmer mot 19. Hvordan partiene stemte, er ikke oppgitt. Antallet stemmeberettigede er ikke oppgitt.',
    );
  });

  it('gjelder de punktene det ble stemt over, eller kommunedirektørens forslag', () => {
    const stemmer = [gruppe('for', parti('Høyre', 2)), gruppe('mot', parti('Ap', 1))];
    expect(si({ stemmer, punkter: ['3.1', '3.2'] as unknown as Data['punkter'] })).toMatch(
      /^Punkt 3\.1 og 3\.2 i forslaget fra Høyre ble vedtatt/,
    );
    expect(si({ stemmer, forslag: [] })).toMatch(/^Kommunedirektørens forslag ble vedtatt/);
  });

  it('vedtar ingenting i et organ som bare innstiller', () => {
    const stemmer = [gruppe('for', parti('Høyre', 7)), gruppe('mot', parti('Ap', 4))];
    expect(si({ organ: 'formannskapet', stemmer })).toBe(
      'Forslaget fra Høyre fikk flertall med 7 stemmer (Høyre 7) mot 4 (Ap 4).',
    );
    expect(si({ organ: 'utvalg', stemmer: [gruppe('for', parti('Høyre', 11))] })).toBe(
      'Forslaget fra Høyre fikk enstemmig tilslutning med 11 stemmer (Høyre 11).',
    );
  });

  it('teller blanke stemmer for seg (R24)', () => {
    expect(
      si({
        stemmer: [
          gruppe('for', parti('Høyre', 2)),
          gruppe('mot', parti('Ap', 1)),
          gruppe('blank', parti('SV', 1)),
        ],
      }),
    ).toMatch(/ 1 stemme \(SV 1\) var blank\.$/);
  });

  describe('mellom forslag', () => {
    const TRE = [
      gruppe(hoeyre, parti('Høyre', 16)),
      gruppe(ap, parti('Ap', 13)),
      gruppe(sv, parti('SV', 13)),
    ];

    it('over budsjettene uten flertall går til omvotering mellom de to største (R27)', () => {
      expect(
        si({
          form: 'budsjett',
          forslag: [hoeyre, ap, sv],
          stemmer: TRE,
          utfall: { slag: 'omvotering', mellom: [hoeyre, ap] },
        }),
      ).toBe(
        'Ved votering over budsjettforslagene, hvert som en helhet, fikk forslaget fra Høyre 16 stemmer (Høyre 16), ' +
          'forslaget fra Ap 13 stemmer (Ap 13) og forslaget fra SV 13 stemmer (SV 13). ' +
          'Ingen av forslagene fikk flertall. Forslaget fra Høyre og forslaget fra Ap fikk flest stemmer, og settes opp mot hverandre.',
      );
    });

    it('med like mange på andreplassen venter på møtelederens valg (R28)', () => {
      expect(
        si({
          form: 'budsjett',
          forslag: [hoeyre, ap, sv],
          stemmer: TRE,
          utfall: { slag: 'likt-om-andreplassen', foerst: hoeyre, mellom: [ap, sv] },
        }),
      ).toMatch(
        /Forslaget fra Høyre fikk flest stemmer\. Forslaget fra Ap og forslaget fra SV fikk like mange stemmer på andreplassen, og møtelederen velger hvilket av dem det stemmes over\.$/,
      );
    });

    it('i omvoteringen kan avgjøres av møtelederens stemme', () => {
      expect(
        si({
          form: 'budsjett-omvotering',
          forslag: [hoeyre, ap],
          stemmer: [gruppe(hoeyre, parti('Høyre', 20)), gruppe(ap, parti('Ap', 20))],
          moetelederStemte: ap,
          ...avgjort(ap, 'moeteleders-stemme'),
          skjebner: [
            { forslag: ap, skjebne: 'vedtatt' },
            { forslag: hoeyre, skjebne: 'falt' },
          ],
        }),
      ).toBe(
        'Ved omvotering mellom forslaget fra Høyre og forslaget fra Ap fikk forslaget fra Høyre 20 stemmer (Høyre 20) og forslaget fra Ap 20 stemmer (Ap 20). ' +
          'Stemmetallet var likt. Møtelederen stemte for forslaget fra Ap, og møtelederens dobbeltstemme avgjorde (kommuneloven § 11-9). ' +
          'Forslaget fra Ap ble dermed vedtatt. Forslaget fra Høyre falt.',
      );
    });

    it('kan være alternativ, eller en prøve som ikke binder (R26)', () => {
      const stemmer = [gruppe(hoeyre, parti('Høyre', 3)), gruppe(ap, parti('Ap', 2))];
      expect(si({ form: 'alternativ', forslag: [hoeyre, ap], stemmer, ...avgjort(hoeyre) })).toBe(
        'Ved alternativ votering mellom forslaget fra Høyre og forslaget fra Ap fikk forslaget fra Høyre 3 stemmer (Høyre 3) og forslaget fra Ap 2 stemmer (Ap 2). Forslaget fra Høyre ble dermed vedtatt.',
      );
      expect(si({ form: 'proevevotering', forslag: [hoeyre, ap], stemmer, utfall: { slag: 'proeve' } })).toBe(
        'Ved prøvevotering mellom forslaget fra Høyre og forslaget fra Ap, som ikke binder noen, fikk forslaget fra Høyre 3 stemmer (Høyre 3) og forslaget fra Ap 2 stemmer (Ap 2).',
      );
    });
  });

  it('over ett forslag kan være en prøve', () => {
    expect(
      si({
        form: 'proevevotering',
        stemmer: [gruppe('for', parti('Høyre', 3)), gruppe('mot', parti('Ap', 2))],
        utfall: { slag: 'proeve' },
      }),
    ).toBe(
      'Ved prøvevotering, som ikke binder noen, fikk forslaget fra Høyre 3 stemmer (Høyre 3) for og 2 stemmer (Ap 2) mot.',
    );
  });

  it('varsles i voteringsordenen', () => {
    expect(stegtekst({ form: 'alternativ', forslag: [hoeyre, ap], punkter: null }, navn)).toBe(
      'Alternativ votering mellom forslaget fra Høyre og forslaget fra Ap',
    );
    const medTittel = () => 'verbalforslaget fra Ap, «Leirskole»,';
    expect(stegtekst({ form: 'for-mot', forslag: [ap], punkter: null }, medTittel)).toBe(
      'Votering for eller mot verbalforslaget fra Ap, «Leirskole»',
    );
  });
});
