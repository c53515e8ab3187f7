/**
 * The attribute of an element that says how much a file weighs: the name of one that lies beside the page. Pages are made before most
 * of what can be taken from them, so the words come later (see scripts/pictures/tell-weights.ts).
 */
export const WEIGHT_MARK = 'data-weight-of';
