import { render } from 'preact';
import * as z from 'zod/mini';
import { App } from './app.tsx';

// zod compiles schemas with `new Function` otherwise, which the extension's CSP refuses.
z.config({ jitless: true });

const root = document.getElementById('app');
if (root) render(<App />, root);
