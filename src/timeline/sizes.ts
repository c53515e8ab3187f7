/** How far a mark reaches to each side of its place, in pixels. */
export const REACH = 6;
/** How far brackets stand from their middle at least, in pixels. */
export const REACH_OF_BRACKETS = 9;
/** Size of the letters in the drawing, in pixels. */
export const LETTERS = 12;
/** Height of the row of names over the lines of documents. */
export const NAMES_OF_DOCUMENTS = 15;
/** Room between the titles under a document and the rows of marks under them. */
export const UNDER_TITLES = 8;
/** Air over and under what stands in a lane. */
export const PADDING = 10;
/** Height of the axis at the top: the larger units, and the units. */
export const AXIS = 40;
/** Height of a line of a lane’s name. */
export const LINE = 15;
/** Room under the lanes, where today is named. */
export const FOOT = 20;
/** How wide the names of strands may be beside their lanes. */
export const NAMES_BESIDE = 132;
