/** What became of asking for a page: it is there, it is gone, or its host would not say. */
export interface Answer {
  state: 'there' | 'gone' | 'unsure';
  /** The status, or why there was none. */
  reason: string;
}

/** How a page is asked for. */
export interface Asking {
  fetch: typeof fetch;
  /** Milliseconds that a host may take for one answer. */
  patience: number;
  /** Times that a host is asked before it is believed. */
  tries: number;
}

/** What says that a page is no more. Anything else may be the host’s dislike of whoever asks from abroad, or a bad day. */
const gone = new Set([404, 410, 451]);

/** Asks for a page without taking its content, and says what became of it. Never rejects. */
export async function askPage(address: string, { fetch: ask, patience, tries }: Asking): Promise<Answer> {
  let answer: Answer = { state: 'unsure', reason: 'was never asked' };
  for (let time = 0; time < tries; time += 1) {
    try {
      const response = await ask(address, {
        signal: AbortSignal.timeout(patience),
        headers: { accept: 'text/html,*/*', 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' },
      });
      await response.body?.cancel();
      const reason = `status ${response.status}`;
      if (response.ok) return { state: 'there', reason };
      answer = { state: gone.has(response.status) ? 'gone' : 'unsure', reason };
    } catch (error) {
      answer = failed(error);
    }
  }
  return answer;
}

/** A host that has no address any more is gone; one that hangs up or takes too long may only be slow. */
function failed(error: unknown): Answer {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  const reason = name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? String(error));
  return { state: reason === 'ENOTFOUND' ? 'gone' : 'unsure', reason };
}
