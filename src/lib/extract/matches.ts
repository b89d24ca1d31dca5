/**
 * All matches of a global pattern. Not `matchAll`: that copies the pattern, and the copy of a long
 * list of words is compiled anew whenever memory was cleared: seconds a document in a long run.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
