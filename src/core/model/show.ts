import type { SlideId, Span } from '../model.ts';

export type Tool = 'pointer' | 'pen' | 'highlighter' | 'eraser' | 'laser';

/** Where the audience is. Not kept. */
export interface Show {
  readonly slide: SlideId;
  readonly screen: 'slide' | 'black' | 'white';
  readonly tool: Tool;
  readonly overview: boolean;
  readonly ended: boolean;
  /** Where “back” leads: the slide before the last jump. */
  readonly before?: SlideId;
  readonly source?: SourceAsked;
}

/** “Where is this from?”: the places in the report that are asked about, and on which screens the answer stands. */
export interface SourceAsked {
  readonly spans: readonly Span[];
  readonly on: 'speaker' | 'both';
}
