/** `closest` for many elements below the same ancestors: no ancestor is asked twice. */

/** @returns a function that gives the innermost element around one, itself included, of which something holds */
export function nearestIn(holds: (element: Element) => boolean): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  const nearest = (element: Element): Element | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const found = holds(element) ? element : parent && nearest(parent);
    known.set(element, found);
    return found;
  };
  return nearest;
}
