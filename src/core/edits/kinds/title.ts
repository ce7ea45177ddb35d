import { z } from 'zod';
import { phraseText } from '../../layouts/html.ts';
import { editKind, slideId, words } from '../kind.ts';
import { retyped } from '../retyped.ts';
import { withContent } from '../slides.ts';

/** Another title. A number in it that was not there before is marked as typed. */
export const title = editKind('title', z.object({ slide: slideId, text: words }), (deck, { slide, text }) =>
  withContent(deck, slide, (content) => {
    const line = text.replace(/\s+/gu, ' ').trim();
    if (line === '' || line === phraseText(content.title)) return undefined;
    return { ...content, title: retyped(content.title, line) };
  }),
);
