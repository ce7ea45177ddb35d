import { sayIssue } from '../../core/messages/index.ts';
import type { Citation, Evidence, SourceAsked } from '../../core/model.ts';
import { drawnFrom, keyOf } from '../drawn-figures.ts';
import { make } from '../element.ts';
import { issueOf } from '../failure.ts';
import { bindingOf, shownKeys } from '../keys.ts';
import type { DeckPage } from '../page.ts';
import { slideHeight } from '../slide-box.ts';
import { ask, figuresHere } from '../source.ts';
import { stopAll, type Stop } from '../signal.ts';
import { frameOf } from './speaker-frame.ts';

/** The hall reads this many other sentences at most; the speaker has all of them. */
const mostInHall = 3;

/** The report's sentence for a figure of the slide, the figure marked, and where else the report says it. */
export function sourceSheet(page: DeckPage): Stop {
  const { root, session, view, say, services, open, language } = page;
  const sheet = make('aside', { class: 'source', 'aria-label': say('source-title'), 'data-control': true });
  sheet.hidden = true;
  (view === 'speaker' ? frameOf(root).said : root).append(sheet);
  const known = new Map<string, Promise<Evidence>>();
  const lookUp = (asked: SourceAsked): Promise<Evidence> => {
    const key = keyOf(asked.spans);
    const found = known.get(key) ?? services.evidence(open.name, [...asked.spans]);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  };
  const stop = session.show.listen(({ source }) => {
    const seen = source !== undefined && (view === 'speaker' || source.on === 'both');
    if (!seen) {
      sheet.hidden = true;
      return;
    }
    const isStill = (): boolean => session.show.get().source === source;
    lookUp(source).then(
      (evidence) => {
        if (!isStill()) return;
        sheet.replaceChildren(...contentOf(page, source, evidence));
        sheet.dataset['at'] = isLow(page, source) ? 'top' : 'bottom';
        sheet.hidden = false;
      },
      (error: unknown) => {
        if (!isStill()) return;
        sheet.replaceChildren(make('p', { role: 'alert' }, sayIssue(language, issueOf(error))));
        sheet.hidden = false;
      },
    );
  });
  return stopAll([stop, () => sheet.remove()]);
}

/** Whether the figure is seen in the lower half of the slide alone, which a sheet at the bottom would cover. */
function isLow({ surface }: DeckPage, { spans }: SourceAsked): boolean {
  const place = surface.get();
  const section = place?.section();
  if (!place || !section) return false;
  const heights = drawnFrom(section, spans).map((element) => {
    const { left, top } = element.getBoundingClientRect();
    return place.at({ clientX: left, clientY: top })[1];
  });
  return heights.length > 0 && Math.min(...heights) > slideHeight / 2;
}

function contentOf(page: DeckPage, asked: SourceAsked, evidence: Evidence): readonly HTMLElement[] {
  const { view, say } = page;
  const quotes = evidence.said.map((citation) =>
    make('figure', {}, headingsOf(citation), make('blockquote', {}, ...piecesOf(citation))),
  );
  const computed =
    asked.spans.length > 1
      ? [make('p', { class: 'computed' }, say('source-computed', { count: asked.spans.length }))]
      : [];
  const quoted = make('div', { class: 'quoted', role: 'status' }, ...computed, ...quotes);
  if (view === 'stage') return [headOf(page, asked), quoted, ...elsewhere(page, evidence, mostInHall)];
  return [headOf(page, asked), choices(page, asked), quoted, ...elsewhere(page, evidence, Infinity)];
}

function headOf({ view, say, session }: DeckPage, asked: SourceAsked): HTMLElement {
  const title = make('h2', {}, say('source-title'));
  if (view === 'stage') return make('header', {}, title);
  const both = make(
    'button',
    { type: 'button', class: 'both', 'aria-pressed': String(asked.on === 'both') },
    say(asked.on === 'both' ? 'source-hall-sees' : 'source-on-both'),
    make('kbd', { 'aria-hidden': 'true' }, shownKeys(bindingOf('source'))[0] ?? ''),
  );
  both.addEventListener('click', () => session.act({ type: 'source', spans: [...asked.spans] }));
  const close = make(
    'button',
    { type: 'button' },
    say('stage-close'),
    make('kbd', { 'aria-hidden': 'true' }, 'Esc'),
  );
  close.addEventListener('click', () => session.act({ type: 'source', spans: [] }));
  return make('header', {}, title, both, close);
}

/** The figures of the slide, to be asked about one after the other. */
function choices(page: DeckPage, asked: SourceAsked): HTMLElement {
  const chosen = keyOf(asked.spans);
  const buttons = figuresHere(page).map(({ element, spans }) => {
    const isChosen = keyOf(spans) === chosen;
    const button = make('button', { type: 'button', 'aria-pressed': String(isChosen) });
    button.textContent = element.textContent;
    button.addEventListener('click', () => (isChosen ? undefined : ask(page, spans)));
    return button;
  });
  return make(
    'div',
    { class: 'choices', role: 'group', 'aria-label': page.say('source-figures') },
    ...buttons,
  );
}

const piecesOf = ({ pieces }: Citation): readonly (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

const headingsOf = ({ headings }: Citation): HTMLElement =>
  make('figcaption', {}, ...headings.map((heading) => make('span', {}, heading)));

function elsewhere(page: DeckPage, evidence: Evidence, most: number): readonly HTMLElement[] {
  const { say, view } = page;
  const count = evidence.elsewhere.length;
  if (count === 0) {
    return view === 'stage' || evidence.indicators.length === 0
      ? []
      : [make('p', { class: 'nowhere' }, say('source-nowhere-else'))];
  }
  const indicator = evidence.indicators.join('、');
  const items = evidence.elsewhere.slice(0, most).map((citation) => placeOf(page, citation));
  return [
    make(
      'section',
      { class: 'elsewhere' },
      make('h3', {}, say('source-elsewhere', { count, indicator })),
      make('ul', {}, ...items),
    ),
  ];
}

/** A sentence with its nearest heading; the speaker can go to the slide that shows it. */
function placeOf({ view, say, slides, session }: DeckPage, citation: Citation): HTMLElement {
  const words = make('p', {}, ...piecesOf(citation));
  const where = make('small', {}, citation.headings.at(-1) ?? '');
  if (view === 'stage') return make('li', {}, where, words);
  const [slide] = citation.slides;
  const number = slide && slides.get().get(slide)?.number;
  if (slide === undefined || number === undefined)
    return make('li', {}, where, make('small', {}, ` · ${say('source-unseen')}`), words);
  const go = make('button', { type: 'button' }, say('source-slide', { number }));
  go.addEventListener('click', () => session.act({ type: 'jump', to: slide }));
  return make('li', {}, where, go, words);
}
