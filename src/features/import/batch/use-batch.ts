/** What the person says of everyone new in a file, and what that would demand a week. */
import { useState } from 'react';
import type { Span } from '../../../domain/calendar-date.ts';
import { rhythmOf } from '../../../domain/rhythm.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Sphere } from '../../../domain/sphere.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useDemand } from '../../../hooks/use-people.ts';
import type { BatchSetting } from '../../../store/import-batch.ts';
import { settingsOf } from '../../../store/settings.ts';
import { allSpheres } from '../../../store/spheres.ts';
import { batchDemand, type BatchTie } from './batch-demand.ts';

/** What is chosen; '' for no sphere, an absent rhythm for the inherited one. */
export type BatchChoice = {
  readonly tie: BatchTie;
  readonly sphereId: string;
  readonly rhythm?: Span;
  readonly tags: readonly string[];
};

export type Batch = ReturnType<typeof useBatch>;

/** `count` is how many people it would hold for. */
export function useBatch(count: number) {
  const spheres = useLive(allSpheres);
  const settings = useLive(settingsOf);
  const demand = useDemand();
  const [choice, setChoice] = useState<BatchChoice>({ tie: 'unsorted', sphereId: '', tags: [] });
  const inherited = inheritedRhythm(choice, spheres ?? [], settings);

  function choose(change: Partial<Omit<BatchChoice, 'rhythm'>>): void {
    setChoice((before) => ({ ...before, ...change }));
  }
  function chooseRhythm(rhythm: Span | undefined): void {
    setChoice(({ tie, sphereId, tags }) => ({ tie, sphereId, tags, ...(rhythm && { rhythm }) }));
  }
  return {
    spheres: spheres ?? [],
    choice,
    choose,
    chooseRhythm,
    inherited,
    set: settingOf(choice),
    demand: batchDemand(choice.tie, choice.rhythm ?? inherited, demand && { ...demand, count }),
  };
}

function settingOf({ tie, sphereId, rhythm, tags }: BatchChoice): BatchSetting {
  return {
    ...(tie !== 'unsorted' && { tie, ...(rhythm && { rhythm }) }),
    ...(sphereId !== '' && { sphereIds: [sphereId] }),
    ...(tags.length > 0 && { tags }),
  };
}

function inheritedRhythm(
  { tie, sphereId }: BatchChoice,
  spheres: readonly Sphere[],
  settings: Settings | undefined,
): Span | undefined {
  if (tie === 'unsorted' || settings === undefined) return undefined;
  const byId = new Map(spheres.map((sphere) => [sphere.id, sphere]));
  return rhythmOf({ tie, sphereIds: sphereId === '' ? [] : [sphereId] }, byId, settings.defaultRhythms);
}
