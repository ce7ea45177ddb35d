import type { Show, SlideId } from '../core/model.ts';
import type { OpenDeck, ShowAction } from '../services/contract.ts';
import type { Moves } from './session.ts';

/** Returns where an action leads in a deck while nobody answers: enough to go on with the show, in this window alone. */
export function movesOf({ deck, rendered }: OpenDeck): Moves {
  const shown = rendered.slides.filter((_, index) => deck.slides[index]?.hidden !== true).map(({ id }) => id);
  return (show, action) =>
    move(
      show,
      action,
      shown,
      rendered.slides.map(({ id }) => id),
    );
}

function move(show: Show, action: ShowAction, shown: readonly SlideId[], all: readonly SlideId[]): Show {
  const step = (by: number): Show => {
    const to = shown[shown.indexOf(show.slide) + by];
    return { ...show, slide: to ?? show.slide, screen: 'slide', ended: by > 0 && to === undefined };
  };
  const go = (to: SlideId | undefined): Show => ({
    ...show,
    slide: to ?? show.slide,
    screen: 'slide',
    ended: false,
  });
  switch (action.type) {
    case 'next':
      return step(1);
    case 'previous':
    case 'back':
      return show.ended ? { ...show, ended: false } : step(-1);
    case 'first':
      return go(shown[0]);
    case 'last':
      return go(shown.at(-1));
    case 'jump':
      return go(typeof action.to === 'number' ? all[action.to - 1] : action.to);
    case 'screen':
      return { ...show, screen: action.screen };
    case 'tool':
      return { ...show, tool: action.tool };
    case 'overview':
      return { ...show, overview: !show.overview };
    case 'start':
      return { ...go(shown[0]), tool: 'arrow', overview: false };
    case 'end':
      break;
  }
  return { ...show, ended: true, tool: 'arrow', overview: false };
}
