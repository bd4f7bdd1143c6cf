/** The calm line while people are made up: it says so, and lets them go. */
import { Sparkles } from 'lucide-react';
import { useLive } from '../hooks/use-live.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { hasMadeUp } from '../store/made-up.ts';
import { Button } from '../ui/acts/button.tsx';
import { Wash } from '../ui/layout/wash.tsx';
import styles from './made-up-note.module.css';
import { useLettingMadeUpGo } from './use-letting-made-up-go.ts';

export function MadeUpNote() {
  const { madeUp: words } = useMessages().welcome;
  const letGo = useLettingMadeUpGo();
  const isShown = useLive(hasMadeUp);
  if (isShown !== true) return null;
  return (
    <Wash icon={Sparkles}>
      <div className={styles['line']}>
        {words.text}
        <Button look="plain" onClick={() => void letGo()}>
          {words.letGo}
        </Button>
      </div>
    </Wash>
  );
}
