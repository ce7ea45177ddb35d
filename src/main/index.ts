import { app } from 'electron';
import { start } from './start.ts';
import { declareScheme } from './pages.ts';

declareScheme();

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
  app.on('window-all-closed', () => app.quit());
} else {
  app.quit();
}
