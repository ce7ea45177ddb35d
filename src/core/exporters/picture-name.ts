import { phraseText } from '../layouts/html.ts';
import type { Slide } from '../model.ts';

/** So many characters of a title tell pictures apart. */
const LONGEST = 40;

/** Returns what the picture of a slide is called, without its ending: its place among those that are exported, and its title. */
export function pictureName(slides: readonly Slide[], index: number): string {
  const digits = String(slides.length).length;
  const title = slides[index] ? phraseText(slides[index].content.title) : '';
  const plain = title.replaceAll(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim();
  const cut = Array.from(plain).slice(0, LONGEST).join('');
  return [String(index + 1).padStart(digits, '0'), cut].join(' ').replace(/[. ]+$/, '');
}
