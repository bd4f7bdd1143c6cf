/** The hues of the look; `tokens.css` holds the colour of each as `--hue-…`. */
export type Hue = 'pine' | 'sea' | 'plum' | 'ochre' | 'teal' | 'brick' | 'moss' | 'iris';

/** The CSS colour of a hue; without one, the colour of secondary text. */
export function hueColor(hue: Hue | undefined): string {
  return hue === undefined ? 'var(--soft)' : `var(--hue-${hue})`;
}
