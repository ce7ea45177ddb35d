import type { NamedFile, Printer, Viewer } from '../core/exporters/exporter.ts';
import type { ReadReport } from '../core/importers/importer.ts';
import type { DisplayEvent } from '../core/displays/displays.ts';
import type { Display, Placements } from '../core/model.ts';
import type { Face } from '../core/typography/typesetter.ts';
import type { Supervisor } from './supervisor.ts';

/** The windows that there are. The local host opens browser windows, Electron its own. */
export const VIEWS = ['desk', 'stage', 'speaker', 'print', 'kiosk'] as const;
export type View = (typeof VIEWS)[number];

/** The machine as the services see it. Both hosts implement it; tests have one in memory. */
export interface Host {
  /** Files under the decks folder; paths are `/`-separated and relative, anything that leaves the folder is refused. */
  readonly decks: Files;
  readonly printer: Printer;
  /** Reads a report; a file that its parser cannot cope with does the program no harm. */
  readonly readReport: ReadReport;
  /** Bytes of a shipped font. */
  font(face: Face): Promise<Uint8Array>;
  /** Cuts the shipped faces to the characters; TrueType files, keyed by face. */
  readonly subset: (characters: string) => Promise<Readonly<Record<string, Uint8Array>>>;
  /** The script of exported html files. */
  readonly viewer: () => Promise<Viewer>;
  openWindow(view: View, deck?: string): Promise<void>;
  /** Shows a file to the user in the system's file manager, where there is one. */
  reveal(path: string): Promise<void>;
  /** The displays, on a host that can place its windows on them. */
  readonly displays?: DisplayHost;
  /** Keeps the display awake while anything is presented. */
  keepAwake(awake: boolean): void;
  readonly now: () => Date;
  /** The name under which the user is signed in, where the machine says. */
  readonly author?: string;
  /** Where the host is one of a screen that nobody tends. */
  readonly supervisor?: Supervisor | undefined;
}

/** What a host tells of its displays and of windows on them. */
export type DisplayChange = Extract<DisplayEvent, { type: 'displays' | 'opened' | 'closed' }>;

/** Displays and windows as a host has them; which window belongs where is for the services to say. */
export interface DisplayHost {
  readonly displays: () => readonly Display[];
  readonly onChange: (listener: (change: DisplayChange) => void) => void;
  /** Moves the windows that are not where they belong; those that are opened later go there too. */
  readonly place: (placements: Placements) => void;
  /** Shows a number on each display for a moment. */
  readonly identify: () => void;
}

/** Errors of the disk are thrown as they come (`code`: ENOENT, EACCES, ENOSPC, EROFS …); the services make sentences of them. */
export interface Files {
  /** Absolute path of the folder, to be shown to the user. */
  readonly root: string;
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
  /** Temporary file, fsync, rename: the old file or the new one, never half of it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes files into a folder as they come, which takes the place of one that is there when all are written. Returns how many, and their bytes. */
  writeFolder(
    path: string,
    files: AsyncIterable<NamedFile>,
  ): Promise<{ readonly files: number; readonly bytes: number }>;
  /** Appends and syncs. */
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** Gives a file or a folder another place; what is there already stays, and the move is refused with EEXIST. */
  move(from: string, to: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** When the file was last written, ISO. */
  changed(path: string): Promise<string>;
}
