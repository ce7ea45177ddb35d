import type { Sentences } from './sentence.ts';

/** The screen that nobody tends, and who keeps it going. */
export const kiosk = {
  'kiosk-host-ended': { zh: '服务程序退出（{how}）', en: 'the host ended ({how})' },
  'kiosk-host-silent': { zh: '服务程序没有回应', en: 'the host did not answer' },
  'kiosk-host-late': { zh: '服务程序没有启动起来', en: 'the host did not come up' },
  'kiosk-browser-ended': { zh: '浏览器退出（{how}）', en: 'the browser ended ({how})' },
  'kiosk-browser-late': { zh: '浏览器没有启动起来', en: 'the browser did not come up' },
  'kiosk-page-crashed': { zh: '页面崩溃', en: 'the page crashed' },
  'kiosk-page-silent': { zh: '页面没有回应', en: 'the page did not answer' },
  'kiosk-page-frozen': { zh: '画面停住不动', en: 'the page did not paint' },
  'kiosk-page-empty': {
    zh: '没有可以放映的内容（{code}）',
    en: 'there was nothing that could be shown ({code})',
  },
  'kiosk-started': { zh: '开始值守', en: 'supervision began' },
  'kiosk-left': { zh: '由管理员结束', en: 'ended by its operator' },
  'kiosk-up': { zh: '{what}已启动', en: '{what} is up' },
  'kiosk-playing': { zh: '画面正常', en: 'the page draws' },
  'kiosk-given-up': {
    zh: '一小时内重启已满 {most} 次，改放上次完好的内容，{minutes} 分钟后再试',
    en: '{most} restarts within an hour: the last good content is shown, the next try is in {minutes} minutes',
  },
  'kiosk-host': { zh: '服务程序', en: 'the host' },
  'kiosk-browser': { zh: '浏览器', en: 'the browser' },
} as const satisfies Sentences;
