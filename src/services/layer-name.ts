import { say } from '../core/messages/index.ts';
import type { Language } from '../core/model.ts';

/** Returns 会议 2026-11-24 09:30 for a layer begun then, by the machine's own clock; without a time the name of what was drawn before there were layers. */
export function layerName(language: Language, begun: Date | undefined): string {
  if (!begun) return say(language, 'ink-layer-first');
  const day = [begun.getFullYear(), begun.getMonth() + 1, begun.getDate()].map(twoDigits).join('-');
  const time = [begun.getHours(), begun.getMinutes()].map(twoDigits).join(':');
  return say(language, 'ink-layer-name', { time: `${day} ${time}` });
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');
