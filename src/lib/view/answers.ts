import type { Engine } from '../engine/engine';
import type { Question } from '../query/question';

/** Where rows come from: prerendered answers, the native engine, or the one in the browser. */
export interface Source {
  ask<P, R>(question: Question<P, R>, params: P): Promise<R[]>;
}

/** Answers by question and parameters, as they are prerendered: `answerKey` → rows. */
export type Answers = Record<string, unknown[]>;

/** The one name of a question asked with given values. */
export const answerKey = <P, R>(question: Question<P, R>, params: P): string =>
  JSON.stringify([question.name, ...question.bind(params)]);

/** Asks an engine, keeping each answer: a release never changes under a page. */
export function engineSource(engine: Engine, answers: Map<string, unknown[]> = new Map()): Source {
  return {
    async ask(question, params) {
      const key = answerKey(question, params);
      let rows = answers.get(key);
      if (!rows) {
        rows = await question.ask(engine, params);
        answers.set(key, rows);
      }
      return rows as Awaited<ReturnType<typeof question.ask>>;
    }
  };
}

/** Asks an engine and notes every answer: what a page is prerendered with. */
export async function recordAnswers(
  engine: Engine,
  run: (source: Source) => Promise<unknown>
): Promise<Answers> {
  const answers = new Map<string, unknown[]>();
  await run(engineSource(engine, answers));
  return Object.fromEntries(answers);
}
