/** The title of a tip, with its kind above it. */
import { knownKind, type Tip } from '../../domain/tip.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { tipIcons } from '../../person/tip-icons.ts';
import styles from './tip-head.module.css';

export function TipHead({ tip }: { readonly tip: Tip }) {
  const { tips: words } = useMessages();
  const kind = knownKind(tip.kind);
  const Icon = tipIcons[kind];
  return (
    <div className={styles['head']}>
      <p className={styles['kind']}>
        <Icon size={18} strokeWidth={1.75} aria-hidden />
        {words.kinds[kind]}
      </p>
      <h1 className={styles['title']} tabIndex={-1}>
        {tip.title}
      </h1>
    </div>
  );
}
