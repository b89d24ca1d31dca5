import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { plainText } from '../../../tests/plain-text';
import { statesByMunicipality } from '../query/states';
import { answerKey } from './answers';
import { BrowserSource } from './browser-source.svelte';
import { pack } from './pack';

const params = { theme: 'trafik', year: 2023 };
const answer = [{ code: '0114', state: 'prioritised', inForce: 1 }];
const packed = { [answerKey(statesByMunicipality, params)]: pack(answer) };

/** The site's files; what no build has prerendered here is answered by `prerendered`. */
function serve(prerendered: Record<string, unknown>): { asked: string[] } {
  const real = globalThis.fetch;
  const asked: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const { pathname } = new URL(String(input), location.href);
    asked.push(pathname);
    if (!pathname.includes('/svar/')) return real(input, init);
    const name = pathname.split('/svar/')[1]!;
    return Promise.resolve(
      name in prerendered
        ? Response.json(prerendered[name])
        : new Response('not here', { status: 404 })
    );
  });
  return { asked };
}
afterEach(() => void vi.restoreAllMocks());

describe('an answer that was prerendered', () => {
  test('comes without the engine, where the release is not to be had', async () => {
    const { asked } = serve({ 'trafik-priority.json': packed });
    const source = new BrowserSource('/nowhere/');
    await source.preload('trafik-priority');
    expect(await source.ask(statesByMunicipality, params)).toEqual(answer);
    expect(asked.some((path) => path.includes('/data/'))).toBe(false);
  });

  test('is waited for while it is on its way', async () => {
    serve({ 'trafik-priority.json': packed });
    const source = new BrowserSource('/nowhere/');
    void source.preload('trafik-priority');
    expect(await source.ask(statesByMunicipality, params)).toEqual(answer);
  });

  test('is fetched once', async () => {
    const { asked } = serve({ 'trafik-priority.json': packed });
    const source = new BrowserSource('/nowhere/');
    await Promise.all([source.preload('trafik-priority'), source.preload('trafik-priority')]);
    await source.preload('trafik-priority');
    expect(asked).toEqual(['/nowhere/svar/trafik-priority.json']);
  });
});

describe('an answer that was not', () => {
  test('is the engine’s; the engine starts once for all who ask', async () => {
    const { asked } = serve({});
    const source = new BrowserSource('/');
    await source.preload('missing');
    expect(source.ready).toBe(false);
    const [first, second] = await Promise.all([
      source.ask(statesByMunicipality, params),
      source.ask(statesByMunicipality, { ...params, year: 2022 })
    ]);
    expect(source.ready).toBe(true);
    expect(source.fault).toBeNull();
    const [native] = await commands.askNative([
      [statesByMunicipality.sql, statesByMunicipality.bind(params)]
    ]);
    expect(plainText(first)).toBe(native);
    expect(second).toHaveLength(290);
    expect(asked.filter((path) => path === '/data/release.json')).toHaveLength(1);
    await (await source.start()).close();
  });

  test('fails with the reason, which is kept for the page; what is known stays known', async () => {
    serve({ 'trafik-priority.json': packed });
    const source = new BrowserSource('/nowhere/');
    await expect(source.ask(statesByMunicipality, { ...params, year: 2015 })).rejects.toMatchObject(
      { name: 'EngineError', subject: 'release.json' }
    );
    expect(source.fault?.subject).toBe('release.json');
    expect(source.ready).toBe(false);
    await source.preload('trafik-priority');
    expect(await source.ask(statesByMunicipality, params)).toEqual(answer);
  });

  test('comes when the engine can be had again', async () => {
    const real = globalThis.fetch;
    let offline = true;
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
      offline ? Promise.reject(new TypeError('offline')) : real(input, init)
    );
    const source = new BrowserSource('/');
    await expect(source.ask(statesByMunicipality, params)).rejects.toMatchObject({
      fault: 'release-missing'
    });
    offline = false;
    expect(await source.ask(statesByMunicipality, params)).toHaveLength(290);
    expect(source.fault).toBeNull();
    await (await source.start()).close();
  });
});

test('the map of a level that can’t be fetched is a fault that names the file', async () => {
  serve({ 'karta/county.json': { shapes: [] } });
  const source = new BrowserSource('/');
  expect(await source.shapes('county')).toEqual({ shapes: [] });
  await expect(source.shapes('region')).rejects.toMatchObject({
    fault: 'file-missing',
    subject: 'karta/region.json'
  });
});
