/** A person beside the other that one has picked; afterwards one is on the page of the one they have become. */
import { useParams } from 'wouter';
import { paths } from '../../paths.ts';
import { leaveScreen, replaceScreen } from '../../ui/screen-history.ts';
import { Comparing } from './comparing.tsx';
import { useNotSame } from './use-not-same.ts';

export function CompareWithScreen() {
  const { id = '', other = '' } = useParams<{ id?: string; other?: string }>();
  const sayNotSame = useNotSame();
  const backTo = paths.contact(id);
  return (
    <Comparing
      ids={[id, other]}
      backTo={backTo}
      onMade={(keptId) => (keptId === id ? leaveScreen(backTo) : replaceScreen(paths.contact(keptId)))}
      onNotSame={() => void sayNotSame([id, other]).then(() => leaveScreen(backTo))}
    />
  );
}
