/** Scrolls only a part of the page: the page itself does not move. */
export function scrollWithin(scroller: HTMLElement, element: { getBoundingClientRect: () => DOMRect }): void {
  const inner = element.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  if (outer.height === 0) return;
  const isBelow = inner.top > outer.bottom - 60;
  if (inner.top >= outer.top + 8 && !isBelow && inner.bottom <= outer.bottom) return;
  scroller.scrollTop += inner.top - outer.top - outer.height / 4;
}
