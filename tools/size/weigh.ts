import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Attributes of HTML, and imports of scripts and style sheets, that name another file. */
const REFERENCES: Readonly<Record<string, RegExp>> = {
  '.html': /\b(?:src|href)="([^"#?]+)"/g,
  '.js': /\b(?:from|import)\s*\(?\s*["']([^"']+\.(?:js|css))["']/g,
  '.css': /@import\s+(?:url\()?["']?([^"')]+)/g,
};

/** The files a part loads, its entry first, each once; images and fonts do not count. */
export function listLoaded(folder: string, entry: string): readonly string[] {
  const seen = new Set<string>();
  const queue = [entry];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(join(folder, path), 'utf8');
    const pattern = REFERENCES[posix.extname(path)];
    if (pattern === undefined) continue;
    for (const [, target = ''] of text.matchAll(pattern)) {
      const resolved = resolveReference(path, target);
      if (resolved !== null) queue.push(resolved);
    }
  }
  return [...seen];
}

/** Total size of files, gzip at its best level, in bytes. */
export function weigh(folder: string, paths: readonly string[]): number {
  return paths
    .map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length)
    .reduce((total, bytes) => total + bytes, 0);
}

function resolveReference(from: string, target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return null;
  if (!/\.(?:html|js|css)$/.test(target)) return null;
  return target.startsWith('/')
    ? target.slice(1)
    : posix.normalize(posix.join(dirname(from), target));
}
