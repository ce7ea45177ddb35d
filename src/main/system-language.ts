import { app } from 'electron';
import type { Language } from '../core/model.ts';

/** Chinese unless the system speaks another language. To be asked once Electron is ready. */
export function systemLanguage(): Language {
  const locale = app.getLocale();
  return locale === '' || locale.startsWith('zh') ? 'zh' : 'en';
}
