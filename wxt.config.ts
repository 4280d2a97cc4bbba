import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact()], build: { target: 'es2024' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'alarms',
      'contextMenus',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    // Asked for when the user wants to be reminded.
    optional_permissions: ['notifications'],
    // Asked for one by one, when the user wants a site to be watched.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    omnibox: { keyword: 'fh' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'open-dashboard': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandDashboard__',
      },
      'open-beside': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandBeside__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '148' }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'firsthand@firsthand.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
});
