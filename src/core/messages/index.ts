import type { Issue, Language } from '../model.ts';
import { chart } from './chart.ts';
import { checks } from './checks.ts';
import { command } from './command.ts';
import { deck } from './deck.ts';
import { desk } from './desk.ts';
import { edits } from './edits.ts';
import { kiosk } from './kiosk.ts';
import { layouts } from './layouts.ts';
import { reading } from './reading.ts';
import { services } from './services.ts';
import { stage } from './stage.ts';
import type { Sentences } from './sentence.ts';

/** Every sentence that the user reads, a file an area. Codes are unique over all files. */
export const messages = {
  ...reading,
  ...deck,
  ...chart,
  ...checks,
  ...desk,
  ...edits,
  ...layouts,
  ...stage,
  ...services,
  ...command,
  ...kiosk,
};

export type MessageCode = keyof typeof messages;

/** Returns the sentence in the user's language with the values put in. */
export function say(
  language: Language,
  code: MessageCode,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const sentence: string = (messages as Sentences)[code]?.[language] ?? code;
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** Returns an issue as a sentence. An unknown code, from a deck of a newer version, is shown as it is. */
export function sayIssue(language: Language, issue: Issue): string {
  return issue.code in messages ? say(language, issue.code as MessageCode, issue.values) : issue.code;
}
