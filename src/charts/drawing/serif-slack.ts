/**
 * How much wider a line may become than `textWidth` says for the serifs: readers’ machines may show another serif
 * until the site’s own has come, and some set Latin letters a fifth wider.
 */
export const SERIF_SLACK = 1.2;
