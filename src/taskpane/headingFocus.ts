// Where the keyboard goes when the button just pressed has gone with its screen: to the heading of the new one. Focus that is anywhere else stays.
import { useEffect, useRef, type RefObject } from "react";

/** Put on the heading, with tabIndex -1, of what a person asked for with a button that stays: reading goes on there. */
export function useOpenedHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}

/** Put on a heading with tabIndex -1. */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeLostFocus(heading.current), []);
  return heading;
}

/** The same for a heading that stays while what stands under it becomes another screen; null for a screen with a heading of its own. */
export function useFocusOfScreens(screen: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    if (screen !== null && before.current !== screen) takeLostFocus(heading.current);
    before.current = screen;
  }, [screen]);
  return heading;
}

// A person who works in the sheet, or pressed a button of the ribbon, is left there.
function takeLostFocus(heading: HTMLHeadingElement | null): void {
  const { activeElement, body } = document;
  if (document.hasFocus() && (activeElement === null || activeElement === body)) heading?.focus({ preventScroll: true });
}
