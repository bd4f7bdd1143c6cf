/** What was asked for the sake of a purpose, and asking for more. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { PurposePage } from '../../store/purpose-page.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';

export function PurposeAsks({ page: { asks, purpose } }: { readonly page: PurposePage }) {
  const { page: words } = useMessages().purposes;
  const isOver = purpose.retiredOn !== undefined;
  if (isOver && asks.length === 0) return null;
  return (
    <Section title={words.asks} ruled>
      {asks.length === 0 && <Soft>{words.asksNone}</Soft>}
      {asks.length > 0 && (
        <ul>
          {asks.map(({ id, what, status }) => (
            <Row key={id} title={what} note={words.askStatus[status]} to={paths.ask(id)} />
          ))}
        </ul>
      )}
      {!isOver && <LinkButton to={paths.newAskFor(purpose.id)}>{words.ask}</LinkButton>}
    </Section>
  );
}
