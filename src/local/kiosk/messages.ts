import { z } from 'zod';
import { beat } from '../../services/beat.ts';

/** What the host tells its supervisor, over Node's channel between processes. */
export const fromHost = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), address: z.string() }),
  z.object({ type: z.literal('here') }),
  z.object({ type: z.literal('beat'), beat }),
  z.object({ type: z.literal('leave') }),
  z.object({ type: z.literal('note'), line: z.string() }),
  /** There is new content: the host wants to be started anew. */
  z.object({ type: z.literal('renewed') }),
]);
export type FromHost = z.infer<typeof fromHost>;

/** What the supervisor asks, to be answered by `here`. */
export const ASK = 'are you there';

/** Names the environment's variable by which a host knows that it is supervised; its value is the address of the host before, or nothing. */
export const SUPERVISED = 'ROSTRUM_SUPERVISED';
