/** Tips: those that wait to be passed on, those for oneself, those passed on, and those kept away. */
import { Plus } from 'lucide-react';
import { TIP_PLACES } from '../../domain/tip.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { tipsByPlace, type ListedTip } from '../../store/tip-lists.ts';
import { IconLink } from '../../ui/acts/icon-link.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { NoTips } from './no-tips.tsx';
import { TipFinder } from './tip-finder.tsx';
import { useTipsLook } from './use-tips-look.ts';

export function TipsScreen() {
  const { tips: words } = useMessages();
  const today = useToday();
  const [look, setLook] = useTipsLook();
  const places = useLive((database) => tipsByPlace(database, today), [today]);
  const rows = places?.get(look.place) ?? NONE;
  return (
    <Page title={words.title} backTo={paths.week} acts={<IconLink icon={Plus} label={words.add} to={paths.newTip} />}>
      <Choice
        label={words.where}
        labelHidden
        value={look.place}
        options={TIP_PLACES.map((place) => ({ value: place, label: words.places[place] }))}
        onChange={(place) => setLook({ place, text: '' })}
      />
      {places === undefined && <Skeleton shape="rows" />}
      {places !== undefined && rows.length === 0 && <NoTips place={look.place} />}
      {rows.length > 0 && (
        <TipFinder
          key={look.place}
          rows={rows}
          text={look.text}
          onSearch={(text) => setLook({ place: look.place, text })}
        />
      )}
    </Page>
  );
}

const NONE: readonly ListedTip[] = [];
