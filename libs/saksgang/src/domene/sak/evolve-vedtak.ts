import { PersistentMap, type Punkt, type VedtakId } from '@saksgang/kernel';
import type { BudsjettaarEvent } from '../budsjettaar/budsjettaar.events';
import type { Vedtak, Vedtakspunkt } from '../vedtak/vedtak';
import type {
  InvesteringerVedtatt,
  RammeendringerVedtatt,
  VedtakEtterregistrert,
  VedtakEvent,
  VedtakFattet,
} from '../vedtak/vedtak.events';
import { medEndringer, medInvesteringer, medLinjer, medSentraleLinjer } from './evolve-rullering';
import type { AnnenSak, Handlingsprogram, Sak } from './sak.state';

export const evolveVedtak = (sak: Sak, event: VedtakEvent | BudsjettaarEvent): Sak => {
  if (sak.slag === 'ingen') return sak;
  switch (event.type) {
    case 'VedtakFattet':
    case 'VedtakEtterregistrert':
      return medNyttVedtak(sak, event);
    case 'VedtakspunktVedtatt':
      return medVedtak(sak, event.data.vedtak, (foer) => ({
        ...foer,
        punkter: foer.punkter.set(event.data.punkt, event.data),
      }));
    case 'DelpunkterFoert':
      return medPunkt(sak, event.data.vedtak, event.data.punkt, (foer) => ({
        ...foer,
        delpunkter: event.data.delpunkter,
      }));
    case 'VedtakstekstRettet':
      return medPunkt(sak, event.data.vedtak, event.data.punkt, (foer) => ({
        ...foer,
        tekst: event.data.til,
      }));
    case 'VedtakEkspedert':
      return medVedtak(sak, event.data.vedtak, (foer) => ({ ...foer, ekspedert: event.data.dato }));
    case 'RammeendringerVedtatt':
      return sak.slag === 'handlingsprogram' ? medVedtatteLinjer(sak, event.data) : sak;
    case 'InvesteringerVedtatt':
      return sak.slag === 'handlingsprogram' ? medVedtatteInvesteringer(sak, event.data) : sak;
    case 'SentraleLinjerVedtatt':
      return sak.slag === 'handlingsprogram' ? medSentraleLinjer(sak, event.data) : sak;
    case 'BudsjettendringVedtatt':
    case 'AdministrativBudsjettjusteringRegistrert':
      return sak.slag === 'handlingsprogram' ? medLinjer(sak, event.data.linjer, true) : sak;
    case 'MerknadFoert':
    case 'ForbrukRapportert':
    case 'PrognoseRapportert':
    case 'RapportAvlagt':
    case 'RapportBehandlet':
      return sak;
  }
};

type SakMedVedtak = Handlingsprogram | AnnenSak;

const medNyttVedtak = (sak: SakMedVedtak, event: VedtakFattet | VedtakEtterregistrert): Sak => {
  const { vedtak: id, organ, dato, saksnummer, deler } = event.data;
  const nytt: Vedtak = {
    id,
    organ,
    dato,
    saksnummer,
    deler,
    etterregistrert: event.type === 'VedtakEtterregistrert',
    forslag: event.type === 'VedtakFattet' ? event.data.forslag : null,
    punkter: new PersistentMap(),
    ekspedert: null,
    krav: new PersistentMap(),
    anket: null,
    setninger: new PersistentMap(),
    utsatt: new Map(),
  };
  // A new vedtak opens the sak again: there is more to follow up.
  const aapen = { ...sak, vedtak: sak.vedtak.set(id, nytt), avsluttet: null };
  const vedtarBudsjettet =
    aapen.slag === 'handlingsprogram' && organ === 'kommunestyret' && deler.includes('aarsbudsjett');
  return vedtarBudsjettet ? { ...aapen, fase: 'vedtatt', budsjettvedtak: id } : aapen;
};

/** The sak with one of its vedtak changed. */
export const medVedtak = <S extends SakMedVedtak>(
  sak: S,
  id: VedtakId,
  endre: (foer: Vedtak) => Vedtak,
): S => {
  const foer = sak.vedtak.get(id);
  return foer ? { ...sak, vedtak: sak.vedtak.set(id, endre(foer)) } : sak;
};

const medPunkt = (
  sak: SakMedVedtak,
  id: VedtakId,
  punkt: Punkt,
  endre: (foer: Vedtakspunkt) => Vedtakspunkt,
): Sak =>
  medVedtak(sak, id, (foer) => {
    const gammelt = foer.punkter.get(punkt);
    return gammelt ? { ...foer, punkter: foer.punkter.set(punkt, endre(gammelt)) } : foer;
  });

const medVedtatteLinjer = (hp: Handlingsprogram, data: RammeendringerVedtatt['data']): Handlingsprogram => {
  const endret = medEndringer(hp, data.endringer);
  const linjer = data.vedtatt.reduce((foer, id) => {
    const linje = foer.get(id);
    return linje ? foer.set(id, { ...linje, vedtatt: true }) : foer;
  }, endret.linjer);
  const utvalg = data.utvalg === null ? data.linjer.map((l) => l.utvalg) : [data.utvalg];
  const vedtatteTabeller = new Set([...hp.vedtatteTabeller, ...utvalg]);
  return medLinjer({ ...endret, linjer, vedtatteTabeller }, data.linjer, true);
};

const medVedtatteInvesteringer = (
  hp: Handlingsprogram,
  { linjer, endringer }: InvesteringerVedtatt['data'],
): Handlingsprogram => {
  const endret = endringer.flatMap(({ investering, beloep, kostnadsramme }) => {
    const foer = hp.investeringer.get(investering);
    return foer ? [{ ...foer, beloep, kostnadsramme }] : [];
  });
  return medInvesteringer(hp, [...endret, ...linjer]);
};
