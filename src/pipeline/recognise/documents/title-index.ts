import { titleKey, withoutBracket } from './title-key.ts';

/** Things found again by any printing of their title, at the cost of one look-up. */
export interface TitleIndex<T> {
  /** What was added under a title that names the same document, in the sense of `isSameTitle`. */
  find(title: string): T | undefined;
  add(title: string, thing: T): void;
}

/** An empty index. Of two things under one title, the first added is found. */
export function titleIndex<T>(): TitleIndex<T> {
  const whole = new Map<string, T>();
  const bare = new Map<string, T>();
  return {
    find(title) {
      const key = titleKey(title);
      return whole.get(key) ?? bare.get(key) ?? whole.get(withoutBracket(key));
    },
    add(title, thing) {
      const key = titleKey(title);
      const bareKey = withoutBracket(key);
      if (!whole.has(key)) whole.set(key, thing);
      if (!bare.has(bareKey)) bare.set(bareKey, thing);
    },
  };
}
