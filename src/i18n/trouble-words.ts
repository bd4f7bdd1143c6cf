/** The words of the error screens in every language; all of them are in the first load, since nothing else may be there. */
import type { Language } from '../domain/settings.ts';
import { trouble as da } from './da/trouble.ts';
import { trouble as en } from './en/trouble.ts';
import { trouble as sv } from './sv/trouble.ts';

export const troubleWords: { readonly [Key in Language]: typeof en } = { en, da, sv };
