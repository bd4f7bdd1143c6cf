/** Introductions under a heading of their own; nothing when there are none. */
import type { IntroductionNow } from '../../../store/introductions-now.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { IntroductionRow } from '../../../person/introduction-row.tsx';

type IntroductionListProps = { readonly title: string; readonly rows: readonly IntroductionNow[] };

export function IntroductionList({ title, rows }: IntroductionListProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <Stack gap="none" as="ul" label={title}>
        {rows.map((now) => (
          <IntroductionRow key={now.introduction.id} now={now} />
        ))}
      </Stack>
    </Section>
  );
}
