/** Headlines of digests, which are about no document that they do not name. */
const digest = /动态|周报|月报|简报|速览|速递|汇总|盘点|一览|早知道|一周|本周|要闻/u;

/** Whether a headline is that of a digest of several documents or events. */
export function isDigestHeadline(headline: string): boolean {
  return digest.test(headline);
}
