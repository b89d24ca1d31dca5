import type { Engine } from '../engine/engine';
import type { Question } from '../query/question';

/** Where rows come from: prerendered answers, the native engine, or the one in the browser. */
export interface Source {
  ask<P, R>(question: Question<P, R>, params: P): Promise<R[]>;
}

/** Answers by question and parameters, as they are prerendered: `answerKey` → rows. */
export type Answers = Record<string, unknown[]>;

/** The one name of a question asked with given values. */
export function answerKey<P, R>(question: Question<P, R>, params: P): string {
  const [sql, values] = [question.sqlOf(params), question.bind(params)];
  // Two texts of a composed question may take the same values.
  return JSON.stringify([question.name, ...(sql === question.sql ? [] : [sql]), ...values]);
}

/** Asks an engine each question once, however many ask it: a release never changes under a page. */
export function engineSource(engine: Engine): Source {
  const asked = new Map<string, Promise<unknown[]>>();
  return {
    async ask<P, R>(question: Question<P, R>, params: P): Promise<R[]> {
      const key = answerKey(question, params);
      let rows = asked.get(key);
      if (!rows) {
        rows = question.ask(engine, params);
        asked.set(key, rows);
        rows.catch(() => asked.delete(key));
      }
      return rows as Promise<R[]>;
    }
  };
}

/** Asks a source and notes every answer: what a page is prerendered with. */
export async function recordAnswers(
  source: Source,
  run: (source: Source) => Promise<unknown>
): Promise<Answers> {
  const answers: Answers = {};
  await run({
    async ask(question, params) {
      const rows = await source.ask(question, params);
      answers[answerKey(question, params)] = rows;
      return rows;
    }
  });
  return answers;
}
