/** After the third "not this week" in a row: perhaps less often, perhaps a rest, perhaps nothing. */
import type { Span } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { capitalized } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Acts } from '../ui/acts/acts.tsx';
import { Button } from '../ui/acts/button.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { useLoosening } from './use-loosening.ts';

type ChangeRhythmSheetProps = {
  /** Whom it is about, with the rhythm that `rhythmOf` says. */
  readonly person: { readonly contact: Contact; readonly rhythm?: Span };
  readonly onClose: () => void;
};

export function ChangeRhythmSheet({ person, onClose }: ChangeRhythmSheetProps) {
  const { mercy: words, words: common, week, language } = useMessages();
  const { name, looser, loosen, rest } = useLoosening(person);
  function choose(act: () => Promise<void>): void {
    onClose();
    void act();
  }
  return (
    <Sheet open title={words.change.title(name)} onClose={onClose}>
      <p>{words.change.text}</p>
      <Acts stacked>
        {looser && (
          <Button look="primary" wide onClick={() => choose(() => loosen(looser))}>
            {words.change.looser(capitalized(language, common.rhythm(looser)))}
          </Button>
        )}
        <Button wide onClick={() => choose(rest)}>
          {week.rest}
        </Button>
        <Button look="plain" wide onClick={onClose}>
          {words.change.keep}
        </Button>
      </Acts>
    </Sheet>
  );
}
