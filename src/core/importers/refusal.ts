import type { Issue, Outcome } from '../model.ts';
import type { SourceFile } from './importer.ts';

/** Thrown deep inside a reader where a file cannot be read on; `refusable` makes an outcome of it. */
export class Refusal extends Error {
  readonly code: string;
  readonly values: Issue['values'];

  constructor(code: string, values: Issue['values'] = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** Returns what the reader returns; where it refuses, the sentence with the file's name. */
export async function refusable<T>(
  file: SourceFile,
  read: () => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, issue: { code: error.code, values: { file: file.name, ...error.values } } };
  }
}
