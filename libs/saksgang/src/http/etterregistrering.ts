import type { CommandMeta, VedtakId } from '@saksgang/kernel';
import type { EtterregistrerVedtak } from '../domene/vedtak/etterregistrer-vedtak';
import { tilDelpunkt } from './delpunkt.request';
import { tilAvgjoerelser } from './oppdragsavgjoerelser.request';
import { tilRammelinje } from './rammelinje.request';
import type { EtterregistrerVedtakRequest, VedtakspunktRequest } from './vedtak.requests';

/** The request as the command's data: what is absent is null, and every line and point has its id. */
export const tilEtterregistrering = (
  body: EtterregistrerVedtakRequest,
  vedtak: VedtakId,
  meta: CommandMeta,
): EtterregistrerVedtak['data'] => ({
  vedtak,
  tittel: body.tittel,
  organ: body.organ,
  saksnummer: body.saksnummer ?? null,
  deler: body.deler,
  innstilling: body.innstilling ?? null,
  offentliggjort: body.offentliggjort ?? null,
  stemmer: body.stemmer ? { for: body.stemmer.for, mot: body.stemmer.mot } : null,
  ekspedert: body.ekspedert ?? null,
  punkter: body.punkter.map(tilPunkt),
  linjer: (body.linjer ?? []).map((linje, i) => tilRammelinje(linje, meta, i, vedtak)),
  trykteSummer: (body.trykteSummer ?? []).map(({ utvalg, navn, beloep, kildeLinje }) => ({
    utvalg,
    navn,
    beloep,
    kildeLinje: kildeLinje ?? null,
  })),
});

const tilPunkt = (p: VedtakspunktRequest): EtterregistrerVedtak['data']['punkter'][number] => ({
  punkt: p.punkt,
  tittel: p.tittel,
  tekst: p.tekst,
  tekstform: p.tekstform,
  gruppe: p.gruppe ?? null,
  forslagsstillere: p.forslagsstillere ?? null,
  referanser: p.referanser ?? [],
  delpunkter: p.delpunkter.map(tilDelpunkt),
  avslutter: [],
  flytter: [],
  senderTilbake: [],
  ...tilAvgjoerelser(p),
  kildeLinje: p.kildeLinje ?? null,
  kildeLinjeSlutt: p.kildeLinjeSlutt ?? null,
});
