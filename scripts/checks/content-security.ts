import { attribute, type BuiltPage } from './built-site.ts';
import type { SiteCheck } from './check.ts';

const required = ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'"];

/** Why: what an article or register smuggles in cannot run; inline scripts, handlers and styles are never needed. */
export const contentSecurity: SiteCheck = {
  id: 'content-security',
  title: 'every page has a strict content security policy and keeps it',
  run: (site) =>
    site.pages.flatMap((page) =>
      [...policyFaults(page), ...inlineFaults(page)].map((message) => ({ where: page.file, message })),
    ),
};

function policyFaults(page: BuiltPage): string[] {
  const meta = page.elements.find(
    ({ element }) =>
      element.tagName === 'meta' && /^content-security-policy$/i.test(attribute(element, 'httpEquiv') ?? ''),
  );
  const policy = (meta && attribute(meta.element, 'content')) ?? '';
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
