import type { AnySpan, ComparedFile, ComparedSpan, ComparisonRow } from './model/comparison.ts';

/**
 * The whole domain in types; findings, comparison, show, evidence, ink and what is rendered stand in `model/`. Everything is plain readonly data that survives JSON.
 *
 *     bytes ──read──► Report ──find──► Fact[] ──plan──► Deck ──render──► html + svg
 */

import type { DatedEvent, Whole, YearPoint } from './model/drawn.ts';
import type { LedgerLine } from './model/ledger.ts';
import type { Note } from './model/note.ts';
import type { Pair } from './model/pair.ts';
import type { Proof } from './model/proof.ts';
import type { Sources } from './model/sources.ts';
import type { Table, TableLine } from './model/table.ts';

// ---------------------------------------------------------------- places and what is wrong with them

/** A place in the report's text: UTF-16 offsets into `Report.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Never: a place in the other report is a `ComparedSpan`, and cannot be used as one in this. */
  readonly report?: never;
}

/** Words of the report and where they stand. `text` is what the report prints, damage repaired. */
export interface Said {
  readonly text: string;
  readonly span: Span;
}

/** What is wrong with (or was mended in) a file. The sentence is made by `messages/`, in the user's language. */
export interface Issue {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly span?: Span;
}

/** A value and what was wrong on the way to it. The value stands: nobody has to look at the issues. */
export interface Checked<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** An outcome that the user's input may spoil. */
export type Outcome<T> = ({ readonly ok: true } & Checked<T>) | { readonly ok: false; readonly issue: Issue };

export type Language = 'zh' | 'en';

// ---------------------------------------------------------------- Report: what was read

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Report {
  /** The text as it is read: decoded or extracted, then mended. All spans point into it. */
  readonly text: string;
  readonly encoding: Encoding;
  /** What was mended, in the order of the text; `importers/repair/place.ts` leads back to the file through it. */
  readonly repairs: readonly Repair[];
  readonly articles: readonly [Article, ...Article[]];
  /** The year that is reported on (not the year of printing), where the report says so. */
  readonly year?: number;
  /** The year in which it is delivered: what 今年 means in it. */
  readonly session?: number;
}

/** Kinds of damage that are mended while a report is read; `importers/repair` has a file for each. */
export type Damage =
  | 'markup'
  | 'broken-line'
  | 'joined-line'
  | 'panel-line'
  | 'invisible'
  | 'radical'
  | 'full-width'
  | 'misread'
  | 'digits-apart'
  | 'blank'
  | 'straight-quote'
  | 'stop-missing';

/** A place that was mended. */
export interface Repair {
  readonly damage: Damage;
  /** What stood there. */
  readonly was: string;
  /** Where it stood: UTF-16 offsets into the file's text, decoded (byte order mark off) or extracted. */
  readonly source: Span;
  /** What stands there now, in `Report.text`; empty where something was taken out. */
  readonly span: Span;
}

export interface Article {
  readonly title: Said;
  /** A line above the title: the series or column that the article stands in. */
  readonly kicker?: Said;
  /** Lines under the title: subtitle, standfirst. */
  readonly subtitles: readonly Said[];
  /** Who wrote or delivered it, to which meeting and when, as far as it says. */
  readonly byline?: Said;
  readonly speaker?: Said;
  readonly meeting?: Said;
  readonly date?: Said;
  /** The heading tree; text before the first heading, and text behind a list that it is no part of, stands in a section without heading. */
  readonly sections: readonly Section[];
  readonly span: Span;
}

/**
 * part: a main division of the report · keyword: a section headed by 关键词 · panel: a data panel (数说…) ·
 * task: one of numbered tasks or 件实事 · appendix: words explained, notes; no figures are taken from it and no slides
 * made of it · plain: any other.
 */
export type SectionRole = 'part' | 'keyword' | 'panel' | 'task' | 'appendix' | 'plain';

export interface Section {
  readonly role: SectionRole;
  readonly heading?: Heading;
  readonly paragraphs: readonly Paragraph[];
  /** Tables of this section, in reading order; their lines are in no paragraph. */
  readonly tables?: readonly Table[];
  readonly sections: readonly Section[];
  readonly span: Span;
}

export interface Heading {
  /** The heading without its number or label. */
  readonly said: Said;
  /** As printed: 一、 （一） 1. 关键词 3. A */
  readonly number?: Said;
  /** 1 is the highest within the article. */
  readonly level: number;
}

/**
 * prose · item: a line of a list or panel · note: what a footnote or 注 says · credit: who drew or wrote (制图/…) ·
 * furniture: not the report's own.
 */
export type ParagraphRole = 'prose' | 'item' | 'note' | 'credit' | 'furniture';

/** targets: names the main targets with their numbers · shortcomings: admits what is wrong · tasks: lists what will be done. */
export type Topic = 'targets' | 'shortcomings' | 'tasks';

export interface Paragraph {
  readonly role: ParagraphRole;
  readonly about?: Topic;
  /** What is numbered within the paragraph (一是…二是…, ①…②…), in order. */
  readonly items?: readonly ListItem[];
  readonly span: Span;
  /** The lines of the paragraph, list markers and marks of emphasis left out. */
  readonly lines: readonly Said[];
}

export interface ListItem {
  /** As printed: 一是 第一， ① （1） */
  readonly number: Said;
  /** Without its number, to the end of what is said of it. */
  readonly said: Said;
}

// ---------------------------------------------------------------- Fact: a figure that the report states

/** Stable for the same text: the figure's offsets, `f120-126`; `t120-126` for what the user typed over it. */
export type FactId = `${'f' | 't'}${number}-${number}`;

/** As ../shared/gold/README.md: a quantity, a rate or amount of change, the ends of 由…到…, a part of a ratio, a place in an order. */
export type FactKind = 'level' | 'change' | 'from' | 'to' | 'part' | 'rank';
export type Direction = 'up' | 'down';
export type Bound = 'over' | 'under' | 'about';
export type Modality = 'target' | 'expected';

export interface Fact {
  readonly id: FactId;
  /** The number with its scale, unit and what stands between them: 1.7万余名. */
  readonly span: Span;
  /** As printed in the span, blanks and full-width forms mended. */
  readonly printed: string;
  /** The digits alone within the span: 1.7 (or the Chinese numeral: 第十 → 十). */
  readonly digits: Said;
  /** Scale (万 亿 千 百) applied, unit prefixes left alone; a fall is still positive. */
  readonly value: number;
  /** What stands behind the scale: 名 元 % 个百分点 家 平方公里 位; '' for a part of a ratio. */
  readonly unit: string;
  readonly kind: FactKind;
  /** What is measured, in the report's words, subject carried forward where the clause leaves it out. */
  readonly indicator: string;
  /** Where those words stand, in reading order; never empty. */
  readonly indicatorSpans: readonly Span[];
  /** The words that say how it moved or stood: 增长 提升到 突破. */
  readonly verb?: Said;
  readonly direction?: Direction;
  readonly bound?: Bound;
  /** The words of the bound outside the span: 超 近 以上 左右 (those inside, 余 多, are part of `printed`). */
  readonly boundWords?: Said;
  readonly modality?: Modality;
  /** Only where the sentence itself names it: 2015年, “十三五”, 年均. */
  readonly period?: string;
  /** What it is compared with, where said: 比上年 同比 较2015年. */
  readonly base?: string;
  /** The clause that states it, and the sentence around that. */
  readonly clause: Span;
  readonly sentence: Span;
  /**
   * Facts stated as one share this: both ends of a from→to (m…), the parts of a ratio and of the ratio it turned into (r…),
   * the items of a 分别 list (d…), the two ends of a range (b…).
   */
  readonly together?: string;
  /** For a range that stands as one figure (6%—6.5%): its upper end; the fact itself has the value of the lower. */
  readonly upper?: Fact;
  /** For a part of a ratio. */
  readonly part?: { readonly whole: string; readonly name: string; readonly end?: 'from' | 'to' };
  /** For a figure of a table: the words over or beside its cell that say its unit, where it is printed without, and its time. */
  readonly cell?: { readonly unit?: Said; readonly period?: Said };
  /** For a rank: within what (全省), and whether the place is exact (第一) or a range from the top (前列 has no fact; 前十 has). */
  readonly rank?: { readonly scope: string; readonly within?: boolean };
  /** What the report states here, where number and value are what the user typed over it. */
  readonly over?: Fact;
}

/** A report and its facts, as the later stages look them up. */
export interface Source {
  readonly report: Report;
  readonly facts: readonly Fact[];
}

// ---------------------------------------------------------------- Deck: what is said on which slide

export type SlideId = `s-${string}`;
export type ThemeName = '红' | '蓝' | '夜';

/** Whose deck it is: shown on cover, closing and in the footer. */
export type Office = Readonly<{ name?: string; emblem?: Emblem }>;

/** A picture that was checked: it runs nothing and asks for nothing. As a data: address, with its width by its height. */
export type Emblem = Readonly<{ picture: string; ratio: number }>;

export interface Deck {
  readonly format: 1;
  readonly title: string;
  readonly theme: ThemeName;
  readonly office?: Office;
  readonly source: {
    readonly file: string;
    readonly characters: number;
    /** Of the report's text, by which a report that was changed afterwards is noticed. */
    readonly hash?: string;
    readonly figures: number;
  };
  /** The report that this one is compared with, which lies beside it in the deck's folder. */
  readonly compared?: ComparedFile;
  readonly slides: readonly Slide[];
  readonly ledger: readonly LedgerLine[];
  /** What somebody has said of it who read it against its report. */
  readonly proof?: Proof;
}

export interface Slide {
  readonly id: SlideId;
  readonly content: Content;
  /** A small line above the title: where in the report one is. */
  readonly kicker?: Phrase;
  /** The part of the report that the slide belongs to, for footer, outline and speaker. */
  readonly part?: Phrase;
  /** The report's own passage for this slide, and what the user wrote. */
  readonly notes: readonly Note[];
  /** Chosen by the user; else the choosiest layout that fits. */
  readonly layout?: string;
  readonly hidden?: true;
  /** Put in while presenting: it has no number. */
  readonly added?: true;
}

/**
 * A piece of a line on a slide. Every kind says where it comes from, so that a number without a source cannot be set.
 * words: the report's words, or furniture of ours without digits (no span) · figure: the number of a fact ·
 * date: a date of the report · derived: computed from figures · typed: entered by the user · numbering: 1 2 3 of a list ·
 * compared: a figure, a year or a place of the report that this one is compared with, as printed there.
 */
export type Run =
  | { readonly type: 'words'; readonly text: string; readonly span?: Span; readonly strong?: true }
  | { readonly type: 'figure'; readonly text: string; readonly span: Span; readonly fact: FactId }
  | { readonly type: 'date'; readonly text: string; readonly span: Span }
  | {
      readonly type: 'derived';
      readonly text: string;
      readonly from: readonly [AnySpan, AnySpan, ...AnySpan[]];
    }
  | { readonly type: 'typed'; readonly text: string; readonly printed?: Said }
  | { readonly type: 'numbering'; readonly text: string }
  | { readonly type: 'compared'; readonly text: string; readonly span: ComparedSpan };

/** A line of a slide before it is broken into lines of print. */
export type Phrase = readonly Run[];

/** A fact with the words that stand beside it on the slide. */
export interface Figure {
  readonly fact: Fact;
  /** What it measures, with everything that its meaning needs: 固定资产投资增长 · 预计地区生产总值增长 · 园区技工贸总收入年均增长. */
  readonly name: Phrase;
  /** A word beside the number that is not the number: 全省第一. */
  readonly remark?: Phrase;
  /** For a target: what the report says was reached of the same indicator, in the same unit. */
  readonly reached?: Fact;
}

export interface Move {
  readonly name: Phrase;
  readonly from: Fact;
  readonly to: Fact;
  readonly fromPeriod?: Phrase;
  readonly toPeriod?: Phrase;
  /** to − from with its unit (个百分点, 位, or the unit itself), computed. */
  readonly difference: Phrase;
  /** The mean growth a year between two named years, computed. */
  readonly yearly?: Phrase;
}

/** What a slide says, never how it looks. One message each. */
export type Content =
  | {
      readonly type: 'cover';
      readonly title: Phrase;
      readonly over?: Phrase;
      readonly under: readonly Phrase[];
      /** Values of the report (0-1 of the largest) that the art may be drawn from. */
      readonly art: readonly number[];
    }
  | {
      readonly type: 'contents';
      readonly title: Phrase;
      readonly parts: readonly {
        readonly title: Phrase;
        readonly items: readonly Phrase[];
        readonly slide: SlideId;
      }[];
    }
  | {
      readonly type: 'section';
      readonly title: Phrase;
      readonly number: number;
      readonly items: readonly { readonly title: Phrase; readonly slide?: SlideId }[];
    }
  | {
      /** The first figure leads where `lead` is set; else all are equals. */
      readonly type: 'figures';
      readonly title: Phrase;
      readonly figures: readonly [Figure, ...Figure[]];
      readonly lead?: true;
      readonly asides: readonly Phrase[];
    }
  | {
      readonly type: 'points';
      readonly title: Phrase;
      readonly points: readonly Phrase[];
      readonly figure?: Figure;
    }
  | { readonly type: 'bars'; readonly title: Phrase; readonly bars: readonly [Figure, Figure, ...Figure[]] }
  | { readonly type: 'moves'; readonly title: Phrase; readonly moves: readonly [Move, ...Move[]] }
  | {
      readonly type: 'composition';
      readonly title: Phrase;
      readonly unit: string;
      readonly wholes: readonly [Whole, ...Whole[]];
    }
  | {
      /** One indicator over years, in order of time. */
      readonly type: 'series';
      readonly title: Phrase;
      /** Named beside the chart where the figures are printed without it, as in a table. */
      readonly unit?: Phrase;
      readonly points: readonly [YearPoint, YearPoint, ...YearPoint[]];
    }
  | {
      /** A table of the report, or as many of its lines and columns as a slide holds. */
      readonly type: 'table';
      readonly title: Phrase;
      /** Over the names (there too the unit of all figures, where one is said for the whole) and over each column of cells. */
      readonly heads: readonly Phrase[];
      readonly lines: readonly TableLine[];
    }
  | { readonly type: 'ranks'; readonly title: Phrase; readonly ranks: readonly [Figure, ...Figure[]] }
  | {
      readonly type: 'timeline';
      readonly title: Phrase;
      readonly events: readonly [DatedEvent, ...DatedEvent[]];
    }
  | {
      readonly type: 'targets';
      readonly title: Phrase;
      readonly targets: readonly [Figure, ...Figure[]];
      readonly asides: readonly Phrase[];
    }
  | {
      /** Two reports side by side. */
      readonly type: 'comparison';
      readonly title: Phrase;
      /** The year or the place of each, over its column. */
      readonly was: Phrase;
      readonly now: Phrase;
      readonly rows: readonly [ComparisonRow, ...ComparisonRow[]];
    }
  | {
      readonly type: 'tasks';
      readonly title: Phrase;
      readonly tasks: readonly { readonly number?: Phrase; readonly title: Phrase }[];
    }
  | { readonly type: 'quotation'; readonly title: Phrase; readonly quotation: Phrase }
  | Pair
  | Sources
  | { /** A page to write on. */ readonly type: 'blank'; readonly title: Phrase }
  | { readonly type: 'closing'; readonly title: Phrase; readonly under: readonly Phrase[] };

export type ContentType = Content['type'];
export type ContentOf<T extends ContentType> = Extract<Content, { type: T }>;

// ---------------------------------------------------------------- what is presented, asked and drawn; tables

export type * from './model/program.ts';
export type * from './model/finding.ts';
export type * from './model/ledger.ts';
export type * from './model/note.ts';
export type * from './model/proof.ts';
export type * from './model/comparison.ts';
export type * from './model/show.ts';
export type * from './model/evidence.ts';
export type * from './model/ink.ts';
export type * from './model/found.ts';
export type * from './model/drawn.ts';
export type * from './model/pair.ts';
export type * from './model/sources.ts';
export type * from './model/table.ts';
export type * from './model/displays.ts';
export type * from './model/rendered.ts';
