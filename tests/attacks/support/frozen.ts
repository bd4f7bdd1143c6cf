/** The prototype of every object, frozen as in a hardened engine: a write to it throws, while objects may have fields of their own. */

/**
 * Freezes it for good. A frozen field of a prototype would hide the plain `thing.toString = …` of any object, so that each
 * becomes a pair of functions that gives the object a field of its own.
 */
export function freezeObjects(): void {
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    const value: unknown = Object.getOwnPropertyDescriptor(Object.prototype, name)?.value;
    // oxlint-disable-next-line eslint/no-extend-native -- to freeze it is what this file is for
    if (value !== undefined) Object.defineProperty(Object.prototype, name, ownOnWriting(name, value));
  }
  Object.freeze(Object.prototype);
}

function ownOnWriting(name: string, value: unknown): PropertyDescriptor {
  return {
    get: () => value,
    set(this: object, written: unknown) {
      if (this === Object.prototype) throw new TypeError(`${name} of every object is written`);
      Object.defineProperty(this, name, { value: written, writable: true, enumerable: true, configurable: true });
    },
    enumerable: false,
    configurable: false,
  };
}
