import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in a file: ext4 as on most machines, so that what it loses is what a real one loses. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all the room that is left, down to the last block. */
  readonly fill: () => void;
  readonly empty: () => void;
  /**
   * Cuts its power: what had been written and not yet synced is gone, and the disk comes back at its path as it was at that
   * moment, after its own recovery. Nothing may run on it any more.
   */
  readonly cutPower: () => void;
  readonly remove: () => Promise<void>;
}

/** Whether such disks can be had here: Linux, as root, with the right to mount. */
export const hasSmallDisks =
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/sbin/mkfs.ext4') && mayMount();

function mayMount(): boolean {
  try {
    execFileSync('losetup', ['--find'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const box = await mkdtemp(join(tmpdir(), 'rostrum-disk-'));
  const image = join(box, 'image');
  const path = join(box, 'disk');
  execFileSync('truncate', ['-s', `${megabytes}M`, image]);
  // No blocks are kept back for root; a journal as usual.
  execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
  await mkdir(path);
  const mount = (from: string): void => void execFileSync('mount', ['-o', 'loop', from, path]);
  const unmount = (): void => void execFileSync('umount', ['--lazy', path], { stdio: 'ignore' });
  mount(image);
  return {
    path,
    fill: () => fill(path),
    empty: () => {
      for (const size of SIZES) rmSync(join(path, `filled-${size}`), { force: true });
    },
    cutPower: () => {
      const cut = join(box, 'image-cut');
      // The image holds what has reached the disk; what has not is in the memory of the system that mounted it.
      execFileSync('cp', ['--sparse=always', image, cut]);
      unmount();
      mount(cut);
    },
    remove: async () => {
      unmount();
      await rm(box, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What is written at a time, in bytes. */
const SIZES = [1_000_000, 4096, 1] as const;

function fill(path: string): void {
  for (const size of SIZES) {
    const file = openSync(join(path, `filled-${size}`), 'w');
    const bytes = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(file, bytes);
    } catch {
      // Full.
    } finally {
      closeSync(file);
    }
  }
}
