import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../lib/messages/server.ts';
import { handlers } from '../lib/worker/handlers.ts';
import { offerMenus } from '../lib/worker/menus.ts';
import { offerOmnibox } from '../lib/worker/omnibox.ts';
import { keepReminding } from '../lib/worker/reminders.ts';
import { answerShortcuts } from '../lib/worker/shortcuts.ts';
import { keepUp } from '../lib/worker/upkeep.ts';
import { keepDays } from '../lib/worker/wake-up.ts';
import { keepWatch } from '../lib/worker/watch.ts';
import { welcomeOnce } from '../lib/worker/welcome.ts';

export default defineBackground(() => {
  serve(handlers);
  offerMenus();
  offerOmnibox();
  answerShortcuts();
  keepUp();
  keepDays();
  keepReminding();
  keepWatch();
  welcomeOnce();
});
