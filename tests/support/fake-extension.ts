/**
 * The extension API as far as our modules use it outside a browser: real English words, storage in
 * memory. Set up before every unit test.
 */
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const ORIGIN = 'chrome-extension://firsthand';
const messages = en as Readonly<Record<string, Message>>;
const stored = new Map<string, unknown>();

function getMessage(key: string, values: string | readonly string[] = []): string {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  const given = typeof values === 'string' ? [values] : values;
  const fill = (text: string) =>
    text.replace(/\$(\d)/g, (_, position: string) => given[Number(position) - 1] ?? '');
  return fill(
    message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? ''),
  );
}

const local = {
  async get(keys: string | readonly string[] | null) {
    const wanted = keys === null ? [...stored.keys()] : typeof keys === 'string' ? [keys] : keys;
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
    );
  },
  async set(items: Record<string, unknown>) {
    for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
  },
  async remove(keys: string | readonly string[]) {
    for (const key of [keys].flat()) stored.delete(key);
  },
};

const event = { addListener() {}, removeListener() {} };

/** Permission for sites, as the user gives and takes it; tests start without any. */
const origins = new Set<string>();
const onAdded = listeners();
const onRemoved = listeners();
const permissions = {
  onAdded,
  onRemoved,
  getAll: async () => ({ origins: [...origins] }),
  contains: async (asked: { origins: readonly string[] }) => asked.origins.every((one) => origins.has(one)),
  async request(asked: { origins: readonly string[] }) {
    for (const one of asked.origins) origins.add(one);
    onAdded.call();
    return true;
  },
  async remove(asked: { origins: readonly string[] }) {
    for (const one of asked.origins) origins.delete(one);
    onRemoved.call();
    return true;
  },
};

function listeners() {
  const all = new Set<() => void>();
  return {
    addListener: (listener: () => void) => void all.add(listener),
    removeListener: (listener: () => void) => void all.delete(listener),
    call: () => {
      for (const listener of all) listener();
    },
  };
}

export const fakeBrowser = {
  runtime: {
    id: 'firsthand',
    getURL: (path: string) => `${ORIGIN}/${path.replace(/^\//, '')}`,
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    onMessage: event,
    getManifest: () => ({ version: '0.0.0' }),
  },
  i18n: { getMessage, getUILanguage: () => 'en-US' },
  permissions,
  storage: { local, onChanged: event },
  tabs: { onActivated: event, onUpdated: event },
  action: {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  },
};

Object.assign(globalThis, { chrome: { runtime: { id: 'firsthand' } }, browser: fakeBrowser });
