/** In a tab on an iPhone or iPad: the home screen first, step by step, before anything is written; and a way to go on anyway. */
import { installSteps } from '../../hooks/install-steps.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { thisDevice } from '../../platform/this-device.ts';
import { Button } from '../../ui/acts/button.tsx';
import { DrawnSteps } from '../../ui/drawings/drawn-steps.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import styles from './welcome-screen.module.css';

export function InstallFirst({ onAnyway }: { readonly onAnyway: () => void }) {
  const { install: words } = useMessages();
  const { title, text, anyway } = words.first;
  return (
    <div className={styles['install']}>
      <h2 className={styles['installTitle']}>{title}</h2>
      <Soft>{text}</Soft>
      <DrawnSteps label={words.steps} steps={installSteps(thisDevice(), words)} />
      <Button look="plain" wide onClick={onAnyway}>
        {anyway}
      </Button>
    </div>
  );
}
