/**
 * Closer than you think: for a wish in the person's own words, people near who could speak to somebody who fits. Nothing
 * where there is nobody; for an ask, whoever was asked already is left out, for a purpose whoever serves it.
 */
import { nameToShow } from '../domain/contact.ts';
import { useCloser } from '../hooks/use-closer.ts';
import { useLive } from '../hooks/use-live.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { livingSpheres } from '../store/living-spheres.ts';
import { Row } from '../ui/layout/row.tsx';
import { Section } from '../ui/layout/section.tsx';
import { Soft } from '../ui/layout/soft.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { useCloserText } from './closer-text.ts';
import { PersonFace } from './person-face.tsx';

type CloserThanYouThinkProps = {
  readonly wish: string;
  readonly purposeId?: string | undefined;
  readonly askId?: string | undefined;
};

export function CloserThanYouThink({ wish, purposeId, askId }: CloserThanYouThinkProps) {
  const { closer: words } = useMessages();
  const ways = useCloser(wish, { purposeId, askId });
  const spheres = useLive(livingSpheres);
  const textOf = useCloserText();
  if (ways === undefined || spheres === undefined || ways.length === 0) return null;
  return (
    <Section title={words.title} ruled>
      <Soft>{words.intro}</Soft>
      <Stack as="ul" gap="none" label={words.title}>
        {ways.map((now) => (
          <Row
            key={`${now.near.id} ${now.way.fittingId ?? ''}`}
            start={<PersonFace contact={now.near} spheres={spheres} />}
            title={nameToShow(now.near)}
            note={textOf(now)}
            to={paths.contact(now.near.id)}
          />
        ))}
      </Stack>
    </Section>
  );
}
