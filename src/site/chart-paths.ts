import { charts } from '../charts/index.ts';
import { localePaths } from './addresses.ts';

/** One page a picture and language, as `getStaticPaths` wants them. */
export function chartPaths() {
  return localePaths().flatMap(({ params, props }) =>
    charts.map((chart) => ({ params: { ...params, chart: chart.id }, props: { ...props, chart } })),
  );
}
