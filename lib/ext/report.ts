/** The one place errors go: the extension's own console, never the network, never a page. */
export function report(where: string, cause: unknown): void {
  console.error(`Byline: ${where}`, cause);
}
