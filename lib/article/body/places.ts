/** An element of the output that holds blocks or text. It is written when something is written into it. */
export interface Place {
  readonly tag: string;
  /** As written in the start tag; of a `<pre>` they are those of its `<code>`. */
  readonly attributes: string;
  readonly up: Place | null;
  readonly depth: number;
  isUsed: boolean;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Elements that take text and no block. */
const TEXT_ONLY = words('p pre h2 h3 h4 h5 h6 caption dt');
/** Elements that take both; in all others text gets a paragraph. */
const MIXED = words('li td th dd figcaption');
const BLOCK_TAGS = words(
  'pre h2 h3 h4 h5 h6 ul ol dl table figure figcaption blockquote',
);
/** Elements that take these children only: the first is put around what is none of them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dd', 'dt'],
  table: ['tbody', 'thead', 'tfoot', 'caption'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
};

/** Levels of output; what stands deeper is written into the last. */
const MAX_DEPTH = 50;

/** A place in `up`; without it, where the output begins. */
export function placeIn(up: Place | null, tag: string, attributes = ''): Place {
  return { tag, attributes, up, depth: up ? up.depth + 1 : 0, isUsed: false };
}

/** `place`, or one in it that takes `tag`, as far as tables and lists tell. */
function roomFor(place: Place, tag: string): Place {
  let room = place;
  for (;;) {
    const [part, ...others] = PARTS[room.tag] ?? [];
    if (!part || part === tag || others.includes(tag)) return room;
    room = placeIn(room, part);
  }
}

/** Where a block stands whose source is in `place`: beside the paragraph or heading that it cannot stand in. */
export function blockPlace(place: Place): Place {
  let room = place;
  while (room.up && TEXT_ONLY.includes(room.tag)) room = room.up;
  return roomFor(room, '');
}

/** Where the element `tag` leads that stands in `place`: to `place` where it is not written. */
export function enter(place: Place, tag: string, attributes: () => string): Place {
  if (place.tag === 'pre' || place.depth > MAX_DEPTH) return place;
  if (BLOCK_TAGS.includes(tag)) return placeIn(blockPlace(place), tag, attributes());
  const room = roomFor(place, tag);
  return PARTS[room.tag] ? placeIn(room, tag, attributes()) : place;
}

/** Where a run of text stands whose source is in `place`: the second of a list item or cell gets a paragraph. */
export function textPlace(place: Place, attributes: string): Place {
  const room = roomFor(place, '');
  const takesText =
    TEXT_ONLY.includes(room.tag) || (MIXED.includes(room.tag) && !room.isUsed);
  return takesText ? room : placeIn(room, 'p', attributes);
}
