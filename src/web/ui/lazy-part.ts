import { type ComponentType, createElement, type LazyExoticComponent, lazy, useState } from 'react';
import { isMissingIfServed, isThere } from './missing-parts.ts';
import { untilLoaded } from './until-loaded.ts';

/** A line that was down for a moment has answered by then. */
const surelyGone = 3;

/** A part of the screen that is loaded when it is first shown; below a Suspense, as React's lazy. */
export function lazyPart<P>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const loaded = await untilLoaded(load, (tries) => {
      if (tries >= surelyGone) void isMissingIfServed(load);
    });
    isThere(load);
    return { default: loaded };
  });
}

/**
 * A whole page, as the router takes it: asked for when somebody is about to go there, and then shown
 * without a moment of waiting; what cannot be had yet does not keep anybody from going there.
 */
export function lazyPage(load: () => Promise<ComponentType>) {
  let ready: ComponentType | null = null;
  const keep = async () => {
    ready = await load();
    return ready;
  };
  const Later = lazyPart(keep);
  const page = () => createElement(Chosen, { choose: () => ready ?? Later });
  const preload = async () => {
    await keep().catch(() => {});
  };
  return Object.assign(page, { preload });
}

/** Once chosen it stays: another one would be built anew. */
function Chosen({ choose }: { choose(): ComponentType }) {
  const [Shown] = useState(choose);
  return createElement(Shown);
}
