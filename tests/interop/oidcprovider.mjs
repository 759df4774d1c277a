// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// An OpenID Connect provider in the shape of Pro Santé Connect, on loopback, where everybody has signed in already. Says its issuer
// on standard output, then waits there for the redirect address of its one client. Ends with its standard input.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const [algorithm, number] = process.argv.slice(2);
const pair = algorithm === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = { ...pair.privateKey.export({ format: 'jwk' }), alg: algorithm, use: 'sig', kid: 'signing' };

let handle = (request, response) => response.writeHead(503).end();
const server = createServer((request, response) => handle(request, response));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));

function open(issuer, redirect) {
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'passerelle', client_secret: 'secret of the hub', redirect_uris: [redirect], id_token_signed_response_alg: algorithm }],
    jwks: { keys: [key] },
    scopes: ['openid', 'scope_all'],
    claims: { openid: ['sub'], scope_all: ['SubjectNameID'] },
    acrValues: ['eidas1'],
    cookies: { keys: ['of this run'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id, SubjectNameID: number }) }),
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope('openid scope_all');
      await grant.save();
      return grant;
    },
  });
  const serve = provider.callback();
  handle = (request, response) => request.url.startsWith('/interaction/')
    ? provider.interactionFinished(request, response, { login: { accountId: 'person-1', acr: 'eidas1' } })
        .catch((error) => response.writeHead(500).end(String(error)))
    : serve(request, response);
  console.log('open');
}

const lines = createInterface({ input: process.stdin });
lines.on('line', (redirect) => open(`http://127.0.0.1:${server.address().port}`, redirect));
lines.on('close', () => process.exit(0));
