import type { APIRoute, GetStaticPaths } from 'astro';
import type { ExportFile } from '../../../exports/export-file.ts';
import { mediaTypeOf } from '../../../exports/media-types.ts';
import { localePaths } from '../../../site/addresses.ts';
import { downloads } from '../../../site/downloads.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths = (() =>
  localePaths().flatMap(({ params, props: { locale } }) =>
    downloads(locale, site).map((download) => ({
      params: { ...params, file: download.path },
      props: { download },
    })),
  )) satisfies GetStaticPaths;

/** The files of `/data/`, as `src/exports` makes them. */
export const GET: APIRoute<{ download: ExportFile }> = ({ props: { download } }) =>
  new Response(typeof download.content === 'string' ? download.content : Buffer.from(download.content), {
    headers: { 'content-type': mediaTypeOf(download.path) },
  });
