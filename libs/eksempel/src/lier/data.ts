import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Amounts in 1000 kr per year or column, as the documents print them. */
export type Belop = Readonly<Record<string, number>>;

export interface Rammefil {
  readonly utvalg: readonly {
    readonly kode: string;
    readonly navn: string;
    readonly linjer: readonly {
      readonly nr: number | null;
      readonly kategori: string;
      readonly tittel: string;
      readonly trykt?: string;
      readonly belop: Belop;
      readonly verbalpunkt: string | null;
      readonly beskrivelse: string | null;
      readonly merknad?: string;
      readonly kilde_linje: number;
      readonly hp_aar: string | null;
    }[];
    readonly summer: readonly {
      readonly navn: string;
      readonly belop: Belop;
      readonly kilde_linje: number;
    }[];
    readonly omstillingsprosjektet: {
      readonly tittel: string;
      readonly linjer: readonly {
        readonly tittel: string;
        readonly belop: Belop;
        readonly kilde_linje: number;
      }[];
    };
  }[];
  readonly omstillingskrav: {
    readonly ganger: readonly {
      readonly sted: string;
      readonly linjer: readonly {
        readonly omrade: string;
        readonly trykt_navn: string;
        readonly belop: Belop;
        readonly kilde_linje: number;
      }[];
      readonly totalt: { readonly belop: Belop; readonly kilde_linje: number };
    }[];
  };
}

export interface Delpunktfil {
  readonly delpunkter: readonly {
    readonly punkt: string;
    readonly delpunkt: string;
    readonly type: string;
    readonly tittel: string;
    readonly mottaker: string;
    readonly mottaker_kilde: string;
    readonly mottaker_slag: string;
    readonly overordnet?: string;
    readonly utvalg: readonly string[] | null;
    readonly rammelinjer: readonly { readonly utvalg: string; readonly nr: number }[];
    readonly frist: {
      readonly type: string;
      readonly ord: string | null;
      readonly dato?: string;
      readonly alternativer?: readonly string[];
      readonly presisjon?: string;
      readonly gjelder?: string;
      readonly gjentakelse?: string;
      readonly hendelse?: string;
      readonly til?: string;
      readonly trinn?: readonly string[];
    };
    readonly virkningsdato: string | null;
    readonly betingelse: string | null;
    readonly avhenger_av: readonly string[];
    readonly beloep_i_tekst_kr?: readonly number[];
    readonly til_organ?: string;
    readonly merknad?: string;
    readonly kilde_linje: number;
  }[];
}

export interface Verbalvedtakfil {
  readonly verbalvedtak: readonly {
    readonly nummer: string;
    readonly tittel: string;
    readonly kortversjon: string;
    readonly gruppe: string;
    readonly forslagsstillere: string | null;
    readonly referanser: readonly string[];
    readonly kilde_linje: number;
    readonly kilde_linje_slutt: number;
  }[];
}

interface Punkt {
  readonly punkt: string;
  readonly tittel: string;
  readonly kortversjon: string;
  readonly kilde_linje: number;
}

export interface Vedtakspunktfil {
  readonly punkter: readonly (Punkt & { readonly underpunkter?: readonly Punkt[] })[];
}

interface Investeringsrad {
  readonly prosjekt: string;
  readonly belop: Belop;
  readonly kilde_linje: number;
}

interface Sumrad {
  readonly navn: string;
  readonly belop: Belop;
  readonly kilde_linje: number;
}

export interface Investeringsfil {
  readonly fireaarige: readonly {
    readonly kode: string;
    readonly linjer: readonly Investeringsrad[];
    readonly sum: Sumrad;
  }[];
  readonly tiaarsplan: {
    readonly trykt_enhet: string;
    readonly faktisk_enhet: string;
    readonly kolonner: readonly string[];
    readonly kilde_linje: number;
    readonly status: string;
    readonly linjer: readonly Investeringsrad[];
    readonly sum: Sumrad;
    readonly finansiering: readonly Investeringsrad[];
    readonly sum_finansiering: Sumrad;
    readonly trykte_kolonnetitler: Readonly<Record<string, string>>;
  };
}

interface Oekonomirad {
  readonly tittel: string;
  readonly belop: Belop;
  readonly kilde_linje: number;
}

export interface Oekonomifil {
  readonly kolonner: readonly string[];
  readonly utvalg: readonly {
    readonly kode: string;
    readonly driftsutgifter: readonly Oekonomirad[];
    readonly sum_driftsutgifter: Oekonomirad;
    readonly driftsinntekter: readonly Oekonomirad[];
    readonly sum_driftsinntekter: Oekonomirad;
    readonly sum: Oekonomirad;
  }[];
}

export interface Strukturfil {
  readonly kommunestyre: {
    readonly partier: readonly {
      readonly parti: string;
      readonly representanter: number;
      readonly kilde_linje: number;
    }[];
  };
}

export interface Moeteplanfil {
  readonly kilde: string;
  readonly aar: number;
  readonly organer: readonly {
    readonly organ: string;
    readonly type: string;
    readonly navn: string;
    readonly moeter: readonly { readonly dato: string; readonly saksfrist: string }[];
  }[];
}

interface Opphavssted {
  readonly sak: string;
  readonly punkt: string;
  readonly delpunkt: string;
  readonly tittel: string | null;
  readonly kilde_linje: number;
}

export interface Opphavsfil {
  readonly opphav: readonly (Opphavssted &
    (
      | { readonly slag: 'hp-oppdrag'; readonly hp: string; readonly hp_punkt: string }
      | {
          readonly slag: 'sak';
          readonly organ: string | null;
          readonly saksnummer: string;
          readonly dato: string | null;
        }
      | { readonly slag: 'rapport'; readonly aar: string; readonly tertial: number }
    ))[];
  readonly andre_vedtak: readonly {
    readonly sak: string;
    readonly saksnummer: string;
    readonly organ: string;
    readonly vedtatt: string;
    readonly tittel: string;
    readonly kortversjon: string;
    readonly type: string;
    readonly kilde_linje: number;
  }[];
}

/** The example's files as they lie in a folder. */
export const lesLier = (mappe: string) => {
  const les = <T>(navn: string): T => JSON.parse(readFileSync(join(mappe, `${navn}.json`), 'utf8')) as T;
  return {
    rammer: les<Rammefil>('rammer'),
    delpunkter: les<Delpunktfil>('delpunkter').delpunkter,
    verbalvedtak: les<Verbalvedtakfil>('verbalvedtak').verbalvedtak,
    vedtakspunkter: les<Vedtakspunktfil>('vedtakspunkter').punkter,
    investeringer: les<Investeringsfil>('investeringer'),
    kommunestyre: les<Strukturfil>('politisk-struktur').kommunestyre,
    moeteplan: les<Moeteplanfil>('moeteplan'),
    opphav: les<Opphavsfil>('opphav').opphav,
    andreVedtak: les<Opphavsfil>('opphav').andre_vedtak,
    oekonomi: les<Oekonomifil>('utgifter-inntekter'),
  };
};

export type Lier = ReturnType<typeof lesLier>;

export const AAR = ['2025', '2026', '2027', '2028'] as const;

/** 1000 kr as whole kroner, for the years or columns that are asked for. */
export const iKroner = (belop: Belop, kolonner: readonly string[] = AAR): Record<string, number | null> =>
  Object.fromEntries(kolonner.map((k) => [k, belop[k] === undefined ? null : belop[k] * 1000]));
