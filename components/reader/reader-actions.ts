/** What the toolbar and the end line can do with the article. */
export interface ReaderActions {
  readonly copy: () => void;
  readonly saveMarkdown: () => void;
  readonly saveWebPage: () => void;
  readonly print: () => void;
  /** The original is the page behind the reader when the addresses agree: then the reader closes. */
  readonly openOriginal: (event: MouseEvent) => void;
  readonly openOptions: (() => void) | null;
  readonly close: () => void;
}
