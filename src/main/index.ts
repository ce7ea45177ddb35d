import { app } from 'electron';
import { giveUp } from './give-up.ts';
import { declareScheme } from './pages.ts';
import { start } from './start.ts';

declareScheme();

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(start).catch(giveUp);
  app.on('window-all-closed', () => app.quit());
} else {
  app.quit();
}
