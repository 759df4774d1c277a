// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// client.mjs FHIR-BASE TOKEN PATIENT PRACTITIONER: works with a hub as any FHIR program would, through fhir-kit-client, which nobody here
// wrote. Each step asserts; the first that fails ends it with 1.
import { strict as assert } from 'node:assert';
import { Client } from 'fhir-kit-client';

const [baseUrl, bearerToken, patient, practitioner] = process.argv.slice(2);
const client = new Client({ baseUrl, bearerToken });

const weight = (value) => ({
    resourceType: 'Observation',
    identifier: [{ system: 'https://example.org/scale', value: 'reading-1' }],
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
    subject: { reference: `Patient/${patient}` },
    performer: [{ reference: `Practitioner/${practitioner}` }],
    effectiveDateTime: '2026-11-21T08:00:00+01:00',
    valueQuantity: { value, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
});
const refused = async (status, promise) => {
    const answer = await promise.then(() => null, (error) => error.response);
    assert.equal(answer?.status, status);
    assert.equal(answer.data.resourceType, 'OperationOutcome');
};
let made;

const steps = {
    'reads the capabilities': async () => {
        const statement = await client.capabilityStatement();
        assert.equal(statement.fhirVersion, '4.0.1');
        assert.ok(statement.rest[0].resource.some((each) => each.type === 'Observation'));
    },
    'finds where to sign in': async () => {
        const { tokenUrl } = await client.smartAuthMetadata();
        assert.ok(String(tokenUrl).endsWith('/oauth2/token'));
    },
    'reads a patient, and follows a reference to one': async () => {
        assert.equal((await client.read({ resourceType: 'Patient', id: patient })).id, patient);
        assert.equal((await client.resolve({ reference: `Patient/${patient}` })).resourceType, 'Patient');
    },
    'creates, and on condition finds what it made': async () => {
        made = await client.create({ resourceType: 'Observation', body: weight(72.5) });
        assert.ok(made.id);
        const options = { headers: { 'If-None-Exist': 'identifier=https://example.org/scale|reading-1' } };
        assert.equal((await client.create({ resourceType: 'Observation', body: weight(72.5), options })).id, made.id);
    },
    'updates with the version it read, and not with an older one': async () => {
        const body = { ...made, valueQuantity: { ...made.valueQuantity, value: 73 } };
        const update = (version) => client.update({ resourceType: 'Observation', id: made.id, body, options: { headers: { 'If-Match': `W/"${version}"` } } });
        assert.equal((await update(1)).meta.versionId, '2');
        await refused(412, update(1));
    },
    'reads an old version and the history': async () => {
        assert.equal((await client.vread({ resourceType: 'Observation', id: made.id, version: '1' })).valueQuantity.value, 72.5);
        const history = await client.history({ resourceType: 'Observation', id: made.id });
        assert.deepEqual(history.entry.map((each) => each.response.etag), ['W/"2"', 'W/"1"']);
        assert.equal((await client.history({ resourceType: 'Observation' })).type, 'history');
        assert.equal((await client.history()).type, 'history');
    },
    'searches, page by page, with what the matches refer to': async () => {
        for (let i = 0; i < 5; ++i)
            await client.update({ resourceType: 'Observation', id: `page-${i}`, body: { ...weight(70 + i), id: `page-${i}`, identifier: undefined } });
        const found = new Set();
        let bundle = await client.search({ resourceType: 'Observation', searchParams: { code: 'http://loinc.org|29463-7', _count: 2, _sort: '-date' } });
        for (; bundle; bundle = await client.nextPage({ bundle }))
            bundle.entry.forEach((each) => found.add(each.resource.id));
        assert.equal(found.size, 6);
        const along = await client.search({ resourceType: 'Observation', searchParams: { _id: 'page-0', _include: 'Observation:performer' } });
        assert.deepEqual(along.entry.map((each) => each.search.mode), ['match', 'include']);
        await refused(400, client.search({ resourceType: 'Observation', searchParams: { flavour: 'sweet' } }));
    },
    'sends a transaction, and a batch': async () => {
        const entry = (id) => ({ fullUrl: `${baseUrl}/Observation/${id}`, resource: { ...weight(71), id, identifier: undefined }, request: { method: 'PUT', url: `Observation/${id}` } });
        const done = await client.transaction({ body: { resourceType: 'Bundle', type: 'transaction', entry: [entry('t-1'), entry('t-2')] } });
        assert.deepEqual(done.entry.map((each) => each.response.status), ['201', '201']);
        const bad = { ...entry('t-3'), resource: { ...entry('t-3').resource, status: 'perhaps' } };
        await refused(422, client.transaction({ body: { resourceType: 'Bundle', type: 'transaction', entry: [entry('t-4'), bad] } }));
        const mixed = await client.batch({ body: { resourceType: 'Bundle', type: 'batch', entry: [entry('t-4'), bad] } });
        assert.deepEqual(mixed.entry.map((each) => each.response.status), ['201', '422']);
    },
    'asks what changed': async () => {
        const changes = await client.operation({ name: 'changes', method: 'GET' });
        assert.equal(changes.type, 'history');
        assert.ok(changes.entry.some((each) => each.request.url === 'Observation/t-1'));
    },
    'deletes, and hears that it is gone': async () => {
        await client.delete({ resourceType: 'Observation', id: 't-1' });
        await refused(410, client.read({ resourceType: 'Observation', id: 't-1' }));
    },
    'is refused a patch, and other records': async () => {
        await refused(405, client.patch({ resourceType: 'Observation', id: made.id, jsonPatch: [{ op: 'replace', path: '/status', value: 'amended' }] }));
        await refused(404, client.read({ resourceType: 'Observation', id: 'nowhere' }));
        await refused(401, new Client({ baseUrl, bearerToken: 'guess' }).read({ resourceType: 'Patient', id: patient }));
    },
};

for (const [name, step] of Object.entries(steps)) {
    try {
        await step();
        console.log(`ok ${name}`);
    } catch (error) {
        console.log(`not ok ${name}: ${error.stack}\n${JSON.stringify(error.response?.data ?? '')}`);
        process.exit(1);
    }
}
