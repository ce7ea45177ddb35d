import { phraseText } from '../layouts/html.ts';
import type { Move, Phrase } from '../model.ts';
import { figurePhrase } from './text.ts';

/** A move in words, for those who do not see it drawn: 城镇化率：2019年61.4% → 2024年66.9%（+5.5个百分点）. */
export function moveLabel({ name, from, to, fromPeriod = [], toPeriod = [], difference }: Move): string {
  const ends = `${phraseText([...fromPeriod, ...figurePhrase(from)])} → ${phraseText([...toPeriod, ...figurePhrase(to)])}`;
  return `${phraseText(name)}：${ends}${difference.length > 0 ? `（${phraseText(difference)}）` : ''}`;
}

/** How far it went, with the mean growth a year where it is known: +126家，年均增长19.8%. */
export const distanceOf = ({ difference, yearly = [] }: Move): Phrase =>
  difference.length > 0 && yearly.length > 0
    ? [...difference, { type: 'words', text: '，' }, ...yearly]
    : [...difference, ...yearly];
