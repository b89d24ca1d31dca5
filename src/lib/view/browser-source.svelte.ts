import { ARCHIVE_FOLDER } from '../dataset/formats';
import { EngineError, type Engine } from '../engine/engine';
import type { Release } from '../engine/release';
import type { ShapeSet } from '../map/shape';
import type { Pledge } from '../pledge/schema';
import type { Question } from '../query/question';
import { answerKey, type Source } from './answers';
import { unpack, type Packed } from './pack';

/**
 * Where a page's rows come from in the browser: answers that were prerendered for it, and DuckDB
 * as soon as it has started. Asking starts it; nothing else does.
 */
export class BrowserSource implements Source {
  #answers = new Map<string, unknown[]>();
  #files = new Map<string, Promise<void>>();
  #opening: Promise<{ engine: Engine; release: Release }> | undefined;
  #engine: Engine | undefined;

  /** Why the engine is not there, if it failed; the prerendered answers go on working. */
  fault = $state.raw<EngineError | null>(null);
  ready = $state(false);

  /**
   * @param root the site's root, relative or absolute, ending in `/`
   * @param version an earlier release; without, the site's own, for which answers are prerendered
   * @param own pledges of the reader's to add: prerendered answers do not know them
   */
  constructor(
    readonly root: string,
    readonly version: string | null = null,
    readonly own: { key: string; records: readonly Pledge[] } | null = null
  ) {}

  /** Which numbers it gives; null for the site's own release as it is. */
  get edition(): string | null {
    return this.own?.key ?? this.version;
  }

  async ask<P, R>(question: Question<P, R>, params: P): Promise<R[]> {
    const key = answerKey(question, params);
    if (!this.#answers.has(key) && !this.#engine) {
      // Whatever comes first; if neither comes, starting once more below says why.
      await Promise.any([this.start(), this.#arrival(key)]).catch(() => undefined);
    }
    let rows = this.#answers.get(key);
    if (!rows) {
      rows = await question.ask(await this.start(), params);
      this.#answers.set(key, rows);
    }
    return rows as R[];
  }

  /** Fetches a file of prerendered answers, once. A missing file is no fault: the engine answers. */
  preload(name: string): Promise<void> {
    if (this.edition) return Promise.resolve();
    let file = this.#files.get(name);
    if (!file) {
      file = this.#fetchAnswers(name);
      this.#files.set(name, file);
    }
    return file;
  }

  /** Resolves when a file on its way has brought the answer; rejects when none did. */
  async #arrival(key: string): Promise<void> {
    await Promise.allSettled(this.#files.values());
    if (!this.#answers.has(key)) throw new Error(`no prerendered answer to ${key}`);
  }

  async #fetchAnswers(name: string): Promise<void> {
    try {
      const response = await fetch(`${this.root}svar/${name}.json`);
      if (!response.ok) return;
      const packed = (await response.json()) as Record<string, Packed>;
      for (const [key, rows] of Object.entries(packed)) this.#answers.set(key, unpack(rows));
    } catch {
      // Offline or cut short: asked again of the engine, and of the file next time.
      this.#files.delete(name);
    }
  }

  /** The areas of a level as the SVG map draws them; throws an `EngineError` when they don't come. */
  async shapes(level: string): Promise<ShapeSet> {
    const name = `karta/${level}.json`;
    try {
      const response = await fetch(`${this.root}svar/${name}`);
      if (!response.ok) throw new Error(`status ${response.status}`);
      return (await response.json()) as ShapeSet;
    } catch (cause) {
      throw new EngineError('file-missing', name, (cause as Error).message, { cause });
    }
  }

  /** Starts DuckDB, once; after a failure the next call tries again. */
  async start(): Promise<Engine> {
    return (await this.#opened()).engine;
  }

  /** The release that is asked; starts DuckDB. */
  async release(): Promise<Release> {
    return (await this.#opened()).release;
  }

  /** Lets go of the engine, once nobody will ask any more. */
  close(): void {
    void this.#opening?.then(
      ({ engine }) => engine.close(),
      () => undefined
    );
    this.#opening = this.#engine = undefined;
  }

  #opened(): Promise<{ engine: Engine; release: Release }> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<{ engine: Engine; release: Release }> {
    try {
      const { openBrowser } = await import('../engine/browser');
      const folder = this.version ? `${ARCHIVE_FOLDER}/${this.version}/` : '';
      const opened = await openBrowser(new URL(`${this.root}data/${folder}`, location.href).href);
      if (this.own) {
        const { addOwn } = await import('../own/add-own');
        await addOwn(opened.engine, this.own.records);
      }
      this.#engine = opened.engine;
      this.fault = null;
      this.ready = true;
      return opened;
    } catch (cause) {
      this.#opening = undefined;
      this.fault =
        cause instanceof EngineError
          ? cause
          : new EngineError('start-failed', 'DuckDB', (cause as Error).message, { cause });
      throw this.fault;
    }
  }
}
