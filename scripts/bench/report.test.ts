import { describe, expect, it } from 'vitest';
import type { FirstView } from './first-view';
import { reportText } from './report';

const view = (over: Partial<FirstView> = {}): FirstView => ({
  firstPaint: 100,
  readable: 120,
  map: 800,
  engine: 900,
  memory: { idle: 200e6, engine: 300e6 },
  bytes: {
    readable: { html: 30_000, all: 30_000 },
    idle: { html: 30_000, js: 300_000, all: 330_000 },
    engine: { html: 30_000, js: 300_000, wasm: 2_700_000, all: 3_030_000 }
  },
  ...over
});
const change = (painted: number) => ({ shown: painted / 2, painted });

describe('reportText', () => {
  it('gives bytes by kind, a kind that was not fetched as 0', () => {
    const text = reportText({ fast: { views: [view()] } });
    expect(text).toMatch(/wasm +0\.0 +0\.0 +2700\.0/);
    expect(text).toMatch(/all +30\.0 +330\.0 +3030\.0 +within 150 kB/);
  });
  it('gives the median of several visits', () => {
    const views = [view({ readable: 90 }), view({ readable: 110 }), view({ readable: 900 })];
    expect(reportText({ fast: { views } })).toMatch(/readable: .* 110\n/);
  });
  it('says that a figure is unknown, never 0', () => {
    expect(reportText({ fast: { views: [view({ map: null })] } })).toMatch(/MapLibre .* –\n/);
  });
  it('says where a target is missed', () => {
    const changes = { theme: [change(80)], year: [change(20)] };
    const fast = { views: [view()], changes: { prerendered: changes, engine: changes } };
    const text = reportText({ fast });
    expect(text).toMatch(/theme, engine ready .* 80 +OVER p95 50 ms/);
    expect(text).toMatch(/year, engine ready .* 20 +within p95 50 ms/);
  });
  it('gives what each further document of the dataset takes', () => {
    const dataset = [
      { documents: 100, ms: 1000, peakMemory: 100e6 },
      { documents: 1000, ms: 2800, peakMemory: 300e6 }
    ];
    expect(reportText({ dataset })).toMatch(/1000 documents +2800 +2\.00 +300 +within 2 GiB/);
  });

  it('says how many documents a second become drafts, and holds the memory against 2 GiB', () => {
    const perSecond = { text: 150.04, html: 80, pdf: 27.5, docx: 18 };
    const text = reportText({
      extraction: { threads: 2, perSecond, long: { files: 10_000, perSecond: 40, peakBytes: 3e9 } }
    });
    expect(text).toContain('Drafts of documents, 2 at a time');
    expect(text).toMatch(/text +150\.0\n +html +80\.0\n +pdf +27\.5\n +docx +18\.0/);
    expect(text).toMatch(/10000 of all formats +40\.0 +3000 +OVER 2 GiB/);
  });
});
