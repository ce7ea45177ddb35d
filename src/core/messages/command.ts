import type { Sentences } from './sentence.ts';

/** Said by the command line. */
export const command = {
  'command-usage': { zh: '用法：', en: 'Usage:' },
  'command-usage-common': {
    zh: '各命令都可以加：--json（结果给程序读）  --lang zh|en  --help\n退出码：0 成功，1 文件有问题，2 用法不对',
    en: 'With each: --json (for programs)  --lang zh|en  --help\nExit codes: 0 done, 1 the file is at fault, 2 wrong usage',
  },
  'command-start-usage': { zh: 'start [--no-browser]', en: 'start [--no-browser]' },
  'command-build-usage': {
    zh: 'build 报告…（- 从标准输入读）-o 文件夹 [--compare 另一份报告] [--theme 红|蓝|夜] [--office 单位] [--emblem 徽标.svg|png]',
    en: 'build REPORT… (- reads standard input) -o FOLDER [--compare REPORT] [--theme 红|蓝|夜] [--office NAME] [--emblem FILE.svg|png]',
  },
  'command-figures-usage': { zh: 'figures 报告 [--json | --csv]', en: 'figures REPORT [--json | --csv]' },
  'command-compare-usage': { zh: 'compare 新报告 旧报告', en: 'compare NEW OLD' },
  'command-compare-nothing': {
    zh: '两份报告没有可以对照的数据。',
    en: 'Nothing in the two reports can be compared.',
  },
  'command-check-usage': { zh: 'check 报告或文件夹', en: 'check REPORT|FOLDER' },
  'command-export-usage': {
    zh: 'export 文件夹 --to pdf|handout|notes|report|pptx|html|png|svg|long-picture|evidence|csv|notes-docx|notes-text|outline [--with ink|annotations,notes,deck] [--slides 1,4-9] [--per-page 2|3|4|6|9] [--paper A4|A3] [--width 1920] [-o 文件]',
    en: 'export FOLDER --to pdf|handout|notes|report|pptx|html|png|svg|long-picture|evidence|csv|notes-docx|notes-text|outline [--with ink|annotations,notes,deck] [--slides 1,4-9] [--per-page 2|3|4|6|9] [--paper A4|A3] [--width 1920] [-o FILE]',
  },
  'command-pack-usage': { zh: 'pack 文件夹 [-o 文件.rostrum]', en: 'pack FOLDER [-o FILE.rostrum]' },
  'command-open-usage': {
    zh: 'open [文件夹或 .rostrum 文件或带着幻灯片的 PDF…] [--no-browser]',
    en: 'open [FOLDER or FILE.rostrum or PDF that carries a deck…] [--no-browser]',
  },
  'command-present-usage': { zh: 'present 文件夹 [--no-browser]', en: 'present FOLDER [--no-browser]' },
  'command-kiosk-usage': {
    zh: 'kiosk 文件夹|播放单.json [--restarts 每小时次数] [--sticks U盘挂载文件夹] [--no-browser | --at 2027-03-08T07:59]\n  rostrum kiosk pin|status 文件夹',
    en: 'kiosk FOLDER|PLAYLIST.json [--restarts AN_HOUR] [--sticks FOLDER_OF_MOUNTS] [--no-browser | --at 2027-03-08T07:59]\n  rostrum kiosk pin|status FOLDER',
  },

  'command-unpacked': {
    zh: '已把 {file} 里的幻灯片取到 {folder}',
    en: 'The deck in {file} was put into {folder}',
  },
  'pdf-holds-no-deck': {
    zh: '“{file}”没有带着幻灯片。导出时加 --with deck 才会带上；要由报告重新生成，请用 rostrum build。',
    en: '“{file}” carries no deck; only one exported --with deck does. To make a deck of a report, use rostrum build.',
  },
  'command-interrupted': {
    zh: '已取消，没有留下文件，原来的文件没有动。',
    en: 'Cancelled. Nothing was left behind, and a file that was there is as it was.',
  },
  'command-exporting': { zh: '正在导出 {percent}%', en: 'Exporting {percent}%' },
  'command-unknown': { zh: '没有“{command}”这个命令。', en: 'There is no command “{command}”.' },
  'command-option-unknown': { zh: '没有“{option}”这个选项。', en: 'There is no option “{option}”.' },
  'command-option-value': {
    zh: '选项“{option}”的值不对或缺少值。',
    en: 'Option “{option}” has a wrong value or lacks one.',
  },
  'command-theme-unknown': {
    zh: '没有“{theme}”这个主题，可以选：{themes}。',
    en: 'There is no theme “{theme}”. These are: {themes}.',
  },
  'command-language-unknown': {
    zh: '--lang 只能是 zh 或 en，不是“{language}”。',
    en: '--lang is zh or en, not “{language}”.',
  },
  'command-file-missing': {
    zh: '没有说明是哪个文件或文件夹。',
    en: 'No file or folder was named.',
  },
  'command-files-too-many': {
    zh: '一次最多 {most} 个，多出了“{file}”。',
    en: 'No more than {most} at a time; “{file}” is too many.',
  },
  'command-json-or-csv': { zh: '--json 和 --csv 只能选一个。', en: 'Choose either --json or --csv.' },
  'command-deck-folder-missing': {
    zh: '请用 -o 说明幻灯片存到哪个文件夹。',
    en: 'Name the deck’s folder with -o.',
  },
  'command-compare-one': {
    zh: '--compare 一次只能用于一份报告。',
    en: '--compare goes with one report at a time.',
  },
  'command-form-unknown': {
    zh: '导不出“{to}”，可以选：{forms}。',
    en: '“{to}” is no form that can be exported. These are: {forms}.',
  },
  'command-with-unknown': {
    zh: '--with 后面不能是“{part}”，可以是：{parts}。',
    en: '“{part}” is nothing that --with can add. These are: {parts}.',
  },
  'command-per-page': {
    zh: '一页不能是 {asked} 张，可以是：{counts}。',
    en: '{asked} is no number of slides on a page. These are: {counts}.',
  },
  'command-paper': {
    zh: '没有“{asked}”这种纸，可以是：{papers}。',
    en: '“{asked}” is no paper. These are: {papers}.',
  },
  'command-width': {
    zh: '图片不能是 {asked} 像素宽，可以是 {least} 到 {most} 的整数。',
    en: 'A picture cannot be {asked} pixels wide. It can be from {least} to {most}.',
  },
  'command-decks-apart': {
    zh: '“{file}”与前面的幻灯片不在同一个文件夹下，请分开打开。',
    en: '“{file}” is not in the same folder as the decks before it. Open them one after the other.',
  },

  'command-at-wrong': {
    zh: '“{at}”不是日期和时间，请写成 2027-03-08T07:59 这样。',
    en: '“{at}” is no date and time. Write it as in 2027-03-08T07:59.',
  },
  'command-restarts-wrong': {
    zh: '--restarts 后面是一小时最多重启几次，请写一个正整数。',
    en: '--restarts is how often at most within an hour, a whole number above 0.',
  },
  'command-at-playlist': {
    zh: '--at 问的是播放单，请指明一个 .json 文件。',
    en: '--at asks a playlist. Name a .json file.',
  },
  'kiosk-deck': { zh: '幻灯片 {name}', en: 'deck {name}' },
  'kiosk-picture': { zh: '图片 {name}（{seconds} 秒）', en: 'picture {name} ({seconds} s)' },
  'kiosk-dark': { zh: '黑屏', en: 'a dark screen' },
  'kiosk-until': { zh: '到 {until} 为止', en: 'until {until}' },
  'kiosk-clock-wrong': {
    zh: '这个时间早于 2026 年，视为时钟不准，不按时段放映。',
    en: 'A clock before 2026 cannot be right, so times are left aside.',
  },
  'command-is-folder': {
    zh: '“{file}”不是文件，请指明一份报告。',
    en: '“{file}” is not a file. Name a report.',
  },
  'command-name-not-allowed': {
    zh: '“{file}”不能用作名称，请换一个（不用 \\ / : * ? " < > |，不以点或空格结尾）。',
    en: '“{file}” cannot be a name. Choose another (without \\ / : * ? " < > | and not ending in a stop or blank).',
  },
  'command-deck-not-there': {
    zh: '“{file}”不是幻灯片文件夹（里面没有 deck.json），请检查名称和位置。',
    en: '“{file}” is no deck’s folder (there is no deck.json in it). Check name and place.',
  },
  'command-browser-missing': {
    zh: '没有找到 Chromium、Chrome 或 Edge，请安装一个，或用 ROSTRUM_CHROMIUM 指明它的位置。',
    en: 'Neither Chromium, Chrome nor Edge was found. Install one, or name it in ROSTRUM_CHROMIUM.',
  },

  'command-window-by-hand': {
    zh: '这里打不开新窗口，请在浏览器里打开：{address}',
    en: 'No window can be opened here. Open this in a browser: {address}',
  },
  'command-no-display': {
    zh: '没有显示器，请在浏览器里打开下面的地址。按 Ctrl C 结束。',
    en: 'There is no display. Open the address below in a browser. Ctrl C ends.',
  },
  'command-in-electron': { zh: '在 Electron 中打开', en: 'Opening in Electron' },
  'command-address': { zh: '地址：{url}', en: 'Address: {url}' },

  'command-deck-folder': { zh: '幻灯片：{folder}', en: 'Deck: {folder}' },
  'command-pdf': { zh: 'PDF：{path}', en: 'PDF: {path}' },
  'command-counts': { zh: '{slides} 张幻灯片，{figures} 处数据', en: '{slides} slides, {figures} figures' },
  'command-slides': { zh: '{slides} 张幻灯片', en: '{slides} slides' },
  'command-exported': { zh: '{path}（{pages} 页，{size} KB）', en: '{path} ({pages} pages, {size} kB)' },
  'command-coverage': {
    zh: '{figures} 处数据：{onSlides} 处上片，{inNotesOnly} 处只在备注，{nowhere} 处都不在',
    en: '{figures} figures: {onSlides} on slides, {inNotesOnly} in notes only, {nowhere} in neither',
  },
  'command-ledger-line': { zh: '  {text}（{sentence}）：{where}', en: '  {text} ({sentence}): {where}' },
  'command-on-slides': { zh: '第 {slides} 张', en: 'slide {slides}' },
  'command-misfit-outside': {
    zh: '第 {number} 张：“{text}”超出页面 {by} 像素',
    en: 'Slide {number}: “{text}” is {by} px outside the slide',
  },
  'command-misfit-clipped': {
    zh: '第 {number} 张：“{text}”被裁掉 {by} 像素',
    en: 'Slide {number}: “{text}” is cut off by {by} px',
  },
  'command-misfit-overlap': {
    zh: '第 {number} 张：“{text}”与别的文字重叠',
    en: 'Slide {number}: “{text}” lies on other words',
  },
  'command-overflow-none': {
    zh: '{slides} 张都排得下，没有溢出和重叠',
    en: 'All {slides} slides fit: nothing overflows or overlaps',
  },
  'command-overflow-not-measured': {
    zh: '没有找到浏览器，溢出没有量',
    en: 'No browser was found: overflow was not measured',
  },

  'command-findings': { zh: '可能有误 {count} 处：', en: '{count} things that cannot be right:' },
  'command-findings-none': {
    zh: '没有发现前后矛盾或算不通的数据',
    en: 'No contradiction and no wrong sum was found',
  },
  'command-finding-place': { zh: '{headings}：“{words}”', en: '{headings}: “{words}”' },

  'command-figures-total': { zh: '共 {figures} 处数据', en: '{figures} figures' },
  'command-csv-head': {
    zh: '序号|章节|指标|数据|数值|单位|类别|方向|界限|性质|时间|对比|句子|起|止',
    en: 'number|headings|indicator|printed|value|unit|kind|direction|bound|modality|period|compared with|sentence|start|end',
  },
  'command-kind-level': { zh: '水平', en: 'level' },
  'command-kind-change': { zh: '变化', en: 'change' },
  'command-kind-from': { zh: '起点', en: 'from' },
  'command-kind-to': { zh: '终点', en: 'to' },
  'command-kind-part': { zh: '组成', en: 'part' },
  'command-kind-rank': { zh: '位次', en: 'rank' },
  'command-up': { zh: '升', en: 'up' },
  'command-down': { zh: '降', en: 'down' },
  'command-over': { zh: '超过', en: 'over' },
  'command-under': { zh: '不到', en: 'under' },
  'command-about': { zh: '约', en: 'about' },
  'command-target': { zh: '目标', en: 'target' },
  'command-expected': { zh: '预计', en: 'expected' },
} as const satisfies Sentences;
