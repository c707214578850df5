import { HP, type Ider } from '../deler';
import { paa, type Lovlig } from './lovlig';

export const lesning = (ider: Ider): Lovlig[] => {
  const gjelder = { gjelder: '2026-09-15' };
  const sted = { sak: `hp-${HP}`, oppdrag: ider['oppdrag.a@vedtatt'] ?? '' };
  const les = (navn: string, sporring: Record<string, string> = gjelder): Lovlig =>
    paa('vedtatt', navn, null, null, { sted, sporring });
  return [
    ...['kommunene', 'kommune'].map((navn) => les(`Register.${navn}`, {})),
    ...['hp', 'oppdragene', 'oppdrag'].map((navn) => les(`Register.${navn}`)),
    ...['vedtakISak', 'vedtakIHp', 'hendelserISak', 'hendelserIOppdrag'].map((n) => les(`Historikk.${n}`)),
    les('Rammer.rammer', { ...gjelder, utvalg: 'OPP', enhet: 'kr' }),
    les('Kontroll.kontrollfunn'),
    les('Drift.helse', {}),
    les('Drift.openapiJson', {}),
    { ...les('Drift.status', {}), rolle: 'administrator' },
    { ...les('Drift.byggPaaNytt', {}), rolle: 'administrator' },
  ];
};
