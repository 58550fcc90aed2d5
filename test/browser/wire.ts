/** Runs first in every page and frame: whatever a script could do to show that it runs notifies the top page. */
const trip = (): void => {
  let frame: Window = window;
  while (frame.parent !== frame.top) frame = frame.parent;
  const piece = frame.frameElement?.getAttribute('data-piece');
  if (piece) window.top?.tripped.add(Number(piece));
};

for (const name of ['alert', 'confirm', 'prompt', 'print']) Object.defineProperty(window, name, { value: trip });
document.addEventListener('securitypolicyviolation', trip);

export {};
