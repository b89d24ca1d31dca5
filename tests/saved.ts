import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** A file that a button of a figure gives. */
export async function saved(page: Page, figure: string, button: RegExp) {
  const saving = page.waitForEvent('download');
  await page.locator(figure).getByRole('button', { name: button }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
