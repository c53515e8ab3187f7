/**
 * An address with its words as readers write them (`/wiki/制造业` for `/wiki/%E5%88%B6…`), so that paper shows words
 * and not percent signs. It leads to the same page: where a browser would make another address of it, or where it
 * would hold blanks or signs that cannot be seen, it comes back as it was.
 */
export function readableAddress(address: string): string {
  try {
    const readable = decodeURI(address);
    const same = new URL(readable).href === new URL(address).href;
    return same && !/[\s\p{Cc}\p{Cf}]/u.test(readable) ? readable : address;
  } catch {
    return address;
  }
}
