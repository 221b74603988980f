const ends = ['pointerup', 'pointercancel'] as const;

let isDown = false;
const hear = (isDownNow: boolean) => () => {
  isDown = isDownNow;
};
addEventListener('pointerdown', hear(true), true);
for (const end of ends) addEventListener(end, hear(false), true);

/**
 * For what a field says once it is left: at once, or, where it was left by a press, when that press is
 * over. The button under the pointer must not move away from it before it has been pressed.
 */
export function onceReleased(run: () => void): void {
  if (!isDown) {
    run();
    return;
  }
  const heard = new AbortController();
  const released = () => {
    heard.abort();
    // After the click that follows the release.
    setTimeout(run);
  };
  for (const end of ends) addEventListener(end, released, { signal: heard.signal });
}
