import { z } from 'zod';
import { beat } from '../../services/beat.ts';
import type { Scheduled } from '../../services/supervisor.ts';

const scheduled: z.ZodType<Scheduled> = z.object({
  at: z.string(),
  exhibits: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('deck'), deck: z.string() }),
        z.object({ type: z.literal('picture'), file: z.string(), seconds: z.number() }),
      ]),
    )
    .readonly(),
});

/** What the host tells its supervisor, over Node's channel between processes. */
export const fromHost = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), address: z.string() }),
  z.object({ type: z.literal('here') }),
  z.object({ type: z.literal('beat'), beat }),
  z.object({ type: z.literal('leave') }),
  z.object({ type: z.literal('next'), next: scheduled.optional() }),
  /** New content was tried; where it was not refused, the host wants to be started anew. */
  z.object({ type: z.literal('tried'), deck: z.string(), refused: z.string().optional() }),
]);
export type FromHost = z.infer<typeof fromHost>;

/** What the supervisor asks, to be answered by `here`. */
export const ASK = 'are you there';

/** Names the environment's variable by which a host knows that it is supervised; its value is the address of the host before, or nothing. */
export const SUPERVISED = 'ROSTRUM_SUPERVISED';
