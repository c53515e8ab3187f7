declare module 'citeproc' {
  import type { CitationItem } from '../schema/citation-item.ts';
  import type { StyleTree } from './style-tree.ts';

  export interface System {
    retrieveLocale(language: string): StyleTree;
    retrieveItem(id: string): CitationItem;
    variableWrapper?(
      parameters: { variableNames: readonly string[] },
      before: string,
      text: string,
      after: string,
    ): string;
  }
  export interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
    makeCitationCluster(items: readonly { id: string; position: number }[]): string;
  }
  const CSL: {
    Engine: new (system: System, style: StyleTree, language: string, forced: boolean) => Engine;
  };
  export default CSL;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly unknown[]);
    format(kind: 'bibtex'): string;
    format(kind: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  export const plugins: { config: { get(name: string): { format: Record<string, boolean> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
