import { readFileSync } from 'node:fs';
import { DataFactory, Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import type { Release } from './release';

const release = JSON.parse(readFileSync('static/data/release.json', 'utf8')) as Release;
const shapes = readFileSync('src/lib/dataset/fixtures/dcat-ap-se.ttl', 'utf8');
const contact = { name: 'Kommunens dataförvaltare', email: 'data@example.org' };
const DCAT = 'http://www.w3.org/ns/dcat#';

/** Parsed as a catalogue that fetched it from a host would: relative addresses become absolute. */
const read = (turtle: string) =>
  new Store(new Parser({ baseIRI: 'https://exempel.se/data/catalogue.ttl' }).parse(turtle));

const validate = async (turtle: string) => new ShaclValidator(read(shapes)).validate(read(turtle));

describe('the catalogue', () => {
  it('holds what DCAT-AP-SE demands once somebody answers for it', async () => {
    const report = await validate(catalogue({ ...release, contact }));
    expect(report.results.map(({ path, message }) => `${path?.value} ${message}`)).toEqual([]);
    expect(report.conforms).toBe(true);
  });

  it('lacks nothing but a contact until then', async () => {
    const report = await validate(catalogue({ ...release, contact: undefined }));
    expect(report.results.map(({ path }) => path?.value)).toEqual([`${DCAT}contactPoint`]);
  });

  it('is found wanting where a fact is gone', async () => {
    const report = await validate(catalogue({ ...release, contact, files: [] }));
    expect(report.results.map(({ path }) => path?.value)).toContain(`${DCAT}distribution`);
  });

  it('leads to every file of the release, each with its size and hash', () => {
    const store = read(catalogue(release));
    const { namedNode } = DataFactory;
    const found = store.getSubjects(null, namedNode(`${DCAT}Distribution`), null).map((node) => {
      const value = (property: string) => store.getObjects(node, namedNode(property), null)[0]!;
      const sum = value('http://spdx.org/rdf/terms#checksum');
      return {
        url: value(`${DCAT}downloadURL`).value,
        bytes: Number(value(`${DCAT}byteSize`).value),
        sha256: store.getObjects(
          sum,
          namedNode('http://spdx.org/rdf/terms#checksumValue'),
          null
        )[0]!.value
      };
    });
    expect(found).toEqual(
      release.files.map(({ name, bytes, sha256 }) => ({
        url: `https://exempel.se/data/${name}`,
        bytes,
        sha256
      }))
    );
  });

  it('is the file that was published', () => {
    expect(readFileSync('static/data/catalogue.ttl', 'utf8')).toBe(catalogue(release));
  });
});
