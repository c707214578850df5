import { voteringssvar } from '@saksgang/historikk';
import { ord, skrivDato, type LinjeId, type Punkt } from '@saksgang/kernel';
import type { Delpunkt } from '@saksgang/saksgang';
import { beloepskontroll, linjenavn } from './beloepskontroll';
import type { Grafbygger } from './graf';
import { delpunktId, hpId, punktId, type Hpkilde } from './kilder';

/** From those who put forward, through the vote and the vedtak with its points, to the lines of the frame. */
export const medVedtaksledd = (graf: Grafbygger, kilde: Hpkilde): void => {
  const { hp } = kilde;
  graf.med({ id: hpId(hp), slag: 'hp', tekst: `Handlingsprogrammet ${hp}`, hp, navn: [hp] });
  medForslag(graf, kilde);
  medVoteringer(graf, kilde);
  medLinjer(graf, kilde);
  medVedtak(graf, kilde);
};

const medForslag = (graf: Grafbygger, { hp, historie }: Hpkilde): void => {
  for (const { id, tittel, partier, dato, skjebne } of historie.forslag.values()) {
    graf.med({ id, slag: 'forslag', tekst: `«${tittel}», ${ord(skjebne)}`, hp, dato, navn: [tittel] });
    graf.kant(hpId(hp), id);
    for (const parti of partier) medParti(graf, parti, id);
  }
};

const medParti = (graf: Grafbygger, parti: string, til: string): void => {
  graf.med({ id: `parti:${parti}`, slag: 'parti', tekst: parti, navn: [parti] }).kant(`parti:${parti}`, til);
};

const medVoteringer = (graf: Grafbygger, { hp, historie }: Hpkilde): void => {
  for (const votering of historie.voteringer) {
    const { id, organ, dato, resultat, forslag } = voteringssvar(historie, votering);
    graf.med({ id, slag: 'votering', tekst: `${ord(organ)}: ${resultat}`, hp, dato });
    for (const f of forslag) graf.kant(f.id, id);
  }
};

const medVedtak = (graf: Grafbygger, kilde: Hpkilde): void => {
  const { hp, historie } = kilde;
  for (const { hode, punkter } of historie.vedtak.values()) {
    const mangler = 'ikkeOppgitt' in hode ? hode.ikkeOppgitt.map((o) => ord(o)) : [];
    graf.med({
      id: hode.vedtak,
      slag: 'vedtak',
      tekst: `${hode.tittel}, ${ord(hode.organ)} ${skrivDato(hode.dato)}`,
      hp,
      dato: hode.dato,
      merknad: mangler.length === 0 ? null : `Kilden oppgir ikke: ${mangler.join(', ')}`,
    });
    graf.kant(hpId(hp), hode.vedtak);
    if ('votering' in hode) graf.kant(hode.votering, hode.vedtak).kant(hode.forslag, hode.votering);
    for (const { vedtatt } of punkter.values()) {
      const id = punktId(vedtatt.vedtak, vedtatt.punkt);
      graf.med({
        id,
        slag: 'verbalpunkt',
        tekst: `${vedtatt.punkt} ${vedtatt.tittel}`,
        hp,
        dato: vedtatt.dato,
        kildeLinje: vedtatt.kildeLinje,
        navn: [vedtatt.punkt],
      });
      graf.kant(hode.vedtak, id);
      for (const parti of vedtatt.forslagsstillere?.split('/') ?? []) medParti(graf, parti.trim(), id);
      for (const votering of historie.voteringer)
        if (votering.dato === hode.dato && votering.punkter?.includes(vedtatt.punkt))
          graf.kant(votering.votering, id);
      for (const delpunkt of vedtatt.delpunkter)
        medDelpunkt(graf, kilde, id, hode.vedtak, vedtatt.punkt, delpunkt);
    }
  }
  medLinjensPunkt(graf, kilde);
};

const medDelpunkt = (
  graf: Grafbygger,
  { hp, ramme }: Hpkilde,
  fra: string,
  vedtak: string,
  punkt: Punkt,
  delpunkt: Delpunkt,
): void => {
  const id = delpunktId(vedtak, punkt, delpunkt.delpunkt);
  graf.med({
    id,
    slag: 'delpunkt',
    tekst: `${punkt} ${delpunkt.delpunkt}: ${delpunkt.tittel} (${ord(delpunkt.type)})`,
    hp,
    kontroll: beloepskontroll(delpunkt, ramme),
    merknad: delpunkt.merknad,
    kildeLinje: delpunkt.kildeLinje,
    navn: [`${punkt} ${delpunkt.delpunkt}`],
  });
  graf.kant(fra, id);
  for (const linje of delpunkt.rammelinjer) graf.kant(id, linje);
};

const medLinjer = (graf: Grafbygger, { hp, ramme }: Hpkilde): void => {
  for (const linje of ramme.linjer.values())
    graf.med({
      id: linje.id,
      slag: 'rammelinje',
      tekst: `${linjenavn(linje)} «${linje.tittel}»`,
      hp,
      beloep: linje.gjeldende,
      merknad: linje.ukjent ?? linje.merknad,
      kildeLinje: linje.kildeLinje,
      navn: linje.nr === null ? [] : [linjenavn(linje)],
    });
};

/** A line names its point itself; what no point accounts for stands in the frame of the HP. */
const medLinjensPunkt = (graf: Grafbygger, { hp, historie, ramme }: Hpkilde): void => {
  const medDelpunkter = new Set<LinjeId>(
    [...historie.vedtak.values()].flatMap(({ punkter }) =>
      [...punkter.values()].flatMap(({ vedtatt }) => vedtatt.delpunkter.flatMap((d) => d.rammelinjer)),
    ),
  );
  for (const linje of ramme.linjer.values()) {
    const { punkt } = linje;
    if (punkt?.slag === 'vedtakspunkt' && !medDelpunkter.has(linje.id))
      graf.kant(punktId(punkt.vedtak, punkt.punkt), linje.id);
    if (punkt === null && !medDelpunkter.has(linje.id)) graf.kant(hpId(hp), linje.id);
  }
};
