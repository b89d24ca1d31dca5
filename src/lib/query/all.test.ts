import { expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { allQuestions } from './all';

/** Every module of the room: a new question is found here before anyone lists it. */
const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
  eager: true
});

const isQuestion = (value: unknown): value is { name: string; sql: string } =>
  typeof value === 'object' && value !== null && 'sql' in value && 'ask' in value;

const exported = Object.values(modules).flatMap((module) =>
  Object.entries(module).filter(([, value]) => isQuestion(value))
) as [string, { name: string }][];

test('every question of the room is among those that both engines are tried with', async () => {
  const { engine } = await openNative('static/data');
  const listed = (await allQuestions(engine, [2023])).map(({ question }) => question.name);
  expect([...listed].sort()).toEqual(exported.map(([, { name }]) => name).sort());
  await engine.close();
});

test('a question is named as it is exported, once', () => {
  expect(exported.map(([, { name }]) => name)).toEqual(exported.map(([exportName]) => exportName));
  expect(new Set(exported.map(([name]) => name)).size).toBe(exported.length);
});
