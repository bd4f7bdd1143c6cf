/** Two from the list of those who may be one; afterwards one is back in the list, at the same place. */
import { useParams } from 'wouter';
import { paths } from '../../paths.ts';
import { leaveScreen } from '../../ui/screen-history.ts';
import { Comparing } from './comparing.tsx';
import { useNotSame } from './use-not-same.ts';

export function CompareScreen() {
  const { one = '', other = '' } = useParams<{ one?: string; other?: string }>();
  const sayNotSame = useNotSame();
  return (
    <Comparing
      ids={[one, other]}
      backTo={paths.duplicates}
      onMade={backToList}
      onNotSame={() => void sayNotSame([one, other]).then(backToList)}
    />
  );
}

function backToList(): void {
  leaveScreen(paths.duplicates);
}
