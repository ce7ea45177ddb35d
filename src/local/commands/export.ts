import { exporters } from '../../core/exporters/index.ts';
import { say } from '../../core/messages/index.ts';
import type { Issue } from '../../core/model.ts';
import type { Asked, Command } from '../command.ts';
import { withBrowser } from '../with-browser.ts';

/** What `--with` may add. */
const additions = ['ink'] as const;

/** A deck to a file of another form. */
export const exportCommand: Command = {
  usage: 'command-export-usage',
  options: {
    to: { type: 'string' },
    with: { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  files: [1, 1],
  refuse,
  async run({ files: [folder = ''], options, language, json, print }) {
    const asked = {
      folder,
      to: String(options['to']),
      withInk: additionsIn(options).includes('ink'),
      out: options['out'] === undefined ? undefined : String(options['out']),
      language,
    };
    const done = await withBrowser(async (printer) => {
      const { exportDeck } = await import('../export-deck.ts');
      return exportDeck(asked, printer);
    });
    const { path, bytes, pages } = done;
    if (json) print(JSON.stringify(done));
    else print(say(language, 'command-exported', { path, pages, size: Math.ceil(bytes / 1000) }));
    return 0;
  },
};

function refuse({ options }: Asked): Issue | undefined {
  const to = options['to'];
  const forms = exporters.map(({ name }) => name);
  if (typeof to !== 'string' || !forms.includes(to)) {
    return { code: 'command-form-unknown', values: { to: String(to ?? ''), forms: forms.join(' ') } };
  }
  const unknown = additionsIn(options).find((part) => !additions.some((known) => known === part));
  if (unknown === undefined) return undefined;
  return { code: 'command-with-unknown', values: { part: unknown, parts: additions.join(' ') } };
}

function additionsIn(options: Asked['options']): readonly string[] {
  return typeof options['with'] === 'string' ? options['with'].split(',').map((part) => part.trim()) : [];
}
