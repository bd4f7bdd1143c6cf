/** The Compass tab: opens with the five pieces of advice (A1–A5); what follows hangs from them. */
import { Settings } from 'lucide-react';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { adviceNow } from '../../store/advice.ts';
import { IconLink } from '../../ui/acts/icon-link.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { AdviceList } from './advice-list.tsx';
import { PitfallsSection } from './pitfalls-section.tsx';
import { Places } from './places.tsx';
import { PurposesPart } from './purposes-part.tsx';

export function CompassScreen() {
  const { compass: words, app } = useMessages();
  const today = useToday();
  const now = useLive((database) => adviceNow(database, today), [today]);
  return (
    <Page title={words.title} acts={<IconLink icon={Settings} label={app.settings} to={paths.settings} />}>
      <Soft>{words.intro}</Soft>
      <AdviceList now={now} />
      <PitfallsSection isTime={now !== undefined} />
      {now && now.purposes.length > 0 && <PurposesPart purposes={now.purposes} />}
      <Places />
    </Page>
  );
}
