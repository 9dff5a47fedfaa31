// The heading of a view: gets the focus when the view is changed, so that a screen reader begins there.
import { useEffect, useRef } from 'preact/hooks';

/** True once a person has changed the view: the focus is not taken at start. */
let isMoved = false;

export function viewIsMoved(): void {
  isMoved = true;
}

export function ViewHeading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isMoved) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}
