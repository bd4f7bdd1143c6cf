/** Lets a `style` set the custom properties that our CSS modules read. */
import type {} from 'react';

declare module 'react' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with React's own
  interface CSSProperties {
    '--hue'?: string;
  }
}
