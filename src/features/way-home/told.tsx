/** The meeting is told of: how it left one, and, for whoever keeps the network together, a word to those who were absent. */
import { Check } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { WayHome } from '../../store/way-home-page.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Acts } from '../../ui/acts/acts.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { leaveScreen } from '../../ui/screen-history.ts';
import { Absent } from './absent.tsx';

export function Told({ page }: { readonly page: WayHome }) {
  const { wayHome: words, words: common } = useMessages();
  const { meeting, network, absent } = page;
  return (
    <>
      {meeting.feeling !== undefined && <Wash icon={Check}>{common.feeling[meeting.feeling]}</Wash>}
      {network.keptByMe === true && absent.length > 0 && <Absent page={page} />}
      <Acts stacked>
        <Button look="primary" wide onClick={() => leaveScreen(paths.week)}>
          {words.done}
        </Button>
        <LinkButton to={paths.meeting(meeting.id)} wide>
          {words.seeMeeting}
        </LinkButton>
      </Acts>
    </>
  );
}
