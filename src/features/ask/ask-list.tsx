/** Some asks under a heading, each with how it stands; nothing where there are none. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { askText } from '../../person/request-text.ts';
import type { AskNow } from '../../store/asks-now.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

type AskListProps = { readonly title: string; readonly asks: readonly AskNow[] };

export function AskList({ title, asks }: AskListProps) {
  const messages = useMessages();
  if (asks.length === 0) return null;
  return (
    <Section title={title} ruled>
      <Stack gap="none" as="ul">
        {asks.map((now) => (
          <Row key={now.ask.id} title={now.ask.what} note={askText(now, messages)} to={paths.ask(now.ask.id)} />
        ))}
      </Stack>
    </Section>
  );
}
