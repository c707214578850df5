import { foran, funn, NAER, type Sammenheng } from './funn';
import { hendelse, noeMedAar } from './hendelser';
import { kommer, lesTid, leveres, type Lest } from './les-tid';
import { ordet, type Ord } from './ordene';
import { type Tid } from './periode';
import { FORTID, LEVERING, type Rolle } from './rammeord';
import { tidsrom, tidsuttrykk } from './tidsuttrykk';

const TIL_STOETTE =
  /^(innspill|innspel|midler|bidrag|grunnlag|søknad|forslag|tillegg|vedlegg|tilskudd|knyttet|henvisning|tilvising)$/;

/** Whether an event in a role says when, and not what the thing is about. */
const gjelderHendelsen = (
  s: Sammenheng,
  rolle: Rolle,
  { slag, utpekt }: NonNullable<ReturnType<typeof hendelse>>,
  fra: number,
): boolean => {
  const levert = foran(s, fra, LEVERING, NAER);
  switch (rolle) {
    case 'forbindelse':
    case 'ved':
      return slag !== 'organ' && (ordet(s.o, fra) !== 'under' || slag === 'behandling');
    case 'foer':
      return slag === 'moete' || slag === 'handling' || utpekt || slag === 'dokument';
    case 'slutt':
    case 'loepet':
      return (
        slag === 'moete' || slag === 'handling' || (utpekt && slag === 'dokument') || slag === 'behandling'
      );
    case 'til':
      if (foran(s, fra, TIL_STOETTE, 2) || slag === 'organ' || ordet(s.o, fra + 1) === 'møte') return false;
      return (
        slag === 'moete' || slag === 'handling' || slag === 'behandling' || (slag === 'dokument' && levert)
      );
    case 'i':
      if (slag === 'moete') return utpekt || levert;
      return slag !== 'organ' && levert && /^(i|som)$/.test(ordet(s.o, fra));
    case 'etter':
      return slag === 'handling' && !utpekt && foran(s, fra, LEVERING, NAER);
    case 'fra':
    case 'frafast':
    case 'om':
    case 'uten':
    case 'ingen':
      return false;
  }
};

/** A møte with a day: something is due then when it is to come there, and not when the møte has been. */
const moetetsRolle = (s: Sammenheng, tid: Tid, rolle: Rolle, fra: number): Rolle => {
  if (rolle === 'til') return 'loepet';
  if (rolle !== 'i' && rolle !== 'ved' && rolle !== 'forbindelse') return rolle;
  return leveres(s, tid, fra) && !foran(s, fra, FORTID, NAER) ? 'loepet' : 'ingen';
};

const NAAR = /^(når|etter|straks|så)$/;

export const lesHendelse = (s: Sammenheng, i: number, rolle: Rolle, fra: number): Lest | null => {
  const { o, vedtatt } = s;
  const tidsavstand =
    rolle === 'slutt' ? (avstand(s, i) ?? (NAAR.test(ordet(o, i)) ? frasen(o, i + 1) : null)) : null;
  if (tidsavstand !== null)
    return { til: tidsavstand, funn: [funn('hendelse', fra, tidsavstand, 'hendelse')] };
  const skjer = hendelse(o, i);
  if (!skjer) {
    const navngitt = rolle === 'forbindelse' ? noeMedAar(o, i) : null;
    return navngitt === null ? null : { til: navngitt, funn: [funn('hendelse', fra, navngitt, 'hendelse')] };
  }
  if (skjer.slag === 'moete' || (skjer.slag === 'organ' && rolle === 'til')) {
    let j = skjer.til;
    while (j < skjer.til + 2 && /^(i|den|på|,)$/.test(ordet(o, j))) j++;
    const tid = tidsuttrykk(o, j, vedtatt);
    if (tid && tid.presisjon !== 'aar') {
      const { til, funn: lest } = lesTid(s, tid, moetetsRolle(s, tid, rolle, fra), null, fra);
      return { til, funn: lest.filter(kommer(s)) };
    }
  }
  const naarDenSkjer = skjer.slag === 'handling' ? tidsuttrykk(o, skjer.til, vedtatt) : null;
  if (naarDenSkjer?.slag === 'dag' && rolle !== 'etter') return lesTid(s, naarDenSkjer, rolle, null, fra);
  if (!gjelderHendelsen(s, rolle, skjer, fra)) return null;
  if (naarDenSkjer)
    return { til: naarDenSkjer.til, funn: [funn('hendelse', fra, naarDenSkjer.til, 'hendelse')] };
  return { til: skjer.til, funn: [funn('hendelse', fra, skjer.til, 'hendelse')] };
};

/** The place after the few words that go on from a place. */
const frasen = (o: readonly Ord[], i: number): number => {
  let til = i;
  while (til < i + 7 && /^[\p{L}-]/u.test(ordet(o, til)) && o[til]?.setning === o[i - 1]?.setning) til++;
  return til;
};

/** «tre uker før møtet», «to måneder etter at planen er vedtatt»: counted from something whose day is not given. */
const avstand = ({ o, vedtatt }: Sammenheng, i: number): number | null => {
  for (let j = i + 1; j <= i + 4; j++) {
    if (!/^(før|etter|fra|frå)$/.test(ordet(o, j))) continue;
    const uten: readonly Ord[] = o.slice(i, j);
    if (!tidsrom(uten, 0, vedtatt)) return null;
    return frasen(o, j + 1);
  }
  return null;
};
