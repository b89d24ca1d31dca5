/**
 * `catalogue.ttl`: the release as a data catalogue reads it, by DCAT-AP-SE 3 (the Swedish profile
 * of DCAT-AP). Addresses are relative to the file, so that it is true on any host. Pure.
 */
import { DataFactory, Writer, type BlankNode, type NamedNode, type Quad_Object } from 'n3';
import type { Release, ReleaseFile } from './release';
import { TABLES, type TableName } from './tables';

const { namedNode, literal, blankNode } = DataFactory;

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
};
const EU = 'http://publications.europa.eu/resource/authority';

/** The formats by the names of the EU's list of file types and of IANA's media types. */
const FORMATS = {
  csv: { type: 'CSV', media: 'text/csv' },
  parquet: { type: 'PARQUET', media: 'application/vnd.apache.parquet' }
};
/** Tables whose licence is another than the first: those with the coordinates. */
const ATTRIBUTED: readonly string[] = ['municipalities'];

/** A property with its objects; none where there are no objects. */
type Fact = [property: string, ...objects: Quad_Object[]];

const term = (name: string) => {
  const [prefix, local] = name.split(':') as [keyof typeof PREFIXES, string];
  return namedNode(PREFIXES[prefix] + local);
};
const sv = (text: string) => literal(text, 'sv');
const en = (text: string) => literal(text, 'en');
const date = (day: string) => literal(day, term('xsd:date'));

/** The catalogue with its one dataset and a distribution for each file, as Turtle. */
export function catalogue(release: Release): string {
  const writer = new Writer({ prefixes: PREFIXES });
  const say = (subject: NamedNode | BlankNode, facts: Fact[]) => {
    for (const [property, ...objects] of facts) {
      for (const object of objects) writer.addQuad(subject, term(property), object);
    }
  };
  const dataset = namedNode('#dataset');
  const publisher = namedNode('#publisher');
  const titles = [sv(release.title), en(release.titleEnglish)];
  const descriptions = [sv(release.description), en(release.descriptionEnglish)];
  const languages = [namedNode(`${EU}/language/SWE`)];

  say(namedNode('#catalogue'), [
    ['rdf:type', term('dcat:Catalog')],
    ['dcterms:title', ...titles],
    ['dcterms:description', ...descriptions],
    ['dcterms:publisher', publisher],
    ['dcterms:language', ...languages],
    ['dcterms:issued', date(release.date)],
    ['dcterms:license', namedNode(release.licence[0]!.path)],
    ['dcat:dataset', dataset]
  ]);
  say(publisher, [
    ['rdf:type', term('foaf:Agent')],
    ['foaf:name', sv(release.publisher)]
  ]);
  const period = blankNode('period');
  say(dataset, [
    ['rdf:type', term('dcat:Dataset')],
    ['dcterms:title', ...titles],
    ['dcterms:description', ...descriptions],
    ['dcterms:publisher', publisher],
    ['dcterms:identifier', literal(`lofteskartan-${release.version}`)],
    ['dcterms:issued', date(release.date)],
    ['dcat:version', literal(release.version)],
    ['dcterms:language', ...languages],
    ['dcterms:accessRights', namedNode(`${EU}/access-right/PUBLIC`)],
    ['dcterms:spatial', namedNode(`${EU}/country/SWE`)],
    ['dcterms:temporal', period],
    ['dcat:theme', namedNode(`${EU}/data-theme/GOVE`), namedNode(`${EU}/data-theme/JUST`)],
    ['dcat:keyword', ...['medborgarlöfte', 'polis', 'kommun', 'trygghet'].map(sv)],
    ['dcat:landingPage', namedNode('./')],
    ['dcat:distribution', ...release.files.map(distributionNode)]
  ]);
  say(period, [
    ['rdf:type', term('dcterms:PeriodOfTime')],
    ['dcat:startDate', date(`${release.firstYear}-01-01`)],
    ['dcat:endDate', date(`${release.lastYear}-12-31`)]
  ]);
  if (release.contact) {
    const contact = namedNode('#contact');
    say(dataset, [['dcat:contactPoint', contact]]);
    say(contact, [
      ['rdf:type', term('vcard:Organization')],
      ['vcard:fn', literal(release.contact.name)],
      ['vcard:hasEmail', namedNode(`mailto:${release.contact.email}`)]
    ]);
  }
  for (const file of release.files) {
    const sum = blankNode(`sum-${file.name.replace('.', '-')}`);
    say(distributionNode(file), distribution(file, release, sum));
    say(sum, [
      ['rdf:type', term('spdx:Checksum')],
      ['spdx:algorithm', term('spdx:checksumAlgorithm_sha256')],
      ['spdx:checksumValue', literal(file.sha256, term('xsd:hexBinary'))]
    ]);
  }
  let turtle = '';
  writer.end((error, text: string) => {
    if (error) throw error;
    turtle = text;
  });
  return turtle;
}

const distributionNode = ({ name }: ReleaseFile) => namedNode(`#${name}`);

function distribution(file: ReleaseFile, release: Release, sum: Quad_Object): Fact[] {
  const { type, media } = FORMATS[file.format];
  const licence = release.licence[ATTRIBUTED.includes(file.table) ? 1 : 0]!;
  return [
    ['rdf:type', term('dcat:Distribution')],
    ['dcterms:title', en(file.name)],
    ['dcterms:description', en(TABLES[file.table as TableName].description)],
    ['dcat:accessURL', namedNode('./')],
    ['dcat:downloadURL', namedNode(file.name)],
    ['dcterms:format', namedNode(`${EU}/file-type/${type}`)],
    ['dcat:mediaType', namedNode(`https://www.iana.org/assignments/media-types/${media}`)],
    ['dcat:byteSize', literal(String(file.bytes), term('xsd:nonNegativeInteger'))],
    ['dcterms:license', namedNode(licence.path)],
    ['dcterms:issued', date(release.date)],
    ['spdx:checksum', sum],
    ['dcterms:conformsTo', ...(file.format === 'csv' ? [namedNode('csv-metadata.json')] : [])]
  ];
}
