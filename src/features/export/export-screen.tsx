/** Export: everything one has written down, as a file of one's own. */
import { Users } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { ExportForm } from './export-form.tsx';
import { useExportScreen } from './use-export-screen.ts';

export function ExportScreen() {
  const words = useMessages().exporting;
  const screen = useExportScreen();
  const { size } = screen;
  return (
    <Page title={words.title} backTo={paths.settings}>
      {size?.people === 0 && (
        <Empty
          icon={Users}
          title={words.nobodyTitle}
          text={words.nobodyText}
          act={<LinkButton to={paths.import}>{words.bringIn}</LinkButton>}
        />
      )}
      {size !== undefined && size.people > 0 && <ExportForm screen={screen} size={size} />}
    </Page>
  );
}
