import { powerSaveBlocker } from 'electron';

/** Returns what keeps the display awake while something is presented. */
export function awake(): (wanted: boolean) => void {
  let blocker: number | undefined;
  return (wanted) => {
    if (wanted && blocker === undefined) blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (!wanted && blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  };
}
