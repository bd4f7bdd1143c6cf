/** What there is to say and choose about the kind of file that was chosen. */
import { useMessages } from '../../i18n/use-messages.ts';
import { Switch } from '../../ui/fields/switch.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { CalendarPart } from './calendar-part.tsx';
import { CardsPart } from './cards-part.tsx';
import type { useExportScreen } from './use-export-screen.ts';

type ExportDetailsProps = { readonly screen: ReturnType<typeof useExportScreen>; readonly hasMeetings: boolean };

export function ExportDetails({ screen, hasMeetings }: ExportDetailsProps) {
  const words = useMessages().exporting;
  const { kind } = screen;
  if (kind === 'calendar') return <CalendarPart choices={screen.calendar} hasMeetings={hasMeetings} />;
  return (
    <>
      {kind === 'vcard' && <CardsPart version={screen.version} chooseVersion={screen.chooseVersion} />}
      {(kind === 'own' || kind === 'vcard') && (
        <Switch
          label={words.confidential}
          hint={words.confidentialHint}
          on={screen.withConfidential}
          onChange={screen.setWithConfidential}
        />
      )}
      <Soft>{kind === 'vcard' ? words.cards.photos : words.photos}</Soft>
    </>
  );
}
