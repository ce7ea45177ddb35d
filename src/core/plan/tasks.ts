import type { Slide } from '../model.ts';
import { evenly } from './candidate.ts';
import { slideId } from './identity.ts';
import type { Part } from './passages.ts';
import { partTitle } from './front.ts';
import { phraseOf, type Source } from './phrase.ts';

/** The numbered tasks of a part, by their headings, eight to a slide; fewer than four need no list of their own. */
export function taskLists(source: Source, part: Part): readonly Slide[] {
  const tasks = part.sections.filter((section) => section.role === 'task' && section.heading);
  if (tasks.length < 4) return [];
  const title = partTitle(source, part);
  return evenly(tasks, 8).map((group, index) => ({
    id: slideId(part.title?.said.text ?? part.article.title.text, 'tasks', String.fromCharCode(97 + index)),
    content: {
      type: 'tasks',
      title,
      tasks: group.flatMap(({ heading }) =>
        heading
          ? [
              {
                ...(heading.number
                  ? {
                      number: [
                        {
                          type: 'numbering' as const,
                          text: heading.number.text.replace(/[、．.（）()]/g, ''),
                        },
                      ],
                    }
                  : {}),
                title: phraseOf(source, heading.said.span),
              },
            ]
          : [],
      ),
    },
    notes: group.flatMap(({ heading }) => (heading ? [heading.said] : [])),
  }));
}
