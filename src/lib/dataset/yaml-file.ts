/** YAML and JSON files of the data folder, with their name in every error. Pure. */
import { parse } from 'yaml';

/** @throws naming the file where the text is not valid YAML */
export function parseYaml(text: string, file: string): unknown {
  return named(file, () => parse(text));
}

/** @throws naming the file where the text is not valid JSON */
export function parseJson(text: string, file: string): unknown {
  return named(file, () => JSON.parse(text));
}

function named(file: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}
