import { parseArgs } from 'node:util';
import { say, sayIssue } from '../core/messages/index.ts';
import type { Issue, Language } from '../core/model.ts';
import { FileFault, Interrupted, type Asked, type Command } from './command.ts';
import { faultOf } from './fault.ts';
import { languageNamed, systemLanguage } from './language.ts';

/** The commands; each is loaded only when it is called, so that starting costs next to nothing. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  build: async () => (await import('./commands/build.ts')).build,
  figures: async () => (await import('./commands/figures.ts')).figures,
  compare: async () => (await import('./commands/compare.ts')).compare,
  check: async () => (await import('./commands/check.ts')).check,
  pack: async () => (await import('./commands/pack.ts')).pack,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  open: async () => (await import('./commands/open.ts')).open,
  present: async () => (await import('./commands/present.ts')).present,
  kiosk: async () => (await import('./commands/kiosk.ts')).kiosk,
};

const common = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** POSIX.1-2017 §2.8.2: more than 128 means that a signal ended it; 128 + SIGINT. */
const INTERRUPTED = 130;

/** Runs `rostrum` with the words after its name. Returns the exit code: 0 done, 1 the file is at fault, 2 wrong usage, 130 ended by Ctrl C. */
export async function run(words: readonly string[]): Promise<number> {
  process.stdout.on('error', endWhenUnread);
  const [name, ...rest] = words;
  const language = languageIn(words);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const lines = await usageLines(language);
    (name === undefined ? process.stderr : process.stdout).write(lines);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const issue = { code: 'command-unknown', values: { command: name } };
    return wrongUsage(issue, { language, json: words.includes('--json') }, await usageLines(language));
  }
  return runCommand(await load(), rest, language);
}

/** Who reads only the first lines (`| head`) closes the pipe: that is no fault. */
function endWhenUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

async function runCommand(command: Command, words: readonly string[], language: Language): Promise<number> {
  const usage = `${say(language, 'command-usage')} rostrum ${say(language, command.usage)}\n`;
  const parsed = parse(command, words, language);
  if ('issue' in parsed) return wrongUsage(parsed.issue, { language, json: words.includes('--json') }, usage);
  const { asked } = parsed;
  if (asked.options['help'] === true) {
    process.stdout.write(usage);
    return 0;
  }
  const refused = countRefused(command, asked) ?? command.refuse?.(asked);
  if (refused) return wrongUsage(refused, asked, usage);
  try {
    return await command.run(asked);
  } catch (error) {
    if (error instanceof Interrupted) return sayInterrupted(asked);
    const fault = faultOf(error);
    if (!fault) throw error;
    return sayFault(fault, asked);
  }
}

function parse(
  command: Command,
  words: readonly string[],
  language: Language,
): { readonly asked: Asked } | { readonly issue: Issue } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...common, ...command.options },
      allowPositionals: true,
      strict: true,
    });
    if (values['lang'] !== undefined && !languageNamed(values['lang'])) {
      return { issue: { code: 'command-language-unknown', values: { language: values['lang'] } } };
    }
    const asked: Asked = {
      files: positionals,
      options: values,
      language,
      json: values['json'] === true,
      print: (line) => void process.stdout.write(`${line}\n`),
      remark: (line) => void process.stderr.write(`${line}\n`),
    };
    return { asked };
  } catch (error) {
    return { issue: wrongWord(error) };
  }
}

/** Node's sentences about options are English only; the word that is wrong is taken out of them. */
function wrongWord(error: unknown): Issue {
  if (!(error instanceof TypeError)) throw error;
  const option = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const known = 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
  return { code: known ? 'command-option-value' : 'command-option-unknown', values: { option } };
}

function countRefused({ files: [least, most] }: Command, { files, options }: Asked): Issue | undefined {
  if (options['help'] === true) return undefined;
  if (files.length < least) return { code: 'command-file-missing', values: {} };
  if (files.length > most)
    return { code: 'command-files-too-many', values: { most, file: files[most] ?? '' } };
  return undefined;
}

function wrongUsage(issue: Issue, { language, json }: Pick<Asked, 'language' | 'json'>, usage: string): 2 {
  const message = sayIssue(language, issue);
  process.stderr.write(`${message}\n${usage}`);
  if (json) process.stdout.write(`${JSON.stringify({ error: { code: issue.code, message } })}\n`);
  return 2;
}

function sayInterrupted({ language }: Asked): typeof INTERRUPTED {
  process.stderr.write(`${say(language, 'command-interrupted')}\n`);
  return INTERRUPTED;
}

function sayFault(fault: FileFault, { language, json }: Asked): 1 {
  const message = sayIssue(language, fault.issue);
  process.stderr.write(`${message}\n`);
  const { span } = fault.issue;
  const place = { ...(fault.source ? { file: fault.source.file } : {}), ...span };
  const error = {
    code: fault.issue.code,
    message,
    ...(Object.keys(place).length > 0 ? { place } : {}),
  };
  if (json) process.stdout.write(`${JSON.stringify({ error })}\n`);
  return 1;
}

async function usageLines(language: Language): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map((command) => `  rostrum ${say(language, command.usage)}\n`);
  return `${say(language, 'command-usage')}\n${lines.join('')}${say(language, 'command-usage-common')}\n`;
}

function languageIn(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  return languageNamed(named) ?? systemLanguage();
}
