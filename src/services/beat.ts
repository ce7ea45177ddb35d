import { z } from 'zod';

/** What a kiosk's page is doing; told every second, so that a page that hangs is noticed. */
export const beat = z.object({
  /** Frames that the browser has drawn since the page was loaded, each with a pixel that had changed. */
  frames: z.number().int().min(0),
  /** Whether anything of the window can be seen; what cannot is not drawn. */
  visible: z.boolean(),
  shows: z.discriminatedUnion('type', [
    z.object({ type: z.literal('deck'), deck: z.string().max(200) }),
    z.object({ type: z.literal('picture'), file: z.string().max(255) }),
    /** Nothing is scheduled. */
    z.object({ type: z.literal('dark') }),
    /** The page has not got so far. */
    z.object({ type: z.literal('opening') }),
    /** Nothing of what is scheduled can be opened, and nothing else is on the screen. */
    z.object({ type: z.literal('nothing'), issue: z.object({ code: z.string().max(100) }) }),
  ]),
  /** Since the page was loaded. */
  slides: z.number().int().min(0),
  touches: z.number().int().min(0),
  /** Of the page's scripts, in bytes; 0 where the browser does not say. */
  heap: z.number().min(0),
});
export type Beat = Readonly<z.infer<typeof beat>>;
