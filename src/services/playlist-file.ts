import { z } from 'zod';
import type { Exhibit, Hours, Playlist, PlaylistItem, Schedule, Weekday } from '../core/kiosk/playlist.ts';
import type { Outcome } from '../core/model.ts';

declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** How long a picture stands where nothing is said, in s. */
const USUAL_SECONDS = 12;

const name = z.string().min(1).max(200);
const deckExhibit = z.strictObject({ deck: name });
const pictureExhibit = z.strictObject({ picture: name, seconds: z.number().min(1).max(3600).optional() });

const day = z.iso.date();
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
/** `08:30-18:00`. */
const hours = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .transform((text): Hours => ({ start: text.slice(0, 5), end: text.slice(6).replace('24:00', '00:00') }));
const schedule = {
  from: day.optional(),
  to: day.optional(),
  weekdays: z.array(weekday).min(1).readonly().optional(),
  hours: z.array(hours).min(1).readonly().optional(),
};

const playlistFile = z.strictObject({
  format: z.literal(1),
  items: z
    .array(z.union([deckExhibit.extend(schedule), pictureExhibit.extend(schedule)]))
    .max(500)
    .readonly(),
  otherwise: z.union([deckExhibit, pictureExhibit]).optional(),
  screen: z.strictObject(schedule).optional(),
  pace: z.number().min(0.2).max(5).default(1),
  /** ECMA-376 p:kiosk restarts after 300,000 ms. */
  idle: z.number().min(0.1).max(60).default(5),
});

/**
 * Reads a playlist file. What is wrong with it is said with its place, such as `items.2.hours`: of a screen that nobody
 * tends, half a list is worse than the one before.
 */
export function readPlaylist(file: string, bytes: Uint8Array): Outcome<Playlist> {
  const wrong = (where: string) =>
    ({ ok: false, issue: { code: 'playlist-wrong', values: { file, where } } }) as const;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return wrong('JSON');
  }
  const parsed = playlistFile.safeParse(value);
  if (!parsed.success) return wrong(placeOf(parsed.error.issues[0]));
  const { items, otherwise, screen, pace, idle } = parsed.data;
  return {
    ok: true,
    value: {
      items: items.map(itemOf),
      ...(otherwise && { otherwise: exhibitOf(otherwise) }),
      ...(screen && { screen: scheduleOf(screen) }),
      pace,
      idle,
    },
    issues: [],
  };
}

/** The place of the first thing that is wrong; within an item, of what is nearest to being right. */
function placeOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return '';
  const [deepest] =
    issue.code === 'invalid_union'
      ? issue.errors.map((errors) => errors[0]).toSorted((one, other) => depth(other) - depth(one))
      : [];
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const inner = deepest ? placeOf(deepest) : '';
  return [...issue.path, ...keys, ...(inner ? [inner] : [])].join('.');
}

const depth = (issue: z.core.$ZodIssue | undefined): number => issue?.path.length ?? 0;

type ItemRead = z.output<typeof playlistFile>['items'][number];

const itemOf = (item: ItemRead): PlaylistItem => ({ exhibit: exhibitOf(item), schedule: scheduleOf(item) });

type ScheduleRead = NonNullable<z.output<typeof playlistFile>['screen']>;

const scheduleOf = ({ from, to, weekdays, hours: open }: ScheduleRead): Schedule => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(weekdays && { weekdays: weekdays satisfies readonly Weekday[] }),
  ...(open && { hours: open }),
});

function exhibitOf(said: z.output<typeof deckExhibit> | z.output<typeof pictureExhibit>): Exhibit {
  return 'deck' in said
    ? { type: 'deck', deck: said.deck }
    : { type: 'picture', file: said.picture, seconds: said.seconds ?? USUAL_SECONDS };
}
