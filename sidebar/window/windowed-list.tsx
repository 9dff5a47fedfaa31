// A list of any length of which only the items on screen are in the page; a list to a screen reader, arrow keys go through it.
import type { ComponentChildren, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawnItems, itemAt, offsetsOf } from './visible-range';

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly label: string;
  readonly draw: (item: T, index: number) => ComponentChildren;
  /** Pixels: the height of an item that has not been drawn yet. */
  readonly guess: number;
  /** Drawn at most, so that the page stays small on any screen. */
  readonly most: number;
}

export function WindowedList<T>({ items, keyOf, label, draw, guess, most }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [version, setVersion] = useState(0);
  const [viewport, setViewport] = useState({ above: 0, height: 800 });
  const [pinned, setPinned] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const lastFocused = useRef<number | null>(null);

  const offsets = useMemo(
    () => offsetsOf(items.length, (index) => heights.current.get(keyOf(items[index] as T, index)) ?? guess),
    [items, keyOf, guess, version],
  );
  const drawn = drawnItems(offsets, viewport, pinned, most);

  useEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setViewport((was) =>
        was.above === -top && was.height === window.innerHeight
          ? was
          : { above: -top, height: window.innerHeight },
      );
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
      observer.disconnect();
    };
  }, []);

  // Measured after every drawing; what turns out taller above the screen must not push what is being read.
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const firstSeen = itemAt(offsets, Math.max(0, -element.getBoundingClientRect().top));
    let shift = 0;
    let changed = false;
    for (const item of element.children) {
      const index = Number((item as HTMLElement).dataset.index);
      const height = item.getBoundingClientRect().height;
      const key = keyOf(items[index] as T, index);
      const was = heights.current.get(key) ?? guess;
      if (Math.abs(was - height) < 0.5) continue;
      heights.current.set(key, height);
      changed = true;
      if (index < firstSeen) shift += height - was;
    }
    if (changed) setVersion((one) => one + 1);
    if (shift !== 0) window.scrollBy(0, shift);
  });

  // A card that grows by itself (a disclosure, a longer text) changes its height without a drawing here.
  const sizes = useMemo(() => new ResizeObserver(() => setVersion((one) => one + 1)), []);
  const drawnKey = drawn.join(' ');
  useEffect(() => {
    for (const item of list.current?.children ?? []) sizes.observe(item);
    return () => sizes.disconnect();
  }, [sizes, drawnKey, items]);

  // What was pressed on a card may take the card away: the keyboard goes on from the one that came in its place.
  useLayoutEffect(() => {
    if (lastFocused.current === null || document.activeElement !== document.body) return;
    const to = Math.min(lastFocused.current, items.length - 1);
    lastFocused.current = null;
    goTo(to);
  }, [items]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (item === null || item === undefined) return;
    wanted.current = null;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  });

  function goTo(index: number): void {
    const to = Math.min(items.length - 1, Math.max(0, index));
    wanted.current = to;
    setPinned(to);
    setVersion((one) => one + 1);
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLUListElement>): void {
    const target = event.target as HTMLElement;
    const item = target.closest<HTMLElement>('[data-index]');
    if (item === null) return;
    const at = Number(item.dataset.index);
    const to = destination(event.key, at, items.length);
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  }

  function onFocus(event: TargetedFocusEvent<HTMLUListElement>): void {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (item === null) return;
    lastFocused.current = Number(item.dataset.index);
    setPinned(lastFocused.current);
  }

  function onBlur(): void {
    setPinned(null);
    // Removed from the page it leaves the focus nowhere; gone elsewhere by a person it is somewhere.
    setTimeout(() => {
      if (document.activeElement !== document.body) lastFocused.current = null;
    });
  }

  return (
    <ul
      ref={list}
      class="windowed"
      aria-label={label}
      style={{ height: `${offsets[items.length] ?? 0}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={onFocus}
      onFocusOut={onBlur}
    >
      {drawn.map((index) => (
        <li
          key={keyOf(items[index] as T, index)}
          data-index={index}
          tabIndex={-1}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          style={{ top: `${offsets[index] ?? 0}px` }}
        >
          {draw(items[index] as T, index)}
        </li>
      ))}
    </ul>
  );
}

/** The item that a key leads to; undefined for keys that are none of the list's. */
function destination(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
