/** Small drawings of where to press in a browser, in the look of the app: the thing itself is under the one warm spot. */
import type { ReactNode } from 'react';
import styles from './drawing.module.css';

export type DrawingName = keyof typeof DRAWINGS;

/** Says nothing to screen readers: the words beside it say the same. */
export function Drawing({ name }: { readonly name: DrawingName }) {
  return (
    <svg className={styles['drawing']} viewBox="0 0 120 84" aria-hidden>
      {DRAWINGS[name]}
    </svg>
  );
}

/** The lower end of a phone. */
const BELOW = <path className={styles['frame']} d="M14-10v72a16 16 0 0 0 16 16h60a16 16 0 0 0 16-16v-72" />;
/** The upper end of a phone, with the line that addresses are typed into. */
const ABOVE = (
  <>
    <path className={styles['frame']} d="M14 94v-72a16 16 0 0 1 16-16h60a16 16 0 0 1 16 16v72" />
    <rect className={styles['quiet']} x="24" y="16" width="50" height="16" rx="8" />
    <path className={styles['faint']} d="M28 48h64M28 60h48M28 72h56" />
  </>
);
/** A window of a browser on a computer. */
const BROWSER = (
  <>
    <rect className={styles['frame']} x="4" y="8" width="112" height="90" rx="10" />
    <path className={styles['faint']} d="M4 38h112M16 54h70M16 66h54M16 78h62" />
  </>
);

function spot(x: number, y: number, sign: ReactNode) {
  return (
    <>
      <circle className={styles['spot']} cx={x} cy={y} r="12" />
      <g className={styles['sign']} transform={`translate(${x} ${y})`}>
        {sign}
      </g>
    </>
  );
}

/** Entries of a menu, of which the third is meant. */
function menu(sign: ReactNode) {
  return (
    <>
      <rect className={styles['frame']} x="8" y="-12" width="104" height="90" rx="12" />
      <path className={styles['faint']} d="M20 10h46M20 30h58" />
      <rect className={styles['spot']} x="13" y="43" width="94" height="26" rx="8" />
      <path className={styles['sign']} d="M22 56h48" />
      <g className={styles['sign']} transform="translate(93 56)">
        {sign}
      </g>
    </>
  );
}

const SHARE = <path d="M-2.5-1.5h-3.5v8.5h12v-8.5h-3.5M0 3v-10M-3-4l3-3 3 3" />;
const ADD = <path d="M-6-6h12v12h-12zM0-3v6M-3 0h6" />;
const GET = <path d="M-6 2v4h12v-4M0-7v9M-3.5-1.5l3.5 3.5 3.5-3.5" />;
const DOTS = <path className={styles['dots']} d="M0-5v0M0 0v0M0 5v0" />;
const LINES = <path d="M-5-4h10M-5 0h10M-5 4h10" />;
const OUT = <path d="M1-5h4v4M5-5l-6 6M-2-4h-3v9h9v-3" />;

const ICON = (
  <>
    <rect className={styles['icon']} width="20" height="20" rx="5" />
    <path className={styles['pulse']} d="M3 11h3l2.5-6 3 10 2-4h1" />
    <circle className={styles['end']} cx="16.5" cy="11" r="1.3" />
  </>
);

const DRAWINGS = {
  'share-below': (
    <>
      {BELOW}
      <path className={styles['faint']} d="M28 8h64M28 20h48M14 46h92" />
      <path className={styles['faint']} d="M34 57l-4 5 4 5M86 57h7v9h-7z" />
      {spot(60, 62, SHARE)}
    </>
  ),
  'share-above': (
    <>
      {ABOVE}
      {spot(90, 24, SHARE)}
    </>
  ),
  'dots-above': (
    <>
      {ABOVE}
      {spot(90, 24, DOTS)}
    </>
  ),
  'lines-below': (
    <>
      {BELOW}
      <path className={styles['faint']} d="M28 8h64M28 20h48M14 46h92" />
      <path className={styles['faint']} d="M34 57l-4 5 4 5M56 57h7v9h-7z" />
      {spot(88, 62, LINES)}
    </>
  ),
  'menu-add': menu(ADD),
  'menu-get': menu(GET),
  'open-outside': (
    <>
      {ABOVE}
      {spot(90, 24, OUT)}
    </>
  ),
  'address-get': (
    <>
      {BROWSER}
      <rect className={styles['quiet']} x="14" y="16" width="78" height="14" rx="7" />
      {spot(96, 23, GET)}
    </>
  ),
  home: (
    <>
      {BELOW}
      {[26, 50, 74].map((x) => (
        <rect key={x} className={styles['quiet']} x={x} y="4" width="20" height="20" rx="5" />
      ))}
      <rect className={styles['quiet']} x="26" y="34" width="20" height="20" rx="5" />
      <circle className={styles['spot']} cx="60" cy="44" r="16" />
      <g transform="translate(50 34)">{ICON}</g>
    </>
  ),
  dock: (
    <>
      <rect className={styles['frame']} x="6" y="42" width="108" height="34" rx="10" />
      {[14, 38, 86].map((x) => (
        <rect key={x} className={styles['quiet']} x={x} y="49" width="20" height="20" rx="5" />
      ))}
      <circle className={styles['spot']} cx="72" cy="59" r="16" />
      <g transform="translate(62 49)">{ICON}</g>
    </>
  ),
} as const;
