/** Elements of the page, made of texts alone: nothing that a file says becomes markup. */

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElementTagNameMap[Tag], Extract<keyof HTMLElementTagNameMap[Tag], 'className' | 'type' | 'id' | 'hidden'>>
>;

/** An element with what is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

/** A field under its label; `hint` is read along with it. */
export function labelled(label: string, field: HTMLInputElement, hint?: HTMLElement): HTMLElement {
  if (hint !== undefined) field.setAttribute('aria-describedby', hint.id);
  return element('p', { className: 'field' }, element('label', {}, label, ' ', field), ...(hint ? [hint] : []));
}
