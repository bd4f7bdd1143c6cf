/** Sorting everyone whom nobody has sorted yet, in one sitting or in many. */
import { useLocation } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Sorter } from '../../person/sorter.tsx';
import { Page } from '../../ui/layout/page.tsx';

export function SortScreen() {
  const { sort } = useMessages();
  const [, goTo] = useLocation();
  return (
    <Page title={sort.title} backTo={paths.contacts}>
      <Sorter doneLabel={sort.seeWeek} onDone={() => goTo(paths.week)} />
    </Page>
  );
}
