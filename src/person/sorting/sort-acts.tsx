/** Close, loose, rest: each lies where a swipe would go, is drawn as its tie is, and says its key where there are keys. */
import { ArrowDown, ArrowLeft, ArrowRight, type LucideIcon } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './sort-acts.module.css';
import { KEYS_OF, type SortKey } from './use-sort-keys.ts';

type SortActsProps = { readonly onAct: (act: SortKey) => void; readonly onUnsure: () => void };

export function SortActs({ onAct, onUnsure }: SortActsProps) {
  const { sort: words } = useMessages();
  return (
    <div className={styles['foot']}>
      <div className={styles['acts']}>
        {ACTS.map(({ act, icon: Icon }) => (
          <button
            key={act}
            type="button"
            className={classNames(styles['act'], styles[act])}
            aria-keyshortcuts={[words.keys[act], ...KEYS_OF[act]].join(' ')}
            onClick={() => onAct(act)}
          >
            <Icon size={20} strokeWidth={1.75} aria-hidden />
            {words[act]}
            <kbd className={styles['key']} aria-hidden>
              {words.keys[act]}
            </kbd>
          </button>
        ))}
      </div>
      <div className={styles['others']}>
        <Button look="plain" onClick={onUnsure}>
          {words.unsure}
        </Button>
        <Button look="plain" onClick={() => onAct('later')}>
          {words.later}
        </Button>
      </div>
    </div>
  );
}

const ACTS: readonly { readonly act: Exclude<SortKey, 'later'>; readonly icon: LucideIcon }[] = [
  { act: 'weak', icon: ArrowLeft },
  { act: 'strong', icon: ArrowRight },
  { act: 'rest', icon: ArrowDown },
];
