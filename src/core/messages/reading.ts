import type { Sentences } from './sentence.ts';

/** Said while a report is read. */
export const reading = {
  'file-empty': {
    zh: '“{file}”是空文件，请重新拷贝或另选一份报告。',
    en: '“{file}” is empty. Copy it again or choose another report.',
  },
  'file-blank': {
    zh: '“{file}”里只有空白，没有文字，请检查原文件。',
    en: '“{file}” holds blanks only and no text. Check the original file.',
  },
  'file-too-large': {
    zh: '“{file}”有 {size} MB，超过 {most} MB 的上限，请拆分后再导入。',
    en: '“{file}” has {size} MB, more than the {most} MB that can be read. Split it first.',
  },
  'file-is-archive': {
    zh: '“{file}”是压缩包，里面没有 Word 或 Excel 文档，请解压后导入其中的报告。',
    en: '“{file}” is an archive without a Word or Excel document. Unpack it and import the report in it.',
  },
  'file-is-doc': {
    zh: '“{file}”是旧版 Word 文档（.doc），请在 Word 或 WPS 里另存为 .docx 再导入。',
    en: '“{file}” is a document of an old Word (.doc). Save it as .docx in Word or WPS and import that.',
  },
  'file-is-protected': {
    zh: '“{file}”加了密码，请在 Word、Excel 或 WPS 里解除密码、保存后再导入。',
    en: '“{file}” is protected by a password. Remove it in Word, Excel or WPS, save, and import again.',
  },
  'file-is-compound': {
    zh: '“{file}”是旧版 Office 的文件，但不是 Excel 表格，请另存为 .docx、.xlsx 或纯文本再导入。',
    en: '“{file}” is a file of an old Office but no Excel table. Save it as .docx, .xlsx or plain text.',
  },
  'file-is-old-excel': {
    zh: '“{file}”是 Excel 95 或更早的工作簿，请在 Excel 或 WPS 里另存为 .xlsx 再导入。',
    en: '“{file}” is a workbook of Excel 95 or older. Save it as .xlsx in Excel or WPS and import that.',
  },
  'sheet-cut': {
    zh: '表“{sheet}”太大，只读了前 {rows} 行、{columns} 列；请只留下要放映的部分再导入。',
    en: 'Sheet “{sheet}” is large: its first {rows} rows and {columns} columns were read. Keep only what is to be shown.',
  },
  'sheet-hidden': {
    zh: '表“{sheet}”里隐藏的行或列没有读；需要的话请取消隐藏、保存后再导入。',
    en: 'Hidden rows or columns of sheet “{sheet}” were not read. Unhide them, save and import again if they are needed.',
  },
  'file-locked': {
    zh: '“{file}”里的内容加了密码，请解除密码、重新保存后再导入。',
    en: 'What is in “{file}” is protected by a password. Remove it, save again and import that.',
  },
  'file-too-demanding': {
    zh: '“{file}”读了一分钟还没有读完，或者要的内存太多，没有再读；请拆分后再导入，或者换一种格式（.docx、.txt）。',
    en: '“{file}” took more than a minute or too much memory and was given up. Split it, or import another form of it (.docx, .txt).',
  },
  'file-damaged': {
    zh: '“{file}”已损坏，读不下去；请重新下载或拷贝，或者在原程序里打开后另存一份再导入。',
    en: '“{file}” is damaged and cannot be read on. Copy it again, or open it in its program, save a copy and import that.',
  },
  'file-swells': {
    zh: '“{file}”解压后超过 {most} MB，不像一份报告，没有读；请检查文件的来源。',
    en: '“{file}” unpacks to more than {most} MB, which no report does, and was not read. Check where it comes from.',
  },
  'file-entities': {
    zh: '“{file}”里有 Office 文档不该有的实体声明，没有读；请检查文件的来源，或者在 Word 里另存一份再导入。',
    en: '“{file}” declares entities, as no Office document may, and was not read. Check where it comes from, or save a copy in Word.',
  },
  'pdf-protected': {
    zh: '“{file}”打开时要密码，请在 PDF 阅读器里去掉密码、另存一份再导入。',
    en: '“{file}” asks for a password. Remove it in a PDF program, save a copy and import that.',
  },
  'pdf-scanned': {
    zh: '“{file}”里没有文字，像是扫描件；请先做文字识别（OCR），或者找原来的 Word 文档再导入。',
    en: '“{file}” holds no text, as a scan does. Have its text recognised (OCR) first, or import the document it was made of.',
  },
  'pdf-characters-unknown': {
    zh: '“{file}”里的字体没有说明各是什么字，读出来会是乱码；请找原来的 Word 文档再导入。',
    en: 'The fonts of “{file}” do not say which characters they show. Import the document that it was made of.',
  },
  'pdf-pages-without-text': {
    zh: '第 {pages} 页没有文字，可能是扫描的图片或空白页；请对照原文件看有没有漏掉的内容。',
    en: 'Pages {pages} have no text and may be scans or blank. Check the original for what is missing.',
  },
  'pdf-cut': {
    zh: '文件太长，只读了前 {pages} 页；请拆分后再导入其余部分。',
    en: 'The file is long: its first {pages} pages were read. Split it to import the rest.',
  },
  'file-binary': {
    zh: '“{file}”不是文本，或者文字编码认不出来，请另存为 UTF-8 编码的文本再导入。',
    en: '“{file}” is not text, or in an encoding that cannot be told. Save it as UTF-8 text and import that.',
  },
  'file-kind-unknown': {
    zh: '“{file}”的类型读不了，可以导入的是：{kinds}。',
    en: '“{file}” is of a kind that cannot be read. These can: {kinds}.',
  },
  'report-without-text': {
    zh: '“{file}”里没有找到正文，请检查是否选对了文件。',
    en: 'No text of a report was found in “{file}”. Check that it is the right file.',
  },
  'characters-unreadable': {
    zh: '文中有认不出的字符（显示为 �），请对照原文件检查。',
    en: 'The text holds characters that cannot be read (shown as �). Check them against the original.',
  },
  'mended-markup': {
    zh: '文中夹有网页代码，已去掉 {count} 处。',
    en: 'The text holds code of a web page. Taken out in {count} places.',
  },
  'mended-broken-line': {
    zh: '有 {count} 处句子被换行或分页断开，已接上。',
    en: 'Sentences were broken by line or page ends in {count} places. Joined again.',
  },
  'mended-joined-line': {
    zh: '有 {count} 处标题或段落挤在同一行，已分开。',
    en: 'Headings or paragraphs ran together on one line in {count} places. Parted again.',
  },
  'mended-panel-line': {
    zh: '有 {count} 处数字与名称分在两行（如“{was}”），已接成一行。',
    en: 'Numbers stood on a line below their names in {count} places (such as “{was}”). Joined again.',
  },
  'mended-invisible': {
    zh: '文中有看不见的字符，已去掉 {count} 处。',
    en: 'The text holds characters that cannot be seen. Taken out in {count} places.',
  },
  'mended-radical': {
    zh: '有 {count} 处用了形似的部首或兼容字符（如“{was}”），已换成“{now}”这样的通用汉字。',
    en: 'Radicals or compatibility characters stood for others in {count} places (such as “{was}”). Now “{now}”.',
  },
  'mended-full-width': {
    zh: '有 {count} 处数字或字母是全角的（如“{was}”），已按“{now}”读。',
    en: 'Digits or letters were full width in {count} places (such as “{was}”). Read as “{now}”.',
  },
  'mended-misread': {
    zh: '有 {count} 处数字里混入了形似的字符（如“{was}”），已按“{now}”读，请核对。',
    en: 'Numbers held characters that look alike in {count} places (such as “{was}”). Read as “{now}”: please check.',
  },
  'mended-digits-apart': {
    zh: '有 {count} 处数字被空格隔开（如“{was}”），已按“{now}”读，请核对。',
    en: 'Digits were set apart by blanks in {count} places (such as “{was}”). Read as “{now}”: please check.',
  },
  'mended-blank': {
    zh: '数字、单位和标点旁有 {count} 处多余的空格，已去掉。',
    en: 'Blanks beside numbers, units and marks were taken out in {count} places.',
  },
  'mended-straight-quote': {
    zh: '有 {count} 处引号不分前后，已改成“”。',
    en: 'Straight quotation marks became “ and ” in {count} places.',
  },
  'mended-stop-missing': {
    zh: '文中以换行代替句号，已补上 {count} 个句号。',
    en: 'Line ends stood for full stops. {count} stops were put in.',
  },
} as const satisfies Sentences;
