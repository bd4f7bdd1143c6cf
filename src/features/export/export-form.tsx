/** The one choice of what to take out, its details below, and the act that makes the file. */
import { Download, Share2 } from 'lucide-react';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ExportDetails } from './export-details.tsx';
import { ExportedNote } from './exported-note.tsx';
import type { useExportScreen } from './use-export-screen.ts';

type Screen = ReturnType<typeof useExportScreen>;
type ExportFormProps = { readonly screen: Screen; readonly size: NonNullable<Screen['size']> };

const KINDS = ['own', 'vcard', 'google', 'excel', 'calendar'] as const;

export function ExportForm({ screen, size }: ExportFormProps) {
  const { exporting: words, language } = useMessages();
  const { kind, saved } = screen;
  const people = numberText(language, size.people);
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <p>{words.intro}</p>
        <Soft>
          {words.holds(people, size.people === 1)}{' '}
          {size.interactions > 0 && words.noted(numberText(language, size.interactions), size.interactions === 1)}
        </Soft>
      </Stack>
      <Choice
        label={words.what}
        value={kind}
        options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        hint={words.kindHints[kind]}
        onChange={screen.chooseKind}
      />
      <ExportDetails screen={screen} hasMeetings={size.meetings > 0} />
      <Soft>{words.fileName(screen.name)}</Soft>
      <Button look="primary" icon={Download} wide disabled={!screen.canSave} onClick={screen.save}>
        {screen.isWriting ? words.writing : words.save}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">{saved && <ExportedNote saved={saved} />}</div>
      {saved?.isSharable === true && (
        <Button icon={Share2} wide onClick={() => screen.share(saved)}>
          {words.share}
        </Button>
      )}
    </Stack>
  );
}
