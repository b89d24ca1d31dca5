/** What the build prints: faults, warnings and the summary. Pure. */
import type { BuildResult } from './build';
import { faultLine, type DataFaults, type Fault } from './fault';

/** Warnings beyond these are only counted. */
const MAX_WARNINGS = 20;
/** Ids beyond these are only counted. */
const MAX_IDS = 10;

/** The text for a build that went well. */
export function summaryText(result: BuildResult, to: string): string {
  const { release, changes, warnings } = result;
  const { counts } = release;
  const megabytes = release.files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
  const lines = [
    ...warningLines(warnings),
    `Release ${release.version} (${release.date}), in force ${release.firstYear} to ${release.lastYear}`,
    `  ${counts.documents} documents of ${counts.municipalities} municipalities, ` +
      `${counts.focusAreas} focus areas, ${counts.activities} activities, ${counts.problems} problems`,
    `  ${release.files.length} files, ${megabytes.toFixed(1)} MB, in ${to}`,
    `  ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`
  ];
  if (!changes) lines.push('  No earlier release is recorded (--record-release records this one)');
  else {
    const { since, added, changed, removed } = changes;
    const all = [`${added.length} added`, `${changed.length} changed`, `${removed.length} removed`];
    lines.push(`  Since release ${since}: ${all.join(', ')}`);
    lines.push(...idLine('added', added), ...idLine('changed', changed));
    lines.push(...idLine('removed', removed));
  }
  return lines.join('\n');
}

/** The text for data with faults. */
export function faultsText(error: DataFaults): string {
  const count = error.faults.length;
  return [
    ...warningLines(error.warnings),
    ...error.faults.map((fault) => `fault: ${faultLine(fault)}`),
    `${count} ${count === 1 ? 'fault' : 'faults'}; nothing was written.`
  ].join('\n');
}

function warningLines(warnings: readonly Fault[]): string[] {
  const shown = warnings.slice(0, MAX_WARNINGS).map((w) => `warning: ${faultLine(w)}`);
  const more = warnings.length - shown.length;
  return more > 0 ? [...shown, `... and ${more} more warnings`] : shown;
}

function idLine(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > MAX_IDS ? ` and ${ids.length - MAX_IDS} more` : '';
  return [`    ${what}: ${ids.slice(0, MAX_IDS).join(', ')}${more}`];
}
