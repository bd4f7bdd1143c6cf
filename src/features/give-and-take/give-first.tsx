/** Give first: one person to whom something could be given, and what; another one the week after. */
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useGift } from '../../person/use-gift.ts';
import type { GiftNow } from '../../store/gifts.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';

export function GiveFirst() {
  const { giving } = useMessages();
  const words = giving.first;
  const { now, waveAway } = useGift();
  if (now === undefined) return null;
  const name = nameInSentences(now.contact);
  return (
    <Section title={words.title}>
      <Wash>
        <Stack gap="close">
          <p>{giftText(now, name, words)}</p>
          <Acts>
            <LinkButton to={paths.contact(now.contact.id)}>{words.see(name)}</LinkButton>
            <Button onClick={() => void waveAway(now.contact.id)}>{words.notNow}</Button>
          </Acts>
        </Stack>
      </Wash>
    </Section>
  );
}

type FirstWords = ReturnType<typeof useMessages>['giving']['first'];

function giftText({ gift, tip }: GiftNow, name: string, words: FirstWords): string {
  return gift.kind === 'offer' ? words.offer(name, gift.sought, gift.offered) : words.tip(name, tip?.title ?? '');
}
