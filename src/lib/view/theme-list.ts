import { themes } from '../vocabulary/themes';
import { formatList } from './format';

/** Themes inside a sentence: `trafik och stöld`; `samt` where a theme's own name holds an `och`. */
export function themeList(codes: readonly string[]): string {
  const names = codes.map((code) => themes.inSentence(code));
  if (names.length < 2 || !names.some((name) => name.includes(' och '))) return formatList(names);
  return `${names.slice(0, -1).join(', ')} samt ${names.at(-1)}`;
}
