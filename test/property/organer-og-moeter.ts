import { dato, type OrganId } from '@saksgang/kernel';
import type { moeteCommands, organCommands } from '@saksgang/saksgang';
import fc from 'fast-check';
import { ANNEN_SAK, eller, felter, HP_SAK, liste, MOETE, noen, oftest, tekst } from './ord';
import type { Dataene } from './sakskommandoer';

export const ORGAN = 'kommunestyret' as OrganId;

const plass = oftest(noen(1, 2, 3), noen(9));
const parti = oftest(noen('H'), noen('Ap'));
const navn = eller('Kari Berg');
const klokkeslett = eller('18:00');
const oppmoete = felter({ plass, vara: oftest<number | null>(noen(null), noen(1, 2)) });
const dagen = oftest(noen('2024-12-10'), noen('2024-01-01', '2025-01-01')).map(dato);

/** What may be asked of a body. */
export const ORGANDATA: Dataene<typeof organCommands> = {
  OpprettOrgan: felter({
    organ: noen(ORGAN, 'oppvekst' as OrganId),
    type: noen('kommunestyret', 'utvalg'),
    navn: tekst,
    saksprefiks: oftest<string | null>(noen('KS'), noen(null)),
  }),
  VelgMedlemmer: felter({
    gjelderFra: dagen,
    medlemmer: liste(felter({ plass, parti, navn })),
    varamedlemmer: liste(felter({ parti, nr: noen(1, 2), navn })),
    leder: eller(1),
    nestleder: eller(2),
  }),
  FastsettMoeteplan: felter({
    aar: noen(2024, 2025),
    moeter: liste(felter({ dato: dagen, saksfrist: eller(dato('2024-11-20')) })),
  }),
  TildelSaksnummer: felter({ sak: noen(HP_SAK, ANNEN_SAK), moete: eller(MOETE), nr: noen(null, 1, 84) }),
};

/** What may be asked of a meeting. */
export const MOETEDATA: Dataene<typeof moeteCommands> = {
  InnkallMoete: felter({
    moete: noen(MOETE),
    organ: noen(ORGAN),
    dato: dagen,
    klokkeslett,
    sted: eller('Haugestad'),
  }),
  AvlysMoete: felter({ grunn: tekst }),
  SettMoete: felter({ deltakere: liste(oppmoete, 1), moeteleder: plass, klokkeslett }),
  EndreFrammoete: felter({
    gikk: liste(plass),
    kom: liste(oppmoete),
    klokkeslett,
    grunn: eller('Måtte gå.'),
  }),
  OverlatMoeteledelsen: felter({ til: plass, grunn: tekst }),
  RegistrerValg: felter({
    verv: noen('settemoeteleder', 'leder'),
    form: noen('aapent', 'skriftlig'),
    stemmer: liste(
      felter({
        valg: noen<number | 'blank'>(1, 2, 3, 9, 'blank'),
        antall: noen(0, 1, 2, 3),
        partier: liste(felter({ parti, antall: noen(1, 2), navn: fc.constant([]) })),
      }),
    ),
    loddtrekning: oftest<number | null>(noen(null), noen(1)),
  }),
  LukkMoete: felter({ sak: eller(HP_SAK), hjemmel: oftest(tekst, fc.constant(' ')) }),
  AapneMoete: felter({ klokkeslett }),
  HevMoete: felter({ klokkeslett }),
};
