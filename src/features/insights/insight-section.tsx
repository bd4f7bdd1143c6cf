/** One insight: what stands out in a sentence, the drawing with its table, and one thing to do. */
import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';

type InsightSectionProps = {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly to: string;
  readonly children: ReactNode;
};

export function InsightSection({ title, text, act, to, children }: InsightSectionProps) {
  return (
    <Section title={title} ruled>
      <Stack>
        <Why small>{text}</Why>
        {children}
        <div>
          <LinkButton to={to}>{act}</LinkButton>
        </div>
      </Stack>
    </Section>
  );
}
