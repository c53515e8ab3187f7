/**
 * The short name of a body inside an English sentence: an acronym stands alone (“MIIT”), a name in words takes its
 * article (“the State Council”). As in the story.
 */
export function nameInSentence(short: string): string {
  return /^[A-Z]+$/.test(short) ? short : `the ${short}`;
}
