/** What is needed, as the heading, with what it is about beneath. */
import type { Ask } from '../../../domain/ask.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { purposeName } from '../../../person/purpose-text.ts';
import { purposeById } from '../../../store/purposes.ts';
import { settingsOf } from '../../../store/settings.ts';
import { AppLink } from '../../../ui/acts/app-link.tsx';
import { classNames } from '../../../ui/class-names.ts';
import styles from './ask-head.module.css';

export function AskHead({ ask }: { readonly ask: Ask }) {
  const { words: common } = useMessages();
  const purpose = useLive(async (database) => purposeById(database, ask.purposeId ?? ''), [ask.purposeId]);
  const labels = useLive(settingsOf)?.levelLabels;
  const { what, topics, level } = ask;
  const levels = level === undefined ? [] : [labels?.[level] ?? common.level[level]];
  const about = [...topics, ...levels];
  return (
    <div className={styles['head']}>
      <h1 className={classNames(styles['what'], what.length > LONG && styles['long'])} tabIndex={-1}>
        {what}
      </h1>
      {about.length > 0 && <p className={styles['about']}>{about.join(' · ')}</p>}
      {purpose && (
        <p className={styles['about']}>
          <AppLink to={paths.purpose(purpose.id)}>{purposeName(purpose, common)}</AppLink>
        </p>
      )}
    </div>
  );
}

/** A need of more letters than this is told in a smaller hand. */
const LONG = 60;
