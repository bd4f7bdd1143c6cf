/** Somebody whom a tip fits, and the words of the tip that matched, as written there. */
export type Fitting = { readonly contactId: string; readonly words: readonly string[] };
