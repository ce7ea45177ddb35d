import type { CommandName } from './bindings.ts';
import type { DeckPage } from './page.ts';
import type { Show, Tool } from '../core/model.ts';
import { TOOLS } from '../core/show/tools.ts';
import { chooseLook } from './ink/choose-look.ts';
import { colours, widthPlaces } from './ink/looks.ts';
import { tipKey, type TipKey } from './ink/tip.ts';
import { askSource } from './source.ts';
import { goOn } from './steps.ts';
import { leaveFullScreen, toggleFullScreen, wantFullScreen } from './full-screen.ts';

/** Number + Enter is read digit by digit by the keys; all others are done by name. */
export type DoneByName = Exclude<CommandName, 'jump'>;

/** Does what a key or a button of stage or speaker stands for; `chord` tells keys of one command apart. */
export function run(page: DeckPage, command: DoneByName, chord = ''): void {
  if (isTool(command)) toggleTool(page, command);
  else doing[command](page, chord);
}

const isTool = (command: DoneByName): command is DoneByName & Tool => TOOLS.some((tool) => tool === command);

const tipKeys: Readonly<Record<string, TipKey>> = {
  'Ctrl+ArrowLeft': 'left',
  'Ctrl+ArrowRight': 'right',
  'Ctrl+ArrowUp': 'up',
  'Ctrl+ArrowDown': 'down',
};

type Doing = (page: DeckPage, chord: string) => void;

const doing: Readonly<Record<Exclude<DoneByName, Tool>, Doing>> = {
  next: goOn,
  previous: ({ session }) => session.act({ type: 'previous' }),
  first: ({ session }) => session.act({ type: 'first' }),
  last: ({ session }) => session.act({ type: 'last' }),
  black: (page) => toggleScreen(page, 'black'),
  white: (page) => toggleScreen(page, 'white'),
  escape,
  colour: (page, chord) => {
    const colour = colours[Number(chord) - 1];
    if (colour) chooseLook(page, { colour });
  },
  width: (page, chord) => {
    const width = widthPlaces[Number(chord) - 1 - colours.length];
    if (width !== undefined) chooseLook(page, { width });
  },
  tip: (page, chord) => {
    const key = tipKeys[chord];
    if (key) tipKey(page, key);
  },
  press: (page) => tipKey(page, 'press'),
  remove: (page) => tipKey(page, 'remove'),
  layers: ({ sheet }) => sheet.set(sheet.get() === 'layers' ? undefined : 'layers'),
  clear: ({ session }) => session.ink({ type: 'clear', slide: session.show.get().slide }),
  undo: ({ session }) => session.ink({ type: 'undo', slide: session.show.get().slide }),
  redo: ({ session }) => session.ink({ type: 'redo', slide: session.show.get().slide }),
  overview: ({ session }) => session.act({ type: 'overview' }),
  back: ({ session }) => session.act({ type: 'back' }),
  find: ({ sheet }) => sheet.set(sheet.get() === 'find' ? undefined : 'find'),
  arrange: ({ sheet }) => sheet.set(sheet.get() === 'arrange' ? undefined : 'arrange'),
  hidden: ({ session }) => session.act({ type: 'hidden' }),
  hide: ({ session }) => {
    const { slide } = session.show.get();
    session.arrange({ type: session.program.get().hidden.includes(slide) ? 'unhide' : 'hide', slide });
  },
  stepwise: ({ session }) => session.act({ type: 'stepwise' }),
  auto: ({ session }) => {
    const { auto } = session.show.get();
    const every = Object.keys(session.program.get().rehearsed).length > 0 ? 'rehearsed' : usualSeconds;
    session.act(auto === undefined ? { type: 'auto', every } : { type: 'auto' });
  },
  blank: ({ services, open, session, failed }) => {
    services.addBlank(open.name, session.show.get().slide).catch(failed);
  },
  zoom: ({ session, pointed }) => {
    const [x, y] = pointed.get() ?? middle;
    session.act(session.show.get().zoom ? { type: 'whole' } : { type: 'zoom', by: 2, at: [x, y] });
  },
  fromStart: (page) => {
    page.session.act({ type: 'start' });
    if (page.view === 'stage') wantFullScreen(page.displays.hallScreen());
  },
  fromHere: (page) => {
    const { slide } = page.session.show.get();
    page.session.act({ type: 'jump', to: slide });
    if (page.view === 'stage') wantFullScreen(page.displays.hallScreen());
  },
  source: askSource,
  notesLarger: ({ session }) => session.act({ type: 'notes', do: 'larger' }),
  notesSmaller: ({ session }) => session.act({ type: 'notes', do: 'smaller' }),
  notesDown: ({ session }) => session.act({ type: 'notes', do: 'down' }),
  notesUp: ({ session }) => session.act({ type: 'notes', do: 'up' }),
  clock: ({ session }) => session.act({ type: 'clock', do: 'toggle' }),
  clockAgain: ({ session }) => session.act({ type: 'clock', do: 'restart' }),
  clockInHall: ({ session }) => session.act({ type: 'clock', do: 'in-hall' }),
  fullScreen: ({ view, displays }) => toggleFullScreen(view === 'stage' ? displays.hallScreen() : undefined),
  displays: ({ sheet }) => sheet.set(sheet.get() === 'displays' ? undefined : 'displays'),
  help: ({ sheet }) => sheet.set(sheet.get() === 'help' ? undefined : 'help'),
};

/** Where one has not said otherwise: the middle of the slide, and this long for a slide that turns by itself, in s. */
const middle = [640, 360] as const;
const usualSeconds = 10;

function toggleScreen({ session }: DeckPage, screen: Show['screen']): void {
  session.act({ type: 'screen', screen: session.show.get().screen === screen ? 'slide' : screen });
}

function toggleTool({ session }: DeckPage, tool: Tool): void {
  session.act({ type: 'tool', tool: session.show.get().tool === tool ? 'pointer' : tool });
}

/** Out of the full screen; where the window itself fills the display, or was opened for the show, out of the window. */
function leaveStage(): void {
  if (document.fullscreenElement) leaveFullScreen();
  else window.close();
}

/** One step back out of whatever is on: a sheet, a source, a zoom, overview, black screen, a tool; out of the show at last. */
function escape({ session, sheet, view }: DeckPage): void {
  const { tool, overview, screen, source, zoom, ended } = session.show.get();
  if (sheet.get()) sheet.set(undefined);
  else if (source) session.act({ type: 'source', spans: [] });
  else if (zoom) session.act({ type: 'whole' });
  else if (overview) session.act({ type: 'overview' });
  else if (screen !== 'slide') session.act({ type: 'screen', screen: 'slide' });
  else if (tool !== 'pointer') session.act({ type: 'tool', tool: 'pointer' });
  else if (!ended) session.act({ type: 'end' });
  else if (view === 'stage') leaveStage();
}
