/** Words for what files and people call something: a name may be any text, also one that every object knows. */

/** The word for `name`, if there is one. */
export function knownWord(words: { readonly [name in string]: string }, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
