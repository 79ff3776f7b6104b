import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../../lib/ext/page-watch.ts';
import { site } from '../../lib/site/current.ts';

export default defineContentScript({
  matches: site.matches,
  runAt: 'document_idle',
  main() {
    watchPage(window, new AbortController().signal);
  },
});
