/** What is being typed about a promise, and what saves it. */
import { useState } from 'react';
import { addDays, parseCalendarDate } from '../domain/calendar-date.ts';
import type { Promised } from '../domain/promise.ts';
import { useToday } from '../hooks/use-today.ts';
import type { PromiseDraft } from '../store/promises.ts';
import { usePromiseActs } from './use-promise-acts.ts';

/** What keeps a promise from being saved. */
export type PromiseFault = 'who' | 'what' | 'day';

type Start = { readonly promise: Promised | undefined; readonly contactId: string | undefined };

/** `onDone` is called once there is something to save. */
export function usePromiseForm({ promise, contactId }: Start, onDone: () => void) {
  const today = useToday();
  const acts = usePromiseActs();
  const [who, setWho] = useState(promise?.contactId ?? contactId);
  const [what, setWhat] = useState(promise?.what ?? '');
  const [day, setDay] = useState<string>(promise?.dueOn ?? addDays(today, DAYS_AHEAD));
  const [fault, setFault] = useState<PromiseFault>();

  async function save(): Promise<void> {
    const draft = readDraft(who, what, day);
    if (typeof draft === 'string') return setFault(draft);
    onDone();
    return promise === undefined ? acts.add(draft) : acts.change(promise, draft);
  }

  return { today, who, setWho, what, setWhat, day, setDay, fault, save: () => void save() };
}

/** Most of what one promises is for the week to come. */
const DAYS_AHEAD = 7;

/** What is to be saved, or the first fault. */
function readDraft(contactId: string | undefined, text: string, date: string): PromiseDraft | PromiseFault {
  const what = text.trim();
  const dueOn = parseCalendarDate(date);
  if (what === '') return 'what';
  if (contactId === undefined) return 'who';
  return dueOn === undefined ? 'day' : { contactId, what, dueOn };
}
