/** The code that shows a figure on another page. Pure. */
import { escapeXml } from './xml';

/** The parameter that makes a page show nothing but the figure that its hash names. */
export const EMBED_PARAMETER = 'inbaddad';

/** A plain frame: no script of ours runs on the other page. @param address of the figure */
export function frameCode(address: string, title: string): string {
  const url = new URL(address);
  url.searchParams.set(EMBED_PARAMETER, '1');
  return (
    `<iframe src="${escapeXml(url.href)}" title="${escapeXml(title)}" ` +
    'width="100%" height="640" style="border:0" loading="lazy"></iframe>'
  );
}

/** The downloaded picture with a link to where it is from: no frame, nothing to load from here. */
export const pictureCode = (address: string, title: string): string =>
  `<a href="${escapeXml(address)}"><img src="figur.svg" alt="${escapeXml(title)}"></a>`;
