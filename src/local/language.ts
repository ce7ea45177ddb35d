import type { Language } from '../core/model.ts';

export function languageNamed(name: unknown): Language | undefined {
  return name === 'zh' || name === 'en' ? name : undefined;
}

/**
 * Chinese unless the system says another language. Unix says it in the environment (a C locale says nothing); Windows
 * and macOS do not, there the locale that Node was started in tells.
 */
export function systemLanguage(
  environment: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
  locale: () => string = () => new Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const said = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  if (said !== '' && !/^(C|POSIX)(\.|$)/i.test(said)) return /^zh/i.test(said) ? 'zh' : 'en';
  if (platform !== 'win32' && platform !== 'darwin') return 'zh';
  return locale().startsWith('zh') ? 'zh' : 'en';
}
