import type {
  InnstillingProtokollfoert,
  SakTattTilBehandling,
  VoteringRegistrert,
} from './behandling.events';

type VoteringV1 = Pick<VoteringRegistrert['data'], 'votering' | 'organ' | 'dato' | 'modus' | 'merknader'> & {
  readonly forslag: VoteringRegistrert['data']['forslag'][number];
  readonly stemmer: { readonly for: number; readonly mot: number };
  readonly resultat: 'vedtatt' | 'falt';
};

/** Version 1 was a vote for or against one forslag, of which the numbers were known. */
export const voteringFraV1 = (data: unknown): VoteringRegistrert['data'] => {
  const { forslag, stemmer, resultat, ...v1 } = data as VoteringV1;
  return {
    ...v1,
    moete: null,
    form: 'for-mot',
    forslag: [forslag],
    punkter: null,
    stemmer: [
      { valg: 'for', antall: stemmer.for, partier: [] },
      { valg: 'mot', antall: stemmer.mot, partier: [] },
    ],
    stemmeberettigede: null,
    moetelederStemte: null,
    utfall: {
      slag: 'avgjort',
      vinner: resultat === 'vedtatt' ? 'for' : 'mot',
      avgjortAv: stemmer.for === stemmer.mot ? 'moeteleders-stemme' : 'stemmetall',
    },
    skjebner: v1.organ === 'kommunestyret' ? [{ forslag, skjebne: resultat }] : [],
  };
};

export const innstillingFraV1 = (data: unknown): InnstillingProtokollfoert['data'] => ({
  ...(data as Omit<InnstillingProtokollfoert['data'], 'votering' | 'mindretall'>),
  votering: null,
  mindretall: [],
});

export const tattTilBehandlingFraV1 = (data: unknown): SakTattTilBehandling['data'] => ({
  ...(data as Omit<SakTattTilBehandling['data'], 'moete' | 'saksnummer' | 'tilstede'>),
  moete: null,
  saksnummer: null,
  tilstede: null,
});
