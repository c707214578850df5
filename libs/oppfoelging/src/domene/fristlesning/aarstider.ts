import { plussDager } from '@saksgang/kernel';
import { dagen, foerstePaaskedag, sisteDag } from './kalender';
import { fraser } from './ordene';
import { periode, type Periode, type Slag } from './periode';

export interface Aarstid {
  readonly slag: Slag;
  readonly lag: (aar: number) => Periode | null;
}
export const VAAR: Aarstid = {
  slag: 'periode',
  lag: (a) => periode(dagen(a, 3, 1), dagen(a, 5, 31), dagen(a, 6, 30)),
};
const SOMMER: Aarstid = { slag: 'sommer', lag: (a) => periode(dagen(a, 6, 1), dagen(a, 8, 31)) };
const HOEST: Aarstid = {
  slag: 'periode',
  lag: (a) => periode(dagen(a, 9, 1), dagen(a, 11, 30), dagen(a, 12, 31)),
};
const VINTER: Aarstid = { slag: 'periode', lag: (a) => periode(dagen(a, 1, 1), sisteDag(a, 2)) };
const FOERSTE_HALVAAR: Aarstid = { slag: 'periode', lag: (a) => periode(dagen(a, 1, 1), dagen(a, 6, 30)) };
const ANDRE_HALVAAR: Aarstid = { slag: 'periode', lag: (a) => periode(dagen(a, 7, 1), dagen(a, 12, 31)) };
const PAASKE: Aarstid = {
  slag: 'hoeytid',
  lag: (a) => {
    const dag = foerstePaaskedag(a);
    return dag && periode(plussDager(dag, -3), plussDager(dag, 1));
  },
};
const PINSE: Aarstid = {
  slag: 'hoeytid',
  lag: (a) => {
    const dag = foerstePaaskedag(a);
    return dag && periode(plussDager(dag, 49), plussDager(dag, 50));
  },
};
const JUL: Aarstid = { slag: 'dag', lag: (a) => periode(dagen(a, 12, 24), dagen(a, 12, 24)) };

export const AARSTIDER = fraser<Aarstid>([
  ['våren|vårens|tidlig vår|vårsesongen', VAAR],
  ['sommeren|sommaren|sommer|sommar|sommerferien|sommarferien|sommerferie|sommarferie|skoleferien', SOMMER],
  ['høsten|hausten|høst|haust|høstens|haustens', HOEST],
  ['vinteren|vinter', VINTER],
  ['vårhalvåret|vårsemesteret|vårsesjonen|vårmøtene', FOERSTE_HALVAAR],
  ['høsthalvåret|hausthalvåret|høstsemesteret|haustsemesteret|høstsesjonen|haustsesjonen', ANDRE_HALVAAR],
  ['påske|påsken|påska|påskeferien|påskeferie', PAASKE],
  ['pinse|pinsen|pinsa', PINSE],
  ['jul|jula|julen|juleferien|juleferie', JUL],
]);
