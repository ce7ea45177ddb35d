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
  'pdf-link': { zh: '到第 {page} 页：{title}', en: 'To page {page}: {title}' },
  'pdf-ink': { zh: '{layer}：{tool}', en: '{layer}: {tool}' },
  'pdf-ink-pen': { zh: '笔迹', en: 'pen' },
  'pdf-ink-highlighter': { zh: '荧光笔', en: 'highlighter' },
  'pdf-ink-line': { zh: '直线', en: 'line' },
  'pdf-ink-arrow': { zh: '箭头', en: 'arrow' },
  'pdf-ink-rectangle': { zh: '方框', en: 'rectangle' },
  'pdf-ink-ellipse': { zh: '圆圈', en: 'ellipse' },
  'pdf-report': { zh: '报告原文', en: 'the report as it came' },
  'pdf-deck': { zh: '幻灯片', en: 'the deck' },
  'pdf-evidence': { zh: '数据依据', en: 'the evidence for its figures' },
  'long-picture-foot': { zh: '数据来自《{title}》', en: 'Figures from “{title}”' },
  'report-slide': { zh: '第{number}张', en: 'slide {number}' },
  'evidence-head': {
    zh: '幻灯片|标题|来历|数据|数值|单位|指标|句子|章节|原文位置|说明',
    en: 'slide|title|origin|figure|value|unit|indicator|sentence|headings|place in the report|remark',
  },
  'evidence-printed': { zh: '原文', en: 'printed' },
  'evidence-derived': { zh: '推算', en: 'computed' },
  'evidence-compared': { zh: '对照报告', en: 'compared report' },
  'evidence-typed': { zh: '手工', en: 'typed' },
  'evidence-typed-over': { zh: '原文是 {printed}', en: 'the report has {printed}' },
  'pptx-lacks-slide': {
    zh: '导出的 PPTX 里缺“{title}”这一张，所以没有保存，原来的文件没有动。请再导出一次。',
    en: 'The PPTX lacks the slide “{title}”, so it was not kept; a file before it is as it was. Export once more.',
  },
  'pptx-lacks-figure': {
    zh: '导出的 PPTX 里，“{title}”这一张找不到“{figure}”，所以没有保存，原来的文件没有动。请再导出一次。',
    en: '“{figure}” is not on the slide “{title}” of the PPTX, so it was not kept; a file before it is as it was. Export once more.',
  },
  'pdf-lacks-pages': {
    zh: '导出的 PDF 是 {pages} 页，应有 {wanted} 页，所以没有保存，原来的文件没有动。请再导出一次。',
    en: 'The PDF has {pages} pages instead of {wanted}, so it was not kept; a file before it is as it was. Export once more.',
  },
  'pdf-lacks-text': {
    zh: '导出的 PDF 第 {page} 页里找不到“{text}”，所以没有保存，原来的文件没有动。请再导出一次。',
    en: '“{text}” is not on page {page} of the PDF, so it was not kept; a file before it is as it was. Export once more.',
  },
  'pdf-lacks-outline': {
    zh: '导出的 PDF 书签只有 {entries} 条，应有 {headings} 条，所以没有保存，原来的文件没有动。请再导出一次。',
    en: 'The PDF has {entries} bookmarks instead of {headings}, so it was not kept; a file before it is as it was. Export once more.',
  },
  'pdf-lacks-title': {
    zh: '导出的 PDF 没有写上标题“{title}”，所以没有保存，原来的文件没有动。请再导出一次。',
    en: 'The PDF lacks its title “{title}”, so it was not kept; a file before it is as it was. Export once more.',
  },
  'pdf-lacks-language': {
    zh: '导出的 PDF 没有注明语言，所以没有保存，原来的文件没有动。请再导出一次。',
    en: 'The PDF does not say its language, so it was not kept; a file before it is as it was. Export once more.',
  },
  'pdf-lacks-tags': {
    zh: '导出的 PDF 没有读屏软件要用的标签，所以没有保存，原来的文件没有动。请更新浏览器后再导出。',
    en: 'The PDF lacks the tags that screen readers need, so it was not kept; a file before it is as it was. Update the browser and export once more.',
  },
  'pdf-font-drawn': {
    zh: '导出的 PDF 有字体没有嵌入，在别的机器上会变样，所以没有保存，原来的文件没有动。请再导出一次。',
    en: 'A font is not embedded in the PDF and would look different elsewhere, so it was not kept; a file before it is as it was. Export once more.',
  },
  'playlist-wrong': {
    zh: '播放单“{file}”的 {where} 写得不对，屏幕照原来的播放单放映。',
    en: 'The playlist “{file}” is wrong at {where}. The screen goes on with the one before.',
  },
  'picture-unknown': {
    zh: '“{file}”不是能放映的图片，可以用 PNG、JPEG、WebP、SVG。',
    en: '“{file}” is no picture that can be shown. PNG, JPEG, WebP and SVG can.',
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
  'deck-source-changed': {
    zh: '“{deck}”的报告（{file}）在成片之后改动过，原文与幻灯片可能对不上，请用改过的报告重新生成。',
    en: 'The report of “{deck}” ({file}) was changed after its deck was made, so words and places may not match. Build the deck again from it.',
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
  'ink-line-newer': {
    zh: '笔迹文件第 {line} 行由更新版本的讲台写成。',
    en: 'Line {line} of the ink was written by a newer Rostrum.',
  },
  'ink-newer': {
    zh: '“{deck}”的笔迹有 {lines} 行由更新版本的讲台写成，这里看不到，文件里都在；请升级讲台。',
    en: '{lines} lines of the ink of “{deck}” were written by a newer Rostrum. They stay in the file and are not seen here; update Rostrum.',
  },
  'ink-layer-name': { zh: '会议 {time}', en: 'Meeting {time}' },
  'ink-layer-first': { zh: '更早的笔迹', en: 'Earlier ink' },
  'disk-full': {
    zh: '磁盘已满，“{path}”没有写成，请腾出空间再试。',
    en: 'The disk is full and “{path}” was not written. Free some room and try again.',
  },
  'changes-unwritten': {
    zh: '“{path}”的最后改动没有保存：磁盘已满或不能写入。这些改动随程序退出而丢失；请腾出空间，检查权限。',
    en: 'The last changes to “{path}” were not saved: the disk is full or read-only. They are lost as the program ends. Free some room and check the permissions.',
  },
  'folder-not-writable': {
    zh: '“{path}”不能读写，请检查它和所在文件夹的权限，或换一个位置。',
    en: '“{path}” may not be read or written. Check its permissions and its folder’s, or choose another place.',
  },
  'file-missing': {
    zh: '没有找到“{path}”，请检查名称和位置，看它是否被移走或改名。',
    en: '“{path}” was not found. Check its name and place, and whether it was moved or renamed.',
  },
  'file-is-folder': {
    zh: '“{path}”是文件夹，这里要的是文件，请移开它或换一个名称。',
    en: '“{path}” is a folder where a file is wanted. Move it away or choose another name.',
  },
  'file-in-the-way': {
    zh: '“{path}”这个位置上有一处是文件而不是文件夹，请换一个位置。',
    en: 'Something in “{path}” is a file where a folder is wanted. Choose another place.',
  },
  'name-too-long': {
    zh: '“{path}”的名称太长，请改短。',
    en: 'The name “{path}” is too long. Shorten it.',
  },
  'file-open-elsewhere': {
    zh: '“{path}”正被别的程序打开，请关闭后再试。',
    en: '“{path}” is open in another program. Close it and try again.',
  },
  'ask-kicker': { zh: '现场查询', en: 'Asked' },
  'ask-nothing': {
    zh: '报告里没有这些数据了，请重新查找。',
    en: 'The report no longer has these figures. Search again.',
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
