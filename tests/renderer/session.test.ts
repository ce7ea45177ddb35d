import { expect, test } from 'vitest';
import { act, startShow } from '../../src/core/show/show.ts';
import { startSession } from '../../src/renderer/session.ts';
import { cell } from '../../src/renderer/signal.ts';
import { queueOf } from '../../src/services/queue.ts';
import { createServices } from '../../src/services/services.ts';
import { memoryHost } from '../services/memory-host.ts';

test('a pen can be drawn with before the owner has answered; slides turn when it has', () => {
  const order = ['s-a', 's-b'] as const;
  const slides = { order, all: order, numbered: order, shows: [] };
  const session = startSession({
    services: {
      ...createServices(memoryHost(), 'zh'),
      act: () => new Promise(() => undefined),
      watch: () => queueOf(),
    },
    connected: cell(true),
    view: 'stage',
    name: '云溪',
    first: startShow(order),
    moves: () => (show, action) => act(slides, show, action, 0),
  });
  session.act({ type: 'tool', tool: 'pen' });
  session.act({ type: 'next' });
  expect(session.show.get()).toMatchObject({ tool: 'pen', slide: 's-a' });
  session.stop();
});
