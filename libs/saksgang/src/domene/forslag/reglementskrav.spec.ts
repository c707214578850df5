import { dato, type ForslagId, type MoeteId, type Punkt, type Rolle } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { registrerVotering } from '../behandling/registrer-votering';
import type { Reglement } from '../kommune/reglement';
import { etReglement } from '../kommune/reglement.fixtures';
import { votering } from '../protokoll/protokoll.fixtures';
import { sak } from '../sak/sak';
import type { SakEvent } from '../sak/sak.events';
import {
  etForslag,
  forslagFremmet,
  ID,
  klarTilVotering,
  lagtFram,
  linjeNr,
  forMot,
  registrert,
  uuid,
} from '../sak/sak.fixtures';
import { delForslag, type DelForslag } from './del-forslag';
import { endreForslag, type EndreForslag } from './endre-forslag';
import { ANNET, NYTT, TREDJE, verbalt } from './forslag.fixtures';
import { fremmeForslag, type FremmeForslag } from './fremme-forslag';
import { slaaSammenForslag, type SlaaSammenForslag } from './slaa-sammen-forslag';

type Data = FremmeForslag['data'];

const { balanse: _, ...innhold } = etForslag({
  id: ANNET,
  type: 'oversendelsesforslag',
  linjer: [],
  verbalforslag: [verbalt('3.8'), verbalt('3.9')],
});
const MOETE = uuid(92) as MoeteId;

interface Omstendighet {
  readonly rolle?: Rolle;
  readonly skjedde?: string;
  readonly moetedag?: string | null;
}

const fremme = (
  regler: Partial<Reglement> | null,
  mer: Partial<Data> = {},
  { rolle = 'gruppeleder', skjedde = '2024-12-10', moetedag = null }: Omstendighet = {},
) =>
  kommando<FremmeForslag>(
    'FremmeForslag',
    { ...innhold, moete: null, ...mer },
    {
      rolle,
      skjedde,
      grunnlag: {
        reglement: regler && etReglement(regler),
        moetedag: moetedag === null ? null : dato(moetedag),
      },
    },
  );

const foer = () => decider(sak).given(...lagtFram());
const tattOpp = (...mer: readonly SakEvent[]) => decider(sak).given(...klarTilVotering(), ...mer);
const SENE: Partial<Reglement> = {
  forslagEtterOpptak: ['oversendelsesforslag', 'endringsforslag', 'alternativt-budsjett'],
};
const SENT = forslagFremmet({ ...innhold });

describe('Reglementet og hvem som kan fremme hva', () => {
  const BARE_GRUPPELEDERE: Partial<Reglement> = {
    forslagsrett: [
      { type: 'oversendelsesforslag', roller: ['gruppeleder', 'ordfoerer'], organer: ['formannskapet'] },
    ],
  };

  it('avgjør om rollen har forslagsrett, og viser til vedtaket som ga reglementet', () => {
    foer().when(fremmeForslag, fremme(BARE_GRUPPELEDERE)).thenTypes('ForslagFremmet');
    foer()
      .when(fremmeForslag, fremme(BARE_GRUPPELEDERE, {}, { rolle: 'folkevalgt' }))
      .thenRefused('RollenKanIkkeFremmeForslaget', 'KS 92/2023');
    foer()
      .when(fremmeForslag, fremme(BARE_GRUPPELEDERE, {}, { rolle: 'folkevalgt' }))
      .thenRefused('RollenKanIkkeFremmeForslaget', 'gruppeleder eller ordfører');
  });

  it('gir alle folkevalgte retten når det sier folkevalgte', () => {
    const alle = {
      forslagsrett: [{ type: 'oversendelsesforslag', roller: ['folkevalgt'], organer: [] }],
    } as const;
    for (const rolle of ['folkevalgt', 'gruppeleder', 'utvalgsleder', 'ordfoerer'] as const)
      foer()
        .when(fremmeForslag, fremme(alle, {}, { rolle }))
        .thenTypes('ForslagFremmet');
  });

  it('hindrer ikke møtesekretæren i å føre det andre har fremmet', () => {
    foer()
      .when(fremmeForslag, fremme(BARE_GRUPPELEDERE, {}, { rolle: 'moetesekretaer' }))
      .thenTypes('ForslagFremmet');
  });

  it('sier ingenting om en type det ikke nevner, eller der ingenting er fastsatt', () => {
    const verbalt_ = { type: 'verbalforslag' } as const;
    foer()
      .when(fremmeForslag, fremme(BARE_GRUPPELEDERE, verbalt_, { rolle: 'folkevalgt' }))
      .thenTypes('ForslagFremmet');
    for (const regler of [null, {}])
      foer()
        .when(fremmeForslag, fremme(regler, {}, { rolle: 'folkevalgt' }))
        .thenTypes('ForslagFremmet');
  });

  it('gjelder også organet: det som har saken, eller det innstillingen kommer fra', () => {
    tattOpp()
      .when(fremmeForslag, fremme({ ...SENE, ...BARE_GRUPPELEDERE }))
      .thenRefused('ForslagetHoererIkkeTilIOrganet', 'formannskapet');
    const innstilling = { type: 'innstilling', organ: 'utvalg', partier: [], medlemmer: [] } as const;
    foer()
      .when(
        fremmeForslag,
        fremme(
          { forslagsrett: [{ type: 'innstilling', roller: ['gruppeleder'], organer: ['formannskapet'] }] },
          innstilling,
        ),
      )
      .thenRefused('ForslagetHoererIkkeTilIOrganet');
  });
});

describe('Fristen for forslag i reglementet', () => {
  const FRIST = { fristForForslag: 2 };
  const til = (skjedde: string, mer: Omstendighet = {}) =>
    fremme(FRIST, { moete: MOETE }, { skjedde, moetedag: '2024-12-10', ...mer });

  it('regnes bakover fra møtet forslaget er ment for', () => {
    foer().when(fremmeForslag, til('2024-12-08')).thenTypes('ForslagFremmet');
    foer().when(fremmeForslag, til('2024-12-09')).thenRefused('FristenForForslagErUte', '08.12.2024');
  });

  it('hindrer ikke møtesekretæren i å føre et forslag som kom for sent', () => {
    foer()
      .when(fremmeForslag, til('2024-12-10', { rolle: 'moetesekretaer' }))
      .thenTypes('ForslagFremmet');
  });

  it('gjelder ikke når ingen frist er fastsatt, eller når møtet ikke er oppgitt', () => {
    foer()
      .when(fremmeForslag, fremme({}, { moete: MOETE }, { moetedag: '2024-12-10' }))
      .thenTypes('ForslagFremmet');
    foer().when(fremmeForslag, fremme(FRIST)).thenTypes('ForslagFremmet');
  });

  it('kan ikke regnes fra et møte som ikke finnes', () => {
    foer()
      .when(fremmeForslag, fremme(FRIST, { moete: MOETE }))
      .thenRefused('MoetetFinnesIkke');
  });
});

describe('Reglementet og forslag etter at saken er tatt opp (R26)', () => {
  it('slipper til de typene det nevner, og de stemmes det over med de andre', () => {
    tattOpp().when(fremmeForslag, fremme(SENE)).thenTypes('ForslagFremmet');
    tattOpp(SENT)
      .when(registrerVotering, registrert({ form: 'for-mot', forslag: [ANNET], stemmer: forMot(30, 11) }))
      .thenAmong('VoteringRegistrert', { merknader: [] });
  });

  it('avslår de andre, og sier hvilke som kan komme', () => {
    tattOpp()
      .when(fremmeForslag, fremme(SENE, { type: 'verbalforslag' }))
      .thenRefused('ForslagstypenKommerForSent', 'oversendelsesforslag, endringsforslag eller');
    tattOpp()
      .when(fremmeForslag, fremme({ forslagEtterOpptak: [] }))
      .thenRefused('ForslagstypenKommerForSent', 'ingen forslag');
  });

  it('åpner aldri for et budsjett, for det som flytter penger stemmes over som en helhet (R27)', () => {
    tattOpp()
      .when(fremmeForslag, fremme(SENE, { type: 'alternativt-budsjett' }))
      .thenRefused('BudsjettetKommerForSent');
    tattOpp()
      .when(
        fremmeForslag,
        fremme(SENE, { type: 'endringsforslag', gjelder: ID.forslag, linjer: [linjeNr(7, 100)] }),
      )
      .thenRefused('BudsjettetKommerForSent');
  });

  it('er stengt når det ikke er fastsatt noe, og når voteringen har begynt', () => {
    for (const regler of [null, {}])
      tattOpp().when(fremmeForslag, fremme(regler)).thenRefused('SakenErTattTilBehandling');
    tattOpp(votering({ skjebner: [] }))
      .when(fremmeForslag, fremme(SENE))
      .thenRefused('SakenErTattTilBehandling');
  });

  const grunnlag = { reglement: etReglement(SENE) };
  const endre = (id: ForslagId, mer: Partial<Data> = {}) =>
    kommando<EndreForslag>(
      'EndreForslag',
      { ...innhold, utgangspunkt: null, ...mer, id },
      { rolle: 'gruppeleder', grunnlag },
    );

  it('lar det som kom etter opptaket endres, og ikke det som lå der før', () => {
    tattOpp(SENT)
      .when(endreForslag, endre(ANNET, { tittel: 'Revidert' }))
      .thenTypes('ForslagEndret');
    tattOpp(SENT)
      .when(endreForslag, endre(ANNET, { type: 'verbalforslag' }))
      .thenRefused('ForslagstypenKommerForSent');
    tattOpp(SENT).when(endreForslag, endre(ID.forslag)).thenRefused('SakenErTattTilBehandling');
  });

  it('lar det som kom etter opptaket slås sammen og deles, og ikke det som lå der før', () => {
    const slaaSammen = (...forslag: readonly ForslagId[]) =>
      kommando<SlaaSammenForslag>(
        'SlaaSammenForslag',
        { id: TREDJE, forslag, tittel: 'Felles', tekst: null, type: 'oversendelsesforslag' },
        { rolle: 'gruppeleder', grunnlag },
      );
    const ogEttTil = forslagFremmet({ ...innhold, id: NYTT, verbalforslag: [verbalt('3.10')] });
    tattOpp(SENT, ogEttTil)
      .when(slaaSammenForslag, slaaSammen(ANNET, NYTT))
      .thenTypes('ForslagSlaattSammen', 'ForslagFremmet');
    tattOpp(SENT)
      .when(slaaSammenForslag, slaaSammen(ANNET, ID.forslag))
      .thenRefused('SakenErTattTilBehandling');
    const deler = ['3.8', '3.9'].map((punkt, i) => ({
      id: uuid(26 + i) as ForslagId,
      type: 'oversendelsesforslag' as const,
      tittel: `Del ${i}`,
      tekst: null,
      linjer: [],
      poster: [],
      investeringer: [],
      punkter: [punkt as Punkt],
    }));
    tattOpp(SENT)
      .when(
        delForslag,
        kommando<DelForslag>('DelForslag', { forslag: ANNET, deler }, { rolle: 'gruppeleder', grunnlag }),
      )
      .thenTypes('ForslagDelt', 'ForslagFremmet', 'ForslagFremmet');
  });
});
