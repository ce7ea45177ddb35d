import type { SlideId } from '../../src/core/model.ts';
import type { Imported } from '../../src/services/contract.ts';
import { createServices, type RostrumServices } from '../../src/services/services.ts';
import { memoryHost, type MemoryHost } from './memory-host.ts';

export const report = new TextEncoder().encode(
  '# 2023：临江市的一年\n\n### 关键词 1. 工业\n\n规模以上工业企业达到412家，完成技改投资38.6亿元；引进外资项目17个。\n',
);

export async function imported(
  services: RostrumServices,
  name = 'report.md',
  bytes = report,
): Promise<Imported> {
  for await (const step of services.importReport({ name, bytes }))
    if (step.type === 'done') return step.result;
  throw new Error('the import did not end');
}

export interface Opened {
  readonly host: MemoryHost;
  readonly services: RostrumServices;
  readonly name: string;
  /** The first slide. */
  readonly slide: SlideId;
}

/** A machine in memory with one deck on it. */
export async function opened(): Promise<Opened> {
  const host = memoryHost();
  const services = createServices(host, 'zh');
  const { card } = await imported(services);
  const { deck } = await services.open(card.name);
  return { host, services, name: card.name, slide: deck.slides[0]?.id ?? 's-' };
}
