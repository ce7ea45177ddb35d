import { expect, test } from 'vitest';
import { systemLanguage } from '../../src/local/language.ts';

test.each([
  [{}, 'zh'],
  [{ LANG: 'C.UTF-8' }, 'zh'],
  [{ LANG: 'POSIX' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
])('on Linux %o speaks %s', (environment, language) => {
  expect(systemLanguage(environment, 'linux')).toBe(language);
});

test('on Windows and macOS the locale of the system tells', () => {
  expect(systemLanguage({}, 'win32', () => 'zh-CN')).toBe('zh');
  expect(systemLanguage({}, 'darwin', () => 'en-GB')).toBe('en');
});
