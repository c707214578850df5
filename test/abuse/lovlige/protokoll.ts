import { HP, type Ider } from '../deler';
import { MEDDELT, paa, type Lovlig } from './lovlig';

export const protokoll = (ider: Ider): Lovlig[] => {
  const sted = { sak: `hp-${HP}`, votering: ider['votering@vedtatt'] ?? '' };
  return [
    paa(
      'vedtatt',
      'Protokollfoering.foerProtokolltilfoersel',
      'moetesekretaer',
      {
        organ: 'kommunestyret',
        slag: 'stemmeforklaring',
        fra: ['SV'],
        tekst: 'Vi stemte mot.',
        votering: ider['votering@vedtatt'],
        ...MEDDELT,
      },
      { sted, uloveligI: ['startet', 'behandles'] },
    ),
    paa(
      'vedtatt',
      'Protokollfoering.foerStemmenavn',
      'moetesekretaer',
      {
        organ: 'kommunestyret',
        stemmer: [
          { valg: 'for', antall: 22, partier: [{ parti: 'Ap', antall: 22, navn: [] }] },
          { valg: 'mot', antall: 19, partier: [{ parti: 'H', antall: 19 }] },
        ],
        ...MEDDELT,
      },
      { sted, uloveligI: ['startet', 'behandles'] },
    ),
    paa(
      'vedtatt',
      'Protokollfoering.godkjennProtokoll',
      'moetesekretaer',
      { organ: 'formannskapet', godkjentAv: ['ordføreren'], ...MEDDELT },
      { sted, uloveligI: ['startet', 'framlagt'] },
    ),
  ];
};
