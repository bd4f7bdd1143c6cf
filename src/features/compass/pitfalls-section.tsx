/** One or two things worth a thought, noticed from what is here; each can be waved away for three months. */
import { useDatabase } from '../../hooks/use-live.ts';
import { usePitfalls } from '../../hooks/use-pitfalls.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSaying } from '../../person/use-saying.ts';
import { wavePitfallAway, type PitfallNow } from '../../store/pitfalls.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Card } from '../../ui/layout/card.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { pitfallSaid } from './pitfall-said.ts';

/** Nothing is noticed before it `isTime`: what the screen is for is read first. */
export function PitfallsSection({ isTime }: { readonly isTime: boolean }) {
  const { pitfalls: words } = useMessages();
  const today = useToday();
  const spoken = usePitfalls(today, isTime);
  if (spoken.length === 0) return null;
  return (
    <Section title={words.title} ruled>
      <Stack as="ul">
        {spoken.map((now) => (
          <PitfallCard key={now.pitfall.code} now={now} />
        ))}
      </Stack>
    </Section>
  );
}

function PitfallCard({ now }: { readonly now: PitfallNow }) {
  const messages = useMessages();
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  const { text, act, to } = pitfallSaid(now, messages);
  async function waveAway(): Promise<void> {
    say(messages.pitfalls.away, await wavePitfallAway(database, now.pitfall.code, today));
  }
  return (
    <Card as="li">
      <Why small>{text}</Why>
      <Acts stacked>
        <LinkButton to={to} wide>
          {act}
        </LinkButton>
        <Button look="plain" onClick={() => void waveAway()}>
          {messages.pitfalls.notNow}
        </Button>
      </Acts>
    </Card>
  );
}
