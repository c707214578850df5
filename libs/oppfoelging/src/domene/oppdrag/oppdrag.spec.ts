import { fold } from '@saksgang/kernel';
import { oppdrag, type Oppdragsstatus } from './oppdrag';
import type { Arbeidsstatus, OppdragEvent } from './oppdrag.events';
import {
  avsluttet,
  avvikMeldt,
  fristSatt,
  oppdragAvsluttet,
  oppdragFordelt,
  oppdragGjenaapnet,
  oppdragRegistrert,
  plandato,
  rapportertUtfoert,
  saksframlegg,
  tvetydigFrist,
  vedtattFrist,
} from './oppdrag.fixtures';

const etter = (...hendelser: readonly OppdragEvent[]) => fold(oppdrag, hendelser);
const meldt = (status: Arbeidsstatus): OppdragEvent => ({
  type: 'StatusRapportert',
  data: { status, kommentar: '' },
});
const kanIkke: OppdragEvent = { type: 'OppdragKanIkkeGjennomfoeres', data: { grunn: 'Tomten er solgt.' } };
const bevilgning = oppdragRegistrert({ maate: 'ramme' });
const foering = oppdragRegistrert({ maate: 'loepende' });

describe('Oppdrag', () => {
  it.each<[Oppdragsstatus, string, readonly OppdragEvent[]]>([
    ['ikke-fordelt', 'er registrert', []],
    ['ikke-paabegynt', 'er fordelt', [oppdragFordelt]],
    ['paagaar', 'er i gang', [oppdragFordelt, meldt('paagaar')]],
    ['paagaar', 'er i gang når det fordeles på nytt', [oppdragFordelt, meldt('paagaar'), oppdragFordelt]],
    ['paa-vent', 'er satt på vent', [meldt('paa-vent')]],
    ['meldt-utfoert-ikke-dokumentert', 'er meldt utført uten dokumentasjon', [rapportertUtfoert()]],
    ['utfoert-til-politisk-behandling', 'er dokumentert utført', [rapportertUtfoert(saksframlegg)]],
    [
      'utfoert-til-politisk-behandling',
      'er dokumentert, og siden meldt utført uten mer',
      [rapportertUtfoert(saksframlegg), rapportertUtfoert()],
    ],
    ['ikke-fordelt', 'bare har fått meldt et avvik', [avvikMeldt()]],
    ['kan-ikke-gjennomfoeres', 'ikke kan gjennomføres', [avvikMeldt(), kanIkke]],
    ['avsluttet', 'er avsluttet som utført', [oppdragAvsluttet('utfoert')]],
    ['utgaar', 'er tatt ut', [oppdragAvsluttet('utgaar')]],
    ['ikke-fordelt', 'er gjenåpnet uten at noen har ansvaret', [oppdragAvsluttet(), oppdragGjenaapnet]],
    [
      'paagaar',
      'er gjenåpnet hos den som har ansvaret',
      [oppdragFordelt, oppdragAvsluttet(), oppdragGjenaapnet],
    ],
  ])('har status %s når det %s', (status, _, hendelser) => {
    expect(etter(oppdragRegistrert(), ...hendelser)).toMatchObject({ status });
  });

  it.each<[Oppdragsstatus, string, OppdragEvent]>([
    ['innarbeidet-i-budsjett', 'En bevilgning', bevilgning],
    ['foelges-loepende', 'En føring', foering],
  ])('har ingen arbeidsstatus, men %s: %s', (status, _, registrert) => {
    expect(etter(registrert)).toMatchObject({ status });
    expect(etter(registrert, oppdragFordelt)).toMatchObject({ status });
    expect(etter(registrert, oppdragFordelt, oppdragAvsluttet(), oppdragGjenaapnet)).toMatchObject({
      status,
    });
  });

  it('husker hvem som har ansvaret, og den siste er den som gjelder', () => {
    const annen: OppdragEvent = {
      type: 'OppdragFordelt',
      data: { ansvarlig: 'kommunalsjef helse', person: null },
    };
    expect(etter(oppdragRegistrert())).toMatchObject({ ansvarlig: null });
    expect(etter(oppdragRegistrert(), oppdragFordelt, annen)).toMatchObject({
      ansvarlig: { rolle: 'kommunalsjef helse', person: null },
    });
  });

  it('mister dokumentasjonen når det gjenåpnes, og ikke når det avsluttes', () => {
    expect(etter(...avsluttet())).toMatchObject({ dokumentert: true });
    expect(etter(...avsluttet(), oppdragGjenaapnet)).toMatchObject({ dokumentert: false });
  });

  it('står med den vedtatte fristen når en ny bare er foreslått', () => {
    const foreslaatt: OppdragEvent = {
      type: 'NyFristForeslaatt',
      data: { dato: plandato.dato, grunn: 'Anbudet må lyses ut på nytt.' },
    };
    expect(etter(oppdragRegistrert({ frist: vedtattFrist }), foreslaatt)).toMatchObject({
      frist: vedtattFrist,
    });
  });

  it('har en uavklart frist til den er bekreftet, også når det har en plandato', () => {
    const uavklart = oppdragRegistrert({ uavklartFrist: tvetydigFrist });
    const bekreftet: OppdragEvent = { type: 'FristBekreftet', data: { frist: vedtattFrist } };
    expect(etter(uavklart, fristSatt)).toMatchObject({ frist: plandato, uavklartFrist: tvetydigFrist });
    expect(etter(uavklart, fristSatt, bekreftet)).toMatchObject({ frist: vedtattFrist, uavklartFrist: null });
  });

  it('finnes ikke før det er registrert, hva som enn er sagt om det', () => {
    const omDet = [oppdragFordelt, fristSatt, meldt('paagaar'), avvikMeldt(), oppdragAvsluttet()];
    expect(etter(...omDet)).toEqual({ finnes: false });
    expect(etter(...omDet, oppdragRegistrert())).toEqual(etter(oppdragRegistrert()));
  });
});
