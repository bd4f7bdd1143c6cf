/** vCards as a phone writes them, for tests of what comes in. */

type Card = {
  readonly name: string;
  readonly tel?: string;
  readonly email?: string;
  readonly lines?: readonly string[];
  /** The bytes of a picture, and the kind that the card says it is. */
  readonly photo?: Uint8Array;
};

/** A file of cards in version 3.0, folded at 75 letters. */
export function vcards(...cards: readonly Card[]): string {
  return cards.map(vcard).join('');
}

function vcard({ name, tel, email, lines = [], photo }: Card): string {
  const [given = '', ...family] = name.split(' ');
  const said = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `N:${family.join(' ')};${given};;;`,
    ...(tel === undefined ? [] : [`TEL;TYPE=CELL:${tel}`]),
    ...(email === undefined ? [] : [`EMAIL;TYPE=INTERNET:${email}`]),
    ...lines,
    ...(photo === undefined ? [] : [`PHOTO;ENCODING=b;TYPE=PNG:${Buffer.from(photo).toString('base64')}`]),
    'END:VCARD',
  ];
  return said.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  return line.match(/.{1,74}/gsu)?.join('\r\n ') ?? '';
}
