import { chmod, mkdir, mkdtemp, open, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deck } from '../../src/core/model.ts';
import { rostrum, smallReport } from './rostrum.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-cli-'));
  await writeFile(at('报告.md'), smallReport);
});

afterAll(async () => {
  await chmod(at('locked'), 0o700).catch(() => undefined);
  await rm(folder, { recursive: true });
});

/** A file at fault: one sentence, no trace of the program's inside, exit code 1. */
function expectFault({ code, stdout, stderr }: Awaited<ReturnType<typeof rostrum>>, sentence: RegExp): void {
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/ {4}at |Error:/);
  expect(stdout).toBe('');
  expect(code).toBe(1);
}

describe('figures', () => {
  test('--json gives each figure with its place', async () => {
    const { code, stdout } = await rostrum(['figures', at('报告.md'), '--json']);
    expect(code).toBe(0);
    const { figures } = JSON.parse(stdout) as { figures: { start: number; end: number; value: number }[] };
    const growth = figures.find(({ value }) => value === 6.2);
    expect(growth).toMatchObject({ unit: '%', kind: 'change', indicator: '地区生产总值', direction: 'up' });
    expect(smallReport.slice(growth?.start, growth?.end)).toBe('6.2%');
  });

  test('--csv is a table that Excel reads as Chinese', async () => {
    const { stdout } = await rostrum(['figures', at('报告.md'), '--csv']);
    expect(stdout.startsWith('\ufeff序号,章节,指标,数据,数值,单位,')).toBe(true);
  });

  test('without either, lines to be read', async () => {
    const { stdout } = await rostrum(['figures', at('报告.md'), '--lang', 'en']);
    expect(stdout).toMatch(/6\.2% +change up +地区生产总值/);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^\d+ figures$/);
  });
});

describe('build', () => {
  test('a report becomes a deck folder; again, the same bytes', async () => {
    const first = await rostrum(['build', at('报告.md'), '-o', at('云溪'), '--json']);
    expect(first.code).toBe(0);
    const { decks } = JSON.parse(first.stdout) as { decks: { slides: number; figures: number }[] };
    expect(decks[0]?.figures).toBeGreaterThanOrEqual(7);
    expect((await readdir(at('云溪'))).toSorted()).toEqual(['deck.json', 'deck.last-good.json', 'report.md']);
    expect(await readFile(at('云溪/report.md'), 'utf8')).toBe(smallReport);
    const before = await readFile(at('云溪/deck.json'));
    await rostrum(['build', at('报告.md'), '-o', at('云溪')]);
    expect((await readFile(at('云溪/deck.json'))).equals(before)).toBe(true);
  });

  test('what is piped in is a report, as text or as a page', async () => {
    const page = '<h1>青山县工作报告</h1><h2>过去一年</h2><p>全县生产总值增长6.1%，新增就业1.2万人。</p>';
    for (const [piped, file] of [
      [smallReport, 'report.md'],
      [page, 'report.html'],
    ] as const) {
      const { code, stdout } = await rostrum(['build', '-', '-o', at('管道'), '--json'], {}, piped);
      expect([code, stdout.includes('工作报告')]).toEqual([0, true]);
      expect(await readFile(at(`管道/${file}`), 'utf8')).toBe(piped);
    }
  });

  test('with --compare a section sets two reports side by side, and both are kept', async () => {
    const old = smallReport.replaceAll('2024', '2023').replaceAll('2025', '2024').replace('6.2%', '5.8%');
    await writeFile(at('上年.md'), old);
    const { code } = await rostrum(['build', at('报告.md'), '--compare', at('上年.md'), '-o', at('对照')]);
    expect(code).toBe(0);
    expect((await readdir(at('对照'))).toSorted()).toEqual([
      'compared.md',
      'deck.json',
      'deck.last-good.json',
      'report.md',
    ]);
    expect(await readFile(at('对照/compared.md'), 'utf8')).toBe(old);
    const deck = JSON.parse(await readFile(at('对照/deck.json'), 'utf8')) as Deck;
    const title = deck.slides.find(({ content }) => content.type === 'comparison')?.content.title;
    expect(title?.map(({ text }) => text).join('')).toBe('地区生产总值增长6.2%，2023年为5.8%');
  });

  test('compare prints what two reports both state', async () => {
    await writeFile(at('去年.md'), smallReport.replaceAll('2024', '2023').replace('6.2%', '5.8%'));
    const { code, stdout } = await rostrum(['compare', at('报告.md'), at('去年.md')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^地区生产总值增长 +5\.8% +6\.2% +\+0\.4个百分点/m);
    const json = await rostrum(['compare', at('报告.md'), at('去年.md'), '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ was: '2023年', now: '2024年' });
  });

  test('--compare goes with one report', async () => {
    const asked = ['build', at('报告.md'), at('报告.md'), '--compare', at('报告.md'), '-o', at('x')];
    const { code, stderr } = await rostrum(asked);
    expect(stderr).toContain('--compare 一次只能用于一份报告');
    expect(code).toBe(2);
  });

  test('several reports become a folder each', async () => {
    await writeFile(at('另一份.txt'), smallReport.replaceAll('#', ''));
    const { code } = await rostrum(['build', at('报告.md'), at('另一份.txt'), '-o', at('多份')]);
    expect(code).toBe(0);
    expect((await readdir(at('多份'))).toSorted()).toEqual(['另一份', '报告']);
  });

  test('the summary says where the figures went', async () => {
    const { stdout } = await rostrum(['build', at('报告.md'), '-o', at('云溪')]);
    expect(stdout).toMatch(/\d+ 张幻灯片\n\d+ 处数据：\d+ 处上片，\d+ 处只在备注，0 处都不在/);
  });
});

describe('check', () => {
  const wrong = smallReport.replace('67.9%', '57.9%');

  test('says what cannot be right, with the headings and the sentences of both places, and exits with 1', async () => {
    await writeFile(at('有误.md'), wrong);
    const { code, stdout } = await rostrum(['check', at('有误.md')]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '可能有误 1 处：\n' +
        '  “城镇化率”由62.1%到57.9%，与“提升到”的方向相反。\n' +
        '    云溪县2024年政府工作报告 › 一、2024年工作回顾：“城镇化率由【62.1%】提升到57.9%。”\n' +
        '    云溪县2024年政府工作报告 › 一、2024年工作回顾：“城镇化率由62.1%提升到【57.9%】。”\n',
    );
  });

  test('--json gives each place as it stands in the file', async () => {
    await writeFile(at('有误.md'), wrong);
    const { code, stdout } = await rostrum(['check', at('有误.md'), '--json', '--lang', 'en']);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as {
      findings: { code: string; message: string; places: { start: number; end: number }[] }[];
    };
    expect(findings.map((finding) => finding.code)).toEqual(['finding-move-direction']);
    expect(findings[0]?.places.map(({ start, end }) => wrong.slice(start, end))).toEqual(['62.1%', '57.9%']);
  });

  test('a report in which nothing is wrong exits with 0', async () => {
    const { code, stdout } = await rostrum(['check', at('报告.md')]);
    expect(stdout).toContain('没有发现前后矛盾或算不通的数据');
    expect(code).toBe(0);
  });
});

describe('a file at fault is said in one sentence', () => {
  test('one that is not there', async () => {
    expectFault(await rostrum(['figures', at('没有.md')]), /没有找到“.*没有\.md”/);
    expectFault(await rostrum(['build', at('没有.md'), '-o', at('x')]), /没有找到“.*没有\.md”/);
  });

  test('an empty one', async () => {
    await writeFile(at('空.md'), '');
    expectFault(await rostrum(['build', at('空.md'), '-o', at('x')]), /“空\.md”是空文件/);
  });

  test('a binary one', async () => {
    await writeFile(
      at('图.txt'),
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)),
    );
    expectFault(await rostrum(['figures', at('图.txt')]), /“图\.txt”不是文本/);
  });

  test('one that is in truth an archive, or an old Office file', async () => {
    await writeFile(at('文档.txt'), Buffer.from('PK\u0003\u0004 and so on'));
    expectFault(await rostrum(['figures', at('文档.txt')]), /压缩包/);
    await writeFile(at('旧版.txt'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    expectFault(await rostrum(['figures', at('旧版.txt')]), /旧版 Office/);
  });

  test('one of 200 MB, without reading it', async () => {
    const file = await open(at('大.txt'), 'w');
    await file.truncate(200_000_000);
    await file.close();
    const started = performance.now();
    expectFault(await rostrum(['build', at('大.txt'), '-o', at('x')]), /200 MB/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a folder in place of a report, and a file in place of a deck', async () => {
    expectFault(await rostrum(['figures', folder]), /不是文件/);
    expectFault(await rostrum(['export', at('报告.md'), '--to', 'pdf']), /不是幻灯片文件夹/);
    expectFault(await rostrum(['open', at('没有'), '--no-browser']), /不是幻灯片文件夹/);
  });

  test('a folder that cannot be written', async () => {
    await writeFile(at('占用'), 'a file where a folder would have to be');
    expectFault(await rostrum(['build', at('报告.md'), '-o', at('占用/云溪')]), /占用/);
  });

  test.skipIf(process.getuid?.() === 0)('a folder without the right to write', async () => {
    await mkdir(at('locked'), { mode: 0o500 });
    expectFault(await rostrum(['build', at('报告.md'), '-o', at('locked/云溪')]), /locked/);
  });

  test('a damaged deck.json without a good copy is left as it was', async () => {
    await mkdir(at('坏'), { recursive: true });
    await writeFile(at('坏/report.md'), smallReport);
    await writeFile(at('坏/deck.json'), '{"format":1,"title":"断');
    expectFault(await rostrum(['check', at('坏')]), /坏/);
    expectFault(await rostrum(['export', at('坏'), '--to', 'pdf']), /坏/);
    expect(await readFile(at('坏/deck.json'), 'utf8')).toBe('{"format":1,"title":"断');
  });

  test('damaged ink and a report that was changed after its deck was made are said, and the rest is exported', async () => {
    await rostrum(['build', at('报告.md'), '-o', at('旧')]);
    await writeFile(at('旧/ink.jsonl'), '{"at":"2025');
    await writeFile(at('旧/report.md'), smallReport.replace('6.2%', '8.2%'));
    const { code, stderr } = await rostrum(['export', at('旧'), '--to', 'pdf', '--with', 'ink']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/“旧”的报告（report\.md）在成片之后改动过/);
    expect(stderr).toMatch(/“旧”的笔迹有 1 行损坏，已另存到 ink\.damaged\.jsonl/);
    expect(await readFile(at('旧/ink.jsonl'), 'utf8')).toBe('{"at":"2025');
  });

  test('a deck whose report is gone', async () => {
    await rostrum(['build', at('报告.md'), '-o', at('缺')]);
    await rm(at('缺/report.md'));
    expectFault(await rostrum(['export', at('缺'), '--to', 'pdf']), /没有找到“.*缺\/report\.md”/);
    expectFault(await rostrum(['present', at('缺'), '--no-browser']), /没有找到“.*缺\/report\.md”/);
  });

  test('a deck of a newer format', async () => {
    await mkdir(at('新'), { recursive: true });
    await writeFile(at('新/report.md'), smallReport);
    await writeFile(at('新/deck.json'), JSON.stringify({ format: 99, title: '新' }));
    expectFault(await rostrum(['check', at('新')]), /新/);
  });

  test('a name that some system forbids', async () => {
    expectFault(await rostrum(['build', at('报告.md'), '-o', at('a:b')]), /“a:b.*”不能用作名称/);
  });

  test('with --json also on stdout, for programs', async () => {
    const { code, stdout } = await rostrum(['figures', at('没有.md'), '--json', '--lang', 'en']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'file-missing', message: expect.stringContaining('was not found') as string },
    });
  });
});

describe('wrong usage is said with the right one, exit code 2', () => {
  test.each([
    [[], /用法/],
    [['biuld'], /没有“biuld”这个命令/],
    [['figures'], /没有说明是哪个文件/],
    [['figures', 'a.md', 'b.md'], /一次最多 1 个，多出了“b\.md”/],
    [['figures', 'a.md', '--jsno'], /没有“--jsno”这个选项/],
    [['figures', 'a.md', '--lang', 'fr'], /--lang 只能是 zh 或 en/],
    [['build', 'a.md'], /-o/],
    [['build', 'a.md', '-o'], /-o/],
    [['export', 'deck', '--to', 'docx'], /导不出“docx”，可以选：pdf/],
    [['export', 'deck', '--to', 'pdf', '--with', 'music'], /--with 后面不能是“music”/],
    [['open', 'one/a', 'two/b'], /不在同一个文件夹/],
  ])('%j', async (words, sentence) => {
    const { code, stdout, stderr } = await rostrum(words);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/用法/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('with --json on stdout too', async () => {
    const { code, stdout } = await rostrum(['figures', 'a.md', '--json', '--csv']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: 'command-json-or-csv', message: '--json 和 --csv 只能选一个。' },
    });
  });

  test('in English where the system or --lang says so', async () => {
    expect((await rostrum(['biuld'], { LANG: 'en_US.UTF-8' })).stderr).toMatch(/There is no command “biuld”/);
    expect((await rostrum(['biuld', '--lang', 'en'])).stderr).toMatch(/There is no command “biuld”/);
  });

  test('--help is no error', async () => {
    expect(await rostrum(['--help'])).toMatchObject({ code: 0, stderr: '' });
    expect((await rostrum(['export', '--help'])).stdout).toMatch(/--to pdf/);
  });
});

describe('kiosk', () => {
  const list = {
    format: 1,
    items: [{ deck: '云溪', hours: ['08:00-18:00'] }],
    otherwise: { picture: '欢迎.png' },
  };

  test('--at says what a playlist shows then, and until when', async () => {
    await writeFile(at('大厅.json'), JSON.stringify(list));
    const early = await rostrum(['kiosk', at('大厅.json'), '--at', '2027-03-08T07:59']);
    expect(early.stdout).toBe('图片 欢迎.png（12 秒）\n到 2027-03-08T08:00 为止\n');
    const late = await rostrum(['kiosk', at('大厅.json'), '--at', '2027-03-08T08:00', '--json']);
    expect(JSON.parse(late.stdout)).toMatchObject({
      exhibits: [{ type: 'deck', deck: '云溪' }],
      until: '2027-03-08T18:00',
    });
  });

  test('a list that is wrong says where', async () => {
    await writeFile(at('错.json'), JSON.stringify({ ...list, pace: 0 }));
    expectFault(await rostrum(['kiosk', at('错.json'), '--at', '2027-03-08T08:00']), /“错.json”的 pace/);
    const { code, stderr } = await rostrum(['kiosk', at('大厅.json'), '--at', 'noon']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('noon')]);
  });
});
