import { useSyncExternalStore } from 'react';

/**
 * The sound of a page: two tones, again every 2.5 s, made here, so that no file must be fetched when
 * it matters. A browser lets a page sound only after its first key or press; until then it is mute.
 */
const everyMs = 2_500;
const tones = [
  { hertz: 880, atS: 0, forS: 0.35 },
  { hertz: 660, atS: 0.45, forS: 0.35 },
];
const loudness = 0.4;
const edgeS = 0.03;

let context: AudioContext | null = null;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

async function wake(): Promise<void> {
  if (context === null) {
    context = new AudioContext();
    context.onstatechange = tell;
  }
  if (context.state !== 'running') await context.resume();
}

/** A device without any sound must not break the press that was to wake it. */
const tryToWake = () => void wake().catch(() => {});

// The first key or press anywhere wakes it, long before it is needed.
for (const gesture of ['pointerdown', 'keydown'] as const)
  addEventListener(gesture, tryToWake, { capture: true });

function strike(): void {
  if (context?.state !== 'running') {
    tryToWake();
    return;
  }
  for (const { hertz, atS, forS } of tones) {
    const from = context.currentTime + atS;
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.type = 'square';
    tone.frequency.value = hertz;
    // Soft edges: a tone that begins at once clicks.
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(loudness, from + edgeS);
    gain.gain.setValueAtTime(loudness, from + forS - edgeS);
    gain.gain.linearRampToValueAtTime(0, from + forS);
    tone.connect(gain).connect(context.destination);
    tone.start(from);
    tone.stop(from + forS);
  }
}

/** Rings until the returned function is called. */
export function ring(): () => void {
  strike();
  const timer = setInterval(strike, everyMs);
  return () => clearInterval(timer);
}

/** Rings once, after a press; false: this browser or device makes no sound. */
export async function ringOnce(): Promise<boolean> {
  await wake().catch(() => {});
  strike();
  return context?.state === 'running';
}

/** Whether a page could not be heard now. */
export function useIsMute(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => context?.state !== 'running',
  );
}
