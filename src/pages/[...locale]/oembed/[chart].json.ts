import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { embedFrame } from '../../../embed/embed-code.ts';
import { EMBED_WIDTH } from '../../../embed/embed-size.ts';
import type { OembedAnswer } from '../../../embed/oembed.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { word } from '../../../i18n/words.ts';
import { CARD } from '../../../share/card-drawing.ts';
import { shareImagePath } from '../../../share/image-path.ts';
import { fullAddress } from '../../../site/addresses.ts';
import { chartPaths } from '../../../site/chart-paths.ts';
import { embedFacts } from '../../../site/embed-facts.ts';

export const getStaticPaths = chartPaths;

const DAY = 86_400;

/** What editors that read oEmbed are told of a picture. */
export const GET: APIRoute<{ locale: Locale; chart: Chart }> = ({ props: { locale, chart }, site }) => {
  const facts = embedFacts(chart, locale, site);
  const answer: OembedAnswer = {
    version: '1.0',
    type: 'rich',
    title: facts.title,
    provider_name: word(locale, 'site.name'),
    provider_url: fullAddress(locale, '/', site),
    html: embedFrame(facts),
    width: EMBED_WIDTH,
    height: facts.height,
    thumbnail_url: fullAddress('en', shareImagePath(locale, `/charts/${chart.id}/`), site),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    cache_age: DAY,
  };
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
