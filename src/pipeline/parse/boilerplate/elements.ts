import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';

/** A reason to leave an element and all in it unread. */
interface ElementRule {
  name: string;
  reason: string;
  /** `words` are those of its class, id and role. */
  test: (element: Element, words: readonly string[]) => boolean;
}

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const code = tags('script style noscript template link meta base title head');
const media = tags('img picture video audio canvas svg math iframe object embed applet map figcaption');
const controls = tags('button select option datalist textarea input label progress meter dialog');
const landmarks = tags('nav footer aside menu');

/** Words in the class, id or role of elements that are furniture of a page, whoever built it. */
const furniture = tags(
  'qr qrcode ewm erweima share bdshare social breadcrumb breadcrumbs crumb crumbs pager pagination paging comment comments related relative recommend recommended hotnews advert advertisement ad ads banner toolbar sidebar copyright footer foot nav navbar navigation menu login search searchbox skip tooltip popup modal toast statement disclaimer declare',
);

/** A misnamed element may hold the article itself: a name is a hint, and this much running text outweighs it. */
const outweighs = 120;

/** Characters of running text: Han, outside links. */
function runningText(element: Element): number {
  const linked = (node: Element): number =>
    node.children.reduce((sum, child) => {
      if (child.type !== 'element') return sum;
      return sum + (child.tagName === 'a' ? countHan(toString(child)) : linked(child));
    }, 0);
  return countHan(toString(element)) - linked(element);
}

const holdsHeadline = (element: Element): boolean =>
  element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'h1' || holdsHeadline(child)),
  );

const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

const besideLink = tags('span time em i b small font strong');

/** Whether an item of a list holds a link and beside it no Han character: at most a day or a count. */
function isBareLink({ children }: Element): boolean {
  const isBare = (child: Element['children'][number]): boolean => {
    if (child.type === 'text') return countHan(child.value) === 0;
    if (child.type !== 'element') return true;
    return child.tagName === 'a' || (besideLink.has(child.tagName) && countHan(toString(child)) === 0);
  };
  return (
    children.every(isBare) && children.some((child) => child.type === 'element' && child.tagName === 'a')
  );
}

/** Whether a list leads elsewhere with every one of its items, and there are several. */
function isListOfLinks({ tagName, children }: Element): boolean {
  if (tagName !== 'ul' && tagName !== 'ol') return false;
  const items = children.filter((child) => child.type === 'element');
  return items.length > 1 && items.every((item) => item.tagName === 'li' && isBareLink(item));
}

const rules: readonly ElementRule[] = [
  {
    name: 'code',
    reason: 'instructions to a browser, never words',
    test: ({ tagName }) => code.has(tagName),
  },
  {
    name: 'media',
    reason: 'pictures, players and their captions',
    test: ({ tagName }) => media.has(tagName),
  },
  { name: 'control', reason: 'labels of buttons and fields', test: ({ tagName }) => controls.has(tagName) },
  {
    name: 'landmark',
    reason: 'navigation, page foot, side matter',
    test: ({ tagName }) => landmarks.has(tagName),
  },
  {
    name: 'hidden',
    reason: 'what a reader of the page does not see',
    test: ({ properties }) =>
      (properties['hidden'] !== undefined &&
        properties['hidden'] !== false &&
        properties['hidden'] !== null) ||
      properties['ariaHidden'] === 'true' ||
      /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$))/i.test(
        typeof properties['style'] === 'string' ? properties['style'] : '',
      ),
  },
  {
    name: 'form',
    reason: 'search, login and comment boxes; some servers wrap the whole page in a form, which is kept',
    test: (element) =>
      element.tagName === 'form' && runningText(element) < outweighs && !holdsHeadline(element),
  },
  {
    name: 'links',
    reason: 'a list of links to other pages, with their days at most',
    test: isListOfLinks,
  },
  {
    name: 'furniture',
    reason: 'named as sharing, QR code, trail, related links, advertisement or the like',
    test: (element, words) =>
      !['html', 'body', 'main', 'article'].includes(element.tagName) &&
      words.some((word) => furniture.has(word)) &&
      runningText(element) < outweighs,
  },
];

/** Words of an element’s class, id and role, in lower case; camel case and hyphens part words. */
function namesOf({ properties: { className, id, role } }: Element): readonly string[] {
  if (className === undefined && id === undefined && role === undefined) return [];
  const values = [className, id, role].flat();
  return values
    .filter((value) => typeof value === 'string')
    .flatMap((value) =>
      value
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/),
    );
}

/** Name of the rule by which an element is left unread, or null where it is read. */
export function refuseElement(element: Element): string | null {
  const words = namesOf(element);
  return rules.find(({ test }) => test(element, words))?.name ?? null;
}
