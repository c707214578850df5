import { somTekst } from '@saksgang/dokumenter';
import type { MoeteId } from '@saksgang/kernel';
import { dato } from '@saksgang/kernel';
import type { Organ, SakEvent, SakGjenopptatt } from '@saksgang/saksgang';
import { recorded } from '@saksgang/testing';
import { blokker } from './modell/blokker';
import type { Sakshendelse } from './modell/hendelser';
import {
  BUDSJETTBEHANDLING,
  BUDSJETTMOETE,
  FORSLAG,
  gruppe,
  OMVOTERING,
  parti,
  protokollGodkjent,
  rulleringStartet,
  SAK,
  tattTilBehandling,
  tekstRettet,
  uuid,
  VEDTAK,
  votering,
} from './protokoll.fixtures';
import { protokollsvar, type Protokollsvar } from './protokollsvar';

const fakta = (...events: readonly SakEvent[]) => events.map((e) => recorded(e));
const moetefakta = (...events: typeof BUDSJETTMOETE) => events.map((e) => recorded(e));
const MOETET = moetefakta(...BUDSJETTMOETE);

const svaret = async (
  hendelser: readonly Sakshendelse[],
  organ: Organ = 'kommunestyret',
  moetehendelser = MOETET,
): Promise<Protokollsvar> => {
  const grunnlag = {
    kommune: 'Lier',
    sak: SAK,
    hendelser,
    moetehendelser: (_: MoeteId) => Promise.resolve(moetehendelser),
  };
  const svar = await protokollsvar(grunnlag, organ, null);
  if (!svar) throw new Error('there is no protokoll');
  return svar;
};
const somLest = ({ dokument }: Protokollsvar): string =>
  somTekst(blokker(dokument)).replaceAll('\u00a0', ' ');
const lest = async (...hendelser: readonly SakEvent[]): Promise<string> =>
  somLest(await svaret(fakta(...hendelser)));
/** What stands in a chapter. */
const kapittel = (tekst: string, navn: string): string =>
  (tekst.split(`== ${navn} ==\n\n`)[1] ?? '').split('\n\n== ')[0] ?? '';

describe('Protokollen fra en budsjettbehandling', () => {
  it('sier ord for ord hva som skjedde, hvem som stemte hva, og hva som ble vedtatt (R31, R32)', async () => {
    expect(await lest(...BUDSJETTBEHANDLING)).toBe(`PROTOKOLL: HANDLINGSPROGRAM 2025–2028

Kommune: Lier
Organ: Lier kommunestyre
Møtedato: 10. desember 2024
Klokkeslett: kl. 18.00
Sted: Haugestad
Møteleder: Kari Li (Høyre)
Saksnummer: KS 84/2024

== Frammøte ==

Til stede da møtet ble satt: 8 av 9 medlemmer.

- Høyre (3): Kari Li, Per Dal og Anne Vik
- Ap (3): Ola Berg, Eva Ås og Tor Egge (vara)
- Sp (1): Siv Lie
- SV (1): Nils Bø

Fravær:

- Jon Hov (Ap); vara: Tor Egge
- Liv Moe (SV); plassen var tom da møtet ble satt

Endringer i møtet:

- Kl. 18.20: Liv Moe (SV) tok sete. Til stede: 9.
- Kl. 22.15: Møtet ble hevet.

== Tidligere behandling ==

- 18. november 2024: Eldrerådet uttalte seg.
- 21. november 2024: Formannskapets innstilling er kommunedirektørens forslag, slik det er lagt fram. Bak innstillingen står Høyre og Sp.
- 22. november 2024: Innstillingen ble offentliggjort.

== Habilitet ==

Liv Moe (SV) ble erklært habil (forvaltningsloven § 6, jf. kommuneloven § 11-10), uten selv å delta i avgjørelsen. Det ble avgjort med 8 stemmer for og 0 mot.

== Forslag ==

-- Forslag 1: Alternativt budsjett --

Fremmet av Høyre og Sp, 2. desember 2024.

    3.1 Lærebøker
    Det kjøpes nye lærebøker.

Rammeendringer (kroner)
Utvalg | Linje | 2025 | 2026 | 2027 | 2028
OKI | Lærebøker | 1 250 000 | −70 000 | 0 | ukjent

Forslaget ble vedtatt.

-- Forslag 2: Alternativt budsjett --

Fremmet av Ap, 2. desember 2024.

Forslaget falt.

-- Forslag 3: Alternativt budsjett --

Fremmet av SV, 2. desember 2024.

Forslaget falt.

-- Forslag 4: Grusveier --

Fremmet av Sp, 2. desember 2024.

    3.2 Grusveier
    Grusveiene vedlikeholdes.
    Midlene tas fra rammen.

Forslaget falt.

-- Forslag 5: Bypark --

Fremmet av SV, 2. desember 2024.

    Kommunedirektøren bes vurdere en bypark.

Forslaget ble oversendt.

-- Forslag 6: Svømmehall --

Fremmet av Ap, 2. desember 2024.

Forslaget ble trukket.

== Behandling og votering ==

Verbalforslaget fra Ap ble trukket.

Saken ble tatt til behandling 10. desember 2024, med 5 forslag fremmet.

Møtelederen foreslo denne voteringsordenen:

- Votering over hvert budsjettforslag som en helhet: fellesforslaget fra Høyre/Sp, forslaget fra Ap og forslaget fra SV
- Votering for eller mot verbalforslaget fra Sp
- Votering for eller mot oversendelsesforslaget fra SV

Ved votering over budsjettforslagene, hvert som en helhet, fikk fellesforslaget fra Høyre/Sp 4 stemmer (Høyre 3, Sp 1), forslaget fra Ap 3 stemmer (Ap 3) og forslaget fra SV 2 stemmer (SV 2). Ingen av forslagene fikk flertall. Fellesforslaget fra Høyre/Sp og forslaget fra Ap fikk flest stemmer, og settes opp mot hverandre. 9 medlemmer kunne stemme.

Ved omvotering mellom fellesforslaget fra Høyre/Sp og forslaget fra Ap fikk fellesforslaget fra Høyre/Sp 5 stemmer (Høyre 3; Sp 1; SV 1: Liv Moe) og forslaget fra Ap 4 stemmer (Ap 3; SV 1: Nils Bø). Fellesforslaget fra Høyre/Sp ble dermed vedtatt. Forslaget fra Ap og forslaget fra SV falt. 9 medlemmer kunne stemme.

Verbalforslaget fra Sp falt med 1 mot 8 stemmer. For stemte Sp 1. Mot stemte Høyre 3, Ap 3, SV 2. 9 medlemmer kunne stemme.

Oversendelsesforslaget fra SV ble enstemmig vedtatt oversendt med 9 stemmer (Høyre 3, Ap 3, Sp 1, SV 2). 9 medlemmer kunne stemme.

Protokolltilførsel fra Ap og SV:

    Vi tar vedtaket til etterretning.

== Vedtak ==

-- Handlingsprogram 2025–2028 --

Økonomiplan, årsbudsjett og verbalvedtak, vedtatt 10. desember 2024. Vedtaket er fellesforslaget fra Høyre/Sp, slik det ble vedtatt.

    3.1 Lærebøker
    Det kjøpes nye lærebøker.

Vedtatte rammeendringer (kroner)
Utvalg | Linje | 2025 | 2026 | 2027 | 2028
OKI | Lærebøker | 1 250 000 | −70 000 | 0 | ukjent
`);
  });

  it('nevner hvem som stemte hva også når navnene er ført etterpå (R31)', async () => {
    const { hoeyre, ap } = FORSLAG;
    const tekst = await lest(...BUDSJETTBEHANDLING, {
      type: 'StemmenavnFoert',
      data: {
        organ: 'kommunestyret',
        votering: OMVOTERING,
        dato: dato('2024-12-11'),
        stemmer: [
          gruppe(hoeyre, parti('Høyre', 3), parti('Sp', 1), parti('SV', 1, 'Nils Bø')),
          gruppe(ap, parti('Ap', 3), parti('SV', 1, 'Liv Moe')),
        ],
      },
    });
    expect(tekst).toContain('5 stemmer (Høyre 3; Sp 1; SV 1: Nils Bø)');
    expect(tekst).not.toContain('SV 1: Liv Moe) og');
  });
});

describe('Protokollen', () => {
  it('sier at møtet ikke er ført, og hva som derfor ikke er oppgitt (R32)', async () => {
    const uten = somLest(await svaret(fakta(...BUDSJETTBEHANDLING), 'kommunestyret', []));
    expect(kapittel(uten, 'Frammøte')).toBe(
      'Møtet er ikke ført i Saksgang. Tid, sted, møteleder, frammøte og fravær er derfor ikke oppgitt.',
    );
    expect(uten).toContain('Organ: Kommunestyret\nMøtedato: 10. desember 2024\nKlokkeslett: ikke oppgitt');
  });

  it('sier hvorfor dørene ble lukket, og hvem som ledet møtet (R32, R33)', async () => {
    const moetehendelser = moetefakta(
      ...BUDSJETTMOETE.slice(1, 4),
      { type: 'MoeteledelsenOverlatt', data: { til: 7, grunn: 'Møtelederen er inhabil' } },
      { type: 'MoeteLukket', data: { sak: SAK, hjemmel: 'kommuneloven § 11-5 tredje ledd bokstav a' } },
      { type: 'MoeteAapnet', data: { klokkeslett: null } },
      { type: 'MoeteLukket', data: { sak: 'annen-sak' as typeof SAK, hjemmel: 'en annen' } },
      { type: 'MoeteAapnet', data: { klokkeslett: '21:00' } },
    );
    const tekst = somLest(await svaret(fakta(...BUDSJETTBEHANDLING), 'kommunestyret', moetehendelser));
    expect(kapittel(tekst, 'Frammøte').split('\n').slice(-4)).toEqual([
      '- Kl. 18.20: Liv Moe (SV) tok sete. Til stede: 9.',
      '- Siv Lie (Sp) ledet møtet herfra. Grunn: Møtelederen er inhabil.',
      '- Møtet ble lukket. Hjemmel: kommuneloven § 11-5 tredje ledd bokstav a.',
      '- Klokkeslett ikke oppgitt: Møtet ble åpnet igjen.',
    ]);
    expect(tekst).toContain('- 2 medlemmer; navn ikke oppgitt');
  });

  it('sier at et vedtak er tatt fra et dokument, og hva det ikke oppgir', async () => {
    const tekst = somLest(
      await svaret([
        ...fakta(rulleringStartet),
        recorded<SakEvent>(
          {
            type: 'VedtakEtterregistrert',
            data: {
              vedtak: VEDTAK,
              tittel: 'Handlingsprogram 2025-2028',
              organ: 'kommunestyret',
              dato: dato('2024-12-10'),
              saksnummer: null,
              deler: ['oekonomiplan', 'aarsbudsjett'],
              balanse: { svar: 'kan-ikke-kontrolleres', mangler: [] },
              merknader: [],
              ikkeOppgitt: ['saksnummer', 'innstilling', 'votering'],
              offentliggjort: null,
              stemmer: null,
            },
          },
          { kilde: { dokument: 'Vedtatt handlingsprogram 2025-2028' } },
        ),
      ]),
    );
    expect(kapittel(tekst, 'Behandling og votering')).toBe(
      'Behandlingen er ikke ført i Saksgang. Forslag og voteringer er ikke oppgitt.',
    );
    expect(kapittel(tekst, 'Vedtak').trim()).toBe(
      '-- Handlingsprogram 2025-2028 --\n\n' +
        'Vedtaket er etterregistrert fra et dokument: Vedtatt handlingsprogram 2025-2028. Behandlingen er ikke ført i Saksgang. ' +
        'Økonomiplan og årsbudsjett, vedtatt 10. desember 2024. Ikke oppgitt i dokumentet: saksnummer, innstilling og votering.',
    );
  });

  it('har en innstilling med dem som står bak, også mindretallet (R9), og noterer brudd på loven', async () => {
    const { hoeyre, ap } = FORSLAG;
    const merknad = { regel: 'R3', hjemmel: 'kommuneloven § 14-3', merknad: 'Lå ute i 13 dager.' };
    const svar = await svaret(
      fakta(
        ...BUDSJETTBEHANDLING.slice(0, 2),
        ...BUDSJETTBEHANDLING.slice(4, 6),
        votering({
          organ: 'formannskapet',
          moete: null,
          votering: uuid(48),
          forslag: [hoeyre],
          stemmer: [gruppe('for', parti('Høyre', 7)), gruppe('mot', parti('Ap', 4))],
          merknader: [merknad, merknad],
        }),
        {
          type: 'InnstillingProtokollfoert',
          data: {
            organ: 'formannskapet',
            dato: dato('2024-12-10'),
            forslag: hoeyre,
            stillere: ['Høyre'],
            votering: uuid(48),
            mindretall: [{ forslag: ap, stillere: ['Ap'] }],
          },
        },
      ),
      'formannskapet',
    );
    const tekst = somLest(svar);
    expect(kapittel(tekst, 'Behandling og votering')).toMatch(
      /Formannskapets innstilling er fellesforslaget fra Høyre\/Sp\. Bak innstillingen står Høyre\. Et mindretall, Ap, innstiller på forslaget fra Ap\.$/,
    );
    expect(kapittel(tekst, 'Vedtak')).toBe('Organet fattet ikke vedtak i saken.');
    expect(kapittel(tekst, 'Rettslige merknader').trim()).toBe('- Lå ute i 13 dager. (kommuneloven § 14-3)');
  });

  it('sier at saken ble utsatt eller sendt tilbake, hvorfor, og til når', async () => {
    const utsatt = await lest(...BUDSJETTBEHANDLING.slice(0, 5), {
      type: 'SakUtsatt',
      data: {
        organ: 'kommunestyret',
        dato: dato('2024-12-10'),
        til: dato('2024-12-17'),
        begrunnelse: 'Tallene mangler',
        votering: null,
      },
    });
    expect(kapittel(utsatt, 'Behandling og votering')).toBe(
      'Saken ble utsatt. Den tas opp igjen 17. desember 2024. Begrunnelse: Tallene mangler.',
    );
    const tilbake = await lest(rulleringStartet, {
      type: 'SakSendtTilbake',
      data: {
        organ: 'kommunestyret',
        dato: dato('2024-12-10'),
        til: null,
        begrunnelse: null,
        votering: null,
      },
    });
    expect(kapittel(tilbake, 'Behandling og votering')).toBe(
      'Saken ble sendt tilbake til kommunedirektøren.',
    );
  });

  it('sier at saken ble gjenopptatt, med hvilke stemmer, og hvorfor (R36)', async () => {
    const gruppen = (valg: 'for' | 'mot', antall: number, fra?: string) => ({
      valg,
      antall,
      partier: fra === undefined ? [] : [parti(fra, antall)],
    });
    const gjenopptatt = (mer: Partial<SakGjenopptatt['data']>): SakEvent => ({
      type: 'SakGjenopptatt',
      data: {
        organ: 'kommunestyret',
        moete: null,
        dato: dato('2025-01-28'),
        stemmer: [gruppen('for', 22, 'Høyre'), gruppen('mot', 19, 'Sp')],
        stemmeberettigede: 41,
        moetelederStemte: null,
        utfall: { slag: 'avgjort', vinner: 'for', avgjortAv: 'stemmetall' },
        grunn: 'Statsbudsjettet ble endret',
        modus: 'protokollfoere',
        merknader: [],
        ...mer,
      },
    });
    const behandlet = async (mer: Partial<SakGjenopptatt['data']> = {}) =>
      kapittel(await lest(rulleringStartet, gjenopptatt(mer)), 'Behandling og votering');
    expect(await behandlet()).toBe(
      'Forslaget om å gjenoppta saken ble vedtatt med 22 stemmer (Høyre 22) mot 19 (Sp 19). ' +
        '41 medlemmer kunne stemme. Begrunnelse: Statsbudsjettet ble endret.',
    );
    expect(
      await behandlet({
        stemmer: [gruppen('for', 10), gruppen('mot', 31)],
        utfall: { slag: 'avgjort', vinner: 'mot', avgjortAv: 'stemmetall' },
        grunn: null,
      }),
    ).toContain('Forslaget om å gjenoppta saken falt med 10 mot 31 stemmer.');
    expect(await behandlet({ stemmer: null, utfall: null, grunn: null })).toBe(
      'Saken ble gjenopptatt. Stemmetallet er ikke oppgitt.',
    );
    const senere = await lest(...BUDSJETTBEHANDLING, protokollGodkjent('a'), gjenopptatt({}), {
      ...tattTilBehandling(),
      data: { ...tattTilBehandling().data, moete: uuid(9) },
    } as SakEvent);
    expect(senere).toContain('28. januar 2025: Kommunestyret gjenopptok saken.');
  });

  it('sier hvem møtelederen valgte når flere delte andreplassen, og hvorfor (R28)', async () => {
    const { ap, sv } = FORSLAG;
    const tekst = await lest(...BUDSJETTBEHANDLING, {
      type: 'MotkandidatValgt',
      data: {
        organ: 'kommunestyret',
        dato: dato('2024-12-10'),
        forslag: ap,
        mellom: [ap, sv],
        begrunnelse: 'Det ble fremmet først',
      },
    });
    expect(tekst).toContain(
      'Forslaget fra Ap og forslaget fra SV hadde like mange stemmer. Møtelederen bestemte at det skulle stemmes over forslaget fra Ap. Begrunnelse: Det ble fremmet først.',
    );
  });
});

describe('En godkjent protokoll (R20)', () => {
  const foer = fakta(...BUDSJETTBEHANDLING);

  it('er den samme etter godkjenningen som da den ble godkjent, hva som enn føres siden', async () => {
    const { sjekksum } = await svaret(foer);
    const siden = fakta(protokollGodkjent(sjekksum), tekstRettet, {
      type: 'ForslagTrukket',
      data: { forslag: FORSLAG.sv },
    });
    const senFrammoeteendring = moetefakta({
      type: 'FrammoeteEndret',
      data: { gikk: [1], kom: [], klokkeslett: null, grunn: null },
    });
    const godkjent = await svaret([...foer, ...siden], 'kommunestyret', [...MOETET, ...senFrammoeteendring]);
    expect(godkjent.sjekksum).toBe(sjekksum);
    expect(godkjent.godkjent).toEqual({
      dato: '2024-12-17',
      godkjentAv: ['Kari Li', 'Per Dal'],
      sjekksum,
    });
    expect(godkjent.rettelser).toEqual([
      {
        dato: '2024-12-10',
        punkt: '3.1',
        fra: 'Det kjøpes nye lærebøker.',
        til: 'Det kjøpes nye lærebøker i 2025.',
      },
    ]);
  });

  it('viser en rettelse fra før godkjenningen i selve teksten, med begge tekstene', async () => {
    const tekst = await lest(...BUDSJETTBEHANDLING, tekstRettet);
    expect(kapittel(tekst, 'Vedtak')).toContain(
      '    3.1 Lærebøker\n    Det kjøpes nye lærebøker i 2025.\n\n' +
        'Skrivefeil rettet, dato 10. desember 2024: fra «Det kjøpes nye lærebøker.» til «Det kjøpes nye lærebøker i 2025.».',
    );
  });
});
