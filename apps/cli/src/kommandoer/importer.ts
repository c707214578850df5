import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { Kvittering } from '@saksgang/http';
import type { Kontrollsvar } from '@saksgang/kontroll';
import { Avslag, innholdet } from '../avslag';
import { hpKommando, hpSti, lesFil, medTilkobling, sporring, type HpValg } from '../felles';
import { skriv, skrivJson, tall } from '../utskrift';

interface Valg extends HpValg {
  readonly utvalg: string;
  readonly enhet: 'kr' | '1000kr';
  readonly fase: string;
  readonly godtaKontrollfunn?: string;
  readonly kilde?: string;
  readonly skjedde?: string;
}

/** A finding of the sum control, its amounts in whole kroner as the server gives them. */
interface Sumfunn {
  readonly slag: string;
  readonly navn: string;
  readonly linje: number | null;
  readonly aar: string | null;
  readonly trykt: number | null;
  readonly beregnet: number | null;
  readonly differanse: number | null;
  readonly grunn: string;
}

interface Importsvar extends Kvittering {
  readonly kommune: string;
  readonly linjer: number;
  readonly kontrollfunn: readonly Sumfunn[];
}

export const importer = (): Command =>
  new Command('importer')
    .description('hent inn data fra en fil')
    .addCommand(rammetabell())
    .addCommand(dokument());

interface Dokumentvalg extends HpValg {
  readonly tittel?: string;
  readonly skjedde?: string;
}

const dokument = (): Command =>
  hpKommando(
    'dokument',
    'hele teksten i handlingsprogrammet, fra en tekstfil i UTF-8, så den kan kontrolleres',
  )
    .argument('<tekstfil>', 'filen; linjenumrene i den er kilden til funnene')
    .option('--tittel <tittel>', 'det dokumentet heter; ellers filnavnet')
    .option('--skjedde <dato>', 'dagen dokumentet er fra; i dag når den ikke er oppgitt')
    .action(async (fil: string, valg: Dokumentvalg) => {
      const bytes = lesFil(fil);
      const { tittel = basename(fil), skjedde, json } = valg;
      const sti = `${hpSti(valg)}/dokument${sporring({ tittel, skjedde })}`;
      const noekkel = `dokument-${createHash('sha256').update(sti).update(bytes).digest('hex').slice(0, 40)}`;
      const svar = await medTilkobling(async (t) => {
        const sending = { rolle: 'budsjettsjef', noekkel, innhold: bytes, innholdstype: 'text/plain' };
        const kvittering = innholdet<Kvittering>(await t.post(sti, sending));
        const { funn, ukontrollert } = innholdet<Kontrollsvar>(
          await t.get(
            `${hpSti(valg)}/kontrollfunn${sporring({ minstPosisjon: kvittering.posisjon ?? undefined })}`,
          ),
        );
        return { ...kvittering, funn: funn.length, ukontrollert };
      });
      if (json) return skrivJson(svar);
      skriv(
        svar.gjentatt
          ? 'Filen var hentet inn før; ingenting er ført på nytt.'
          : `Teksten er hentet inn. Det er nå ${svar.funn} kontrollfunn.`,
      );
      return svar.ukontrollert.forEach(skriv);
    });

const rammetabell = (): Command =>
  hpKommando('rammetabell', 'et utvalgs rammetabell fra semikolondelt CSV i UTF-8; alt eller ingenting')
    .argument('<fil>', 'filen: nr;kategori;tittel;<år>;<år>;...')
    .requiredOption('--utvalg <kode>', 'utvalget tabellen gjelder')
    .addOption(
      new Option('--enhet <enhet>', 'enheten tallene er i').choices(['kr', '1000kr']).default('1000kr'),
    )
    .addOption(
      new Option('--fase <fase>', 'hvor i saksgangen tabellen hører til')
        .choices(['beslutningsgrunnlag', 'tilleggsinnstilling', 'vedtak'])
        .default('beslutningsgrunnlag'),
    )
    .option('--godta-kontrollfunn <grunn>', 'før tabellen selv om kontrollen finner noe, og før grunnen')
    .option('--kilde <dokument>', 'dokumentet tabellen er hentet fra')
    .option('--skjedde <dato>', 'dagen tabellen ble lagt fram; i dag når den ikke er oppgitt')
    .action(async (fil: string, valg: Valg) => {
      const bytes = lesFil(fil);
      const { utvalg, enhet, fase, godtaKontrollfunn, kilde, skjedde } = valg;
      const sti = `${hpSti(valg)}/rammetabell${sporring({ utvalg, enhet, fase, godtaKontrollfunn, kilde, skjedde })}`;
      const noekkel = `rammetabell-${createHash('sha256').update(sti).update(bytes).digest('hex').slice(0, 40)}`;
      const rolle = fase === 'vedtak' ? 'moetesekretaer' : 'budsjettsjef';
      try {
        const svar = await medTilkobling(async (t) =>
          innholdet<Importsvar>(await t.post(sti, { rolle, noekkel, innhold: bytes })),
        );
        vis(
          { ...valg, kommune: svar.kommune },
          {
            importert: true,
            gjentatt: svar.gjentatt,
            linjer: svar.linjer,
            posisjon: svar.posisjon,
          },
          svar.kontrollfunn,
        );
      } catch (error) {
        const funn = error instanceof Avslag ? funnI(error) : null;
        if (!funn || !valg.json) {
          if (funn) visFunn(funn, enhet);
          throw error;
        }
        const { code, detail } = (error as Avslag).problem;
        vis(
          valg,
          {
            importert: false,
            gjentatt: false,
            linjer: 0,
            posisjon: null,
            code,
            detail,
          },
          funn,
        );
        process.exitCode = 1;
      }
    });

const funnI = ({ problem }: Avslag): readonly Sumfunn[] | null =>
  problem.code === 'TabellenHarKontrollfunn'
    ? (problem.detaljer as { kontrollfunn: readonly Sumfunn[] }).kontrollfunn
    : null;

/** A finding with its amounts in the unit of the file. */
const iEnhet = (f: Sumfunn, enhet: Valg['enhet']): Sumfunn => {
  const del = enhet === 'kr' ? 1 : 1000;
  const ut = (n: number | null) => (n === null ? null : n / del);
  return {
    ...f,
    trykt: ut(f.trykt),
    beregnet: ut(f.beregnet),
    differanse: ut(f.differanse),
  };
};

const vis = (
  { kommune, hp, utvalg, fase, enhet, json }: Valg,
  utfall: {
    readonly importert: boolean;
    readonly gjentatt: boolean;
    readonly linjer: number;
  } & Record<string, unknown>,
  kontrollfunn: readonly Sumfunn[],
): void => {
  const funn = kontrollfunn.map((f) => iEnhet(f, enhet));
  if (json)
    return skrivJson({
      kommune,
      hp,
      utvalg,
      fase,
      enhet,
      ...utfall,
      kontrollfunn: funn,
    });
  visFunn(kontrollfunn, enhet);
  return skriv(
    utfall.gjentatt
      ? `Filen var importert før; ingenting er ført på nytt.`
      : `${utfall.linjer} linjer er ført for ${utvalg}${funn.length > 0 ? `, med ${funn.length} godtatte kontrollfunn` : ''}.`,
  );
};

const visFunn = (kontrollfunn: readonly Sumfunn[], enhet: Valg['enhet']): void => {
  for (const f of kontrollfunn.map((k) => iEnhet(k, enhet)))
    skriv(
      `Kontrollfunn, linje ${f.linje ?? '?'} «${f.navn}»${f.aar === null ? '' : ` ${f.aar}`}: ${f.grunn}` +
        (f.differanse === null
          ? ''
          : ` (trykt ${tall(f.trykt)}, beregnet ${tall(f.beregnet)}, differanse ${tall(f.differanse)})`),
    );
};
