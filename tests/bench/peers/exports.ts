import { join } from 'node:path';
import { root } from '../../sources.ts';

/** A way to make a PDF of the deck that all are given: a command in the peers' folder, and the file that it writes. */
export interface PeerExport {
  readonly name: string;
  readonly words: readonly [string, ...string[]];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly file: string;
}

const chromium = '/usr/bin/chromium';

/** Ours, then the others as their makers say that they are used; decktape without its pauses, which are most of its time. */
export function peerExports(peers: string, deck: string): readonly PeerExport[] {
  const inPeers = (name: string): string => join(peers, `out-${name}.pdf`);
  const node = process.execPath;
  const [ours, reveal, decktape, marp, slidev] = ['rostrum', 'reveal', 'decktape', 'marp', 'slidev'].map(
    inPeers,
  ) as [string, string, string, string, string];
  return [
    {
      name: 'Rostrum',
      words: [node, join(root, 'bin/rostrum.mjs'), 'export', deck, '--to', 'pdf', '-o', ours],
      folder: peers,
      file: ours,
    },
    {
      name: 'reveal.js print view, mended',
      words: [node, 'exp-reveal.mjs', reveal],
      folder: peers,
      environment: { MODE: 'fixed' },
      file: reveal,
    },
    {
      name: 'decktape, no pauses',
      words: [node, 'exp-decktape.mjs', decktape, '--pause 0 --load-pause 0'],
      folder: peers,
      file: decktape,
    },
    {
      name: 'Marp',
      words: [
        node,
        'marp/node_modules/@marp-team/marp-cli/marp-cli.js',
        'marp/deck.md',
        '--pdf',
        '--pdf-outlines',
        '--allow-local-files',
        '--browser',
        'chrome',
        '--browser-path',
        chromium,
        '-o',
        marp,
      ],
      folder: peers,
      environment: { CHROME_NO_SANDBOX: '1' },
      file: marp,
    },
    {
      name: 'Slidev',
      words: [
        node,
        'node_modules/@slidev/cli/bin/slidev.mjs',
        'export',
        'slides.md',
        '--output',
        slidev,
        '--with-toc',
        '--executable-path',
        chromium,
        '--timeout',
        '90000',
      ],
      folder: join(peers, 'slidev'),
      environment: { CI: '1' },
      file: slidev,
    },
  ];
}
