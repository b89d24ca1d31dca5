/**
 * Where the site will be hosted, without a slash at its end: the setting `SITE_ORIGIN` of the build.
 * Null where nobody has said: then nothing that needs a whole address (pictures of shared links, the
 * site map, the feed) is written.
 * @throws where the setting is no address
 */
export function siteOrigin(setting = process.env.SITE_ORIGIN): string | null {
  if (!setting) return null;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_ORIGIN is "${setting}"; give the address that the site will have, such as https://example.org`
    );
  }
  return url.href.replace(/\/+$/, '');
}
