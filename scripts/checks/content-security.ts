import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { policyMeta } from '../../src/hosting/content-policy.ts';
import { policyOfPage } from '../../src/hosting/sections.ts';
import { attribute, type BuiltPage } from './built-site.ts';
import type { SiteCheck } from './check.ts';
import { isEmbed } from './is-embed.ts';

const required = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

/** Why: what an article or register smuggles in cannot run; inline scripts, handlers and styles are never needed. */
export const contentSecurity: SiteCheck = checkThatAllows(() => false);

/** The same for pictures that are frozen: they may load the image that says what became of them, and nothing else. */
export const frozenContentSecurity: SiteCheck = checkThatAllows(
  (element) =>
    element.tagName === 'img' &&
    /^(?:\.\.\/)+(?:zh\/)?status\/[\d.]+\/[a-z\d-]+\.svg$/.test(attribute(element, 'src') ?? ''),
);

function checkThatAllows(mayLoad: (element: Element) => boolean): SiteCheck {
  const faultsOf = (page: BuiltPage) => (isEmbed(page) ? hashFaults(page, mayLoad) : inlineFaults(page));
  return {
    id: 'content-security',
    title: 'every page has a strict content security policy and keeps it',
    run: (site) =>
      site.pages.flatMap((page) =>
        [...policyFaults(page), ...faultsOf(page)].map((message) => ({ where: page.file, message })),
      ),
  };
}

function policyOf(page: BuiltPage): string {
  const meta = page.elements.find(
    ({ element }) =>
      element.tagName === 'meta' && /^content-security-policy$/i.test(attribute(element, 'httpEquiv') ?? ''),
  );
  return (meta && attribute(meta.element, 'content')) ?? '';
}

/** A page says what the table of sections has for it, word for word; an embed’s policy names what it carries itself. */
function policyFaults(page: BuiltPage): string[] {
  const policy = policyOf(page);
  if (!isEmbed(page)) {
    const expected = policyMeta(policyOfPage(page.path.replace(/^\/zh\//, '/')));
    return policy === expected ? [] : [`unexpected policy “${policy}”, expected “${expected}”`];
  }
  return [
    ...required
      .filter((part) => !policy.includes(part))
      .map((part) => `unexpected policy “${policy}”, expected it to hold ${part}`),
    ...(/unsafe-|https?:|\*/.test(policy)
      ? [`unexpected policy “${policy}”, expected nothing unsafe and no outside origin`]
      : []),
  ];
}

function inlineFaults(page: BuiltPage): string[] {
  return page.elements.flatMap(({ element }) => {
    const names = Object.keys(element.properties);
    const data = element.tagName === 'script' && /json/.test(attribute(element, 'type') ?? '');
    return [
      ...names
        .filter((name) => /^on[A-Z]/.test(name))
        .map((name) => `unexpected handler ${name} on <${element.tagName}>, expected a script file`),
      ...(names.includes('style')
        ? [`unexpected style attribute on <${element.tagName}>, expected a class`]
        : []),
      ...(element.tagName === 'style' ? ['unexpected <style>, expected a style sheet file'] : []),
      ...(element.tagName === 'script' && !attribute(element, 'src') && !data
        ? ['unexpected inline script, expected a script file']
        : []),
    ];
  });
}

/** An embed carries one script and one style sheet; its policy allows these by their content, and nothing is loaded. */
function hashFaults(page: BuiltPage, mayLoad: (element: Element) => boolean): string[] {
  const policy = policyOf(page);
  return page.elements.flatMap(({ element }) => {
    const names = Object.keys(element.properties);
    return [
      ...names
        .filter((name) => name === 'style' || /^on[A-Z]/.test(name))
        .map((name) => `unexpected ${name} on <${element.tagName}>, expected none in an embed`),
      ...(element.tagName in directives && !policy.includes(allowed(element))
        ? [`unexpected <${element.tagName}>, expected the policy to hold ${allowed(element)}`]
        : []),
      ...((names.includes('src') && !mayLoad(element)) || loads(element)
        ? [`unexpected <${element.tagName}> that loads a file, expected an embed to be one file`]
        : []),
    ];
  });
}

function loads(element: Element): boolean {
  const rels = [element.properties['rel'] ?? []].flat();
  return element.tagName === 'link' && rels.some((rel) => loading.has(`${rel}`));
}

const loading = new Set(['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest', 'prefetch']);
const directives: Readonly<Record<string, string>> = { script: 'script-src', style: 'style-src' };

function allowed(element: Element): string {
  const hash = createHash('sha256').update(toString(element)).digest('base64');
  return `${directives[element.tagName]} 'sha256-${hash}'`;
}
