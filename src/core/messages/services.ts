import type { Sentences } from './sentence.ts';

/** Said by the services: files, disks, the wire. */
export const services = {
  'import-reading': { zh: '正在读报告', en: 'Reading the report' },
  'import-writing': { zh: '正在排幻灯片', en: 'Setting the slides' },
  'export-working': { zh: '正在导出', en: 'Exporting' },
  'export-unknown': {
    zh: '导不出“{to}”，可以选：{forms}。',
    en: '“{to}” is no form that can be exported. These are: {forms}.',
  },
  'export-slides-unknown': {
    zh: '没有第“{part}”张，请写 1 到 {most} 之间的张数，例如 1,4-9；隐藏的写 H 加前一张的号码，例如 H4。',
    en: 'There is no slide “{part}”. Give numbers from 1 to {most}, as in 1,4-9; a hidden slide is H and the number before it, as in H4.',
  },
  'deck-missing': {
    zh: '没有找到“{deck}”这份幻灯片，它可能已被移走或改名。',
    en: 'There is no deck “{deck}”. It may have been moved or renamed.',
  },
  'deck-damaged': {
    zh: '“{deck}”的 deck.json 损坏（{reason}），文件保持原样；请用报告重新生成，或者恢复备份。',
    en: 'deck.json of “{deck}” is damaged ({reason}) and was left as it is. Build it again from its report, or restore a copy.',
  },
  'deck-last-good': {
    zh: '“{deck}”的 deck.json 损坏，已改用上一次完好的版本；损坏的文件保持原样。',
    en: 'deck.json of “{deck}” is damaged, so its last good version is used. The damaged file was left as it is.',
  },
  'deck-newer': {
    zh: '“{deck}”由更新版本的讲台保存（格式 {format}），请先升级讲台再打开。',
    en: '“{deck}” was saved by a newer Rostrum (format {format}). Update Rostrum to open it.',
  },
  'ink-line-damaged': { zh: '笔迹文件第 {line} 行损坏。', en: 'Line {line} of the ink is damaged.' },
  'ink-damaged': {
    zh: '“{deck}”的笔迹有 {lines} 行损坏，已另存到 {file}，其余笔迹都在。',
    en: '{lines} lines of the ink of “{deck}” are damaged. They were copied to {file}; all other ink is there.',
  },
  'disk-full': {
    zh: '磁盘已满，“{path}”没有写成；腾出空间后会自动再写。',
    en: 'The disk is full and “{path}” was not written. Free some room and it will be.',
  },
  'folder-not-writable': {
    zh: '“{path}”不能写入，请检查文件夹的权限，或换一个文件夹。',
    en: '“{path}” cannot be written. Check the folder’s permissions or choose another folder.',
  },
  'file-missing': {
    zh: '没有找到“{path}”，请检查它是否被移走或改名。',
    en: '“{path}” was not found. Check whether it was moved or renamed.',
  },
  'file-open-elsewhere': {
    zh: '“{path}”正被别的程序打开，请关闭后再试。',
    en: '“{path}” is open in another program. Close it and try again.',
  },
  'wire-lost': {
    zh: '与主机的连接断了，正在重新连接。',
    en: 'The connection to the host was lost and is being made again.',
  },
  'service-unknown': { zh: '没有“{name}”这项服务。', en: 'There is no service “{name}”.' },
  'service-input': { zh: '发来的内容不完整，请重试。', en: 'What was sent is not complete. Try again.' },
  'service-failed': {
    zh: '程序出了意料之外的错，请重试；如果再次出现，请重新打开讲台。',
    en: 'Something unexpected went wrong. Try again; if it happens again, reopen Rostrum.',
  },
} as const satisfies Sentences;
