import { phraseText } from '../layouts/html.ts';
import { typeset } from '../plan/typeset.ts';
import type { Exporter } from './exporter.ts';
import { utf8 } from './utf8.ts';

/** What is said to each slide, as plain text to be read out or corrected: number and title, then the notes. */
export const notesText: Exporter = {
  name: 'notes-text',
  extension: '.txt',
  label: () => '备注',
  write: async ({ deck }) => {
    const slides = deck.slides.map(({ content, notes }, index) => {
      const said = notes.map(({ text }) => typeset(text, { start: 0, end: text.length }));
      return [`${index + 1}　${phraseText(content.title)}`, ...said.map((words) => `　　${words}`)].join(
        '\r\n',
      );
    });
    return { bytes: utf8(`\ufeff${deck.title}\r\n\r\n${slides.join('\r\n\r\n')}\r\n`), pages: slides.length };
  },
};
