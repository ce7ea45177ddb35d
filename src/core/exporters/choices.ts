/** Slides on one page of a handout. */
export const PER_PAGE = [2, 3, 4, 6, 9] as const;
export type PerPage = (typeof PER_PAGE)[number];

export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

/** How wide a picture of a slide may be, in pixels: from what fits a message to a wall of screens (8K UHD, ITU-R BT.2020). */
export const PICTURE_WIDTH = { least: 320, most: 7680 } as const;

/** What the one who exports has chosen. A form takes notice of what concerns it. */
export interface ExportChoices {
  /** Ink is drawn on the slides. */
  readonly ink: boolean;
  /** Where the form has annotations, ink stands in them and not on the page. */
  readonly annotated: boolean;
  /** The report, the deck and the evidence are attached, so that the file can be turned into the deck again. */
  readonly deck: boolean;
  /** Notes go with the slides, where the form has room for them. */
  readonly notes: boolean;
  /** Printed numbers, 1,4-9; without it all slides that are not hidden. */
  readonly slides?: string | undefined;
  readonly perPage: PerPage;
  readonly paper: Paper;
  /** Of pictures of slides, in whole pixels. */
  readonly width: number;
}

/** What is exported where nothing was chosen. */
export const plainChoices: ExportChoices = {
  ink: false,
  annotated: false,
  deck: false,
  notes: false,
  perPage: 6,
  paper: 'A4',
  width: 1920,
};
