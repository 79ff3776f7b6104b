import type { Item } from '../dom/page-tree.ts';
import { FAR, type PageShape } from './page-shape.ts';

/** Steps from a container up to the element with most prose, 12 for none. */
export function stepsToCore(shape: PageShape, container: Item): number {
  let at: Item | undefined = container;
  for (let steps = 0; steps < 12 && at; steps++) {
    if (at === shape.core) return steps;
    at = shape.tree.items[at.parent];
  }
  return 12;
}

/** The outermost ancestor below the core element (or below the body, outside of it). */
export function sectionOf(shape: PageShape, container: Item): Item {
  let at: Item = container;
  for (let steps = 0; steps < 30; steps++) {
    const parent = shape.tree.items[at.parent];
    if (!parent || parent === shape.core || parent.tag === 'body') return at;
    if (parent.index < shape.core.index && parent.end >= shape.core.end) return at;
    at = parent;
  }
  return at;
}

/** Whether `inner` is `outer` or stands in it. */
export function holds(outer: Item | undefined, inner: Item | null): boolean {
  return (
    outer !== undefined &&
    inner !== null &&
    inner.index >= outer.index &&
    inner.index < outer.end
  );
}

/** Steps from a container up to the element it shares with the title, 20 for none. */
export function stepsToTitle(
  shape: PageShape,
  container: Item,
  title: Item | null,
): number {
  let at: Item | undefined = title ? container : undefined;
  for (let steps = 0; steps < FAR && at; steps++) {
    if (holds(at, title)) return steps;
    at = shape.tree.items[at.parent];
  }
  return FAR;
}

/** The ancestor `steps` up; `undefined` from 20 steps on. */
export function enclosing(
  shape: PageShape,
  container: Item,
  steps: number,
): Item | undefined {
  let at: Item | undefined = steps < FAR ? container : undefined;
  for (let step = 0; step < steps && at; step++) at = shape.tree.items[at.parent];
  return at;
}
