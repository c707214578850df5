/**
 * A real OpenID provider (oidc-provider) on loopback, in a process of its own. Whoever comes to sign in is let in as the
 * person and at the level that was last set. A token can be tampered with on its way out, as an attacker between or a faulty
 * provider would: everything but the tampering is the provider's own.
 */
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { Provider } from 'oidc-provider';

const { PORT, KLIENT_ADRESSE } = process.env;
const UTSTEDER = `http://127.0.0.1:${PORT}`;
const ALG = 'RS256';
const lagNoekkel = async () => {
  const { privateKey } = await generateKeyPair(ALG, { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(privateKey)), alg: ALG, use: 'sig', kid: 'noekkel-1' } };
};
const [egen, fremmed] = [await lagNoekkel(), await lagNoekkel()];

const valgt = { person: 'kari', nivaa: 'idporten-loa-high', tukling: null, avbryt: false };

const signert = (krav, { privateKey } = egen, header = {}) =>
  new SignJWT(krav).setProtectedHeader({ alg: ALG, kid: 'noekkel-1', ...header }).sign(privateKey);
const naa = () => Math.floor(Date.now() / 1000);

/** Each way in which an id token can be wrong, made of a right one. */
const TUKLINGER = {
  'alg none': (krav) => new UnsecuredJWT(krav).encode(),
  'annen algoritme': (krav) =>
    new SignJWT(krav)
      .setProtectedHeader({ alg: 'HS256', kid: 'noekkel-1' })
      .sign(Buffer.from('hemmelighet'.repeat(4))),
  'annen mottaker': (krav) => signert({ ...krav, aud: 'en-annen' }),
  'annen utsteder': (krav) => signert({ ...krav, iss: 'https://ond.example' }),
  'annen nonce': (krav) => signert({ ...krav, nonce: 'en-annen' }),
  'uten nonce': ({ nonce: _, ...krav }) => signert(krav),
  utloept: (krav) => signert({ ...krav, iat: naa() - 7200, exp: naa() - 3600 }),
  'uten utloep': ({ exp: _, ...krav }) => signert(krav),
  'annen noekkel': (krav) => signert(krav, fremmed),
  'endret innhold': (krav, token) => {
    const [hode, , merke] = token.split('.');
    return [
      hode,
      Buffer.from(JSON.stringify({ ...krav, sub: 'en-annen' })).toString('base64url'),
      merke,
    ].join('.');
  },
  'lavt nivaa': (krav) => signert({ ...krav, acr: 'idporten-loa-low' }),
  'uten nivaa': ({ acr: _, ...krav }) => signert(krav),
};

const provider = new Provider(UTSTEDER, {
  clients: [
    {
      client_id: 'saksgang',
      client_secret: 'hemmelig-for-proeven',
      redirect_uris: [`${KLIENT_ADRESSE}/innlogging/svar`],
      backchannel_logout_uri: `${KLIENT_ADRESSE}/innlogging/bakkanal`,
      backchannel_logout_session_required: true,
    },
  ],
  jwks: { keys: [egen.jwk] },
  cookies: { keys: ['bare-for-proeven'] },
  acrValues: ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'],
  claims: { openid: ['sub'], profile: ['name'], acr: null, sid: null },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: `Navn ${id}` }) }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
  // Its own guard keeps it from addresses on the machine, where Saksgang is in the test.
  fetch: (url, { dispatcher: _, ...oensket }) => fetch(url, oensket),
});

provider.use(async (ctx, next) => {
  await next();
  if (ctx.path !== '/token' || !ctx.body?.id_token) return;
  const krav = JSON.parse(Buffer.from(ctx.body.id_token.split('.')[1], 'base64url').toString());
  valgt.sisteOekt = krav.sid;
  const tukle = TUKLINGER[valgt.tukling];
  if (tukle !== undefined) ctx.body = { ...ctx.body, id_token: await tukle(krav, ctx.body.id_token) };
});

const logginn = async (request, response) => {
  const { prompt } = await provider.interactionDetails(request, response);
  const { person, nivaa, avbryt } = valgt;
  const svar =
    avbryt || prompt.name !== 'login'
      ? { error: 'access_denied', error_description: 'avbrutt' }
      : { login: { accountId: person, acr: nivaa, remember: false } };
  await provider.interactionFinished(request, response, svar, { mergeWithLastSubmission: false });
};

const lest = async (request) => {
  const biter = [];
  for await (const bit of request) biter.push(bit);
  return JSON.parse(Buffer.concat(biter).toString());
};

/** What the test itself asks, outside the protocol. */
const STYRING = {
  '/__velg': async (oensket) => Object.assign(valgt, { tukling: null, avbryt: false }, oensket),
  '/__tuklinger': async () => Object.keys(TUKLINGER),
  '/__tegn': async ({ krav, fremmed: annen, header }) => signert(krav, annen ? fremmed : egen, header),
  '/__utlogg': async ({ person, oekt }) => {
    const client = await provider.Client.find('saksgang');
    await client.backchannelLogout(person, oekt ?? valgt.sisteOekt);
    return true;
  },
};

const callback = provider.callback();
createServer(async (request, response) => {
  const styring = STYRING[request.url];
  if (styring) {
    try {
      response.end(JSON.stringify((await styring(await lest(request))) ?? null));
    } catch (error) {
      response.writeHead(500).end(JSON.stringify(`${error} ${error.cause ?? ''}`));
    }
  } else if (request.url.startsWith('/interaction/')) await logginn(request, response);
  else callback(request, response);
}).listen(Number(PORT), '127.0.0.1', () => process.stdout.write('klar\n'));
