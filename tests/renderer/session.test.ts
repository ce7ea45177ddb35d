import { expect, test } from 'vitest';
import { act, startShow } from '../../src/core/show/show.ts';
import { startSession } from '../../src/renderer/session.ts';
import { cell } from '../../src/renderer/signal.ts';
import type { DeckEvent } from '../../src/services/contract.ts';
import { queueOf } from '../../src/services/queue.ts';
import { createServices } from '../../src/services/services.ts';
import { memoryHost } from '../services/memory-host.ts';

test('a pen can be drawn with before the owner has answered; slides turn when it has', async () => {
  const order = ['s-a', 's-b'] as const;
  const slides = { order, all: order, numbered: order, shows: [] };
  const told = queueOf<DeckEvent>();
  const session = startSession({
    services: {
      ...createServices(memoryHost(), 'zh'),
      act: () => new Promise(() => undefined),
      watch: () => told,
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
  told.put({ type: 'show', show: { ...startShow(order), slide: 's-b' } });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(session.show.get()).toMatchObject({ tool: 'pen', slide: 's-b' });
  session.stop();
});
