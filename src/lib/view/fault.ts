import type { EngineError } from '../engine/engine';

/** What a reader is told when the engine is not to be had: what happened, and what still works. */
export function faultText(error: EngineError): string {
  return `${CAUSES[error.fault](error.subject)} Det som redan visas gäller fortfarande.`;
}

const CAUSES: Record<EngineError['fault'], (subject: string) => string> = {
  'release-missing': () => 'Datamängdens innehållsförteckning (release.json) kunde inte hämtas.',
  'release-unreadable': () => 'Datamängdens innehållsförteckning (release.json) går inte att läsa.',
  'schema-unknown': (version) =>
    `Datamängden har format ${version}, som den här sidan inte känner till. Ladda om sidan för att få en nyare.`,
  'file-missing': (name) => `Datafilen ${name} kunde inte hämtas.`,
  'file-damaged': (name) => `Datafilen ${name} är skadad eller avkortad.`,
  'start-failed': () => 'Databasen kunde inte starta i den här webbläsaren.',
  'query-failed': () => 'En fråga till databasen gick inte att besvara.'
};
