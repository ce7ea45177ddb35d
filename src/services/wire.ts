import type { z } from 'zod';
import type { Issue } from '../core/model.ts';

/** One way messages travel between a window and its host: a MessagePort, a WebSocket, a function call in tests. */
export interface Channel {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
}

export interface Call<Args extends readonly z.ZodType[], Result> {
  readonly mode: 'call';
  readonly args: Args;
  readonly result: Result;
}

export interface Stream<Args extends readonly z.ZodType[], Item> {
  readonly mode: 'stream';
  readonly args: Args;
  readonly result: Item;
}

/** A question with one answer. `result` is there for its type alone. */
export function call<const Args extends readonly z.ZodType[], Result>(
  args: Args,
  result: Result,
): Call<Args, Result> {
  return { mode: 'call', args, result };
}

/** A question with many answers, until the asker stops listening. */
export function stream<const Args extends readonly z.ZodType[], Item>(
  args: Args,
  result: Item,
): Stream<Args, Item> {
  return { mode: 'stream', args, result };
}

type Inputs<Args extends readonly z.ZodType[]> = { -readonly [K in keyof Args]: z.infer<Args[K]> };

/** What the contract's table means as functions: a promise for a call, an async iteration for a stream. */
export type Services<Contract> = {
  readonly [Name in keyof Contract]: Contract[Name] extends Call<infer Args, infer Result>
    ? (...args: Inputs<Args>) => Promise<Result>
    : Contract[Name] extends Stream<infer Args, infer Item>
      ? (...args: Inputs<Args>) => AsyncIterable<Item>
      : never;
};

/** Any contract. */
export type Table = Readonly<
  Record<string, Call<readonly z.ZodType[], unknown> | Stream<readonly z.ZodType[], unknown>>
>;

/** An error that the user caused, on its way to the window that asked. */
export class ServiceFault extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** What a window sends. */
export type Asked =
  | { readonly ask: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly stop: number };
/** What it is sent. */
export type Answered =
  | { readonly to: number; readonly value: unknown }
  | { readonly to: number; readonly item: unknown }
  | { readonly to: number; readonly done: true }
  | { readonly to: number; readonly issue: Issue };

export const isMessage = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
