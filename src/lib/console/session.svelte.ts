import { EngineError } from '../engine/engine';
import { faultText } from '../view/fault';
import type { ConsoleEngine, ConsoleResult } from './console-engine';
import { faultWords } from './fault-words';

export interface ConsoleFault {
  /** In Swedish. */
  words: string;
  /** As DuckDB says it, in English; null where it has said nothing. */
  original: string | null;
}

/** What a reader does in the console: one statement at a time. */
export class ConsoleSession {
  state = $state<'idle' | 'starting' | 'running'>('idle');
  result = $state.raw<ConsoleResult | null>(null);
  fault = $state.raw<ConsoleFault | null>(null);
  stopped = $state(false);
  /** Ms since the statement was sent. */
  elapsed = $state(0);

  #engine: ConsoleEngine | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** @param base the folder of the release, ending in `/`; known once there is an address */
  constructor(public base: string) {}

  async run(sql: string): Promise<void> {
    if (this.state !== 'idle' || !sql.trim()) return;
    this.fault = null;
    this.stopped = false;
    this.state = 'starting';
    this.#tick();
    const { ConsoleEngine, Stopped } = await import('./console-engine');
    this.#engine ??= new ConsoleEngine(this.base);
    try {
      const answer = this.#engine.run(sql);
      // Starting is part of a run, so that it can be stopped too.
      void this.#engine.start().then(
        () => this.state === 'starting' && this.#begin(),
        () => undefined
      );
      this.result = await answer;
    } catch (error) {
      if (error instanceof Stopped) this.stopped = true;
      else this.fault = faultOf(error as Error);
    } finally {
      clearInterval(this.#clock);
      this.state = 'idle';
    }
  }

  /** Ends the statement that runs; the database starts anew with the next one. */
  stop(): void {
    this.#engine?.stop();
  }

  #begin(): void {
    this.state = 'running';
    this.#tick();
  }

  #tick(): void {
    clearInterval(this.#clock);
    const from = performance.now();
    this.elapsed = 0;
    this.#clock = setInterval(() => (this.elapsed = performance.now() - from), 100);
  }
}

function faultOf(error: Error): ConsoleFault {
  if (error instanceof EngineError) return { words: faultText(error), original: null };
  return { words: faultWords(error.message), original: error.message };
}
