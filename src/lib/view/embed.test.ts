import { expect, test } from 'vitest';
import { frameCode, pictureCode } from './embed';

const address = 'https://exempel.se/glapp/?tema=bedrageri&utgava=2026.1#teman';
const title = '"Sägs" <men> lovas & inte';

test('a frame shows the one figure, of the release that was cited', () => {
  expect(frameCode(address, title)).toBe(
    '<iframe src="https://exempel.se/glapp/?tema=bedrageri&amp;utgava=2026.1&amp;inbaddad=1#teman" ' +
      'title="&quot;Sägs&quot; &lt;men&gt; lovas &amp; inte" ' +
      'width="100%" height="640" style="border:0" loading="lazy"></iframe>'
  );
});

test('a picture leads to where it is from', () => {
  expect(pictureCode(address, title)).toBe(
    '<a href="https://exempel.se/glapp/?tema=bedrageri&amp;utgava=2026.1#teman">' +
      '<img src="figur.svg" alt="&quot;Sägs&quot; &lt;men&gt; lovas &amp; inte"></a>'
  );
});
