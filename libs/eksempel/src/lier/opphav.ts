import type { Foresporsel, Klient } from '../klient';
import type { Lier, Opphavsfil } from './data';

/** An oppdrag as the register answers it, as far as it is needed here. */
interface Funnet {
  readonly id: string;
  readonly sak: string;
  readonly punkt: string;
  readonly delpunkt: string;
}

type Ledd = Opphavsfil['opphav'][number];

const ledd = (l: Ledd) => {
  switch (l.slag) {
    case 'hp-oppdrag':
      return { slag: l.slag, hp: l.hp, punkt: l.hp_punkt };
    case 'sak':
      return { slag: l.slag, organ: l.organ, saksnummer: l.saksnummer, dato: l.dato };
    case 'rapport':
      return { slag: l.slag, aar: l.aar, tertial: l.tertial };
  }
};

const erDet = (l: Ledd) => (o: Funnet) => o.sak === l.sak && o.punkt === l.punkt && o.delpunkt === l.delpunkt;

/** A vedtak that the document refers to by its number and day. It prints no punkt; the number of it is ours. */
export const vedtakISaken = ({
  saksnummer,
  organ,
  vedtatt,
  tittel,
  kortversjon,
  type,
  kilde_linje,
}: Lier['andreVedtak'][number]) => ({
  tittel,
  organ,
  saksnummer,
  deler: ['annet'],
  skjedde: vedtatt,
  begrunnelse: 'Dokumentet oppgir saken, organet og dagen, og ikke punktet. Nummeret 1 er vårt.',
  punkter: [
    {
      punkt: '1',
      tittel,
      tekst: kortversjon,
      tekstform: 'kortversjon',
      delpunkter: [
        {
          delpunkt: 'a',
          type,
          tittel,
          mottaker: { navn: 'kommunedirektøren', slag: 'kommunedirektoer', kilde: 'tolket' },
          frist: { type: 'ingen' },
          kildeLinje: kilde_linje,
        },
      ],
      kildeLinje: kilde_linje,
    },
  ],
});

/** What the document prints of where its points come from, as requests to the oppdrag that followed of them. */
export const opphavet = (
  { opphav }: Lier,
  oppdragene: readonly Funnet[],
  somForesporsel: (noekkel: string, oppdrag: string, linje: number, innhold: object) => Foresporsel,
): readonly Foresporsel[] =>
  opphav.flatMap((l) => {
    const funnet = oppdragene.find(erDet(l));
    return funnet
      ? [
          somForesporsel(`opphav-${l.kilde_linje}`, funnet.id, l.kilde_linje, {
            ...ledd(l),
            tittel: l.tittel,
          }),
        ]
      : [];
  });

const FORSOEK = 100;
const PAUSE_MS = 100;

/** The oppdrag of the kommune, when the workflow has registered all that the opphav is of. */
export const ventPaaOppdragene = async (
  klient: Klient,
  sti: string,
  { opphav }: Lier,
): Promise<readonly Funnet[] | null> => {
  for (let i = 0; i < FORSOEK; i++) {
    const { status, innhold } = await klient.get(sti);
    const funnet = status === 200 ? (innhold as { readonly oppdrag: readonly Funnet[] }).oppdrag : [];
    const alle = opphav.every((l) => funnet.some(erDet(l)));
    if (alle) return funnet;
    await new Promise((videre) => setTimeout(videre, PAUSE_MS));
  }
  return null;
};
