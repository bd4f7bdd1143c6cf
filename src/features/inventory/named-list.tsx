/** Those who came to mind and wait to be added, each with how close, and a way to let them go again. */
import { X } from 'lucide-react';
import type { Remembered } from '../../domain/inventory.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { useLabels } from '../../ui/labels.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

type NamedListProps = {
  readonly named: readonly Remembered[];
  readonly onForget: (remembered: Remembered) => void;
};

export function NamedList({ named, onForget }: NamedListProps) {
  const { inventory: words } = useMessages();
  const labels = useLabels();
  return (
    <Section title={words.named}>
      <Stack as="ul" gap="none" label={words.named}>
        {named.map((one) => (
          <Row
            key={one.contactId ?? one.name}
            title={one.name}
            note={one.contactId === undefined ? words.as[one.as] : words.hereAlready}
            end={<IconButton icon={X} label={labels.remove(one.name)} onClick={() => onForget(one)} />}
          />
        ))}
      </Stack>
    </Section>
  );
}
