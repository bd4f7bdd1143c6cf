/** The way of an introduction, from the first to be asked to what came of it: what is behind, what is next, what is ahead. */
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { IntroductionNow } from '../../../store/introductions-now.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { stagesOf } from './stages.ts';
import styles from './walk.module.css';

export function Walk({ now }: { readonly now: IntroductionNow }) {
  const messages = useMessages();
  const today = useToday();
  const stages = stagesOf(now, messages, today);
  if (stages.length === 0) return null;
  return (
    <Section title={messages.introductions.walk.steps} ruled>
      <ol className={styles['walk']}>
        {stages.map(({ key, label, note, place }) => (
          <li
            key={key}
            className={classNames(styles['stage'], styles[place])}
            aria-current={place === 'here' ? 'step' : undefined}
          >
            <span>{label}</span>
            {note !== undefined && <Soft as="span">{note}</Soft>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
