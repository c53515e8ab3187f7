import { dayNumber } from '../../timeline/calendar-day.ts';
import type { Entry } from '../../timeline/entry.ts';
import { extentOf } from '../../timeline/extent.ts';
import { everything, pass } from '../../timeline/filter.ts';
import { keepChosen } from '../../timeline/keep-chosen.ts';
import { neighbour } from '../../timeline/neighbour.ts';
import { nothingAsked, readQuery, writeQuery, type State, type Vocabulary } from '../../timeline/query.ts';
import { isWhole, type View } from '../../timeline/view.ts';
import { makeCamera, type Camera } from './camera.ts';
import { takeControls, type Controls } from './controls.ts';
import { goToEntry } from './go-to-entry.ts';
import { followGestures } from './gestures.ts';
import { followKeys } from './keys.ts';
import { followPresses } from './presses.ts';
import { takePicture, type Picture } from './picture.ts';
import { readList, type Listed } from './read-list.ts';
import { showInList } from './show-list.ts';
import { takeTally, type Tally } from './tally.ts';
import { showView, takeTools, tellView } from './tools.ts';
import { inFrame, whenAtRest } from './pace.ts';
import { copyAddress, writeAddress } from './write-address.ts';

const pause = () => new Promise((resume) => setTimeout(resume));
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/**
 * Takes over the picture, the filters and the list of the timeline: what is asked for stands in the address, and the
 * drawing and the list show the same entries. The list is the only source. Without it, the page shows all of them.
 */
class TimelineExplorer extends HTMLElement {
  #listed: Listed[] = [];
  #entries: Entry[] = [];
  #vocabulary!: Vocabulary;
  #state: State = nothingAsked;
  /** Entries of a group, whose titles the card lists. */
  #heap: readonly string[] = [];
  #controls!: Controls;
  #tally!: Tally;
  #picture!: Picture;
  #camera!: Camera;
  /** Draw with the next frame, once however often it is asked for. */
  #draw = inFrame(() => this.#drawNow());
  #settle = whenAtRest(() => {
    this.#keepChosen(false);
    writeAddress(writeQuery(this.#state), 'replaceState');
    this.#showList();
    tellView(this, this.#view);
  });
  #leave = () => {};

  connectedCallback() {
    void this.#start();
  }

  /** Takes the page over in small steps, between which the page may answer. */
  async #start() {
    const drawings = this.querySelector('.drawings');
    const filters = this.querySelector<HTMLElement>('.filters');
    if (!drawings || !filters || this.#listed.length > 0) return;
    this.#listed = readList(this);
    this.#entries = this.#listed.map(({ entry }) => entry);
    const { first, last } = this.dataset;
    const bounds = { from: dayNumber(Number(first)), to: dayNumber(Number(last) + 1) };
    this.#camera = makeCamera(bounds, () => this.#view, this.#look);
    await pause();
    this.#picture = takePicture(this, drawings, this.#listed, bounds, {
      close: () => this.#close(),
      choose: (id) => this.#choose(id, true),
      inList: goToEntry,
    });
    await pause();
    if (!this.isConnected) return;
    this.#controls = takeControls(filters, (typing) => this.#ask(this.#controls.asked(), typing));
    this.#tally = takeTally(this, this.dataset);
    this.#vocabulary = this.#controls.vocabulary(idsOf(this.#entries), bounds);
    this.#follow();
    this.#readAddress();
    // Who comes back, or has begun to read, stays where they are.
    if (this.#state.event !== null && scrollY === 0) this.#choose(this.#state.event, true, true);
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#leave();
  }

  get #view(): View {
    return this.#state.view ?? this.#vocabulary.bounds;
  }

  #listedAs(id: string | null | undefined): Listed | undefined {
    return this.#listed.find(({ entry }) => entry.id === id);
  }

  /** Follow buttons, gestures, keys, the size of the place, the history and the coming of the face. */
  #follow() {
    const { host, drawing, dayAt, daysPerPixel, followChanges } = this.#picture;
    const camera = this.#camera;
    const closer = () => camera.step(1, this.#middle);
    const farther = () => camera.step(-1, this.#middle);
    takeTools(this, {
      closer,
      farther,
      whole: camera.whole,
      earlier: () => camera.turn(-1),
      later: () => camera.turn(1),
      clear: () => this.#ask(everything, false),
      copy: () => void copyAddress().then(this.#tally.copied, this.#tally.refused),
    });
    followGestures(drawing.element, {
      zoom: (factor, at) => camera.zoom(factor, dayAt(at, this.#view)),
      pan: (pixels) => camera.pan(-pixels * daysPerPixel(this.#view)),
      entered: () => host.contains(document.activeElement),
    });
    followPresses(host, {
      mark: (id) => this.#choose(id, false),
      group: (ids) => this.#openGroup(ids),
    });
    const leaveKeys = followKeys(host, this.#controls.text, {
      next: (steps) => this.#choose(neighbour(idsOf(this.#asked()), this.#state.event, steps), true),
      first: () => this.#choose(this.#asked().at(0)?.id, true),
      last: () => this.#choose(this.#asked().at(-1)?.id, true),
      closer,
      farther,
      whole: camera.whole,
      close: () => this.#close(),
      clearText: () => this.#ask({ text: '' }, true),
    });
    const leavePicture = followChanges(() => this.#draw());
    addEventListener('popstate', this.#readAddress);
    this.#leave = () => {
      camera.stop();
      leaveKeys();
      leavePicture();
      removeEventListener('popstate', this.#readAddress);
    };
  }

  #readAddress = () => {
    const { state, ignored } = readQuery(location.search, this.#vocabulary);
    this.#camera.stop();
    this.#set(state);
    this.#keepChosen(true);
    this.#tally.ignored(ignored);
    this.#showList();
    this.#draw();
  };

  #set(change: Partial<State>) {
    this.#state = { ...this.#state, ...change };
    this.#heap = [];
  }

  #keepChosen(mayMove: boolean) {
    const chosen = this.#listedAs(this.#state.event)?.entry;
    this.#state = keepChosen(this.#state, chosen, this.#vocabulary.bounds, mayMove);
  }

  /** Ask for something else: a step of the history, unless a word is being typed. */
  #ask(change: Partial<State>, typing: boolean) {
    this.#camera.stop();
    this.#set(change);
    this.#keepChosen(false);
    writeAddress(writeQuery(this.#state), typing ? 'replaceState' : 'pushState');
    this.#tally.ignored([]);
    this.#showList();
    this.#draw();
  }

  /** The entries that are asked for, in view or not. */
  #asked(): Entry[] {
    return pass(this.#entries, { ...this.#state, view: null });
  }

  #showList() {
    const shown = pass(this.#entries, this.#state);
    showInList(this, this.#listed, new Set(idsOf(shown)), this.#state.event);
    this.#controls.show(this.#state, this.#entries);
    const filtered = writeQuery({ ...this.#state, event: null }) !== '';
    this.#tally.count(shown.length, this.#entries.length, { filtered, zoomed: this.#state.view !== null });
  }

  #drawNow() {
    const { event } = this.#state;
    const told = (event === null ? this.#heap : [event]).flatMap((id) => this.#listedAs(id) ?? []);
    this.#picture.show(this.#asked(), this.#view, this.#state, told);
    showView(this, this.#view, this.#camera.idle());
  }

  /** Show a view; the list and the address follow when it has come to rest. */
  #look = (view: View) => {
    this.#set({ view: isWhole(view, this.#vocabulary.bounds) ? null : view });
    this.#draw();
    this.#settle();
  };

  /** The day in the middle of what is chosen, or of the view. */
  get #middle(): number {
    const chosen = this.#listedAs(this.#state.event)?.entry;
    const { from, to } = chosen ? extentOf(chosen) : this.#view;
    return (from + to) / 2;
  }

  /** Choose an entry: its mark is drawn by itself, its card opens, and both are brought into view. */
  #choose(id: string | undefined, focus: boolean, always = false) {
    if (id === undefined || (id === this.#state.event && !focus)) return;
    this.#camera.stop();
    this.#set({ event: id });
    this.#keepChosen(true);
    this.#drawNow();
    const mark = this.#picture.drawing.marks.of(id);
    if (focus) mark?.focus({ preventScroll: true });
    this.#picture.bringIntoView(mark, always);
    this.#settle();
  }

  /** Close the card. False where none is open. */
  #close(): boolean {
    const { event } = this.#state;
    if (event === null && this.#heap.length === 0) return false;
    const inCard = this.#picture.card.element.contains(document.activeElement);
    // Before the card goes: a mark that takes the focus while nothing is chosen is chosen, and its card opens.
    const back = event ?? this.#heap[0];
    if (inCard && back !== undefined) {
      this.#set({ event: back });
      this.#picture.drawing.marks.of(back)?.focus({ preventScroll: true });
    }
    this.#set({ event: null });
    this.#drawNow();
    this.#settle();
    return true;
  }

  /** List the entries of a group, each a line to press. */
  #openGroup(ids: readonly string[]) {
    this.#camera.stop();
    this.#set({ event: null });
    this.#heap = ids;
    this.#drawNow();
    const { card, drawing, bringIntoView } = this.#picture;
    card.element.querySelector<HTMLElement>('.entry-choice')?.focus({ preventScroll: true });
    bringIntoView(drawing.marks.of(ids[0] ?? ''), false);
    this.#settle();
  }
}

customElements.define('timeline-explorer', TimelineExplorer);
