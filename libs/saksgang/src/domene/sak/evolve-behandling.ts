import type { ForslagId } from '@saksgang/kernel';
import type {
  BehandlingEvent,
  HabilitetAvgjort,
  InnstillingProtokollfoert,
  ProtokollGodkjent,
  SakTattTilBehandling,
  VoteringRegistrert,
} from '../behandling/behandling.events';
import { kanVaereBudsjett } from '../behandling/budsjettvotering';
import type { ForslagEvent, ForslagFremmet } from '../forslag/forslag.events';
import type { Organ } from '../vedtak/vedtak';
import type { Forslagsskjebne } from '../votering/votering';
import type { Behandling, Handlingsprogram, Sak, VentendeBudsjettvotering } from './sak.state';

export const evolveBehandling = (sak: Sak, event: ForslagEvent | BehandlingEvent): Sak => {
  if (sak.slag !== 'handlingsprogram') return sak;
  switch (event.type) {
    case 'ForslagFremmet':
      return fremmet(sak, event.data);
    case 'ForslagEndret': {
      const { id } = event.data;
      const status = sak.forslag.get(id)?.status ?? 'fremmet';
      return { ...sak, forslag: sak.forslag.set(id, { ...event.data, status }) };
    }
    case 'ForslagTrukket':
      return medSkjebne(sak, event.data.forslag, 'trukket');
    case 'ForslagSlaattSammen':
      return event.data.forslag.reduce((hp, id) => medSkjebne(hp, id, 'slaatt-sammen'), sak);
    case 'ForslagDelt':
      return medSkjebne(sak, event.data.forslag, 'delt');
    case 'InnstillingProtokollfoert':
      return medInnstilling(sak, event.data);
    case 'InnstillingOffentliggjort':
      return medBehandling(sak, { offentliggjort: event.data.dato });
    case 'SakTattTilBehandling':
      return tattOpp(sak, event.data);
    case 'HabilitetAvgjort':
      return medHabilitet(sak, event.data);
    case 'VoteringsordenForeslaatt':
      return medBehandling(sak, { voteringsorden: event.data.steg });
    case 'VoteringRegistrert':
      return medVotering(sak, event.data);
    case 'MotkandidatValgt':
      return medMotkandidat(sak, event.data.forslag);
    case 'SakUtsatt':
    case 'SakSendtTilbake':
      return ferdigIOrganet(sak);
    case 'SakGjenopptatt':
      return gjenopptatt(sak, event.data.organ);
    case 'UttalelseAvgitt':
      return sak.behandling.tattTilBehandling?.organ === event.data.organ ? ferdigIOrganet(sak) : sak;
    case 'ProtokolltilfoerselFoert':
      return sak;
    case 'StemmenavnFoert': {
      const { votering, stemmer } = event.data;
      const talt = sak.behandling.voteringer.get(votering);
      return talt
        ? medBehandling(sak, { voteringer: sak.behandling.voteringer.set(votering, { ...talt, stemmer }) })
        : sak;
    }
    case 'ProtokollGodkjent':
      return medGodkjentProtokoll(sak, event.data);
  }
};

const medBehandling = (hp: Handlingsprogram, mer: Partial<Behandling>): Handlingsprogram => ({
  ...hp,
  behandling: { ...hp.behandling, ...mer },
});

const INGEN_I_GANG = {
  tattTilBehandling: null,
  voteringsorden: null,
  budsjettvotering: null,
  stemt: false,
  inhabile: new Map(),
} as const;

const ferdigIOrganet = (hp: Handlingsprogram): Handlingsprogram => medBehandling(hp, INGEN_I_GANG);

const tattOpp = (
  hp: Handlingsprogram,
  { organ, moete, saksnummer, forslag, tilstede }: SakTattTilBehandling['data'],
): Handlingsprogram =>
  medBehandling(hp, {
    ...INGEN_I_GANG,
    tattTilBehandling: { organ, moete, saksnummer, forslag, etterOpptak: [], tilstede },
    // A body that takes the sak up again, after it was postponed or sent back, writes another protokoll.
    godkjenteProtokoller: uten(hp, organ),
  });

const uten = ({ behandling }: Handlingsprogram, organ: Organ): ReadonlySet<Organ> =>
  new Set([...behandling.godkjenteProtokoller].filter((o) => o !== organ));

/** Nobody has the sak until it is taken up once more, and what is said of it from here is in another protokoll (R36). */
const gjenopptatt = (hp: Handlingsprogram, organ: Organ): Handlingsprogram =>
  medBehandling(hp, {
    ...INGEN_I_GANG,
    gjenopptatt: organ,
    godkjenteProtokoller: uten(hp, organ),
  });

const behandlerPaaNytt = ({ behandling }: Handlingsprogram, organ: Organ): boolean =>
  behandling.gjenopptatt === organ && behandling.tattTilBehandling?.organ === organ;

/** The new treatment is over when every forslag of it has its fate; one that is put off is not. */
const ferdigPaaNytt = (hp: Handlingsprogram, organ: Organ): Handlingsprogram => {
  if (!behandlerPaaNytt(hp, organ)) return hp;
  const forslag = hp.behandling.tattTilBehandling?.forslag.map((id) => hp.forslag.get(id)) ?? [];
  const gjenstaar = forslag.some(
    (f) => f?.status === 'fremmet' || (f?.type === 'utsettelsesforslag' && f.status === 'vedtatt'),
  );
  return gjenstaar ? hp : medBehandling(hp, { gjenopptatt: null });
};

/** It is over too when its protokoll is approved, whether or not anything was put forward in it. */
const medGodkjentProtokoll = (hp: Handlingsprogram, { organ }: ProtokollGodkjent['data']): Handlingsprogram =>
  medBehandling(hp, {
    godkjenteProtokoller: new Set([...hp.behandling.godkjenteProtokoller, organ]),
    ...(behandlerPaaNytt(hp, organ) && { gjenopptatt: null }),
  });

/** One that comes after the sak was taken up is voted over with those that were there (R26); a budget never is. */
const fremmet = (hp: Handlingsprogram, data: ForslagFremmet['data']): Handlingsprogram => {
  const med = { ...hp, forslag: hp.forslag.set(data.id, { ...data, status: 'fremmet' }) };
  const tattOpp = hp.behandling.tattTilBehandling;
  if (tattOpp === null || kanVaereBudsjett(data)) return med;
  const forslag = [...tattOpp.forslag, data.id];
  const etterOpptak = [...tattOpp.etterOpptak, data.id];
  return medBehandling(med, { tattTilBehandling: { ...tattOpp, forslag, etterOpptak } });
};

const medHabilitet = (
  hp: Handlingsprogram,
  { organ, plass, inhabil, vara }: HabilitetAvgjort['data'],
): Handlingsprogram => {
  if (hp.behandling.tattTilBehandling?.organ !== organ) return hp;
  const inhabile = new Map(hp.behandling.inhabile);
  if (inhabil) inhabile.set(plass, vara);
  else inhabile.delete(plass);
  return medBehandling(hp, { inhabile });
};

/**
 * Only formannskapet gives the innstilling to the budget (R2); a new one has its own fourteen days (R3). What is recommended
 * after the budget is adopted is about changes to it, and has none (R4).
 */
const medInnstilling = (
  hp: Handlingsprogram,
  { organ, dato }: InnstillingProtokollfoert['data'],
): Handlingsprogram => {
  const ferdig = hp.behandling.tattTilBehandling?.organ === organ ? ferdigIOrganet(hp) : hp;
  if (hp.fase === 'vedtatt') return ferdig;
  if (organ === 'formannskapet')
    return medBehandling(ferdig, { innstilling: { organ, dato }, offentliggjort: null });
  return hp.behandling.innstilling?.organ === 'formannskapet'
    ? ferdig
    : medBehandling(ferdig, { innstilling: { organ, dato } });
};

/** A trial changes nothing but that it was held (R26). */
const medVotering = (hp: Handlingsprogram, data: VoteringRegistrert['data']): Handlingsprogram => {
  const { votering, organ, utfall, skjebner } = data;
  const foert = medBehandling(hp, { voteringer: hp.behandling.voteringer.set(votering, data) });
  if (utfall.slag === 'proeve') return foert;
  const iGang = foert.behandling.tattTilBehandling?.organ === organ;
  const avgjort = skjebner.reduce(
    (foer, { forslag, skjebne }) => medSkjebne(foer, forslag, skjebne),
    medBehandling(foert, {
      budsjettvotering: hp.budsjettvedtak === null ? venterPaa(hp.behandling.budsjettvotering, data) : null,
      ...(iGang && { stemt: true }),
    }),
  );
  return ferdigPaaNytt(avgjort, organ);
};

/** What the budget vote waits for is remembered until one of the two has won; other votes may come between (R27, R29). */
const venterPaa = (
  foer: VentendeBudsjettvotering | null,
  { utfall, forslag, punkter }: VoteringRegistrert['data'],
): VentendeBudsjettvotering | null => {
  if (utfall.slag === 'proeve' || punkter !== null) return foer;
  if (utfall.slag !== 'avgjort') return utfall;
  return foer?.mellom.some((id) => forslag.includes(id)) ? null : foer;
};

/** One more of those that stood alike has its place; the last choice makes the two that meet (R28). */
const medMotkandidat = (hp: Handlingsprogram, valgt: ForslagId): Handlingsprogram => {
  const venter = hp.behandling.budsjettvotering;
  if (venter?.slag === 'likt-om-foersteplassen') {
    const mellom = venter.mellom.filter((id) => id !== valgt);
    return medBehandling(hp, { budsjettvotering: { slag: 'likt-om-andreplassen', foerst: valgt, mellom } });
  }
  return venter?.slag === 'likt-om-andreplassen'
    ? medBehandling(hp, { budsjettvotering: { slag: 'omvotering', mellom: [venter.foerst, valgt] } })
    : hp;
};

const medSkjebne = (hp: Handlingsprogram, id: ForslagId, status: Forslagsskjebne): Handlingsprogram => {
  const foer = hp.forslag.get(id);
  return foer ? { ...hp, forslag: hp.forslag.set(id, { ...foer, status }) } : hp;
};
