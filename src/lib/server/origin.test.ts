import { expect, test } from 'vitest';
import { siteOrigin } from './origin';

test.each([
  [undefined, null],
  ['', null],
  ['https://exempel.se', 'https://exempel.se'],
  ['https://exempel.se/loften/', 'https://exempel.se/loften']
])('%s → %s', (setting, origin) => {
  expect(siteOrigin(setting)).toBe(origin);
});

test.each(['exempel.se', 'ftp://exempel.se', 'https://exempel.se/?a=1'])(
  '%s is refused',
  (setting) => {
    expect(() => siteOrigin(setting)).toThrow(/SITE_ORIGIN/);
  }
);
