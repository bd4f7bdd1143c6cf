/** Closer than you think: who near could speak to somebody who fits. */
export const closer = {
  title: 'Closer than you think',
  intro: 'They may know somebody who fits.',
  introducedUs: (near: string, fitting: string): string => `${near} introduced you to ${fitting}.`,
  introducedByThem: (near: string, fitting: string): string => `${fitting} introduced you to ${near}.`,
  metThrough: (near: string, fitting: string): string => `You met ${fitting} through ${near}.`,
  met: (near: string, fitting: string): string => `You have met ${near} and ${fitting} together.`,
  broughtTogether: (near: string, fitting: string): string => `You brought ${near} and ${fitting} together.`,
  network: (near: string, fitting: string, network: string): string => `${near} and ${fitting} are both in ${network}.`,
  note: (near: string): string => `You have noted that ${near} knows somebody.`,
  fits: (words: string): string => `Fits: ${words}.`,
};
