/** What the reading of articles is held to, on two cores. `npm run bench` fails where a figure is above its limit. */
export const limits = {
  /** Cost of the whole reading, as a multiple of bare parsing of the same bytes by remark and rehype alone. */
  ratio: 2,
  /** Cost of an article at 10,000 articles, as a multiple of its cost at 100. */
  slope: 1.15,
  /** Most memory at any size, threads included, in MB. */
  memory: 600,
  /** Cost of a second run with nothing changed, as a share of the first. */
  secondRun: 0.03,
} as const;
