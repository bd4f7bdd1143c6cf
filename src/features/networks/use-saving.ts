/** Saving a form once at a time, with what kept it from being saved. */
import { useState } from 'react';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';

export type Saving = {
  readonly isSaving: boolean;
  readonly fault: WriteFailure | undefined;
  /** Runs the write; a failure of the device is kept in `fault`. */
  readonly run: (act: () => Promise<void>) => Promise<void>;
};

export function useSaving(): Saving {
  const [fault, setFault] = useState<WriteFailure>();
  const [isSaving, setSaving] = useState(false);

  async function run(act: () => Promise<void>): Promise<void> {
    setSaving(true);
    setFault(undefined);
    try {
      await act();
    } catch (failure) {
      setFault(writeFailureOf(failure));
    } finally {
      setSaving(false);
    }
  }
  return { isSaving, fault, run };
}
