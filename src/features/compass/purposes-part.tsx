/** The purposes that are followed, the most important first. */
import { isLookBackDue, type Purpose } from '../../domain/purpose.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { kindName, purposeName } from '../../person/purpose-text.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

/** More than these stand on their own screen. */
const FEW = 5;

export function PurposesPart({ purposes }: { readonly purposes: readonly Purpose[] }) {
  const { purposes: area, compass } = useMessages();
  return (
    <Section title={area.title} ruled>
      <Stack as="ol" gap="none">
        {purposes.slice(0, FEW).map((purpose) => (
          <PurposeRow key={purpose.id} purpose={purpose} />
        ))}
        <Row title={compass.purposes.all} to={paths.purposes} />
      </Stack>
    </Section>
  );
}

function PurposeRow({ purpose }: { readonly purpose: Purpose }) {
  const { words, compass } = useMessages();
  const today = useToday();
  const name = purposeName(purpose, words);
  const kind = kindName(purpose.kind, words);
  const notes = [kind !== name && kind, isLookBackDue(purpose, today) && compass.purposes.due].filter(Boolean);
  return <Row title={name} to={paths.purpose(purpose.id)} {...(notes.length > 0 && { note: notes.join(' · ') })} />;
}
