/** After the third "not this week" in a row: perhaps less often, perhaps a rest, perhaps nothing. */
import { capitalized } from '../../i18n/format.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Acts } from '../../ui/acts/acts.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { useLoosening } from './use-loosening.ts';
import type { WeekPerson } from '../../store/week.ts';

type RhythmSheetProps = { readonly person: WeekPerson; readonly onClose: () => void };

export function RhythmSheet({ person, onClose }: RhythmSheetProps) {
  const { week: words, words: common, language } = useFirstMessages();
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
          {words.rest}
        </Button>
        <Button look="plain" wide onClick={onClose}>
          {words.change.keep}
        </Button>
      </Acts>
    </Sheet>
  );
}
