import type { Phrase } from '../model.ts';
import { textWidth } from '../typography/measure.ts';
import { escapeHtml, runsHtml, spanText } from './html.ts';
import type { Sheet } from './layout.ts';
import { officeSmallHtml } from './office.ts';
import { firstFit, setText, textHtml, type Block, type Limits, type Size } from './text.ts';

/** What every content slide has around its body: kicker, title, footer. */
export interface Frame {
  /** The room of the body, in px. */
  readonly width: number;
  readonly height: number;
  /** Puts a body into the frame, upon a picture where there is one. */
  around(body: string, picture?: string): string;
}

export const PAGE = { width: 1280, height: 720, left: 72, top: 54, bodyTop: 216, bodyBottom: 628 } as const;
export const MEASURE = PAGE.width - 2 * PAGE.left;
const TITLE_TOP = 34;
const TITLE_WIDTH = 1096;

const TITLE_STEPS: readonly ({ readonly size: Size } & Limits)[] = [
  { size: 40, maxLines: 2, wholeTerms: true },
  { size: 36, maxLines: 2, wholeTerms: true },
  { size: 40, maxLines: 2 },
  { size: 36, maxLines: 2 },
  { size: 36, maxLines: 2, lastResort: true },
  { size: 36, lastResort: true },
];

export function frame(title: Phrase, sheet: Sheet): Frame {
  const block = firstFit(TITLE_STEPS, (step) =>
    setText(title, { role: 'title', width: TITLE_WIDTH, ...step }, sheet),
  );
  const height = TITLE_TOP + (block?.height ?? 0);
  const rows = Math.max(0, Math.ceil((PAGE.top + height + 16 - PAGE.bodyTop) / ROW));
  return {
    width: MEASURE,
    height: PAGE.bodyBottom - PAGE.bodyTop - rows * ROW,
    around: (body, picture = '') =>
      `<div class="sheet">${picture}<header>${kickerHtml(sheet)}${block ? textHtml('h2', block) : ''}</header>` +
      `<div class="room${rows > 0 ? ` lowered-${rows}` : ''}">${body}</div>${footerHtml(sheet)}</div>`,
  };
}

/** By how much the body gives way to a title that needs more than two lines. */
const ROW = 48;
const MOST_ROWS = 5;

function kickerHtml(sheet: Sheet): string {
  const block = sheet.kicker && oneLine(sheet.kicker, 'kicker', sheet, MEASURE - 40);
  return block ? textHtml('p', block) : '<p class="kicker s18"></p>';
}

/** Returns the number of the slide and the part that it belongs to. */
export function footerHtml(sheet: Sheet): string {
  const part = sheet.part && oneLine(sheet.part, 'note', sheet, MEASURE - 100);
  const words = part?.lines[0] ? runsHtml(part.lines[0].runs) : '';
  const room = MEASURE - 140 - (part?.width ?? 0);
  const office = officeSmallHtml(sheet.office, sheet.typed.length > 0 ? 0 : room, sheet.fonts);
  return (
    `<footer class="note s18"><span class="part">${words}</span>${typedHtml(sheet, room)}` +
    `<span class="end">${office}<span data-number>${sheet.number ?? ''}</span></span></footer>`
  );
}

/** What the report prints, struck through, beside what was typed: as many pairs as there is room for. */
function typedHtml({ typed, fonts }: Sheet, room: number): string {
  let left = room;
  const pairs = typed.flatMap(({ text, printed }) => {
    left -= textWidth(`${printed.text} → ${text}`, 'sans', 18, fonts) + TYPED_GAP;
    const place = spanText(printed.span);
    const said = `<s data-quote="${place}">${escapeHtml(printed.text)}</s> → <span data-typed data-printed-span="${place}">${escapeHtml(text)}</span>`;
    return left < 0 ? [] : [`<span>${said}</span>`];
  });
  return pairs.length === 0 ? '' : `<span class="typed">${pairs.join('')}</span>`;
}

const TYPED_GAP = 28;

function oneLine(phrase: Phrase, role: 'kicker' | 'note', sheet: Sheet, width: number): Block | undefined {
  return setText(phrase, { role, size: 18, width, maxLines: 1 }, sheet);
}

const lowered = Array.from({ length: MOST_ROWS }, (_, index) => {
  const top = PAGE.bodyTop + (index + 1) * ROW;
  return `.lowered-${index + 1}{top:${top}px;height:${PAGE.bodyBottom - top}px}`;
});

/** Rules of the frame, for `base-css.ts`. */
export const frameCss: readonly string[] = [
  `.sheet{position:absolute;inset:0;width:${PAGE.width}px;height:${PAGE.height}px;overflow:hidden;background:var(--paper);color:var(--ink)}`,
  `header{position:absolute;left:${PAGE.left}px;top:${PAGE.top}px;width:${MEASURE}px}`,
  'header .kicker{display:flex;align-items:center;gap:12px;height:22px;margin-bottom:12px;color:var(--accent)}',
  "header .kicker:not(:empty)::before{content:'';width:28px;height:4px;background:var(--accent)}",
  `.room{position:absolute;left:${PAGE.left}px;top:${PAGE.bodyTop}px;width:${MEASURE}px;height:${PAGE.bodyBottom - PAGE.bodyTop}px}`,
  ...lowered,
  `footer{position:absolute;left:${PAGE.left}px;top:644px;width:${MEASURE}px;display:flex;justify-content:space-between;border-top:1px solid var(--rule);padding-top:9px;color:var(--ink-3);font-variant-numeric:tabular-nums}`,
  `footer .typed{display:flex;gap:${TYPED_GAP}px;margin:0 24px 0 auto;white-space:nowrap}`,
  'footer .part{color:var(--ink-2);white-space:nowrap}',
  'footer .end{display:flex;gap:20px}',
];
