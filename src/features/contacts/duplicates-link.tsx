/** The quiet way to those who may be one person, where there are any; beside the count, so that nothing moves when it comes. */
import { useDuplicateCount } from '../../hooks/use-duplicates.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import styles from './duplicates-link.module.css';

export function DuplicatesLink() {
  const { duplicates, language } = useMessages();
  const count = useDuplicateCount();
  if (count === 0) return null;
  return (
    <AppLink to={paths.duplicates} className={styles['link']}>
      {duplicates.link(numberText(language, count))}
    </AppLink>
  );
}
