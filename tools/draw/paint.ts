// Small shapes the scenes are made of. Everything returns SVG text; lengths are in the
// units of a 1600 × 900 picture unless a scene says otherwise.

/** A repeatable stream of numbers in [0, 1): the same seed draws the same picture. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The whole numbers from 0 to `count` - 1, each turned into SVG text, joined. */
export function repeat(count: number, each: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => each(index)).join('');
}

/** A linear gradient running down (or, with `across`, to the right) through the colours. */
export function gradient(id: string, colours: readonly string[], across = false): string {
  const stops = colours.map(
    (colour, index) =>
      `<stop offset="${index / Math.max(1, colours.length - 1)}" stop-color="${colour}"/>`,
  );
  const end = across ? 'x2="1" y2="0"' : 'x2="0" y2="1"';
  return `<defs><linearGradient id="${id}" x1="0" y1="0" ${end}>${stops.join('')}</linearGradient></defs>`;
}

/** A soft round light. */
export function glow(cx: number, cy: number, r: number, colour: string): string {
  const id = `g${Math.round(cx)}-${Math.round(cy)}-${Math.round(r)}`;
  return `<defs><radialGradient id="${id}"><stop stop-color="${colour}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><circle cx="${cx}" cy="${cy}" r="${r}" fill="url(#${id})"/>`;
}

/** A rounded rectangle. */
export function box(
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  more = '',
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
}

/** A circle. */
export function disc(cx: number, cy: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}" ${more}/>`;
}

/** A filled path, or a drawn line when `more` gives a stroke. */
export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** A full-bleed background in a gradient of the colours. */
export function backdrop(id: string, colours: readonly string[]): string {
  return `${gradient(id, colours)}${box([0, 0, 1600, 900], `url(#${id})`)}`;
}

/** Rolling land from edge to edge around height `y`, down to the bottom edge. */
export function hills(y: number, swing: number, seed: number, fill: string): string {
  const next = randomFrom(seed);
  let d = `M0 ${y}`;
  for (let x = 0; x < 1600; x += 320) {
    const up = y - swing * next();
    const down = y + swing * 0.6 * next();
    d += ` C${x + 90} ${up} ${x + 220} ${up} ${x + 320} ${down}`;
  }
  return path(`${d} V900 H0 Z`, fill);
}

/** Short horizontal strokes, as light lies on water between `top` and `bottom`. */
export function ripples(
  top: number,
  bottom: number,
  seed: number,
  colour: string,
  count = 60,
): string {
  const next = randomFrom(seed);
  return repeat(count, () => {
    const y = top + (bottom - top) * next() ** 0.8;
    const width = 30 + 160 * next() * ((y - top) / (bottom - top) + 0.2);
    const opacity = 0.12 + 0.4 * next();
    return box(
      [next() * 1600 - 40, y, width, 3 + next() * 3],
      colour,
      `rx="3" opacity="${opacity.toFixed(2)}"`,
    );
  });
}

/** A block of flats with lit windows, standing on `ground`. */
export function tower(
  [x, ground, width, height]: readonly [number, number, number, number],
  wall: string,
  lights: readonly string[],
  seed: number,
): string {
  const next = randomFrom(seed);
  const columns = Math.max(2, Math.floor(width / 34));
  const rows = Math.max(2, Math.floor(height / 46));
  const windows = repeat(columns * rows, (index) => {
    const light = lights[Math.floor(next() * lights.length)] ?? '#fff';
    if (next() < 0.35) return '';
    const wx = x + 12 + (index % columns) * ((width - 14) / columns);
    const wy = ground - height + 16 + Math.floor(index / columns) * 46;
    return box(
      [wx, wy, 16, 24],
      light,
      `opacity="${(0.45 + 0.5 * next()).toFixed(2)}" rx="2"`,
    );
  });
  return box([x, ground - height, width, height], wall) + windows;
}

/** A person seen from behind or afar: head and coat, feet at (x, y), `size` tall. */
export function figure(
  x: number,
  y: number,
  size: number,
  coat: string,
  head = '#2a1d1a',
): string {
  const w = size * 0.34;
  return (
    path(
      `M${x - w / 2} ${y} v${-size * 0.55} q${w / 2} ${-size * 0.3} ${w} 0 v${size * 0.55} z`,
      coat,
    ) + disc(x, y - size * 0.83, size * 0.14, head)
  );
}
