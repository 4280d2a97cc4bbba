import { onDatabase } from './open.ts';

/** What a backup holds besides events and settings: this device, and whom not to capture again. */
export function backupGround(): Promise<{
  readonly device: string;
  readonly forgotten?: { readonly salt: string; readonly hashes: readonly string[] };
}> {
  return onDatabase(async (database) => {
    const [device = '', salt, hashes] = await Promise.all([
      database.get('meta', 'device') as Promise<string | undefined>,
      database.get('meta', 'salt') as Promise<string | undefined>,
      database.getAllKeys('forgotten'),
    ]);
    return { device, ...(salt !== undefined && hashes.length > 0 && { forgotten: { salt, hashes } }) };
  });
}
