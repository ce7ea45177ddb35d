import { Dialog } from '@base-ui/react/dialog';
import { useState, type ReactElement } from 'react';
import type { Preferences } from '../../services/settings.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { usePage } from './page-context.ts';

interface Props {
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
}

const THEMES = ['system', 'light', 'dark'] as const;

/** How the interface is wanted. What is chosen is so at once, and the next time. */
export function SettingsDialog({ preferences, prefer }: Props): ReactElement {
  const { say, language } = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <DeskDialog
      open={isOpen}
      change={setOpen}
      trigger={say('desk-settings')}
      title={say('desk-settings-title')}
    >
      <label className="name-field">
        {say('desk-language')}
        <select
          value={language}
          onChange={(event) =>
            prefer({ ...preferences, language: event.target.value === 'en' ? 'en' : 'zh' })
          }
        >
          <option value="zh">中文</option>
          <option value="en">English</option>
        </select>
      </label>
      <label className="name-field">
        {say('desk-theme')}
        <select
          value={preferences.theme}
          onChange={(event) => {
            const theme = THEMES.find((one) => one === event.target.value);
            if (theme) prefer({ ...preferences, theme });
          }}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {say(`desk-theme-${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <footer>
        <Dialog.Close className="main">{say('desk-close')}</Dialog.Close>
      </footer>
    </DeskDialog>
  );
}
