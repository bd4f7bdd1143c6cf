/** One thing that may remind: its name, whether it does on this device, and what there is to say or do about it. */
import { Circle, CircleCheck, CircleMinus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './part.module.css';

type PartProps = {
  readonly title: string;
  readonly state: 'on' | 'off' | 'never';
  /** Says it in other words than on and off. */
  readonly says?: string;
  readonly children: ReactNode;
};

const ICONS = { on: CircleCheck, off: Circle, never: CircleMinus } as const;

export function Part({ title, state, says, children }: PartProps) {
  const { reminders: words } = useMessages();
  const Icon = ICONS[state];
  return (
    <Section title={title} ruled>
      <p className={styles['state']}>
        <Icon size={20} strokeWidth={1.75} aria-hidden />
        {says ?? words[state]}
      </p>
      <Stack gap="close">{children}</Stack>
    </Section>
  );
}
