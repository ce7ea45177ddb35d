export { bars } from './bars.ts';
export { composition } from './composition.ts';
export { moves } from './moves.ts';
export { ranks } from './ranks.ts';
export { timeline } from './timeline.ts';
