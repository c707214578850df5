import type { Command } from 'commander';
import { ord } from '@saksgang/kernel';
import type { Moeteplan, Moetesteg, Moetesvar, Oppmoetetid } from '@saksgang/moeter';
import { hent, kommuneKommando, kommuneSti, sporring, type KommuneValg } from '../felles';
import { dag, skriv, skrivJson, tabell } from '../utskrift';

interface Valg extends KommuneValg {
  readonly moete?: string;
  readonly organ?: string;
  readonly fra?: string;
  readonly til?: string;
}

export const moeter = (): Command =>
  kommuneKommando('moeter', 'møteplanen, eller ett møte med frammøtet og sakene')
    .option('--moete <id>', 'ett møte')
    .option('--organ <id>', 'bare møtene i ett organ, for eksempel kommunestyret')
    .option('--fra <dato>', 'møter fra og med denne dagen')
    .option('--til <dato>', 'møter til og med denne dagen')
    .action(async (valg: Valg, command: Command) => {
      const { moete, organ, fra, til, gjelder, kjent } = valg;
      const sti = `${kommuneSti(valg.kommune)}/moeter`;
      if (moete !== undefined) {
        if ((organ ?? fra ?? til) !== undefined)
          command.error('Oppgi enten --moete, eller --organ, --fra og --til.', { exitCode: 2 });
        const svar = await hent<Moetesvar>(
          `${sti}/${encodeURIComponent(moete)}${sporring({ gjelder, kjent })}`,
        );
        return valg.json ? skrivJson(svar) : visEtt(svar);
      }
      const svar = await hent<Moeteplan>(sti + sporring({ organ, fra, til, gjelder, kjent }));
      if (valg.json) return skrivJson(svar);
      if (svar.moeter.length === 0) return skriv('Ingen møter å vise.');
      return skriv(
        tabell(
          [
            { tittel: 'Dag' },
            { tittel: 'Kl.' },
            { tittel: 'Møte', maks: 40 },
            { tittel: 'Tilstand' },
            { tittel: 'Til stede', hoeyre: true },
            { tittel: 'Saker', hoeyre: true },
            { tittel: 'Id' },
          ],
          svar.moeter.map((m) => [
            dag(m.dato),
            m.klokkeslett ?? '–',
            m.navn,
            ord(m.tilstand),
            m.tilStede === null ? '–' : `${m.tilStede} av ${m.antallMedlemmer}`,
            String(m.saker),
            m.id,
          ]),
        ),
      );
    });

type HoldtValg = NonNullable<Moetesteg['valg']>;

const visEtt = (m: Moetesvar): void => {
  skriv(`${m.navn} ${dag(m.dato)}, ${ord(m.tilstand)}${m.lukket ? ', for lukkede dører' : ''}`);
  skriv(`Klokkeslett: ${m.klokkeslett ?? 'ikke oppgitt'}. Sted: ${m.sted ?? 'ikke oppgitt'}.`);
  if (m.tilStede !== null)
    skriv(
      `Til stede: ${m.tilStede.length} av ${m.antallMedlemmer}, ${m.vedtaksfoert === false ? 'ikke vedtaksført' : 'vedtaksført'}.`,
    );
  if (m.saker.length > 0) skriv('\nSaker');
  for (const s of m.saker) skriv(`  ${s.saksnummer ?? '–'}  ${s.tittel ?? s.sak}`);
  if (m.frammoete.length > 0)
    skriv(
      `\n${tabell(
        [
          { tittel: 'Plass', hoeyre: true },
          { tittel: 'Møtte' },
          { tittel: 'Parti' },
          { tittel: 'Fra' },
          { tittel: 'Til' },
        ],
        m.frammoete.map((d) => [
          String(d.plass),
          `${d.navn ?? 'navn ikke oppgitt'}${d.vara ? ' (vara)' : ''}`,
          d.parti,
          fra(d),
          til(d),
        ]),
      )}`,
    );
  const valgene = m.steg.flatMap(({ valg }) => valg ?? []);
  if (valgene.length > 0) skriv('\nValg');
  for (const valg of valgene) skriv(`  ${valglinje(valg)}`);
};

const valglinje = ({ verv, form, omgang, kandidater, stemmer, utfall }: HoldtValg): string => {
  const hvem = (plass: number): string =>
    kandidater.find((d) => d.plass === plass)?.navn ?? `plass ${plass}, navn ikke oppgitt`;
  const tall = stemmer.map((g) => `${g.valg === 'blank' ? 'blankt' : hvem(g.valg)} ${g.antall}`).join(', ');
  const valgt =
    utfall.slag === 'valgt' ? `valgt: ${hvem(utfall.plass)} (${ord(utfall.avgjortAv)})` : 'ingen valgt';
  return `${ord(verv)}, ${ord(form)}, ${omgang}. omgang: ${tall}; ${valgt}`;
};

const fra = (d: Oppmoetetid): string => (d.fraStart ? 'møtestart' : (d.fra ?? 'ikke oppgitt'));
const til = (d: Oppmoetetid): string => (d.gikk ? (d.til ?? 'ikke oppgitt') : '');
