/** Name of the host element, while the reader is open the last child of the page's root element. */
export const HOST_NAME = 'byline-reader';
