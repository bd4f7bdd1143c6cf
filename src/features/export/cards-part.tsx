/** For whom the cards are: which version of vCard, in words that say what to choose. */
import { useMessages } from '../../i18n/use-messages.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import type { useExportScreen } from './use-export-screen.ts';

type CardsPartProps = Pick<ReturnType<typeof useExportScreen>, 'version' | 'chooseVersion'>;

export function CardsPart({ version, chooseVersion }: CardsPartProps) {
  const words = useMessages().exporting.cards;
  return (
    <Choice
      label={words.version}
      value={version}
      options={(['3.0', '4.0'] as const).map((value) => ({ value, label: words.versions[value] }))}
      hint={words.versionHints[version]}
      onChange={chooseVersion}
    />
  );
}
