import { namesOf } from '../../core/kiosk/playlist.ts';
import { dayOf } from '../../core/kiosk/day.ts';
import type { Arrived, KioskStatus, PinAnswer } from '../../services/supervisor.ts';
import { make } from '../element.ts';
import type { Page } from '../page.ts';
import { nothing, on, stopAll, type Stop } from '../signal.ts';
import { keypad, touchButton } from './pad.ts';

/** So many taps in the corner within this time open the way in, in ms. */
const TAPS = 5;
const WITHIN = 4000;
/** What was opened and is not touched is closed again, in ms. */
const LEFT_OPEN = 60_000;

/** The operator's way in: taps in the upper left corner, which nothing marks, then the PIN. */
export function operatorsWay(page: Page): Stop {
  const corner = make('div', { class: 'corner', 'data-control': true });
  page.root.append(corner);
  let taps: readonly number[] = [];
  let close: Stop = nothing;
  const tapped = on(corner, 'click', ({ timeStamp }) => {
    taps = [...taps, timeStamp].filter((time) => timeStamp - time < WITHIN);
    if (taps.length < TAPS) return;
    taps = [];
    close();
    close = askPin(page);
  });
  return stopAll([tapped, () => close(), () => corner.remove()]);
}

interface Panel {
  readonly fill: (...content: readonly Node[]) => void;
  readonly close: Stop;
}

function panelOver({ root, say }: Page): Panel {
  const panel = make('section', {
    class: 'operator',
    role: 'dialog',
    'aria-label': say('kiosk-operator'),
    'data-control': true,
  });
  root.append(panel);
  let timer = 0;
  const close = (): void => {
    window.clearTimeout(timer);
    panel.remove();
  };
  const touched = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(close, LEFT_OPEN);
  };
  panel.addEventListener('pointerdown', touched);
  touched();
  return { fill: (...content) => panel.replaceChildren(...content), close };
}

function askPin(page: Page): Stop {
  const { say, services } = page;
  const panel = panelOver(page);
  const signs = make('output', { class: 'pin', 'aria-label': say('kiosk-pin') });
  const said = make('p', { role: 'status' }, say('kiosk-pin'));
  let pin = '';
  const type = (next: string): void => {
    pin = next.slice(0, 12);
    signs.textContent = '●'.repeat(pin.length);
  };
  const enter = (): void => {
    const given = pin;
    type('');
    services.operator(given).then(
      (answer) => {
        if (answer.type === 'right') panel.fill(...healthOf(page, answer.status, { pin: given, panel }));
        else said.textContent = refusal(page, answer);
      },
      () => panel.close(),
    );
  };
  const pad = keypad(['123', '456', '789', '0'], (sign) => type(pin + sign));
  const buttons = make(
    'nav',
    {},
    touchButton(say('kiosk-delete'), () => type(pin.slice(0, -1))),
    touchButton(say('kiosk-close'), panel.close),
    touchButton(say('kiosk-enter'), enter, 'enter'),
  );
  panel.fill(said, signs, pad, buttons);
  return panel.close;
}

function refusal({ say }: Page, answer: Exclude<PinAnswer, { type: 'right' }>): string {
  if (answer.type === 'unset') return say('kiosk-pin-unset');
  const wait = answer.wait > 0 ? say('kiosk-pin-wait', { seconds: Math.ceil(answer.wait / 1000) }) : '';
  return answer.type === 'wrong' ? `${say('kiosk-pin-wrong')} ${wait}` : wait;
}

interface Known {
  /** Asked for again by the services with each thing that is wanted. */
  readonly pin: string;
  readonly panel: Panel;
}

function healthOf(page: Page, status: KioskStatus | undefined, { pin, panel }: Known): readonly Node[] {
  const { say, services } = page;
  const list = make('dl', {});
  for (const [name, value] of status ? linesOf(page, status) : [])
    list.append(make('dt', {}, name), make('dd', {}, value));
  const leave = (): void => {
    services.leaveKiosk(pin).then(panel.close, panel.close);
  };
  return [
    make('h2', {}, say('kiosk-operator')),
    list,
    make(
      'nav',
      {},
      touchButton(say('kiosk-leave'), leave, 'leave'),
      touchButton(say('kiosk-go-on'), panel.close),
    ),
  ];
}

const fateOf = ({ say }: Page, { refused }: Arrived): string =>
  refused === undefined ? say('kiosk-content-shown') : `${say('kiosk-content-refused')}: ${refused}`;

function linesOf(page: Page, status: KioskStatus): readonly (readonly [name: string, value: string])[] {
  const { say, language, now } = page;
  const time = (iso: string | undefined): string =>
    iso === undefined ? '–' : new Date(iso).toLocaleString(language === 'zh' ? 'zh-CN' : 'en');
  const size = (bytes: number | undefined): string =>
    bytes === undefined ? '–' : `${(bytes / 1e6).toFixed(0)} MB`;
  const { content, restarts } = status;
  const last = restarts.at(-1);
  return [
    [say('kiosk-health-since'), time(status.since)],
    [say('kiosk-health-playing'), time(status.playing)],
    [say('kiosk-health-slides'), String(status.slides)],
    [say('kiosk-health-touches'), String(status.touches[dayOf(now())] ?? 0)],
    [
      say('kiosk-health-next'),
      status.next ? `${time(status.next.at)} ${namesOf(status.next.exhibits)}` : '–',
    ],
    [
      say('kiosk-health-content'),
      content ? `${time(content.at)} ${content.deck} ${fateOf(page, content)}` : '–',
    ],
    [say('kiosk-health-display'), say(`kiosk-power-${status.display?.power ?? 'on'}`)],
    [say('kiosk-health-restarts'), String(status.restartsInAll)],
    [say('kiosk-health-last'), last ? `${time(last.at)} ${last.reason}` : '–'],
    [say('kiosk-health-memory'), size(status.memory.free)],
    [say('kiosk-health-heap'), size(status.beat?.heap)],
    [say('kiosk-health-disk'), size(status.disk?.free)],
  ];
}
