import { type Cue, findCues } from './cues.ts';
import {
  type CleanName,
  cleanName,
  isCredential,
  isRole,
  kindOfName,
  type NameKind,
} from './name.ts';

/** A name as a line of text gives it. */
export interface LineName {
  readonly name: string;
  readonly kind: NameKind;
  readonly cue: Cue | null;
  /** Degrees or a job glued to the name. */
  readonly role: string | null;
  /** Where in the line the name starts. */
  readonly at: number;
  /** The cue stands where the line, or a part of it, begins. */
  readonly isCueFirst: boolean;
}

/** What a line said, and the cue left open at its end: a line of nothing but "By" speaks of the next one. */
export interface ReadNames {
  readonly names: readonly LineName[];
  readonly open: Cue | null;
}

const BREAK = /\u2063|\s*[|·•»]\s*|\s+[–—-]+\s+|\s\/\/?\s|\n|\s*:\s+|\t/gu;
/** What ends a name in running text: dates, places, sections. */
const TAIL =
  /[\s,]+(?:(?:on|in|for|at|from|via|is|was|has|under|last|updated|published|posted|publié|aktualisiert|am|el|le|il|op|il y a|about|with (?:photos|research|additional|reporting)|min(?:ute)?s? read|special to|filed)(?=\s|$)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?,?\s*\d|\d).*$/isu;
const JOINT =
  /\s*(?:;|、|，|\s&\s|\s\+\s|,\s*(?:and|und|et|y|e|en|och|og|&)\s|\s(?:and|und|et|y|e|en|och|og|with|avec|con|mit|met)\s)\s*/iu;

interface GivenCue {
  readonly cue: Cue | null;
  readonly isFirst: boolean;
}

const NO_CUE: GivenCue = { cue: null, isFirst: false };

interface Piece {
  readonly text: string;
  readonly at: number;
}

function piecesOf(text: string, offset: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    pieces.push({ text: text.slice(from, match.index), at: offset + from });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), at: offset + from });
  return pieces;
}

function addName(found: LineName[], part: string, cue: GivenCue, at: number): boolean {
  const clean: CleanName = cleanName(part);
  const kind = kindOfName(clean.name);
  if (kind === null) return false;
  // After a name, "Hardware Editor" is what the person does, not one more author.
  if (kind === 'group' && found.length > 0 && isRole(clean.name)) return false;
  const isWeak = kind === 'lower' || kind === 'handle';
  if (
    isWeak &&
    !(cue.cue === 'by' && cue.isFirst) &&
    (kind === 'lower' || cue.cue !== null)
  )
    return false;
  found.push({
    name: clean.name,
    kind,
    cue: cue.cue,
    role: clean.credentials,
    at,
    isCueFirst: cue.isFirst,
  });
  return true;
}

function setRole(found: LineName[], at: number, role: string): void {
  const last = found[found.length - 1];
  if (last && at > last.at)
    found[found.length - 1] = {
      ...last,
      role: last.role ? `${last.role}, ${role}` : role,
    };
}

/** Names of one piece: "A, PhD, B and C", "Doe, senior editor". Returns how many were found. */
function namesIn(piece: Piece, cue: GivenCue, found: LineName[]): number {
  const before = found.length;
  let cut = piece.text.replace(TAIL, '');
  if (cut.trim() === '' && /^\s*@?\w+\s*$/.test(piece.text)) cut = piece.text;
  const joints = cut.split(JOINT);
  if (
    joints.length > 1 &&
    isRole(cut) &&
    kindOfName(cleanName(joints[0] ?? '').name) !== 'person'
  )
    return 0;
  for (const joined of joints) {
    if (!joined) continue;
    const at = piece.at + Math.max(0, piece.text.indexOf(joined));
    const parts = joined.split(/\s*,\s*/);
    for (let index = 0; index < parts.length; index++) {
      const part = (parts[index] ?? '').trim();
      if (part === '') continue;
      const isFirst = found.length === before;
      if (!isFirst && (isCredential(part) || isRole(part))) {
        const rest = isCredential(part) ? part : parts.slice(index).join(', ');
        setRole(found, at + 1, rest.trim());
        if (!isCredential(part)) break;
        continue;
      }
      if (!addName(found, part, cue, at)) break;
    }
  }
  return found.length - before;
}

function isConnector(text: string): boolean {
  return /^\s*(?:,|and|&|und|et|y|e|en|och|og|with|、|,\s*and)?\s*$/iu.test(text);
}

/** Reads the names of a line. `given` is the cue an earlier line left open. */
export function readNames(text: string, given: Cue | null): ReadNames {
  const found: LineName[] = [];
  const cues = findCues(text);
  let cue: GivenCue = { cue: given, isFirst: true };
  let from = 0;
  for (let index = 0; index <= cues.length; index++) {
    const next = cues[index];
    const stretch = text.slice(from, next ? next.start : text.length);
    const count = readStretch(stretch, from, cue, found);
    if (!next)
      return {
        names: found,
        open: count === 0 && /^[\s\u2063:]*$/u.test(stretch) ? cue.cue : null,
      };
    cue = { cue: next.cue, isFirst: next.isFirst };
    from = next.end;
  }
  return { names: found, open: null };
}

function readStretch(
  stretch: string,
  offset: number,
  cue: GivenCue,
  found: LineName[],
): number {
  let open = cue;
  let total = 0;
  for (const piece of piecesOf(stretch, offset)) {
    if (isConnector(piece.text)) continue;
    const count = namesIn(piece, open, found);
    total += count;
    if (count === 0 && total > 0 && isRole(piece.text.trim())) {
      const last = found[found.length - 1];
      if (last && !last.role && piece.text.trim().length < 100)
        setRole(found, piece.at, piece.text.trim());
    }
    if (count === 0 && piece.text.trim() !== '') open = NO_CUE;
  }
  return total;
}
