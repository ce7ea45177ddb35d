import {
  PAPERS,
  PER_PAGE,
  PICTURE_WIDTH,
  plainChoices,
  type ExportChoices,
} from '../../core/exporters/choices.ts';
import { exporterFor, exporters } from '../../core/exporters/index.ts';
import { say, sayIssue } from '../../core/messages/index.ts';
import type { Issue, Language } from '../../core/model.ts';
import { remarkIssues, type Asked, type Command } from '../command.ts';
import type { Follow } from '../export-deck.ts';
import { withBrowser } from '../with-browser.ts';

/** What `--with` may add. */
const additions = ['ink', 'annotations', 'notes', 'deck'] as const;

/** A deck to a file of another form. */
export const exportCommand: Command = {
  usage: 'command-export-usage',
  options: {
    to: { type: 'string' },
    with: { type: 'string' },
    slides: { type: 'string' },
    'per-page': { type: 'string' },
    paper: { type: 'string' },
    width: { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  files: [1, 1],
  refuse,
  async run(called) {
    const {
      files: [folder = ''],
      options,
      language,
      json,
      print,
    } = called;
    const asked = {
      folder,
      to: String(options['to']),
      choices: choicesIn(options),
      out: options['out'] === undefined ? undefined : String(options['out']),
      language,
    };
    const done = await withBrowser(async (printer, signal) => {
      const { exportDeck } = await import('../export-deck.ts');
      return exportDeck(asked, printer, { step: stepLine(language), signal });
    }, exporterFor(asked.to)?.prints);
    const { path, bytes, pages } = done;
    remarkIssues(called, done.issues);
    const issues = done.issues.map((issue) => ({ ...issue, message: sayIssue(language, issue) }));
    if (json) print(JSON.stringify({ path, bytes, pages, issues }));
    else print(say(language, 'command-exported', { path, pages, size: Math.ceil(bytes / 1000) }));
    return 0;
  },
};

/** On a terminal, one line that says how far it is. */
function stepLine(language: Language): Follow['step'] {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  return (done, of) => {
    const line = say(language, 'command-exporting', { percent: Math.floor((100 * done) / of) });
    stderr.write(done < of ? `\r${line}` : '\r\u001b[K');
  };
}

function refuse({ options }: Asked): Issue | undefined {
  const to = options['to'];
  const forms = exporters.map(({ name }) => name);
  if (typeof to !== 'string' || !forms.includes(to)) {
    return { code: 'command-form-unknown', values: { to: String(to ?? ''), forms: forms.join(' ') } };
  }
  const perPage = options['per-page'];
  if (perPage !== undefined && !PER_PAGE.some((count) => String(count) === perPage)) {
    return { code: 'command-per-page', values: { asked: String(perPage), counts: PER_PAGE.join(' ') } };
  }
  const paper = options['paper'];
  if (paper !== undefined && !PAPERS.some((known) => known === paper)) {
    return { code: 'command-paper', values: { asked: String(paper), papers: PAPERS.join(' ') } };
  }
  const { width } = options;
  if (width !== undefined && widthIn(width) === undefined) {
    return { code: 'command-width', values: { asked: String(width), ...PICTURE_WIDTH } };
  }
  const unknown = additionsIn(options).find((part) => !additions.some((known) => known === part));
  if (unknown === undefined) return undefined;
  return { code: 'command-with-unknown', values: { part: unknown, parts: additions.join(' ') } };
}

/** Whole pixels within the bounds; nothing where it is anything else. */
function widthIn(asked: string | boolean | undefined): number | undefined {
  const width = typeof asked === 'string' && /^\d+$/.test(asked) ? Number(asked) : 0;
  return width >= PICTURE_WIDTH.least && width <= PICTURE_WIDTH.most ? width : undefined;
}

function choicesIn(options: Asked['options']): ExportChoices {
  const added = additionsIn(options);
  const { slides, 'per-page': perPage, paper } = options;
  return {
    ink: added.includes('ink') || added.includes('annotations'),
    annotated: added.includes('annotations'),
    deck: added.includes('deck'),
    notes: added.includes('notes'),
    slides: typeof slides === 'string' ? slides : undefined,
    perPage: PER_PAGE.find((count) => String(count) === perPage) ?? plainChoices.perPage,
    paper: PAPERS.find((known) => known === paper) ?? plainChoices.paper,
    width: widthIn(options['width']) ?? plainChoices.width,
  };
}

function additionsIn(options: Asked['options']): readonly string[] {
  return typeof options['with'] === 'string' ? options['with'].split(',').map((part) => part.trim()) : [];
}
