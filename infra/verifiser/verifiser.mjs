#!/usr/bin/env node
// Checks a file of proof from Saksgang, offline. It needs Node 20 and nothing else; FORMAT.md describes the file, so that
// somebody else can write another. Exit status: 0 the proof holds, 1 it does not, 2 it cannot be read.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const BRUK = `Bruk: node verifiser.mjs <bevisfil> [--noekkel <nøkkel>] [--sjekkpunkt <fil>] [--fortelling] [--json]

  --noekkel     nøkkelen slik du har fått den et annet sted, som tekst eller fil. Uten den stoler du på nøkkelen i filen.
  --sjekkpunkt  et sjekkpunkt du har fra før, for eksempel fra en protokoll: ingenting før det er endret eller fjernet.
  --fortelling  skriv ut hva som skjedde, én linje for hver hendelse.
  --json        skriv resultatet som JSON.`;

/** The proof does not hold: which of the four claims, why, and the first event that is wrong where it can be named. */
class Brudd extends Error {}
const brudd = (krav, hva, hendelse = null) => Object.assign(new Brudd(hva), { krav, hendelse });
/** It is no file of proof, or a damaged one. */
class Uleselig extends Error {}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const sha256Text = (text) => sha256(text).toString('base64url');

/** RFC 8785: keys in order of their UTF-16 code units, no white space. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

// --- Keys and signed checkpoints (C2SP signed-note and tlog-checkpoint) ---

const DER = Buffer.from('302a300506032b6570032100', 'hex');

/** `<name>+<id>+<base64 of 0x01 and 32 bytes>`: the id is the start of SHA-256 over the name, a line break and those bytes. */
const readKey = (text) => {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(base64 ?? '', 'base64');
  if (bytes.length !== 33 || bytes[0] !== 1 || sha256(`${name}\n`, bytes).toString('hex', 0, 4) !== id)
    throw new Uleselig('Nøkkelen er ikke en hel verifikatornøkkel.');
  const key = createPublicKey({ key: Buffer.concat([DER, bytes.subarray(1)]), format: 'der', type: 'spki' });
  return { name, id, key };
};

/** Whether a note has a signature by the key over its text. */
const signedBy = (note, text, { name, id, key }) =>
  note.split('\n').some((line) => {
    const [, by, base64] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
    const b = Buffer.from(base64 ?? '', 'base64');
    const ours = by === name && b.length === 68 && b.toString('hex', 0, 4) === id;
    return ours && b.toString('base64') === base64 && verify(null, Buffer.from(text), key, b.subarray(4));
  });

/** The keys that have signed, the oldest first, each with the sizes it may sign; a change is signed by both keys. */
const readKeys = ({ noekkel, noekkelbytter = [] }) => {
  const keys = [{ ...readKey(noekkel), text: noekkel.trim(), from: 0, to: Infinity }];
  for (const note of noekkelbytter.toReversed()) {
    const [, text, origin, size, old, next] =
      /^(([^\s+]+)\nnoekkelbytte (0|[1-9]\d{0,15})\n(\S+)\n(\S+)\n)\n/.exec(note) ?? [];
    const pair = [{ ...readKey(old ?? ''), text: old, from: 0, to: Number(size) }, keys[0]];
    const follows = next === pair[1].text && pair[0].to <= pair[1].to;
    if (!follows || !pair.every((k) => k.name === origin && signedBy(note, text, k)))
      throw brudd('uendret', 'Et nøkkelbytte er ikke undertegnet med begge nøklene, eller står feil.');
    keys.splice(0, 1, pair[0], { ...pair[1], from: pair[0].to });
  }
  return keys;
};

/** The size and the root that a note is signed for by the key whose turn it was; null when it is not. */
const readCheckpoint = (note, keys) => {
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  const [, origin, digits, root] = /^([^\s+]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n$/.exec(text) ?? [];
  const size = Number(digits);
  const inTurn = (k) => k.name === origin && size >= k.from && size <= k.to;
  const signed = keys.some((k) => inTurn(k) && signedBy(note, text, k));
  return signed ? { size, root } : null;
};

// --- The Merkle tree (RFC 9162, 2.1.1) ---

/** The roots of the tree as it was at the size of each checkpoint, in base64, in one walk over the leaves. */
const rootsAt = (leaves, checkpoints) => {
  const node = (left, right) => sha256(Buffer.of(1), left, right);
  const wanted = new Set(checkpoints.map(({ size }) => size));
  const roots = new Map(wanted.has(0) ? [[0, sha256('').toString('base64')]] : []);
  const peaks = [];
  leaves.forEach((leaf, i) => {
    let hash = leaf;
    for (let n = i; n % 2 === 1; n = (n - 1) / 2) hash = node(peaks.pop(), hash);
    peaks.push(hash);
    if (wanted.has(i + 1))
      roots.set(i + 1, peaks.reduceRight((right, left) => node(left, right)).toString('base64'));
  });
  return roots;
};

// --- The file ---

const read = (text) => {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Uleselig('Filen er ikke hel JSON.');
  }
  if (file?.format !== 'saksgang-bevis/1')
    throw new Uleselig('Filen er ikke et bevis i formatet saksgang-bevis/1.');
  // A key that is written twice would be read in one way here, and in another way elsewhere.
  if (text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (s) => (s[0] === '"' ? s : '')) !== JSON.stringify(file))
    throw new Uleselig('Filen er skrevet slik at den kan leses på flere måter.');
  return file;
};

/** The leaf of a header: the hashes of the stream's name and of the header, and the revision in the stream. */
const leafOf = (stroem, revisjon, hode) => sha256(Buffer.of(0), canonical({ v: 1, stroem, revisjon, hode }));

/** An event against itself: its leaf, and each field that is told against its commitment. */
const checkEvent = ({ nr, blad, hode, felter }) => {
  const at = { nr, id: hode.id, stroem: hode.stroem, revisjon: hode.revisjon, type: hode.type };
  const leaf = leafOf(sha256Text(hode.stroem), hode.revisjon, sha256Text(canonical(hode)));
  if (leaf.toString('base64') !== blad) throw brudd('uendret', 'Hodet til hendelsen er endret.', at);
  const promised = hode.metadata?.forpliktelser ?? {};
  for (const [felt, { salt, verdi }] of Object.entries(felter))
    if (!Object.hasOwn(promised, felt) || promised[felt] !== sha256Text(`${salt}.${canonical(verdi)}`))
      throw brudd('uendret', `Feltet ${felt} er endret.`, at);
  const skjermet = Object.keys(promised).length - Object.keys(felter).length;
  return { at, leaf, skjermet };
};

/** Every leaf of the log, from the events and from those left out, with each stream's revisions from 0 without a hole. */
const checkOrder = (file, events, size) => {
  const leaves = [];
  const next = new Map();
  let [nth, other] = [0, 0];
  while (leaves.length < size) {
    const nr = leaves.length;
    const event = events[nth];
    if (event !== undefined && event.at.nr < nr)
      throw brudd('iRekkefoelge', 'Hendelsen står ikke i rekkefølge.', event.at);
    const here = event?.at.nr === nr ? event : null;
    const left = here ? null : file.andre.blad[other++];
    if (left === undefined) throw brudd('fullstendig', `Hendelse nr. ${nr} mangler.`, event?.at ?? { nr });
    const stroem = here ? sha256Text(here.at.stroem) : file.andre.stroemmer[left[0]];
    const revisjon = next.get(stroem) ?? 0;
    if (here && here.at.revisjon !== revisjon)
      throw brudd(
        'iRekkefoelge',
        `Nr. ${here.at.revisjon} i strømmen, men ${revisjon} er den neste.`,
        here.at,
      );
    next.set(stroem, revisjon + 1);
    leaves.push(here ? here.leaf : leafOf(stroem, revisjon, left[1]));
    if (here) nth++;
  }
  if (nth < events.length)
    throw brudd('iRekkefoelge', 'Hendelsen står ikke i rekkefølge, eller er lagt til.', events[nth].at);
  if (other < file.andre.blad.length) throw brudd('uendret', 'Filen har flere blad enn loggen.');
  return leaves;
};

/** The tree against the checkpoint, and against every older one; those that hold say where the first error can be. */
const checkRoots = (leaves, checkpoint, older, events) => {
  const all = [...older, checkpoint].sort((a, b) => a.size - b.size);
  const roots = rootsAt(leaves, all);
  let sound = 0;
  for (const { size, root } of all) {
    if (roots.get(size) !== root) {
      const first = events.find(({ at }) => at.nr >= sound && at.nr < size)?.at ?? { nr: sound };
      const where = `Feilen ligger fra og med nr. ${sound}, før nr. ${size}.`;
      throw brudd('uendret', `Loggen er en annen enn den som ble undertegnet. ${where}`, first);
    }
    sound = size;
  }
};

/** What the tree does not hold: which streams make up the case, and the words. The seal is over all but itself. */
const checkSeal = ({ segl, ...sealed }, { key }) => {
  const bytes = Buffer.from(segl, 'base64');
  if (bytes.toString('base64') !== segl || !verify(null, Buffer.from(canonical(sealed)), key, bytes))
    throw brudd('uendret', 'Seglet stemmer ikke: noe utenfor hendelsene er endret, som fortellingen.');
};

/** Nothing of the case, or of the period, is among what is left out. */
const checkComplete = ({ omfang, andre }, events) => {
  if (omfang.slag === 'periode') {
    const wrong = events.findIndex(({ at }, i) => at.nr !== omfang.fra + i);
    if (wrong >= 0 || events.length !== omfang.til - omfang.fra)
      throw brudd('fullstendig', 'Filen har ikke nettopp hendelsene i perioden.', events[wrong]?.at);
    return;
  }
  if (omfang.slag !== 'sak') throw new Uleselig('Filen sier ikke hva den gjelder.');
  if (!omfang.stroemmer.includes(`sak-${omfang.kommune}.${omfang.sak}`))
    throw brudd('fullstendig', 'Saken selv er ikke med.');
  const outside = events.find(({ at }) => !omfang.stroemmer.includes(at.stroem));
  if (outside) throw brudd('fullstendig', 'Hendelsen hører ikke til saken.', outside.at);
  const hashes = new Map(omfang.stroemmer.map((navn) => [sha256Text(navn), navn]));
  const hidden = andre.blad.findIndex(([s]) => hashes.has(andre.stroemmer[s]));
  const stroem = hashes.get(andre.stroemmer[andre.blad[hidden]?.[0]]);
  if (hidden >= 0) throw brudd('fullstendig', `En hendelse i ${stroem} er utelatt.`);
  const seen = new Set(events.map(({ at }) => at.stroem));
  const empty = omfang.stroemmer.find((navn) => !seen.has(navn));
  if (empty) throw brudd('fullstendig', `Hendelsene i ${empty} er utelatt.`);
};

/** What the text of a file proves. `noekkel` and `sjekkpunkt` are what the reader knows from elsewhere, or null. */
export const kontroller = (text, { noekkel = null, sjekkpunkt = null } = {}) => {
  const result = { resultat: 'holder', uendret: null, iRekkefoelge: null, fullstendig: null };
  Object.assign(result, { ingentingFjernet: null, noekkelKjent: noekkel !== null });
  try {
    const file = read(text);
    const keys = readKeys(file);
    if (noekkel !== null && !keys.some(({ text }) => text === noekkel.trim()))
      throw brudd('uendret', 'Filen er undertegnet med en annen nøkkel enn den oppgitte.');
    const checkpoint = readCheckpoint(file.sjekkpunkt, keys);
    if (!checkpoint) throw brudd('uendret', 'Sjekkpunktet er ikke undertegnet med nøkkelen.');
    const older = file.tidligere.map((note) => readCheckpoint(note, keys));
    if (older.some((c) => c === null || c.size > checkpoint.size))
      throw brudd('uendret', 'Et av de tidligere sjekkpunktene er ikke undertegnet med nøkkelen.');
    const events = file.hendelser.map(checkEvent);
    const leaves = checkOrder(file, events, checkpoint.size);
    checkComplete(file, events);
    checkRoots(leaves, checkpoint, older, events);
    checkSeal(file, keys.at(-1));
    const skjermedeFelt = events.reduce((sum, { skjermet }) => sum + skjermet, 0);
    Object.assign(result, { uendret: true, iRekkefoelge: true, fullstendig: true, opphav: keys[0].name });
    Object.assign(result, { noekkel: file.noekkel, loggen: checkpoint, hendelser: events.length });
    Object.assign(result, { skjermedeFelt, omfang: file.omfang, fortelling: file.fortelling });
    if (sjekkpunkt !== null) checkSince(sjekkpunkt, keys, checkpoint, leaves, result);
  } catch (error) {
    const { krav = null, hendelse = null } = error;
    const kjent = error instanceof Brudd || error instanceof Uleselig;
    const hva = kjent ? error.message : 'Filen er skadet eller mangler noe formatet krever.';
    const utfall = krav === null ? { resultat: 'uleselig' } : { resultat: 'brutt', [krav]: false };
    Object.assign(result, utfall, { feil: { krav, hva, hendelse } });
  }
  return result;
};

/** The log of the file begins with the log of a checkpoint that the reader had before. */
const checkSince = (note, keys, checkpoint, leaves, result) => {
  const [known, krav] = [readCheckpoint(note, keys), 'ingentingFjernet'];
  if (!known) throw brudd(krav, 'Det oppgitte sjekkpunktet er ikke undertegnet med nøkkelen.');
  const { size, root } = known;
  if (size > checkpoint.size)
    throw brudd(krav, `Det oppgitte sjekkpunktet har ${size} hendelser, og filen ${checkpoint.size}.`);
  if (rootsAt(leaves, [known]).get(size) !== root)
    throw brudd(krav, `De første ${size} hendelsene er ikke dem i det oppgitte sjekkpunktet.`);
  Object.assign(result, { ingentingFjernet: true, siden: size });
};

// --- The command line ---

const si = (r) => {
  if (r.resultat === 'uleselig') return `Kan ikke leses: ${r.feil.hva}`;
  if (r.resultat === 'brutt') {
    const { nr, id, type, stroem, revisjon } = r.feil.hendelse ?? {};
    const hvem = id ? `, ${type} (${id}), ${stroem} nr. ${revisjon}` : '';
    const hvor = nr === undefined ? '' : `\nFørste hendelse som er feil: nr. ${nr}${hvem}`;
    return `BEVISET HOLDER IKKE: ${r.feil.hva}${hvor}`;
  }
  const { omfang } = r;
  const sak = omfang.slag === 'sak';
  const hva = sak ? `saken ${omfang.sak} i ${omfang.kommune}` : `${omfang.fraDag} til ${omfang.tilDag}`;
  const skjermet = r.skjermedeFelt > 0 ? ` (${r.skjermedeFelt} felt er skjermet og kan ikke leses)` : '';
  const hele = sak ? `${omfang.stroemmer.length} strømmer, som filen lister opp` : 'alt som ble ført da';
  return [
    `Beviset holder. Det gjelder ${hva}: ${r.hendelser} av ${r.loggen.size} hendelser hos ${r.opphav}.`,
    `  Uendret: ja${skjermet}`,
    '  I rekkefølge: ja',
    `  Fullstendig: ja, for ${hele}`,
    `  Ingenting fjernet: ${r.siden === undefined ? 'ikke kontrollert; oppgi --sjekkpunkt' : `ja, siden sjekkpunktet med ${r.siden} hendelser`}`,
    `  Nøkkelen: ${r.noekkelKjent ? 'den oppgitte' : `den i filen; sammenlign den med en du har fått et annet sted: ${r.noekkel}`}`,
  ].join('\n');
};

const main = (args) => {
  const flagg = (navn) => args.includes(navn) && args.splice(args.indexOf(navn), 1).length > 0;
  const verdi = (navn) => (args.includes(navn) ? args.splice(args.indexOf(navn), 2)[1] : null);
  const fraFil = (fil) => readFileSync(fil, 'utf8');
  const [json, fortelling] = [flagg('--json'), flagg('--fortelling')];
  const [noekkel, sjekkpunkt] = [verdi('--noekkel'), verdi('--sjekkpunkt')];
  const stopp = (tekst) => (process.stderr.write(`${tekst}\n`), 2);
  if (args.length !== 1 || args[0].startsWith('-') || noekkel === undefined || sjekkpunkt === undefined)
    return stopp(BRUK);
  let r;
  try {
    const kjent = noekkel === null || /\+[0-9a-f]{8}\+/.test(noekkel) ? noekkel : fraFil(noekkel);
    r = kontroller(fraFil(args[0]), { noekkel: kjent, sjekkpunkt: sjekkpunkt && fraFil(sjekkpunkt) });
  } catch (error) {
    return stopp(`Kan ikke leses: ${error.message}`);
  }
  const { fortelling: linjer = [], ...resten } = r;
  if (json) process.stdout.write(`${JSON.stringify(fortelling ? r : resten, null, 2)}\n`);
  else process.stdout.write(`${[si(r), ...(fortelling ? linjer : [])].join('\n')}\n`);
  return { holder: 0, brutt: 1, uleselig: 2 }[r.resultat];
};

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href)
  process.exitCode = main(process.argv.slice(2));
