import type { z } from 'zod';
import type { Issue } from '../core/model.ts';
import { isMessage, ServiceFault, type Answered, type Channel, type Services, type Table } from './wire.ts';

/** Answers what comes over a channel, until it closes. Only names of the contract are called, only with inputs of its types. */
export function answer<Contract extends Table>(
  contract: Contract,
  services: Services<Contract>,
  channel: Channel,
): void {
  const running = new Map<number, AsyncIterator<unknown>>();
  const say = (message: Answered): void => channel.send(message);
  channel.onMessage((message) => {
    if (!isMessage(message)) return;
    if (typeof message['stop'] === 'number') {
      void running.get(message['stop'])?.return?.();
      running.delete(message['stop']);
    } else if (typeof message['ask'] === 'number') {
      void run(message['ask'], message['name'], message['args']);
    }
  });
  channel.onClose(() => {
    for (const iterator of running.values()) void iterator.return?.();
    running.clear();
  });

  async function run(number: number, name: unknown, args: unknown): Promise<void> {
    try {
      const entry = typeof name === 'string' && Object.hasOwn(contract, name) ? contract[name] : undefined;
      if (!entry || typeof name !== 'string')
        throw new ServiceFault({ code: 'service-unknown', values: { name: String(name) } });
      const given = inputs(entry.args, args);
      const service = services[name as keyof Contract] as (...given: unknown[]) => unknown;
      if (entry.mode === 'call') return say({ to: number, value: await service(...given) });
      const iterator = (service(...given) as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      running.set(number, iterator);
      for (let step = await iterator.next(); !step.done; step = await iterator.next())
        say({ to: number, item: step.value });
      running.delete(number);
      say({ to: number, done: true });
    } catch (error) {
      running.delete(number);
      say({ to: number, issue: issueOf(error) });
    }
  }
}

function inputs(types: readonly z.ZodType[], args: unknown): readonly unknown[] {
  const given = Array.isArray(args) ? args : [];
  return types.map((type, index) => {
    const parsed = type.safeParse(given[index]);
    if (!parsed.success) throw new ServiceFault({ code: 'service-input', values: {} });
    return parsed.data;
  });
}

/** What the window is told of an error: the issue that the user caused; of our own mistakes nothing but that there was one. */
function issueOf(error: unknown): Issue {
  return error instanceof ServiceFault ? error.issue : { code: 'service-failed', values: {} };
}
