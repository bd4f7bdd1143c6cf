/** The round in the person's own calendar: as a file for any calendar, by a link for Google's, and whether both hold still. */
import { CalendarPlus } from 'lucide-react';
import type { Settings } from '../../domain/settings.ts';
import { useRoundFile } from '../../hooks/use-round-file.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { appAddress } from '../../platform/app-address.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { Part } from './part.tsx';
import { GoogleLink } from './google-link.tsx';
import { useHeldSays } from '../../hooks/use-held-says.ts';

export function CalendarPart({ settings }: { readonly settings: Settings }) {
  const words = useMessages().reminders.calendar;
  const file = useRoundFile(appAddress(paths.checkIn));
  const held = useHeldSays(settings);
  return (
    <Part title={words.title} state={held.isThere ? 'on' : 'off'} says={held.says}>
      {held.stale.map((text) => (
        <Wash key={text}>{text}</Wash>
      ))}
      <Soft>{words.text}</Soft>
      <Button
        look={held.isThere && !held.isStale ? 'quiet' : 'primary'}
        icon={CalendarPlus}
        wide
        onClick={() => void file.save()}
      >
        {held.isStale ? words.update : held.isThere ? words.again : words.act}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">{file.saved && <Soft>{words.saved(file.saved.name)}</Soft>}</div>
      {file.share && (
        <Button wide onClick={file.share}>
          {words.share}
        </Button>
      )}
      <GoogleLink settings={settings} />
    </Part>
  );
}
