import { robekgrunner } from '@saksgang/historikk';
import { dagerMellom, dato, plussDager, skrivDato, type Dato } from '@saksgang/kernel';
import {
  aaret,
  budsjettvedtaket,
  moetene,
  omMoetet,
  uoppfylt,
  type Aarsgrunnlag,
  type Lovfrist,
} from './lovfrist';

const DAGER_TIL_ETTERSYN = 14;
const DAGER_TIL_KRAV = 21;

/** R3: formannskapet's innstilling lies open for fourteen whole days before kommunestyret treats it. */
export const innstillingsfristen = (grunnlag: Aarsgrunnlag, idag: Dato): Lovfrist => {
  const felles = {
    noekkel: 'innstilling',
    navn: 'Formannskapets innstilling ligger ute i 14 dager',
    regel: 'R3',
    hjemmel: 'kommuneloven § 14-3',
    klasse: 'LOV',
    sisteMoete: null,
    oppfylt: null,
  } as const;
  const foeraar = aaret(grunnlag) - 1;
  const moete = budsjettmoetet(grunnlag, foeraar);
  const senest = dato(`${foeraar}-12-31`);
  if (moete === null)
    return {
      ...felles,
      dato: plussDager(senest, -DAGER_TIL_ETTERSYN),
      tilstand: 'kan ikke avgjøres',
      forklaring: `Møteplanen for kommunestyret i ${foeraar} mangler. Datoen er den siste som rekker et møte før årsskiftet.`,
    };
  const frist = plussDager(moete, -DAGER_TIL_ETTERSYN);
  const vedtak = budsjettvedtaket(grunnlag);
  if (vedtak && 'ikkeOppgitt' in vedtak && vedtak.ikkeOppgitt.includes('offentliggjoering'))
    return {
      ...felles,
      dato: frist,
      tilstand: 'kan ikke avgjøres',
      forklaring: 'Kilden til vedtaket sier ikke når innstillingen ble offentliggjort.',
    };
  const lagtUt = vedtak && 'ikkeOppgitt' in vedtak ? vedtak.offentliggjort : grunnlag.historie.offentliggjort;
  if (lagtUt !== null) {
    const dager = dagerMellom(lagtUt, moete);
    const iTide = lagtUt <= frist;
    return {
      ...felles,
      dato: frist,
      tilstand: iTide ? 'oppfylt' : 'brutt',
      oppfylt: iTide ? { dato: lagtUt, av: 'innstillingen er offentliggjort' } : null,
      forklaring: iTide
        ? `Offentliggjort ${dager} dager før møtet ${skrivDato(moete)}.`
        : `Offentliggjort ${skrivDato(lagtUt)} og kan tidligst behandles ${skrivDato(plussDager(lagtUt, DAGER_TIL_ETTERSYN))}; møtet er ${skrivDato(moete)}.`,
    };
  }
  const sisteMoete = moetene(grunnlag, 'formannskapet', dato(`${foeraar}-01-01`), frist).at(-1) ?? null;
  return {
    ...felles,
    dato: frist,
    tilstand: uoppfylt(idag, frist, sisteMoete),
    sisteMoete,
    forklaring: `Innstillingen er ikke offentliggjort. Kommunestyret møtes ${skrivDato(moete)}. ${omMoetet(sisteMoete, 'formannskapet')}`,
  };
};

/** The meeting at which kommunestyret treats the budget: where it did, or else the last before the year begins. */
const budsjettmoetet = (grunnlag: Aarsgrunnlag, foeraar: number): Dato | null => {
  const vedtatt = budsjettvedtaket(grunnlag)?.dato;
  const tattOpp = grunnlag.historie.behandling.findLast(
    (skritt) => skritt.type === 'SakTattTilBehandling' && skritt.data.organ === 'kommunestyret',
  );
  if (vedtatt) return vedtatt;
  if (tattOpp?.type === 'SakTattTilBehandling') return tattOpp.data.dato;
  const planlagt = moetene(grunnlag, 'kommunestyret', dato(`${foeraar}-01-01`), dato(`${foeraar}-12-31`));
  return planlagt.at(-1)?.dato ?? null;
};

/** R5: økonomiplan and årsbudsjett are adopted before the year begins; from 1 January they are late, and ROBEK follows. */
export const budsjettfristen = (grunnlag: Aarsgrunnlag, idag: Dato): Lovfrist => {
  const foeraar = aaret(grunnlag) - 1;
  const frist = dato(`${foeraar}-12-31`);
  const vedtak = budsjettvedtaket(grunnlag);
  const sisteMoete = moetene(grunnlag, 'kommunestyret', dato(`${foeraar}-01-01`), frist).at(-1) ?? null;
  const felles = {
    noekkel: 'budsjett',
    navn: `Økonomiplan og årsbudsjett ${aaret(grunnlag)} er vedtatt`,
    regel: 'R5',
    hjemmel: 'kommuneloven §§ 14-3, 28-1',
    klasse: 'LOV',
    dato: frist,
  } as const;
  if (vedtak && vedtak.dato <= frist)
    return {
      ...felles,
      tilstand: 'oppfylt',
      sisteMoete: null,
      oppfylt: { dato: vedtak.dato, av: vedtak.tittel },
      forklaring: `Vedtatt ${skrivDato(vedtak.dato)}.`,
    };
  if (vedtak)
    return {
      ...felles,
      tilstand: 'brutt',
      sisteMoete: null,
      oppfylt: null,
      forklaring: `Vedtatt ${skrivDato(vedtak.dato)}. ${ROBEK}`,
    };
  const tilstand = uoppfylt(idag, frist, sisteMoete);
  return {
    ...felles,
    tilstand,
    sisteMoete,
    oppfylt: null,
    forklaring:
      tilstand === 'brutt'
        ? `Budsjettet er ikke vedtatt, og året er begynt. ${ROBEK}`
        : `Budsjettet er ikke vedtatt. ${omMoetet(sisteMoete, 'kommunestyret')}`,
  };
};

const ROBEK = `Kommunen skal meldes inn i ROBEK. ${robekgrunner([{ regel: 'R5', hjemmel: '', merknad: '' }]).join(' ')}`;

/** R40: until when three members of kommunestyret may demand lovlighetskontroll of each vedtak. */
export const lovlighetsfristene = ({ historie }: Aarsgrunnlag, idag: Dato): readonly Lovfrist[] =>
  [...historie.vedtak].map(([id, { hode, lovlighet }]) => {
    const frist = plussDager(hode.dato, DAGER_TIL_KRAV);
    const krav = lovlighet.krav.find((k) => k.merknader.length === 0);
    const tilstand = krav ? 'oppfylt' : idag > frist ? 'løpt ut' : 'i rute';
    return {
      noekkel: `lovlighetskontroll-${id}`,
      navn: `Lovlighetskontroll av «${hode.tittel}» kan kreves`,
      regel: 'R40',
      hjemmel: 'kommuneloven § 27-1, forvaltningsloven § 30',
      klasse: 'LOV',
      dato: frist,
      tilstand,
      sisteMoete: null,
      oppfylt: krav ? { dato: krav.dato, av: 'lovlighetskontroll er krevd' } : null,
      forklaring: krav
        ? `Krevd ${skrivDato(krav.dato)}.`
        : tilstand === 'løpt ut'
          ? 'Ingen lovlig framsatte krav kom innen tre uker etter vedtaket.'
          : `Tre uker fra vedtaket ${skrivDato(hode.dato)}; minst tre medlemmer av kommunestyret må kreve det sammen.`,
    };
  });
