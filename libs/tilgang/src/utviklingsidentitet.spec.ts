import { ROLLER } from '@saksgang/kernel';
import { PUBLIKUM, type Forespoersel } from './identitet';
import {
  PARTI_HEADER,
  PERSON_HEADER,
  ROLLE_HEADER,
  somHeader,
  Utviklingsidentitet,
} from './utviklingsidentitet';

const TOKEN = 'nokkel-'.repeat(5);
const kilde = new Utviklingsidentitet(TOKEN);

const spoer = (headers: Forespoersel['headers'], ip = '127.0.0.1') =>
  kilde.identify({ headers: { host: 'localhost:3000', ...headers }, ip, method: 'GET' });
const som = (person: string | string[] | undefined, rolle: string | string[] | undefined) => ({
  [PERSON_HEADER]: person,
  [ROLLE_HEADER]: rolle,
});
const grunnen = (...args: Parameters<typeof spoer>): string => {
  const svar = spoer(...args);
  return 'ugyldig' in svar && typeof svar.ugyldig === 'string' ? svar.ugyldig : '';
};

describe('identity by header', () => {
  it('is the public without the headers, wherever it comes from', () => {
    for (const ip of ['127.0.0.1', '10.0.0.7']) expect(spoer({}, ip)).toEqual(PUBLIKUM);
    expect(PUBLIKUM.rolle).toBe('innbygger');
  });

  it.each(ROLLER.filter((rolle) => rolle !== 'system'))('may be a person in the role %s', (rolle) => {
    expect(spoer(som('person-1', rolle))).toEqual({ person: 'person-1', rolle });
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('is believed from %s', (ip) => {
    expect(spoer(som('p', 'folkevalgt'), ip)).toEqual({ person: 'p', rolle: 'folkevalgt' });
  });

  it.each(['10.0.0.7', '192.168.1.2', '::ffff:10.0.0.7', '0.0.0.0', '127.0.0.2', 'localhost', ''])(
    'is not believed from %p',
    (ip) => {
      expect(grunnen(som('p', 'folkevalgt'), ip)).toContain('bare oppgis fra maskinen');
    },
  );

  it.each(['saksgang.example', 'localhost.example', '127.0.0.1.example:3000', '', undefined])(
    'is not believed when the machine is called %p, as by a page elsewhere or a proxy',
    (host) => {
      expect(grunnen({ host, ...som('p', 'folkevalgt') })).toContain('bare oppgis fra maskinen');
    },
  );

  it('does not believe what a proxy says of where it came from', () => {
    expect(grunnen({ 'x-forwarded-for': '127.0.0.1', ...som('p', 'folkevalgt') }, '10.0.0.7')).not.toBe('');
  });

  it.each<[string, string | string[] | undefined, string | string[] | undefined]>([
    ['a person without a role', 'p', undefined],
    ['a role without a person', undefined, 'folkevalgt'],
    ['a role that is none', 'p', 'konge'],
    ['a role in capitals', 'p', 'FOLKEVALGT'],
    ['the role of the system', 'p', 'system'],
    ['two roles', 'p', ['folkevalgt', 'administrator']],
    ['two persons', ['p', 'q'], 'folkevalgt'],
    ['an empty person', '', 'folkevalgt'],
    ['a person with spaces', 'Kari Nordmann', 'folkevalgt'],
    ['a person of 81 letters', 'p'.repeat(81), 'folkevalgt'],
    ['a person with a line end', 'p\n', 'folkevalgt'],
  ])('is refused with %s', (_, person, rolle) => {
    expect(grunnen(som(person, rolle))).not.toBe('');
  });

  describe('in a party group', () => {
    const iPartiet = (parti: string | string[], hoder = som('p', 'gruppeleder')) =>
      spoer({ ...hoder, [PARTI_HEADER]: parti });

    it.each(['Ap', 'Rødt', 'Tverrpolitisk liste', 'H/V', '100 %'])('may be of %s', (parti) => {
      expect(iPartiet(somHeader(parti))).toEqual({ person: 'p', rolle: 'gruppeleder', parti });
    });

    it('is of the same party however the letters were composed', () => {
      expect(iPartiet(encodeURIComponent('Ra\u030adhuslista'))).toMatchObject({ parti: 'R\u00e5dhuslista' });
    });

    it.each<[string, string | string[]]>([
      ['an empty party', ''],
      ['a blank party', '%20'],
      ['a party of 101 letters', 'p'.repeat(101)],
      ['a party in bytes that are no text', '%FF'],
      ['a party with a line end', 'Ap%0A'],
      ['a party that is not encoded', 'R\u00f8dt'],
      ['two parties', ['Ap', 'H']],
    ])('is refused with %s', (_, parti) => {
      const svar = iPartiet(parti);
      expect('ugyldig' in svar && svar.ugyldig).toContain(PARTI_HEADER);
    });

    it('is a person in a role first', () => {
      expect(iPartiet('Ap', som(undefined, undefined))).toHaveProperty('ugyldig');
    });
  });

  it('is not believed without the key where people sign in', () => {
    const streng = new Utviklingsidentitet(TOKEN, true);
    const hoder = { host: 'localhost:3000', ...som('p', 'administrator') };
    const foresporsel = { headers: hoder, ip: '127.0.0.1', method: 'GET' };
    expect(streng.identify(foresporsel)).toHaveProperty('ugyldig');
    const headers = { ...hoder, authorization: `Bearer ${TOKEN}` };
    expect(streng.identify({ ...foresporsel, headers })).toEqual({ person: 'p', rolle: 'administrator' });
    expect(streng.identify({ headers: {}, ip: '10.0.0.7', method: 'GET' })).toEqual(PUBLIKUM);
  });

  describe('with a key', () => {
    it('is believed when it is the key of this server', () => {
      expect(spoer({ authorization: `Bearer ${TOKEN}`, ...som('p', 'administrator') })).toEqual({
        person: 'p',
        rolle: 'administrator',
      });
    });

    it.each<[string, string | string[]]>([
      ['another', `Bearer ${TOKEN.replace('n', 'm')}`],
      ['an empty one', ''],
      ['a part of it', `Bearer ${TOKEN.slice(0, -1)}`],
      ['it twice', [`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]],
      ['it without its scheme', TOKEN],
      ['one of the same length and other letters', `Bearer ${'x'.repeat(TOKEN.length)}`],
    ])('is refused with %s, also as the public', (_, authorization) => {
      expect(grunnen({ authorization })).toContain('Nøkkelen er ikke denne serverens');
    });
  });
});
