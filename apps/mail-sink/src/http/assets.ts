import { favicon } from '../pages/assets/favicon.ts';
import { listScript } from '../pages/assets/list.script.ts';
import { messageScript } from '../pages/assets/message.script.ts';
import { styles } from '../pages/assets/styles.ts';

const script = 'text/javascript; charset=utf-8';

/** What the pages load; kept in the code, so that the build needs no copying. */
export const assets: Record<string, { type: string; content: string }> = {
  __proto__: null as never,
  'styles.css': { type: 'text/css; charset=utf-8', content: styles },
  'list.js': { type: script, content: listScript },
  'message.js': { type: script, content: messageScript },
  'favicon.svg': { type: 'image/svg+xml', content: favicon },
};
