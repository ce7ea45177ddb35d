import type { LedgerLine, RenderedSlide, Slide } from '../../core/model.ts';
import type { OpenDeck } from '../../services/contract.ts';
import type { EditedDeck } from '../../services/edited-looks.ts';

/** Returns the deck that is open as it is after an edit. */
export function withEdited(open: OpenDeck, edited: EditedDeck): OpenDeck {
  const { head, order, history } = edited;
  const slides = new Map([...open.deck.slides, ...edited.slides].map((slide) => [slide.id, slide]));
  const looks = new Map([...open.rendered.slides, ...edited.rendered].map((look) => [look.id, look]));
  const pick = <T>(from: ReadonlyMap<string, T>): readonly T[] => order.flatMap((id) => from.get(id) ?? []);
  return {
    ...open,
    history,
    deck: { ...head, slides: pick<Slide>(slides), ledger: ledgerAfter(open.deck.ledger, edited) },
    rendered: { ...open.rendered, slides: pick<RenderedSlide>(looks) },
  };
}

function ledgerAfter(before: readonly LedgerLine[], { ledger, lines }: EditedDeck): readonly LedgerLine[] {
  if (ledger.length === 0 && before.length === lines) return before;
  const after = before.slice(0, lines);
  for (const [index, line] of ledger) after[index] = line;
  return after;
}
