import type { Phrase, Span } from '../../model.ts';
import { admits, RESOLVES } from '../../importers/topics.ts';
import { around, type Rule } from '../candidate.ts';
import { compress } from '../compress.ts';
import type { Passage, Statement } from '../passage.ts';
import { furniture, phraseOf, type Source, textOf, widthOf } from '../phrase.ts';
import { bare, splitAt } from '../split.ts';
import { WIDEST_TITLE } from '../title.ts';
import { choosePoints } from './points.ts';

/** A noun without a verb that says that they are there. */
const LABEL = /^(?!.*(?:还|仍|存在(?!的)|面临(?!的)))[^，]*(?:困难|问题|不足|挑战|短板|弱项|矛盾|差距)$/;
const NAMED = /困难|问题|不足|挑战|短板|矛盾|差距/;

/** What a report admits: 在肯定成绩的同时，我们也清醒地看到…, with what it names (checklist 15). */
export const shortcomings: Rule = {
  name: 'shortcomings',
  propose(source, passage) {
    const { text } = source.report;
    const from = passage.statements.findIndex(({ span }) => admits(text.slice(span.start, span.end)));
    const first = passage.statements[from];
    if (!first) return [];
    const block = blockOf(source, passage, from);
    const intro = introOf(source, first.span);
    if (!intro) return [];
    const rest: readonly Statement[] = [
      ...(intro.rest ? [{ ...first, span: intro.rest }] : []),
      ...block.slice(1),
    ];
    const [only] = rest;
    const listed = only && rest.length === 1 ? clausesOf(text, only) : rest;
    const points = choosePoints(source, listed, intro.title).map(({ phrase }) => phrase);
    if (points.length < 2) return [];
    const spans = block.map(({ span }) => span);
    return [
      {
        content: { type: 'points', ...told(intro.title, points) },
        weight: 11,
        facts: [],
        at: around(spans),
        spans,
      },
    ];
  },
};

/** 面临的问题和挑战 is no sentence: the first trouble says what they are. */
function told(title: Phrase, points: readonly Phrase[]): { title: Phrase; points: readonly Phrase[] } {
  const [first, ...others] = points;
  const isLabel = LABEL.test(textOf(title));
  if (!first || !isLabel || others.length < 2) return { title, points };
  const whole = [...title, furniture('：'), ...first];
  return widthOf(whole) <= WIDEST_TITLE ? { title: whole, points: others } : { title, points };
}

/** 主要是内需不足，风险隐患不少，…: one sentence that lists them all, a trouble a clause. */
function clausesOf(text: string, statement: Statement): readonly Statement[] {
  return splitAt(text, afterMainly(text, statement.span), /[，,]/).map((span) => ({
    ...statement,
    span,
    facts: statement.facts.filter((fact) => fact.span.start >= span.start && fact.span.end <= span.end),
  }));
}

/** From the admission to where the paragraph ends or turns; its points may be paragraphs of their own (一是…). */
function blockOf(source: Source, { statements }: Passage, from: number): readonly Statement[] {
  const { text } = source.report;
  const first = statements[from];
  const block: Statement[] = [];
  for (const statement of statements.slice(from)) {
    const words = text.slice(statement.span.start, statement.span.end);
    const listed = /^(?:[一二三四五六七八九十]是|——)/.test(words);
    if (block.length > 0 && (RESOLVES.test(words) || (statement.paragraph !== first?.paragraph && !listed)))
      break;
    block.push(statement);
  }
  return block;
}

/** The clause that names the trouble is the title; what follows a colon is the first point. */
function introOf(source: Source, span: Span): { readonly title: Phrase; readonly rest?: Span } | undefined {
  const { text } = source.report;
  const clauses = splitAt(text, span, /[，,：:]/);
  for (const [index, clause] of clauses.entries()) {
    const words = text.slice(clause.start, clause.end);
    if (!NAMED.test(words) || /同时$|方面$/.test(words)) continue;
    const lead = /^.*?(?:清醒地?)?(?:看到|认识到)(?:了|，)?/.exec(words)?.[0].length ?? 0;
    const own = bare(text, { start: clause.start + lead, end: clause.end });
    const next = clauses[index + 1];
    const title = compress(source, { start: own.start, end: clause.end }, 40) ?? phraseOf(source, own);
    if (widthOf(title) < 4 || widthOf(title) > 44) continue;
    return next ? { title, rest: afterMainly(text, { start: next.start, end: span.end }) } : { title };
  }
  return undefined;
}

/** 主要是： before the first item is not part of it. */
function afterMainly(text: string, span: Span): Span {
  const lead = /^(?:主要(?:是|表现(?:在|为)?)|集中表现(?:在|为)?|表现在)[：:，,]?/.exec(
    text.slice(span.start, span.end),
  );
  return { start: span.start + (lead?.[0].length ?? 0), end: span.end };
}
