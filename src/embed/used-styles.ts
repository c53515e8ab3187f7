import postcss, { type Container, type Root } from 'postcss';
import { styleText } from './style-text.ts';

/** What a still document cannot tell: any element may come into these states. */
const states = /:(?:hover|focus-visible|focus-within|focus|active|checked|popover-open|target)\b/g;
const pseudoElements = /::[\w-]+/g;
/** At-rules that bring files or motion: a picture in one file has neither. */
const unwanted = new Set(['font-face', 'keyframes', 'import', 'supports']);

/**
 * Those rules of a style sheet that a document uses, made small: rules that match an element below `scope`, and of the
 * custom properties only those that a kept rule reads. Order and layers stay. Throws for CSS that does not parse.
 *
 * @param css style sheets, one after the other, imports resolved
 * @param scope root of what is styled, such as a figure; `:root` and `html` rules for custom properties are kept
 */
export async function usedStyles(css: string, scope: Element): Promise<string> {
  const sheet = postcss.parse(css);
  const elements = [...scope.querySelectorAll('*')];
  const classes = classesAround(scope, elements);
  const kinds = oneOfEachKind(elements);
  sheet.walkAtRules((rule) => {
    if (
      unwanted.has(rule.name) ||
      (rule.name === 'media' && /print|prefers-reduced-motion/.test(rule.params))
    )
      rule.remove();
  });
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter(
      (selector) =>
        isRoot(selector) ||
        (classesNeeded(selector).every((name) => classes.has(name)) &&
          (/[~+]|:(?:nth|first|last|only|has|empty)/.test(selector) ? elements : kinds).some((element) =>
            matches(element, selector),
          )),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
    if (rule.selectors.every(isRoot))
      rule.each((node) => {
        if (node.type === 'decl' && !node.prop.startsWith('--') && node.prop !== 'color-scheme')
          node.remove();
      });
  });
  dropUnreadProperties(sheet);
  dropEmpty(sheet);
  return styleText(sheet.toString());
}

function isRoot(selector: string): boolean {
  return selector.startsWith(':root') && !/\s/.test(selector);
}

/** Classes of the elements and of what they stand in. */
function classesAround(scope: Element, elements: readonly Element[]): Set<string> {
  const around: Element[] = [];
  for (let outer: Element | null = scope; outer; outer = outer.parentElement) around.push(outer);
  return new Set([...around, ...elements].flatMap(({ classList }) => [...classList]));
}

/** Elements that differ in name, class, language, data or what they stand in: a picture has thousands of few kinds. */
function oneOfEachKind(elements: readonly Element[]): Element[] {
  const names = new Map<Element, string>();
  const nameOf = (element: Element): string => {
    const known = names.get(element);
    if (known !== undefined) return known;
    const around = element.parentElement ? nameOf(element.parentElement) : '';
    const told = [...element.attributes]
      .filter(({ name }) => /^(?:class|lang|data-)/.test(name))
      .map(({ name, value }) => `${name}=${value}`);
    const name = `${around} ${element.localName}[${told.join()}]`;
    names.set(element, name);
    return name;
  };
  return [...new Map(elements.map((element) => [nameOf(element), element])).values()];
}

/** Classes that a selector cannot match without: most rules are told apart by these, which is quick. */
function classesNeeded(selector: string): string[] {
  let plain = selector;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, '');
  }
  return [...plain.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? '');
}

function matches(element: Element, selector: string): boolean {
  return element.matches(selector.replace(pseudoElements, '').replace(states, ':is(*)') || '*');
}

/** A custom property is read where a kept declaration says `var`, or where one that is read does. */
function dropUnreadProperties(sheet: Root): void {
  const readBy = (value: string) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? '');
  const definitions = new Map<string, string[]>();
  const read = new Set<string>();
  sheet.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) definitions.set(prop, [...(definitions.get(prop) ?? []), value]);
    else readBy(value).forEach((name) => read.add(name));
  });
  // A set goes on to what is added while it is walked.
  for (const name of read)
    definitions
      .get(name)
      ?.flatMap(readBy)
      .forEach((inner) => read.add(inner));
  sheet.walkDecls(/^--/, (declaration) => {
    if (!read.has(declaration.prop)) declaration.remove();
  });
}

function dropEmpty(container: Container): void {
  container.walk((node) => {
    if (node.type === 'comment') node.remove();
  });
  for (let emptied = true; emptied;) {
    emptied = false;
    container.walk((node) => {
      const hollow = (node.type === 'rule' || (node.type === 'atrule' && node.nodes)) && node.nodes;
      if (!hollow || hollow.length > 0) return;
      node.remove();
      emptied = true;
    });
  }
}
