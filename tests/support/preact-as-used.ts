/** What Byline uses of Preact, for a bundle of it alone. */
export { h, render } from 'preact';
export { useEffect, useState } from 'preact/hooks';
