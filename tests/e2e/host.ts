import type { Page } from '@playwright/test';
import type { View } from '../../src/services/host.ts';
import { localHost } from './hosts/local.ts';
import { electronHost } from './hosts/electron.ts';
import { standinHost } from './hosts/standin.ts';

/** A host as the suite needs it: it has one deck, gives pages, dies and comes back. */
export interface RunningHost {
  /** Name of the deck that `report.md` was built into. */
  readonly deck: string;
  /** Folder of that deck on the disk. */
  readonly folder: string;
  /** Opens a view in a window of its own; without a deck where none is named. */
  readonly open: (view: View, deck?: string) => Promise<Page>;
  /** Whether a window goes on when its host is killed: a browser's does, Electron's ends with it. */
  readonly windowsOutliveIt: boolean;
  /** Ends the host as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same folder; pages have to be opened anew. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a host is given to work with. */
export interface Ground {
  /** An empty folder that is removed after the test. */
  readonly folder: string;
  /** Opens an empty page in the test's browser, watched for errors and for requests that leave the machine. */
  readonly newPage: () => Promise<Page>;
  /** Watches a page that a host opened by itself, in the same way. */
  readonly watch: (page: Page) => void;
}

export type HostName = 'local' | 'standin' | 'electron';

/** A host, or the sentence that says why it cannot run here. */
export type HostStart =
  | { readonly start: (ground: Ground) => Promise<RunningHost> }
  | { readonly missing: string };

/** Returns how the named host is started. */
export const hosts: Readonly<Record<HostName, () => HostStart>> = {
  local: localHost,
  standin: standinHost,
  electron: electronHost,
};
