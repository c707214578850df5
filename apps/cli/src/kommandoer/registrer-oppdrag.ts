import { createHash } from 'node:crypto';
import { Command, Option } from 'commander';
import { problemOf, type Kvittering, type Problem } from '@saksgang/http';
import { somFrist, tolkFrist } from '@saksgang/oppfoelging';
import { Avslag, innholdet } from '../avslag';
import { kommuneSti, medTilkobling } from '../felles';
import { skriv, skrivJson } from '../utskrift';

interface Valg {
  readonly kommune: string;
  readonly organ: string;
  readonly saksnummer: string;
  readonly dato: string;
  readonly punkt: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly type: string;
  readonly mottaker: string;
  readonly mottakerslag: string;
  readonly frist?: string;
  readonly json?: boolean;
}

/** What orders something that is done and closed; the rest of the types are of an HP. */
const TYPER = ['sak', 'utredning', 'iverksetting', 'plan', 'rapportering', 'opphoer'];

export const registrerOppdrag = (): Command =>
  new Command('registrer-oppdrag')
    .description('før inn et vedtak utenom handlingsprogrammet, og oppdraget det ga; kan gjentas')
    .requiredOption('--kommune <id>', 'kommunens id eller kommunenummer')
    .requiredOption('--organ <organ>', 'organet som vedtok det, for eksempel kommunestyret')
    .requiredOption('--saksnummer <nummer>', 'slik det er trykt, for eksempel 84/2023')
    .requiredOption('--dato <dato>', 'dagen vedtaket ble gjort, åååå-mm-dd')
    .option('--punkt <nummer>', 'punktet i vedtaket; 1 når det ikke er nummerert', '1')
    .requiredOption('--tittel <tittel>', 'hva oppdraget gjelder')
    .requiredOption('--tekst <tekst>', 'det organet vedtok')
    .addOption(new Option('--type <type>', 'hva som er bestilt').choices(TYPER).default('iverksetting'))
    .option('--mottaker <navn>', 'hvem som skal gjøre det', 'kommunedirektøren')
    .option('--mottakerslag <slag>', 'hva slags mottaker det er', 'kommunedirektoer')
    .option('--frist <ord>', 'fristen med vedtakets egne ord; uten den er fristen ikke satt')
    .option('--json', 'skriv svaret som JSON')
    .action(async (valg: Valg) => {
      const sak = sakId(valg);
      const { ider } = await medTilkobling(async (tilkobling) => {
        const saker = `${kommuneSti(valg.kommune)}/saker`;
        const opprettet = await tilkobling.post(saker, {
          rolle: 'moetesekretaer',
          noekkel: noekkel('sak', valg),
          innhold: { sak, tittel: valg.tittel, saksnummer: valg.saksnummer },
        });
        const fantes = opprettet.status === 409 && (opprettet.innhold as Problem).code === 'SakenFinnesAlt';
        if (!fantes) innholdet(opprettet);
        return innholdet<Kvittering>(
          await tilkobling.post(`${saker}/${sak}/vedtak`, {
            rolle: 'moetesekretaer',
            noekkel: noekkel('vedtak', valg),
            innhold: vedtaket(valg),
          }),
        );
      });
      if (valg.json) skrivJson({ sak, vedtak: ider['vedtak'] });
      else
        skriv(
          `Vedtaket i ${valg.saksnummer} er ført inn, og oppdraget følges opp. Se npx saksgang andre-oppdrag.`,
        );
    });

/** The id that a sak of this body with this number always gets, so that its next vedtak lands in the same. */
const sakId = ({ organ, saksnummer }: Valg): string =>
  `${organ}-${saksnummer}`
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
    .slice(0, 80);

/** The same order asked once more is the same request. */
const noekkel = (hva: string, valg: Valg): string =>
  `registrer-oppdrag-${hva}-${createHash('sha256')
    .update(JSON.stringify({ ...valg, json: undefined }))
    .digest('hex')}`;

const vedtaket = (valg: Valg): object => ({
  tittel: valg.tittel,
  organ: valg.organ,
  saksnummer: valg.saksnummer,
  deler: ['annet'],
  skjedde: valg.dato,
  punkter: [
    {
      punkt: valg.punkt,
      tittel: valg.tittel,
      tekst: valg.tekst,
      tekstform: 'full',
      delpunkter: [
        {
          delpunkt: 'a',
          type: valg.type,
          tittel: valg.tittel,
          mottaker: { navn: valg.mottaker, slag: valg.mottakerslag, kilde: 'tolket' },
          frist: fristen(valg),
        },
      ],
    },
  ],
});

/** The date is read out of the words as any other is, for a person to confirm. */
const fristen = ({ frist, dato }: Valg): object => {
  if (frist === undefined) return { type: 'ingen' };
  const lest = tolkFrist(frist, dato);
  if (!lest.ok) throw new Avslag(problemOf(lest.refusal));
  const somLest = somFrist(lest.value);
  return somLest.type === 'ingen' ? { ...somLest, ord: frist } : somLest;
};
