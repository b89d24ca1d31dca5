/** The JSON Schema of a pledge record, for editors; generated from the one definition. Pure. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { pledgeSchema, UNIQUE } from '../pledge/schema';

/** The text of `data/pledge.schema.json`. */
export function pledgeJsonSchema(): string {
  const schema = toJsonSchema(pledgeSchema, {
    ignoreActions: ['finite'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' &&
      'message' in valibotAction &&
      valibotAction.message === UNIQUE
        ? { ...jsonSchema, uniqueItems: true }
        : null
  });
  const { $schema, title, ...rest } = schema;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
