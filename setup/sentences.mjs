/** What is said before anything is installed, when `src/core/messages` cannot run yet. */
const sentences = {
  'node-too-old': {
    zh: '需要 Node 20.19 以上（现在是 {version}），请从 nodejs.org 安装新版本再试。',
    en: 'Node 20.19 or newer is needed (this is {version}). Install it from nodejs.org and try again.',
  },
  'installing-packages': {
    zh: '安装 npm 包（首次约一分钟）……',
    en: 'Installing npm packages (a minute or so the first time) …',
  },
  'packages-failed': {
    zh: 'npm 包没有装上，请检查网络或 npm 的镜像设置后再试。',
    en: 'The npm packages could not be installed. Check the network or npm’s registry setting and try again.',
  },
  'installing-programs': { zh: '用 apt-get 安装 {programs} ……', en: 'Installing {programs} with apt-get …' },
  'programs-failed': {
    zh: 'apt-get 没能装上 {programs}，请检查软件源后再试，或手工安装。',
    en: 'apt-get could not install {programs}. Check its sources and try again, or install them by hand.',
  },
  'programs-missing': {
    zh: '缺少 {programs}：请安装（Debian、Ubuntu：sudo apt-get install {packages}；其他系统装 Chrome、Edge 或 Chromium 即可，或用 ROSTRUM_CHROMIUM 指明位置）后再试。',
    en: 'Not found: {programs}. Install what is missing (Debian, Ubuntu: sudo apt-get install {packages}; elsewhere Chrome, Edge or Chromium, or name one in ROSTRUM_CHROMIUM) and try again.',
  },
  building: { zh: '构建程序……', en: 'Building …' },
  'build-failed': { zh: '构建失败，原因见上。', en: 'The build failed, see above.' },
  'reports-missing': {
    zh: '没有 ../shared/reports：读真实报告的测试都跳过了。',
    en: '../shared/reports is not there: the tests on real reports were skipped.',
  },
};

/** Chinese unless the system says another language. */
export function systemLanguage(environment = process.env) {
  const said = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const named = said !== '' && !/^(C|POSIX)(\.|$)/i.test(said);
  return named && !/^zh/i.test(said) ? 'en' : 'zh';
}

/** Returns names as a list within a sentence. */
export const listed = (names) => names.join(systemLanguage() === 'zh' ? '、' : ', ');

/** Returns a sentence in the system's language with the values put in. */
export function say(code, values = {}) {
  return sentences[code][systemLanguage()].replace(/\{(\w+)\}/g, (_hole, name) => String(values[name]));
}
