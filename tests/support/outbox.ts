import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail as it lies in the outbox; `link` is its first web address. */
export interface SentMail {
  readonly file: string;
  readonly to: string;
  readonly link: string;
}

/** The mail written last, or `null` while there is none. */
export async function newestMail(outboxDir: string): Promise<SentMail | null> {
  const names = (await readdir(outboxDir).catch(() => [])).filter((name) =>
    name.endsWith('.eml'),
  );
  const dated = await Promise.all(
    names.map(async (name) => ({
      name,
      atMs: (await stat(join(outboxDir, name))).mtimeMs,
    })),
  );
  const newest = dated.sort((a, b) => b.atMs - a.atMs)[0];
  if (!newest) return null;
  const raw = await readFile(join(outboxDir, newest.name), 'utf8');
  const text = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return {
    file: newest.name,
    to: /^To: .*?([^\s<>]+@[^\s<>]+)>?\r?$/im.exec(raw)?.[1] ?? '',
    link: /https?:\/\/[^\s"<>]+/.exec(text)?.[0] ?? '',
  };
}
