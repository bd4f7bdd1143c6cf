/** Joins the class names that are there; what is absent or false falls away. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
