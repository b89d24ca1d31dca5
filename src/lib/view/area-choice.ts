import type { Area } from '../query/area';
import { areaInSentence, areaTitle } from './area-name';
import { compareText } from './format';
import type { ThemeSpan } from './theme-span';

/** An area as readers choose and name it. */
export type AreaOption = Pick<Area, 'level' | 'code' | 'name' | 'path' | 'split'>;

/** All areas that can be chosen, and their names. */
export class AreaChoice {
  readonly #byKey: Map<string, AreaOption>;

  constructor(readonly options: readonly AreaOption[]) {
    this.#byKey = new Map(options.map((option) => [`${option.level} ${option.code}`, option]));
  }

  readonly has = (area: { level: string; code: string }): boolean =>
    this.#byKey.has(`${area.level} ${area.code}`);

  get(level: string, code: string): AreaOption | undefined {
    return this.#byKey.get(`${level} ${code}`);
  }

  /** The name of a municipality; its code where there is none. */
  readonly municipality = (code: string): string => this.get('municipality', code)?.name ?? code;

  /** The chosen area's name as a heading. */
  title(area: ThemeSpan['area']): string {
    const found = area && this.get(area.level, area.code);
    return found ? areaTitle(found) : 'hela landet';
  }

  /** The chosen area's name inside a sentence. */
  inSentence(area: ThemeSpan['area']): string {
    const found = area && this.get(area.level, area.code);
    return found ? areaInSentence(found) : 'landet';
  }

  /** The areas of a level, by name. */
  ofLevel(level: string): AreaOption[] {
    return this.options
      .filter((option) => option.level === level)
      .sort((a, b) => compareText(a.name, b.name));
  }
}

/** What of the areas a page is sent. */
export const areaOptions = (areas: readonly Area[]): AreaOption[] =>
  areas.map(({ level, code, name, path, split }) => ({ level, code, name, path, split }));
