/** A file that was shared: what it is called, how large it is, and the way to see who is in it, or why there is none. */
import { ContactRound, FileQuestion } from 'lucide-react';
import { MOST_BYTES } from '../../formats/read-failure.ts';
import { numberText, sizeText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { SharedThing } from '../../platform/shared-thing.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import type { SharedKind } from './shared-kind.ts';

type SharedPeopleProps = {
  readonly thing: SharedThing;
  readonly kind: Exclude<SharedKind, 'words'>;
  readonly onLetGo: () => Promise<void>;
};

export function SharedPeople({ thing: { file, tooLarge = '', others }, kind, onLetGo }: SharedPeopleProps) {
  const { share: words, language } = useMessages();
  const name = file === undefined || file.name.startsWith('.') ? words.card : file.name;
  const most = numberText(language, MOST_BYTES / 1_000_000);
  const said = {
    people: words.people,
    unknown: words.unknown,
    'too-large': words.tooLarge(tooLarge, most),
  };
  return (
    <Stack gap="wide">
      <Wash icon={kind === 'people' ? ContactRound : FileQuestion}>
        {file && <p>{words.file(name, sizeText(language, file.size))}</p>}
        <Soft>{said[kind]}</Soft>
        {others > 0 && <Soft>{words.others(numberText(language, others), others === 1)}</Soft>}
      </Wash>
      <Acts stacked>
        {kind === 'people' && (
          <LinkButton look="primary" wide to={paths.importShared}>
            {words.show}
          </LinkButton>
        )}
        <Button onClick={() => void onLetGo()}>{words.letGo}</Button>
      </Acts>
    </Stack>
  );
}
