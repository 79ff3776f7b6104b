import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTools } from '../../components/reader/tools/load-tools.ts';
import { readerTools } from '../../components/reader/tools/reader-tools.tsx';

/** Put beside the reader when a menu, a copy, a file or the voice is asked for. */
export default defineUnlistedScript(() => offerTools(readerTools));
