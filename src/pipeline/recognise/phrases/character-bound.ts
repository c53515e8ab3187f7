/** The offset itself, or the one before where it would cut a character of two UTF-16 units, such as 𠮷, in half. */
export function characterBound(text: string, offset: number): number {
  const isInside =
    /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '');
  return isInside ? offset - 1 : offset;
}
