/** What went wrong with a backup: a headline that says what it is, what helps, and that nothing is lost. */
import { LeadingTitle } from '../../ui/layout/leading-title.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

type TroubleNoteProps = { readonly title: string; readonly text: string; readonly calm: string };

export function TroubleNote({ title, text, calm }: TroubleNoteProps) {
  return (
    <div role="alert">
      <Stack gap="close">
        <LeadingTitle text={title} />
        <p>{text}</p>
        <Soft>{calm}</Soft>
      </Stack>
    </div>
  );
}
