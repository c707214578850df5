import { dato, type Instant } from '@saksgang/kernel';
import {
  forrigeStopp,
  iAdressen,
  lesTidspunkt,
  medTidspunkt,
  nesteStopp,
  paaTrinnet,
  skalaen,
  trinnene,
  trinnet,
} from './tidspunkt';

const sok = (tekst: string) => new URLSearchParams(tekst);
const hendelser = [
  { skjedde: null, registrert: '2025-01-12T23:30:00.000Z' as Instant },
  { skjedde: dato('2024-12-10'), registrert: '2025-01-12T10:00:00.000Z' as Instant },
  { skjedde: dato('2025-05-02'), registrert: '2025-05-03T10:00:00.000Z' as Instant },
  { skjedde: dato('2024-12-10'), registrert: null },
];
const IDAG = dato('2025-09-15');

describe('Et tidspunkt i adressen', () => {
  it('leses og skrives, og resten av adressen står', () => {
    const adresse = medTidspunkt(sok('steg=3'), { gjelder: '2024-12-09', kjent: '2025-01-12' });
    expect(adresse.toString()).toBe('steg=3&gjelder=2024-12-09&kjent=2025-01-12');
    expect(lesTidspunkt(adresse)).toEqual({ gjelder: '2024-12-09', kjent: '2025-01-12' });
    expect(medTidspunkt(adresse, { gjelder: null }).toString()).toBe('steg=3&kjent=2025-01-12');
  });

  it('er ett for hvert av to punkter', () => {
    const adresse = medTidspunkt(sok('gjelder=2025-01-01'), { gjelder: '2024-12-09', kjent: null }, 'fra');
    expect(adresse.toString()).toBe('gjelder=2025-01-01&fraGjelder=2024-12-09');
    expect(lesTidspunkt(adresse, 'fra')).toEqual({ gjelder: '2024-12-09', kjent: null });
  });

  it.each(['gjelder=31.02.2025', 'gjelder=2025-02-31', 'kjent=tull', ''])(
    'er nå når %j er ingen dag',
    (tekst) => {
      expect(lesTidspunkt(sok(tekst))).toEqual({ gjelder: null, kjent: null });
    },
  );

  it('kan være et øyeblikk av det systemet visste', () => {
    expect(lesTidspunkt(sok('kjent=2025-01-12T10:00:00Z')).kjent).toBe('2025-01-12T10:00:00Z');
  });

  it('følger med til en annen side', () => {
    expect(iAdressen({ gjelder: '2024-12-09', kjent: null })).toBe('?gjelder=2024-12-09');
    expect(iAdressen({ gjelder: null, kjent: null })).toBe('');
  });
});

describe('Skalaen til en klokke', () => {
  const gjelder = skalaen('gjelder', hendelser, IDAG);

  it('går fra dagen før det første til i dag, og har hver dag det skjedde noe', () => {
    expect(gjelder).toEqual({ fra: '2024-12-09', til: '2025-09-15', stopp: ['2024-12-10', '2025-05-02'] });
    // Half an hour before midnight in Greenwich is the next day in Norway.
    expect(skalaen('kjent', hendelser, IDAG).stopp).toEqual(['2025-01-12', '2025-01-13', '2025-05-03']);
  });

  it('har en dag for hvert trinn, og nå etter den siste', () => {
    expect(paaTrinnet(gjelder, 0)).toBe('2024-12-09');
    expect(paaTrinnet(gjelder, trinnene(gjelder) - 1)).toBe('2025-09-15');
    expect(paaTrinnet(gjelder, trinnene(gjelder))).toBeNull();
    for (const dag of ['2024-12-09', '2025-03-30', '2025-09-15'])
      expect(paaTrinnet(gjelder, trinnet(gjelder, dag))).toBe(dag);
    expect(trinnet(gjelder, null)).toBe(trinnene(gjelder));
    expect([trinnet(gjelder, '1999-01-01'), trinnet(gjelder, '2099-01-01')]).toEqual([
      0,
      trinnene(gjelder) - 1,
    ]);
  });

  it('har veien til forrige og neste dag det skjedde noe', () => {
    expect(forrigeStopp(gjelder, null)).toBe('2025-05-02');
    expect(forrigeStopp(gjelder, '2025-05-02')).toBe('2024-12-10');
    expect(forrigeStopp(gjelder, '2024-12-10')).toBe('2024-12-09');
    expect(forrigeStopp(gjelder, '2024-12-09')).toBeNull();
    expect(nesteStopp(gjelder, '2024-12-09')).toBe('2024-12-10');
    expect(nesteStopp(gjelder, '2025-05-02')).toBe('naa');
    expect(nesteStopp(gjelder, null)).toBeNull();
  });

  it('er to dager når ingenting har skjedd', () => {
    expect(skalaen('gjelder', [], IDAG)).toEqual({ fra: '2025-09-14', til: '2025-09-15', stopp: [] });
  });
});
