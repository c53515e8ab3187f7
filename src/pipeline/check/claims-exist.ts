import { nearest } from '../registers/nearest.ts';
import { textsOf } from './texts.ts';
import type { Rule } from './rule.ts';

const mark = /\{\{([^{}]*)\}\}/g;

/** Prose prints numbers by naming claims; a name that no claim bears would print nothing. */
export const claimsExist: Rule = ({ registers, ledger }) => {
  const ids = ledger.claims.map(({ id }) => id);
  return textsOf(registers).flatMap(({ register, path, text }) =>
    [...text.matchAll(mark)]
      .map(([, name = '']) => name.trim())
      .filter((name) => !ids.includes(name))
      .map((name) => {
        const near = nearest(name, ids, { tolerance: 0.5 });
        const reason = `unexpected claim “${name}”, expected one of data/ledger/claims.json${near ? `; did you mean “${near}”?` : ''}`;
        return { file: register.file, place: register.placeOf(path), rule: 'claims-exist', reason };
      }),
  );
};
