/** The citation styles that readers are offered, in the order of the desk. */
export type CitationStyle =
  'apa' | 'mla' | 'chicago-author-date' | 'chicago-notes' | 'harvard' | 'gbt-numeric' | 'gbt-author-date';
