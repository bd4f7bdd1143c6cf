/** Paper. */

/** Whether the browser can print; some built into other apps can't. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}

/** Opens the browser's own way to print, or to keep the page as a file. */
export function printPage(): void {
  window.print();
}
