/** A person beside the other that one has picked; afterwards one is on the page of the one they have become. */
import { useParams } from 'wouter';
import { paths } from '../../paths.ts';
import { leaveScreen, replaceScreen } from '../../ui/screen-history.ts';
import { Comparing } from './comparing.tsx';
import type { Place } from './place.ts';

export function CompareWithScreen() {
  const { id = '', other = '' } = useParams<{ id?: string; other?: string }>();
  const backTo = paths.contact(id);
  function goOn(keptId: string, from: Place): void {
    if (keptId === id) leaveScreen(backTo, from);
    else replaceScreen(paths.contact(keptId), from);
  }
  return <Comparing ids={[id, other]} backTo={backTo} onMade={goOn} onNotSame={(from) => leaveScreen(backTo, from)} />;
}
