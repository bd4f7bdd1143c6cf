/** After a time away: nobody is behind; one word and those who waited have a new day. */
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Card } from '../../ui/layout/card.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { useFreshStart } from './use-fresh-start.ts';

export function FreshStartCard() {
  const { fresh: words } = useFirstMessages().week;
  const offer = useFreshStart();
  if (offer === undefined) return null;
  return (
    <Card as="section">
      <Why>{words.text}</Why>
      <Soft>{words.hint}</Soft>
      <Acts>
        <Button look="primary" onClick={() => void offer.accept()}>
          {words.act}
        </Button>
        <Button onClick={() => void offer.decline()}>{words.later}</Button>
      </Acts>
    </Card>
  );
}
