import type { Content } from '../model.ts';

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns what a content says, a line each, its title first: phrases, and figures behind their names. */
export function linesOn(content: Content): readonly string[] {
  const { title, ...rest } = content;
  return [textOf(title), ...Object.values(rest).flatMap(linesIn)].filter((line) => line !== '');
}

function linesIn(value: unknown): readonly string[] {
  if (isPhrase(value)) return [textOf(value)];
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (!isLoose(value)) return [];
  const { name, fact, ...rest } = value;
  if (isPhrase(name) && isLoose(fact) && typeof fact['printed'] === 'string')
    return [textOf(name) + fact['printed'], ...Object.values(rest).flatMap(linesIn)];
  if (typeof value['printed'] === 'string' && 'digits' in value) return [value['printed']];
  return Object.values(value).flatMap(linesIn);
}

type Lines = readonly { readonly text: string }[];

const isPhrase = (value: unknown): value is Lines =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((run) => isLoose(run) && 'type' in run && typeof run['text'] === 'string');

const textOf = (phrase: Lines): string => phrase.map(({ text }) => text).join('');
