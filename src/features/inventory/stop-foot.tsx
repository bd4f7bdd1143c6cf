/** The end of a stop: adding all who came to mind, or leaving it, for good or for another day. */
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import type { StopActs } from './use-stop.ts';

export function StopFoot({ acts }: { readonly acts: StopActs }) {
  const { inventory: words, contactForm, language } = useMessages();
  const { named, isSaving, fault } = acts;
  return (
    <Foot>
      {fault && <p role="alert">{contactForm[fault]}</p>}
      {named.length > 0 ? (
        <Button look="primary" wide disabled={isSaving} onClick={() => void acts.add()}>
          {words.add(numberText(language, named.length), named.length === 1)}
        </Button>
      ) : (
        <Acts>
          <Button disabled={isSaving} onClick={() => void acts.noMore()}>
            {words.noMore}
          </Button>
          <Button disabled={isSaving} onClick={() => void acts.later()}>
            {words.later}
          </Button>
        </Acts>
      )}
    </Foot>
  );
}
