/** How alike all one's people are, thought of in a worker; nothing while too little is noted of them. */
import { useToday } from '../../hooks/use-today.ts';
import { useThinking } from '../../hooks/use-thinking.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { MixBars } from './mix-bars.tsx';

export function WholeMix() {
  const { mix: words } = useMessages().networks;
  const { thought, failure } = useThinking('mix', { today: useToday(), stamp: 'visit' });
  if (failure !== undefined) throw failure;
  const mix = thought?.found.mix;
  if (thought === undefined || mix?.likeness === undefined) return null;
  return (
    <Section title={words.wholeTitle} ruled>
      <Stack>
        <Why>{words.whole[mix.likeness]}</Why>
        <MixBars {...thought.found} />
      </Stack>
    </Section>
  );
}
