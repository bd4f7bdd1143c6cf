/** The first run as its steps know it. */
import type { Contact } from '../../domain/contact.ts';
import type { FirstRun } from '../../domain/first-run.ts';

export type UnderWay = { readonly run: FirstRun; readonly people: readonly Contact[] };
