import type { Tool } from '../../core/model.ts';
import type { DeckPage } from '../page.ts';
import type { Look } from './looks.ts';
import { isInkTool, type InkToolName } from './tool.ts';
import { inkTools, lookOf } from './tools/index.ts';

/** Chooses a colour or a width for the tool in hand, where it has any. */
export function chooseLook({ session, looks }: DeckPage, choice: Partial<Look>): void {
  const { tool } = session.show.get();
  if (hasLooks(tool)) looks.set({ ...looks.get(), [tool]: { ...lookOf(looks.get(), tool), ...choice } });
}

/** Whether a tool has colours and widths. */
const hasLooks = (tool: Tool): tool is InkToolName => isInkTool(tool) && inkTools[tool].looks !== undefined;
