/** A link that is nowhere to be seen, pressed for the person: what listens to presses on links hears of it like any other. */

/** Presses a link to `href`; with a file name the browser downloads what is there. */
export function pressLink(href: string, fileName?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (fileName !== undefined) link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
