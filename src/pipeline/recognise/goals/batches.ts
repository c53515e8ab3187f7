import { characterBound } from '../phrases/character-bound.ts';
import type { Run } from '../phrases/clauses.ts';
import { VERB_CHAIN } from '../phrases/verbs.ts';

const batch = /(?<![第首新同每上下两三一])(?:一大批|一批次?|若干|一系列)(?![措规意问]|政策|之|规定)/g;
const end = /[，。；：！？,;:!?（）()《》\n]/;
const newVerb =
  /^(?:、|和|及|以及|并)(?:一批|一大批|若干|建设|建成|打造|培育|形成|遴选|推动|推进|支持|引导|鼓励|加快|实施|开展|集聚|培养|引进|完善|提升|组建|[0-9一二两三四五六七八九十百千万数]+(?:个|家|项|名|条|座))/;
const LIMIT = 40;

/**
 * The promises of a batch in `text`: 培育一批示范企业, 一大批领军人才. Each run begins with the verbs right before the batch, if
 * there are any, and ends with the things promised. Runs are cut to 40 characters at the last pause.
 */
export function findBatches(text: string): (Run & { verb: boolean })[] {
  if (!text.includes('批') && !text.includes('若干') && !text.includes('一系列')) return [];
  return [...text.matchAll(batch)].flatMap(({ index, 0: word }) => {
    const before = text.slice(Math.max(0, index - 12), index);
    const chain =
      VERB_CHAIN.exec(before)?.[0] ?? /(?:探索|总结|提炼|出台|谋划|策划)$/.exec(before)?.[0] ?? '';
    if (/了$/.test(chain) || (chain === '' && word === '若干')) return [];
    let stop = index + word.length;
    while (
      stop < text.length &&
      stop - index < 60 &&
      !end.test(text[stop] ?? '') &&
      !newVerb.test(text.slice(stop, stop + 8))
    )
      stop += 1;
    if (stop - index - word.length < 2) return [];
    return [{ ...cut(text, index - chain.length, stop), verb: chain !== '' }];
  });
}

/** The run within the limit: whole, or to its last pause, or plainly cut. */
function cut(text: string, start: number, stop: number): Run {
  if (stop - start <= LIMIT) return { start, end: stop };
  const pause = text.slice(start, start + LIMIT + 1).lastIndexOf('、');
  return { start, end: pause > 8 ? start + pause : characterBound(text, start + LIMIT) };
}
