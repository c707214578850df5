import type { Oppdragsliste, Ukebrevliste } from '@saksgang/register';
import { Saksgang, scenario } from './saksgang';

describe('Egenskap: den som svarer for oppdrag, får hver uke vite hva som haster', () => {
  let saksgang: Saksgang;
  beforeAll(async () => {
    saksgang = await Saksgang.start('2025-01-10');
    await saksgang.lastEksempel();
    await saksgang.lykkes('kommunedirektoer', '/lier/ukebrev', { ukedag: null });
  });
  afterAll(() => saksgang.stopp());

  const brevene = async () => (await saksgang.se<Ukebrevliste>('/lier/ukebrev')).brev;
  const iUken = async (uke: string) => (await brevene()).filter((b) => b.uke === uke);
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  /** Until the alarm clock has rung, and all that were claimed are sent. */
  const ventPaa = async (uke: string) => {
    for (;;) {
      const brev = await iUken(uke);
      if (brev.length > 0 && brev.every((b) => b.kanaler.length > 0)) return brev;
      await pause(20);
    }
  };

  scenario('Lier i september 2025', {
    'Gitt at kommunalsjefen har et oppdrag, og at ukebrevet kommer på mandager': async () => {
      saksgang.detEr('2025-09-19');
      const { oppdrag } = await saksgang.se<Oppdragsliste>('/lier/hp/2025-2028/oppdrag');
      const funnet = oppdrag.find((o) => o.punkt === '3.23' && o.frist?.dato === '2025-12-31');
      await saksgang.lykkes('kommunedirektoer', `/lier/oppdrag/${funnet?.id}/fordeling`, {
        ansvarlig: 'kommunalsjef oppvekst',
        person: 'person-7',
      });
      await saksgang.lykkes('kommunedirektoer', '/lier/ukebrev', { ukedag: 1 });
      await ventPaa('2025-38');
    },
    'Når det blir mandag, får de hvert sitt, og kommunedirektøren får vite om hele kommunen': async () => {
      saksgang.detEr('2025-09-22');
      const brev = await ventPaa('2025-39');
      const til = (rolle: string) => brev.find((b) => b.til.includes(rolle))?.tekst ?? '';
      expect(til('kommunalsjef oppvekst')).toContain('Siste mulighet for saksgang er nær eller passert (1):');
      expect(til('kommunalsjef oppvekst')).not.toContain('Hele kommunen');
      expect(til('kommunedirektøren')).toContain('Hele kommunen, til fordeling');
      expect(brev.every((b) => b.dato === '2025-09-22')).toBe(true);
    },
    'Og ikke flere den uken': async () => {
      const antall = (await brevene()).length;
      saksgang.detEr('2025-09-24');
      await pause(2_500);
      expect(await brevene()).toHaveLength(antall);
    },
    'Når kommunen ikke vil ha dem lenger, kommer de ikke': async () => {
      await saksgang.lykkes('kommunedirektoer', '/lier/ukebrev', { ukedag: null });
      saksgang.detEr('2025-09-29');
      await pause(2_500);
      expect(await iUken('2025-40')).toEqual([]);
    },
    'Og når den har valgt onsdag, kommer de da': async () => {
      await saksgang.lykkes('kommunedirektoer', '/lier/ukebrev', { ukedag: 3 });
      await pause(1_500);
      expect(await iUken('2025-40')).toEqual([]);
      saksgang.detEr('2025-10-01');
      expect((await ventPaa('2025-40')).every((b) => b.dato === '2025-10-01')).toBe(true);
    },
  });
});
