import type { APIRoute } from 'astro';
import { exchangeFormats, type ExchangeFormat } from '../../../citations/exchange.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { localePaths } from '../../../site/addresses.ts';
import { citables, citationLists, frozenLists } from '../../../site/citables.ts';
import type { Citable } from '../../../site/own-page.ts';

interface Props {
  locale: Locale;
  items: readonly Citable[];
}

/** A file a citable or list, format and language. */
export function getStaticPaths() {
  const sets: [string, readonly Citable[]][] = [
    ...citables.map((citable): [string, readonly Citable[]] => [citable.id, [citable]]),
    ...Object.entries(citationLists),
    ...frozenLists,
  ];
  return localePaths().flatMap(({ params, props }) =>
    sets.flatMap(([item, items]) =>
      Object.keys(exchangeFormats).map((format) => ({
        params: { ...params, item, format },
        props: { ...props, items },
      })),
    ),
  );
}

export const GET: APIRoute<Props> = ({ params, props }) => {
  const { type, write } = exchangeFormats[params['format'] as ExchangeFormat];
  return new Response(write(props.items.map((citable) => citable.item(props.locale))), {
    headers: { 'content-type': type },
  });
};
