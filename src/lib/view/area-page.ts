import type { Alike } from '../pledge/likeness';
import type { Concreteness } from './concreteness';

/** An area by name and its path on the site. */
export interface AreaLink {
  name: string;
  path: string;
}

/** What the page of an area of any level shows. */
export interface AreaFrame {
  area: {
    level: string;
    code: string;
    name: string;
    path: string;
    /** Municipalities in it. */
    count: number;
    /** True where it stands for a municipality that lies in several areas of its level. */
    split: boolean;
    note: string | null;
  };
  release: { version: string; date: string };
  /** The year that `now` means: that of the release. */
  year: number;
  within: AreaLink[];
  parts: { level: string; areas: AreaLink[] }[];
  /** The area itself first, then what it is compared with. */
  concreteness: (AreaLink & Concreteness)[];
  /** `areas` is null where the area has too few activities; null where nothing compares. */
  alike: { activities: number; areas: (AreaLink & Alike)[] | null } | null;
}
