import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SPHERE_COLORS } from '../../src/domain/sphere.ts';

const TOKENS = readFileSync('src/ui/tokens.css', 'utf8');
const SURFACES = ['paper', 'card', 'wash'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(SURFACES)('text can be read on %s', (surface) => {
    expect(contrast('ink', surface, theme)).toBeGreaterThanOrEqual(7);
    expect(contrast('soft', surface, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'card'])('what can be pressed has an edge on %s', (surface) => {
    expect(contrast('edge', surface, theme)).toBeGreaterThanOrEqual(3.3);
  });

  test('the primary act can be read', () => {
    expect(contrast('on-life', 'life', theme)).toBeGreaterThanOrEqual(4.5);
  });

  test('what stands on ink can be read', () => {
    expect(contrast('paper', 'ink', theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SPHERE_COLORS)('%s can be read on paper and on a card, and is not taken for secondary text', (color) => {
    expect(contrast(`hue-${color}`, 'paper', theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(`hue-${color}`, 'card', theme)).toBeGreaterThanOrEqual(4.5);
    expect(distance(channels(`hue-${color}`, theme), channels('soft', theme))).toBeGreaterThan(40);
  });

  test('no two spheres have the same hue', () => {
    for (const one of SPHERE_COLORS) {
      for (const other of SPHERE_COLORS.filter((color) => color > one)) {
        const apart = distance(channels(`hue-${one}`, theme), channels(`hue-${other}`, theme));
        expect(apart, `${one} and ${other}`).toBeGreaterThan(25);
      }
    }
  });
});

/** Contrast of two tokens after WCAG 2.2. */
function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [dark = 0, light = 0] = [one, other].map((name) => luminance(channels(name, theme))).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((channel, index) => channel - (other[index] ?? 0)));
}

function channels(name: string, theme: 'light' | 'dark'): readonly number[] {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(TOKENS)?.[1] ?? '';
  const colors = value.match(/#[0-9a-f]{6}/g) ?? [];
  const color = theme === 'dark' ? colors.at(-1) : colors[0];
  if (color === undefined) throw new Error(`no colour in --${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
