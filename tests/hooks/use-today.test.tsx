import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useToday } from '../../src/hooks/use-today.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the day changes at midnight, and at the next', () => {
  vi.setSystemTime(new Date(2026, 2, 8, 23, 59, 30));
  const { result } = renderHook(useToday);
  expect(result.current).toBe('2026-03-08');
  act(() => void vi.advanceTimersByTime(31_000));
  expect(result.current).toBe('2026-03-09');
  act(() => void vi.advanceTimersByTime(86_400_000));
  expect(result.current).toBe('2026-03-10');
});

test('a phone that wakes up on another day knows it', () => {
  vi.setSystemTime(new Date(2026, 2, 8, 12));
  const { result } = renderHook(useToday);
  vi.setSystemTime(new Date(2026, 2, 11, 7));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current).toBe('2026-03-11');
});
