import { dokumentMed, HOV, linje, OKI, oversikt } from '../dokument.fixtures';
import { merking } from './merking';

const enheten = (enhetTrykt: string | null, enhetLest: string | null) =>
  merking(dokumentMed({ oversikter: [oversikt({ enhetTrykt, enhetLest, utvalg: OKI })] }));

describe('Kontroll av merking', () => {
  describe('enheten i overskriften', () => {
    it.each([
      ['er den tallene er i', '1000 kr', '1000 KR'],
      ['ikke er trykt', null, '1000 kr'],
      ['ikke er lest', 'kr', null],
    ])('tier når enheten %s', (_, trykt, lest) => {
      expect(enheten(trykt, lest)).toEqual([]);
    });

    it('finner tabellen der overskriften sier noe annet enn tallene', () => {
      expect(enheten('kr', '1000 kr')).toMatchObject([
        {
          id: 'enhet:oversikt',
          slag: 'merking',
          utvalg: 'OKI',
          tekst: 'Oversikten: overskriften sier «kr», men tallene er i 1000 kr',
          linjer: [390],
          trykt: null,
        },
      ]);
    });
  });

  describe('kolonneoverskriftene', () => {
    const kolonnene = (...kolonnerTrykt: string[]) =>
      merking(dokumentMed({ oversikter: [oversikt({ kolonnerTrykt })] }));

    it('tier når samme kolonne er trykt likt', () => {
      expect([...kolonnene(), ...kolonnene('Budsjett 2025', 'Budsjett 2025')]).toEqual([]);
    });

    it('finner kolonnen som er trykt på to måter', () => {
      expect(kolonnene('Budsjett 2025', 'Økonomiplan 2025')).toMatchObject([
        {
          id: 'kolonne:oversikt',
          tekst: 'Oversikten: samme kolonne er trykt som «Budsjett 2025» og «Økonomiplan 2025»',
        },
      ]);
    });
  });

  describe('radnavnene', () => {
    const KATEGORI = 'Demografijustering';
    const hos = (utvalg: typeof OKI, n: number, tittel: string, kategori = KATEGORI) =>
      linje(n, kategori, 5, { utvalg, tittel });

    it('finner raden som heter noe annet i et annet utvalg', () => {
      const linjer = [hos(OKI, 1, 'Demografi'), hos(HOV, 2, 'Befolkning')];
      expect(merking(dokumentMed({ linjer }))).toMatchObject([
        {
          id: 'radnavn:Demografijustering',
          tekst: 'Samme rad i «Demografijustering» har ulike navn: «Demografi» (OKI) og «Befolkning» (HOV)',
          linjer: [101, 102],
        },
      ]);
    });

    it('tier når raden heter det samme, når et utvalg mangler den, og når kategorien har flere rader', () => {
      const stille = [
        [hos(OKI, 1, 'Demografi'), hos(HOV, 2, 'Demografi')],
        [hos(OKI, 1, 'Demografi')],
        [hos(OKI, 1, 'Demografi'), hos(HOV, 2, 'Demografi'), hos(OKI, 3, 'Annet')],
      ];
      expect(stille.flatMap((linjer) => merking(dokumentMed({ linjer })))).toEqual([]);
    });

    it('tier når det bare er ett utvalg, og om utgangspunktet, som har en egen kontroll', () => {
      expect(merking(dokumentMed({ linjer: [hos(OKI, 1, 'Demografi')], utvalg: [OKI] }))).toEqual([]);
      const utgangspunkt = [OKI, HOV].map((u, i) =>
        linje(i, 'Opprinnelig budsjett', 5, {
          utvalg: u,
          tittel: `Navn ${i}`,
          trykt: 'Opprinnelig budsjett',
        }),
      );
      expect(merking(dokumentMed({ linjer: utgangspunkt }))).toEqual([]);
    });
  });

  describe('raden for opprinnelig budsjett', () => {
    const utgangspunkt = (tittel: string, trykt: string | null = null) =>
      merking(dokumentMed({ linjer: [linje(1, 'Opprinnelig budsjett', 5, { tittel, trykt })] }));

    it('tier når den er trykt med navnet sitt', () => {
      expect([
        ...utgangspunkt('Opprinnelig budsjett'),
        ...utgangspunkt('OPPRINNELIG  BUDSJETT'),
        ...utgangspunkt('Noe vi har lest', 'Opprinnelig budsjett'),
      ]).toEqual([]);
    });

    it('finner den når den er trykt med en annen tittel', () => {
      expect(utgangspunkt('Opprinnelig budsjett', 'Budsjett 2024')).toMatchObject([
        {
          id: 'utgangspunkt:OKI',
          tekst: 'OKI: raden for opprinnelig budsjett er trykt med tittelen «Budsjett 2024»',
        },
      ]);
    });
  });
});
