/** Close, loose, rest: each drawn as its tie is; a press says it of whom was named. */
import type { NamedAs } from '../../domain/inventory.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './name-field.module.css';

export function TieButtons({ onSay }: { readonly onSay: (as: NamedAs) => void }) {
  const { inventory: words, sort } = useMessages();
  return (
    <fieldset className={styles['closeness']}>
      <legend className={styles['legend']}>{words.howClose}</legend>
      <div className={styles['ties']}>
        {TIES.map((as) => (
          <button key={as} type="button" className={classNames(styles['tie'], styles[as])} onClick={() => onSay(as)}>
            {sort[as]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const TIES: readonly NamedAs[] = ['strong', 'weak', 'rest'];
