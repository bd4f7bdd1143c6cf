/** What the tip is about, as chips; the topics that its text speaks of are one press away. */
import { Plus } from 'lucide-react';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { topicsInUse } from '../../store/tip-lists.ts';
import { Button } from '../../ui/acts/button.tsx';
import { ChipField } from '../../ui/fields/chip-field.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './topics-field.module.css';

type TopicsFieldProps = {
  readonly topics: readonly string[];
  /** What the text of the tip speaks of. */
  readonly suggested: readonly string[];
  readonly onChange: (topics: readonly string[]) => void;
};

export function TopicsField({ topics, suggested, onChange }: TopicsFieldProps) {
  const words = useMessages().tips.form;
  const used = useLive(topicsInUse) ?? [];
  const chosen = new Set(topics.map((topic) => topic.toLowerCase()));
  const offered = suggested.filter((topic) => !chosen.has(topic.toLowerCase()));
  return (
    <Stack gap="close">
      <ChipField label={words.topics} hint={words.topicsHint} values={topics} suggestions={used} onChange={onChange} />
      {offered.length > 0 && (
        <ul className={styles['offered']} aria-label={words.suggested}>
          {offered.map((topic) => (
            <li key={topic}>
              <Button icon={Plus} onClick={() => onChange([...topics, topic])}>
                {topic}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
