import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../sources.ts';

export interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as users do, to its end, with what is piped in. The language of the system is left out. */
export function rostrum(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  piped = '',
): Promise<Said> {
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...system } = process.env;
  const running = spawn(process.execPath, [join(root, 'bin/rostrum.mjs'), ...words], {
    env: { ...system, ...environment },
  });
  running.stdin.end(piped);
  let stdout = '';
  let stderr = '';
  running.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
  running.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  return new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A report of a few lines: enough for a deck. */
export const smallReport = `# 云溪县2024年政府工作报告

## 一、2024年工作回顾

地区生产总值增长6.2%，固定资产投资增长9.7%，一般公共预算收入达到36.5亿元。
城镇化率由62.1%提升到67.9%。

## 二、2025年工作安排

预计地区生产总值增长6%以上，新增就业1.2万人。
`;
