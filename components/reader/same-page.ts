/** Whether two absolute addresses differ in their fragment at most. */
export function isSamePage(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
