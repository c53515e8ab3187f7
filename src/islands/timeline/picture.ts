import { readIsoDay } from '../../timeline/calendar-day.ts';
import type { Entry } from '../../timeline/entry.ts';
import type { State } from '../../timeline/query.ts';
import { termsFrom } from '../../timeline/two-days.ts';
import { span, type View } from '../../timeline/view.ts';
import { localeOf } from './axis-words.ts';
import { makeCard, type Card } from './card.ts';
import { html } from './elements.ts';
import { makeDrawing, type LiveDrawing } from './live-drawing.ts';
import { readTerms, type Listed } from './read-list.ts';
import { scrollToShow } from './scroll-to-show.ts';

/** The live drawing in the place of the still ones, and the card over it. */
export interface Picture {
  host: HTMLElement;
  drawing: LiveDrawing;
  /** Draw entries in a view as the state asks, and the card of those that are told of where the first of them stands. */
  show: (
    entries: readonly Entry[],
    view: View,
    asked: Pick<State, 'event' | 'dates'>,
    told: readonly Listed[],
  ) => void;
  /** The day at a place in the window, in pixels, and the days to a pixel, in a view. */
  dayAt: (place: number, view: View) => number;
  daysPerPixel: (view: View) => number;
  card: Card;
  /** Scroll to a mark where it or the card is not to be seen, or in any case with `always`. */
  bringIntoView: (mark: Element | undefined, always: boolean) => void;
  /** Calls `draw` when the place has another size or the face has come; answers with how to stop. */
  followChanges: (draw: () => void) => () => void;
}

/** Puts a live drawing into `place`. `root` holds the words of the timeline and the names of the strands. */
export function takePicture(
  root: HTMLElement,
  place: Element,
  listed: readonly Listed[],
  bounds: View,
  on: Parameters<typeof makeCard>[1],
): Picture {
  const word = (name: string) => root.dataset[name] ?? '';
  const all = listed.map(({ entry }) => entry);
  const terms = readTerms(listed);
  const host = html('div', { class: 'live-drawing' });
  const drawing = makeDrawing(host, {
    locale: localeOf(document.documentElement.lang),
    listed,
    termsOf: (dates) => termsFrom(terms, all, dates),
    bounds,
    today: readIsoDay(word('today')) ?? bounds.to,
    words: {
      drawing: word('drawing'),
      today: word('todayName'),
      more: (members) => word('more').replace('{count}', String(members.length)),
    },
    nameOf: (strand) =>
      root
        .querySelector(`#strand-${CSS.escape(strand)}`)
        ?.closest('label')
        ?.querySelector('.name')?.textContent ?? '',
  });
  const card = makeCard({ open: word('open'), inList: word('inList'), close: word('close') }, on);
  host.append(html('div', { class: 'card-dock' }, card.element));
  /** The share of the width that the names of the strands take. */
  let names = 0;
  const daysPerPixel = (view: View) => span(view) / (drawing.element.clientWidth * (1 - names));
  return {
    host,
    drawing,
    card,
    daysPerPixel,
    dayAt(at, view) {
      const { left, width } = drawing.element.getBoundingClientRect();
      return view.from + (at - left - width * names) * daysPerPixel(view);
    },
    show(entries, view, { event, dates }, told) {
      // Drawn at once, in one frame: in an empty place, what stands under it would jump.
      if (!host.isConnected) place.replaceChildren(host);
      const scene = drawing.show(entries, view, event, dates);
      names = scene.names / scene.width;
      const marks = scene.lanes.flatMap(({ groups }) =>
        groups.flatMap(({ members, y }) => members.map(({ entry, x }) => ({ id: entry.id, x, y }))),
      );
      const mark = marks.find(({ id }) => id === told[0]?.entry.id);
      if (mark)
        card.show(told, {
          x: scene.names + mark.x,
          y: mark.y,
          top: host.getBoundingClientRect().top,
        });
      else card.hide();
    },
    bringIntoView(mark, always) {
      if (mark && !card.element.hidden) scrollToShow(mark, card.element, always);
    },
    followChanges(draw) {
      const resized = new ResizeObserver(draw);
      resized.observe(host);
      void document.fonts.ready.then(() => {
        drawing.measureAgain();
        draw();
      });
      return () => resized.disconnect();
    },
  };
}
