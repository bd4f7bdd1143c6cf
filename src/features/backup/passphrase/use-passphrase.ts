/** A passphrase as it is chosen: typed twice, long enough, and what is wrong with it once one tries to go on. */
import { useState } from 'react';
import { strengthOf, type PassphraseStrength } from '../../../domain/passphrase.ts';

export type PassphraseModel = {
  readonly isWanted: boolean;
  readonly setWanted: (isWanted: boolean) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly again: string;
  readonly setAgain: (text: string) => void;
  /** Absent while nothing is typed. */
  readonly strength: PassphraseStrength | undefined;
  readonly fault: 'short' | 'different' | undefined;
  /** 'none' when none is wanted; undefined when there is a fault, which is then shown. */
  readonly chosen: () => { readonly passphrase?: string } | undefined;
  readonly clear: () => void;
};

export function usePassphrase(): PassphraseModel {
  const [isWanted, setWanted] = useState(false);
  const [text, setText] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<'short' | 'different'>();

  function chosen(): { readonly passphrase?: string } | undefined {
    if (!isWanted) return {};
    const wrong = faultOf(text, again);
    setFault(wrong);
    return wrong === undefined ? { passphrase: text } : undefined;
  }
  function typing(set: (typed: string) => void): (typed: string) => void {
    return (typed) => {
      set(typed);
      setFault(undefined);
    };
  }
  function clear(): void {
    setWanted(false);
    setText('');
    setAgain('');
  }
  return {
    isWanted,
    setWanted,
    text,
    setText: typing(setText),
    again,
    setAgain: typing(setAgain),
    strength: text === '' ? undefined : strengthOf(text),
    fault,
    chosen,
    clear,
  };
}

function faultOf(text: string, again: string): 'short' | 'different' | undefined {
  if (strengthOf(text) === 'short') return 'short';
  return text.normalize('NFC') === again.normalize('NFC') ? undefined : 'different';
}
