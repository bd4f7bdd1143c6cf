/** Two from the list of those who may be one; afterwards one is back in the list, at the same place. */
import { useParams } from 'wouter';
import { paths } from '../../paths.ts';
import { leaveScreen } from '../../ui/screen-history.ts';
import { Comparing } from './comparing.tsx';

export function CompareScreen() {
  const { one = '', other = '' } = useParams<{ one?: string; other?: string }>();
  return (
    <Comparing
      ids={[one, other]}
      backTo={paths.duplicates}
      onMade={(_keptId, from) => leaveScreen(paths.duplicates, from)}
      onNotSame={(from) => leaveScreen(paths.duplicates, from)}
    />
  );
}
