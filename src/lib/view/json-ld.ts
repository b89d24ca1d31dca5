/** Facts for search engines (schema.org), as a script element that can't be broken out of. */
export const jsonLd = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>`;
