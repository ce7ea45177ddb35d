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
  'file-is-office': {
    zh: '“{file}”其实是 Office 文档或压缩包，请在 Word 或 WPS 里另存为纯文本（.txt）再导入。',
    en: '“{file}” is in fact an Office document or an archive. Save it as plain text (.txt) and import that.',
  },
  'file-is-protected': {
    zh: '“{file}”是旧版或加了密码的 Office 文档，请解除密码并另存为纯文本（.txt）再导入。',
    en: '“{file}” is an old or password-protected Office document. Remove the password and save it as plain text (.txt).',
  },
  'file-is-pdf': {
    zh: '“{file}”其实是 PDF，请把其中的文字另存为纯文本（.txt）再导入。',
    en: '“{file}” is in fact a PDF. Save its text as plain text (.txt) and import that.',
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
} as const satisfies Sentences;
