import { dato, fold, hpPeriode, kroner, type HpPeriode } from '@saksgang/kernel';
import { kommando } from '@saksgang/testing';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  enInvestering,
  forslagFremmet,
  HP,
  hvertAar,
  ID,
  innstillingOffentliggjort,
  innstillingProtokollfoert,
  lagtFram,
  registrert,
  sentraleLinjer,
} from '../sak/sak.fixtures';
import { etterregistrerVedtak, type EtterregistrerVedtak } from '../vedtak/etterregistrer-vedtak';
import { ORGANER, type Organ } from '../vedtak/vedtak';
import { registrerVotering, type RegistrerVotering } from './registrer-votering';

/** A vote that adopts plan and budget, with all that the law looks at; lawful where nothing else is said. */
interface Behandling {
  readonly hp: HpPeriode;
  readonly organ: Organ;
  readonly dag: string;
  readonly innstilling: readonly SakEvent[];
  readonly budsjett: readonly SakEvent[];
  /** What a document says of the innstilling. */
  readonly dokumentet: Pick<EtterregistrerVedtak['data'], 'innstilling' | 'offentliggjort'>;
}

const LOVLIG: Behandling = {
  hp: HP,
  organ: 'kommunestyret',
  dag: '2024-12-10',
  innstilling: [innstillingProtokollfoert(), innstillingOffentliggjort('2024-11-22')],
  budsjett: [],
  dokumentet: { innstilling: true, offentliggjort: dato('2024-11-22') },
};

const votering = (
  { hp, organ, dag, innstilling, budsjett }: Behandling,
  modus: RegistrerVotering['data']['modus'],
) => {
  const data = {
    organ,
    dato: dato(dag),
    forslag: [ID.forslag],
    moete: null,
    saksnummer: null,
    tilstede: null,
  };
  const tattOpp: SakEvent = { type: 'SakTattTilBehandling', data };
  const foer = [...lagtFram(hp), ...budsjett, forslagFremmet({ linjer: [] }), ...innstilling, tattOpp];
  return registrerVotering(registrert({ organ, modus }, dag), fold(sak, foer));
};

const etterregistrering = ({ hp, organ, dag, budsjett, dokumentet }: Behandling) => {
  const data: EtterregistrerVedtak['data'] = {
    vedtak: ID.vedtak,
    tittel: 'Handlingsprogram',
    organ,
    saksnummer: null,
    deler: ['oekonomiplan', 'aarsbudsjett'],
    stemmer: null,
    ekspedert: null,
    punkter: [],
    linjer: [],
    trykteSummer: [],
    ...dokumentet,
  };
  return etterregistrerVedtak(
    kommando<EtterregistrerVedtak>('EtterregistrerVedtak', data, { skjedde: dag }),
    fold(sak, [...lagtFram(hp), ...budsjett]),
  );
};

/** The remarks of the vedtak; undefined when no vedtak followed. */
const merknadene = (svar: ReturnType<typeof votering | typeof etterregistrering>) =>
  (svar.ok ? svar.value : []).flatMap((hendelse) =>
    hendelse.type === 'VedtakFattet' || hendelse.type === 'VedtakEtterregistrert'
      ? [hendelse.data.merknader]
      : [],
  )[0];

interface Brudd {
  readonly hva: string;
  readonly regel: string;
  readonly hjemmel: string;
  /** How a live step is refused; null when it is only remarked upon. */
  readonly avslag: string | null;
  readonly sier: string;
  readonly behandling: Partial<Behandling>;
}

const brudd = (regel: string, hjemmel: string, avslag: string | null) => {
  const rad = (hva: string, sier: string, behandling: Partial<Behandling>): Brudd => ({
    hva,
    regel,
    hjemmel,
    avslag,
    sier,
    behandling,
  });
  return rad;
};

const r1 = brudd('R1', 'kommuneloven § 14-2', 'BareKommunestyretVedtarBudsjettet');
const r2 = brudd('R2', 'kommuneloven § 14-3', 'InnstillingMangler');
const r3 = brudd('R3', 'kommuneloven § 14-3', 'InnstillingenHarIkkeLiggetUteLengeNok');
const r5 = brudd('R5', 'kommuneloven §§ 14-3, 28-1', null);
const r6 = brudd('R6', 'kommuneloven § 14-2', 'OekonomiplanenErForKort');
const r7 = brudd('R7', 'kommuneloven § 14-4', 'BudsjettetErIkkeIBalanse');

const investert: SakEvent = {
  type: 'InvesteringerForeslaatt',
  data: { linjer: [{ ...enInvestering, beloep: { ...hvertAar(0), '2026': kroner(7) } }] },
};

const BRUDD: readonly Brudd[] = [
  ...ORGANER.filter((organ) => organ !== 'kommunestyret').map((organ) =>
    r1(`vedtaket gjøres av ${organ}`, 'Bare kommunestyret', { organ }),
  ),
  r2('innstillingen er ikke formannskapets', 'innstilling mangler', {
    innstilling: [innstillingProtokollfoert('utvalg'), innstillingOffentliggjort('2024-11-22')],
    dokumentet: { ...LOVLIG.dokumentet, innstilling: false },
  }),
  r3('innstillingen har ligget ute i tretten dager', 'tidligst behandles 11.12.2024', {
    innstilling: [innstillingProtokollfoert(), innstillingOffentliggjort('2024-11-27')],
    dokumentet: { ...LOVLIG.dokumentet, offentliggjort: dato('2024-11-27') },
  }),
  r3('innstillingen legges ut etter møtet', 'offentliggjort 12.12.2024', {
    innstilling: [innstillingProtokollfoert(), innstillingOffentliggjort('2024-12-12')],
    dokumentet: { ...LOVLIG.dokumentet, offentliggjort: dato('2024-12-12') },
  }),
  r5('vedtaket gjøres 1. januar', 'ROBEK', { dag: '2025-01-01' }),
  r5('vedtaket gjøres midt i budsjettåret', 'vedtatt 20.06.2025', { dag: '2025-06-20' }),
  r6('økonomiplanen dekker tre år', '3 år', { hp: hpPeriode('2025-2027') }),
  r7('driften mangler én krone', 'drift 2025 med 1 kroner', { budsjett: sentraleLinjer(1) }),
  r7('driften har én krone til overs', 'drift 2028 med -1 kroner', { budsjett: sentraleLinjer(-1) }),
  r7('investeringene er ikke finansiert', ': investering 2026 med 7 kroner. Finn', {
    budsjett: [...sentraleLinjer(), investert],
  }),
];

describe('Lovkravene til økonomiplan og årsbudsjett', () => {
  describe.each(BRUDD)('når $hva ($regel)', ({ regel, hjemmel, avslag, sier, behandling }) => {
    const saken = { ...LOVLIG, ...behandling };
    const merknad = [{ regel, hjemmel, merknad: expect.stringContaining(sier) as unknown }];

    if (avslag === null)
      it('føres vedtaket også når det skjer nå, med en rettslig merknad', () => {
        expect(merknadene(votering(saken, 'gjennomfoere'))).toEqual(merknad);
      });
    else
      it('avslås steget når det skjer nå, med regelen og hjemmelen', () => {
        expect(votering(saken, 'gjennomfoere')).toMatchObject({
          ok: false,
          refusal: {
            code: avslag,
            kind: 'strider-mot-regel',
            regel,
            hjemmel,
            melding: expect.stringContaining(sier) as unknown,
          },
        });
      });

    it('protokollføres det som skjedde, med en rettslig merknad', () => {
      expect(merknadene(votering(saken, 'protokollfoere'))).toEqual(merknad);
    });

    it('etterregistreres vedtaket, med en rettslig merknad', () => {
      expect(merknadene(etterregistrering(saken))).toEqual(merknad);
    });
  });

  it.each<[string, Partial<Behandling>]>([
    ['alt er som det skal', {}],
    [
      'innstillingen har ligget ute i fjorten dager (R3)',
      {
        innstilling: [innstillingProtokollfoert(), innstillingOffentliggjort('2024-11-26')],
        dokumentet: { ...LOVLIG.dokumentet, offentliggjort: dato('2024-11-26') },
      },
    ],
    ['vedtaket gjøres 31. desember (R5)', { dag: '2024-12-31' }],
    ['økonomiplanen dekker fem år (R6)', { hp: hpPeriode('2025-2029') }],
    ['budsjettet er i balanse (R7)', { budsjett: sentraleLinjer() }],
    ['balansen ikke kan kontrolleres (R7)', { budsjett: sentraleLinjer(500).slice(0, 1) }],
  ])('har ingen merknad, i noen av måtene, når %s', (_, behandling) => {
    const saken = { ...LOVLIG, ...behandling };
    expect(merknadene(votering(saken, 'gjennomfoere'))).toEqual([]);
    expect(merknadene(votering(saken, 'protokollfoere'))).toEqual([]);
    expect(merknadene(etterregistrering(saken))).toEqual([]);
  });

  it('regner en innstilling som er gitt samme dag, som gitt (R2)', () => {
    const saken = { ...LOVLIG, dag: '2024-11-21', innstilling: [innstillingProtokollfoert()] };
    expect(merknadene(votering(saken, 'protokollfoere'))?.map((m) => m.regel)).toEqual(['R3']);
    const dagenFoer = { ...saken, dag: '2024-11-20' };
    expect(merknadene(votering(dagenFoer, 'protokollfoere'))?.map((m) => m.regel)).toEqual(['R2', 'R3']);
  });

  it('merker alt som er brutt på én gang, og avslår med det første', () => {
    const saken: Behandling = {
      hp: hpPeriode('2025-2027'),
      organ: 'formannskapet',
      dag: '2025-01-01',
      innstilling: [],
      budsjett: [],
      dokumentet: { innstilling: false, offentliggjort: dato('2024-12-31') },
    };
    const regler = ['R1', 'R2', 'R3', 'R6', 'R5'];
    expect(merknadene(votering(saken, 'protokollfoere'))?.map((m) => m.regel)).toEqual(regler);
    expect(merknadene(etterregistrering(saken))?.map((m) => m.regel)).toEqual(regler);
    expect(votering(saken, 'gjennomfoere')).toMatchObject({ refusal: { regel: 'R1' } });
  });
});
