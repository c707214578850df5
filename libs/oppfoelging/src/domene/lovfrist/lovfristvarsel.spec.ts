import { dato, osloDato, osloTidspunkt, type Instant } from '@saksgang/kernel';
import { decider, kommando } from '@saksgang/testing';
import { budsjettfrist, HP, varselPaabegynt, varselSendt } from './lovfrist.fixtures';
import type { LovfristEvent, VarsletLovfrist } from './lovfrist.events';
import { lovfristmelding } from './lovfristmelding';
import { erNytt, lovfristvarselTid, lovfristvarslene } from './lovfristvarsler';
import {
  paabegynnLovfristvarsel,
  type Lovfristgrunnlag,
  type PaabegynnLovfristvarsel,
} from './paabegynn-lovfristvarsel';
import { registrerLovfristvarsel, type RegistrerLovfristvarsel } from './registrer-lovfristvarsel';

const klokken = (dag: string, tid = '08:00') => osloTidspunkt(dato(dag), tid);
const gitt = (...hendelser: readonly LovfristEvent[]) => decider(lovfristvarslene).given(...hendelser);
const GRUNNLAG: Lovfristgrunnlag = { klokken: '08:00', person: 'person-1', vikarer: [] };
const paabegynn = (
  naa: Instant,
  frist: VarsletLovfrist = budsjettfrist(),
  grunnlag: Partial<Lovfristgrunnlag> = {},
) =>
  kommando<PaabegynnLovfristvarsel>(
    'PaabegynnLovfristvarsel',
    { hp: HP, frist },
    { rolle: 'system', naa, idag: osloDato(naa), grunnlag: { ...GRUNNLAG, ...grunnlag } },
  );
const registrer = kommando<RegistrerLovfristvarsel>(
  'RegistrerLovfristvarsel',
  varselSendt.type === 'LovfristvarselSendt' ? varselSendt.data : (undefined as never),
);

describe('PaabegynnLovfristvarsel', () => {
  it('sier til kommunedirektøren at fristen er nær, og så at den er brutt', () => {
    gitt()
      .when(paabegynnLovfristvarsel, paabegynn(klokken('2025-11-18')))
      .then(varselPaabegynt);
    const brutt = budsjettfrist({ tilstand: 'brutt' });
    gitt(varselPaabegynt, varselSendt)
      .when(paabegynnLovfristvarsel, paabegynn(klokken('2026-01-02'), brutt))
      .then({
        type: 'LovfristvarselPaabegynt',
        data: {
          hp: HP,
          varsel: 'budsjett-2025-12-31-brutt',
          frist: brutt,
          til: [{ rolle: 'kommunedirektøren', person: 'person-1' }],
        },
      });
  });

  it('sier det til den som er stedfortreder også', () => {
    const vikarer = [{ rolle: 'Kommunedirektøren', person: 'person-2' }];
    const [event] = gitt().when(
      paabegynnLovfristvarsel,
      paabegynn(klokken('2025-11-18'), budsjettfrist(), { person: null, vikarer }),
    ).events;
    expect(event?.data).toMatchObject({
      til: [
        { rolle: 'kommunedirektøren', person: null },
        { rolle: 'stedfortreder for kommunedirektøren', person: 'person-2' },
      ],
    });
  });

  it('sier det én gang, men på nytt om fristen får en annen dato', () => {
    gitt(varselPaabegynt)
      .when(paabegynnLovfristvarsel, paabegynn(klokken('2025-11-19')))
      .thenRefused('PaaminnelsenErPaabegynt');
    const flyttet = budsjettfrist({ dato: dato('2025-12-18') });
    expect(
      gitt(varselPaabegynt, varselSendt).when(
        paabegynnLovfristvarsel,
        paabegynn(klokken('2025-11-19'), flyttet),
      ).events,
    ).toMatchObject([{ data: { varsel: 'budsjett-2025-12-18-naer' } }]);
  });

  it('venter til folk er på jobb', () => {
    for (const naa of [klokken('2025-11-18', '21:00'), klokken('2025-11-22', '12:00'), klokken('2025-12-25')])
      gitt().when(paabegynnLovfristvarsel, paabegynn(naa)).thenRefused('DetErUtenomArbeidstid');
  });

  it('gjelder ikke lenger når dagen er gått, eller bruddet er gammelt nytt', () => {
    gitt()
      .when(paabegynnLovfristvarsel, paabegynn(klokken('2026-01-02')))
      .thenRefused('VarseletGjelderIkkeLenger');
    gitt()
      .when(paabegynnLovfristvarsel, paabegynn(klokken('2026-03-02'), budsjettfrist({ tilstand: 'brutt' })))
      .thenRefused('VarseletGjelderIkkeLenger');
    expect(['2026-02-12', '2026-02-13'].map((dag) => erNytt(dato('2025-12-31'), dato(dag)))).toEqual([
      true,
      false,
    ]);
  });
});

describe('RegistrerLovfristvarsel', () => {
  it('fører at varselet er sendt, én gang, og bare når noen har begynt på det', () => {
    gitt(varselPaabegynt).when(registrerLovfristvarsel, registrer).then(varselSendt);
    gitt(varselPaabegynt, varselSendt).when(registrerLovfristvarsel, registrer).then();
    gitt().when(registrerLovfristvarsel, registrer).thenRefused('PaaminnelsenErIkkePaabegynt');
  });
});

describe('Varselet om en lovfrist', () => {
  it.each([
    ['i dag tidlig, når det er arbeidstid', '2025-11-18', '15:00', '2025-11-18'],
    ['samme morgen, når det er natt', '2025-11-18', '00:01', '2025-11-18'],
    ['mandag, når det er helg', '2025-11-22', '12:00', '2025-11-24'],
  ])('ringer %s', (_, dag, tid, ventet) => {
    expect(lovfristvarselTid('08:00', klokken(dag, tid))).toBe(klokken(ventet));
  });

  it('sier hva fristen er, hvor den står, og om den er lov eller praksis', () => {
    if (varselPaabegynt.type !== 'LovfristvarselPaabegynt') throw new Error(varselPaabegynt.type);
    const { data } = varselPaabegynt;
    const { emne, tekst } = lovfristmelding(data);
    expect(emne).toBe('Lovfrist nærmer seg: Økonomiplan og årsbudsjett 2026 er vedtatt');
    for (const ord of ['31.12.2025', 'kommuneloven §§ 14-3, 28-1', '2026-2029', 'kommunedirektøren'])
      expect(tekst).toContain(ord);
    const praksis = { ...data, frist: budsjettfrist({ klasse: 'PRAKSIS', tilstand: 'brutt' }) };
    expect(lovfristmelding(praksis).emne).toMatch(/^Frist i årshjulet er brutt: /);
    expect(lovfristmelding(praksis).tekst).toContain('praksis, ikke lov');
  });
});
