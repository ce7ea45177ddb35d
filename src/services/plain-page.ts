import { plainChoices } from '../core/exporters/choices.ts';
import type { Language } from '../core/model.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import { exportTo } from './export.ts';
import type { Files, Host } from './host.ts';
import { loadDeck } from './stored-deck.ts';
import { PLAIN_PAGE } from './supervisor.ts';

/**
 * Returns what keeps a page of the deck that is seen, to be shown when there is no host. Each deck once, until the host is
 * started again.
 */
export function plainPageKeeper(
  host: Host,
  state: Files,
  { fonts, language }: { readonly fonts: () => Promise<Fonts>; readonly language: Language },
): (deck: string) => void {
  const kept = new Set<string>();
  const keep = async (deck: string): Promise<void> => {
    const stored = await loadDeck(host.decks, deck, host.readReport);
    const source = { host, stored, strokes: [], fonts: await fonts() };
    const request = { to: 'html', choices: plainChoices, language };
    const steps = exportTo(source, request, { files: state, path: PLAIN_PAGE });
    for await (const { type } of steps) if (type === 'done') return;
  };
  return (deck) => {
    if (kept.has(deck)) return;
    kept.add(deck);
    keep(deck).catch(() => kept.delete(deck));
  };
}
