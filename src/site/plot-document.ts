import { JSDOM } from 'jsdom';

/** Where Plot makes the elements of a page’s own picture, on the machine that builds. */
export const { document: plotDocument } = new JSDOM('').window;
