import { describe, expect, test } from 'vitest';
import { palmGuard, type Touching } from '../../src/renderer/ink/palm.ts';

const finger = (timeStamp: number, width = 30): Touching => ({
  pointerType: 'touch',
  width,
  height: width,
  timeStamp,
});
const pen = (timeStamp: number): Touching => ({ pointerType: 'pen', width: 1, height: 1, timeStamp });

describe('who draws', () => {
  test('[P1] [P2] pen and mouse, and a finger where there is no pen', () => {
    const palm = palmGuard();
    expect(palm.roleOf(finger(0))).toBe('draws');
    expect(palm.roleOf(pen(0))).toBe('draws');
    expect(palm.roleOf({ ...pen(0), pointerType: 'mouse' })).toBe('draws');
  });

  test('[P2] a finger turns slides once a pen was seen, were it only over the slide', () => {
    const palm = palmGuard();
    palm.see(pen(0), false);
    expect(palm.roleOf(finger(5000))).toBe('turns');
    expect(palm.roleOf(pen(5000))).toBe('draws');
  });

  test('[P3] the hand that holds the pen does nothing while it writes and a moment after', () => {
    const palm = palmGuard();
    palm.see(pen(0), true);
    expect(palm.roleOf(finger(9000))).toBe('nothing');
    palm.see(pen(9000), false);
    expect(palm.roleOf(finger(9500))).toBe('nothing');
    expect(palm.roleOf(finger(9700))).toBe('turns');
  });

  test('[P4] a palm does nothing, pen or no pen', () => {
    expect(palmGuard().roleOf(finger(0, 120))).toBe('nothing');
  });
});
