import { expect, open, test } from './site';

/** One page of each make. */
const PAGES = ['/', '/kommun/ljungby/', '/tema/trafik/', '/utforska/sql/', '/importera/'];

test.describe('the policy that every page carries', () => {
  test.use({ provoked: /Content Security Policy/ });

  for (const path of PAGES) {
    test(`${path} runs no script that was slipped into it`, async ({ page }) => {
      await open(page, path);
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.slipped = true';
        document.body.append(script);
        const image = document.createElement('div');
        image.innerHTML = '<img src="data:," onerror="window.slipped = true">';
        document.body.append(image);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return 'slipped' in window;
      });
      expect(ran).toBe(false);
    });

    test(`${path} lets no one fetch from elsewhere`, async ({ page }) => {
      await open(page, path);
      const reached = await page.evaluate(() =>
        fetch('http://127.0.0.2:9/').then(
          () => 'reached',
          (error: Error) => error.name
        )
      );
      expect(reached).toBe('TypeError');
      const policy = await page
        .locator('meta[http-equiv="content-security-policy"]')
        .getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe-(inline|eval)(?!')/);
    });
  }
});
