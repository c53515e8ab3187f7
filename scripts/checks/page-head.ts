import { attribute, type BuiltPage } from './built-site.ts';

/** What the tags of this name say in the head of a page, in their order. */
export function metaContents(page: BuiltPage, name: string): string[] {
  return page.elements
    .filter(({ element }) => element.tagName === 'meta' && attribute(element, 'name') === name)
    .map(({ element }) => attribute(element, 'content') ?? '');
}

/** The kinds of things that the linked data of a page describe, in their order. */
export function linkedTypes(page: BuiltPage): string[] {
  const script = page.elements.find(({ element }) => attribute(element, 'type') === 'application/ld+json');
  const [text] = script?.element.children ?? [];
  if (text?.type !== 'text') return [];
  const { '@graph': graph } = JSON.parse(text.value) as { '@graph': { '@type': string }[] };
  return graph.map((thing) => thing['@type']);
}
