/** Runs in the page, before its own scripts: notes when a reader could see what. Times in ms. */
globalThis.bench = (() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** The frame after the one that shows it has begun: what was there has been painted. */
  async function painted() {
    await frame();
    await frame();
    return performance.now();
  }

  /** Resolves as soon as the document is so. */
  function when(isSo) {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return;
        observer.disconnect();
        resolve(performance.now());
      };
      const observer = new MutationObserver(look);
      const attributeFilter = ['data-map', 'data-engine', 'aria-pressed'];
      observer.observe(document, { childList: true, subtree: true, attributeFilter });
      look();
    });
  }

  const has = (selector) => when(() => document.querySelector(selector) !== null);

  /** The table comes after map and ranking: once it has begun, they are whole. */
  const readable = has('[data-map] path')
    .then(() => has('#teman button'))
    .then(() => has('#tabell'))
    .then(painted);
  let mapPainted = null;
  void has('[data-map="gl"]')
    .then(painted)
    .then((at) => (mapPainted = at));
  const engine = has('[data-engine="ready"]');

  const themes = () => [...document.querySelectorAll('#teman button:has(.name)')];
  const years = () => [...document.querySelectorAll('#over-tid .years button')];
  const nameOf = (theme) => theme.querySelector('.name').textContent;
  const yearOf = (year) => parseInt(year.getAttribute('aria-label'), 10);
  const button = {
    theme: (name) => themes().find((theme) => nameOf(theme) === name),
    year: (number) => years().find((year) => yearOf(year) === number)
  };

  return {
    readable,
    engine,
    mapOrNull: () => mapPainted,
    now: () => performance.now(),
    firstPaint: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    themes: () => themes().map(nameOf),
    years: () => years().map(yearOf),
    /** Presses a theme or a year; how long until the page shows it, and until that is painted. */
    async change(what, value) {
      const pressed = button[what](value);
      if (pressed.getAttribute('aria-pressed') === 'true') return null;
      const from = performance.now();
      pressed.click();
      await when(() => pressed.getAttribute('aria-pressed') === 'true');
      const shown = performance.now() - from;
      const paint = (await painted()) - from;
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
      return { shown, painted: paint };
    }
  };
})();
